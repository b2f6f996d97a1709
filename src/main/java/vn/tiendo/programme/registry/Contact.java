package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.Language;

/**
 * Who is to be written to.
 *
 * @param unit whose mail it gets; empty for the province's own
 * @param name of the person or office, one line
 * @param language the one that comes first in what it gets
 */
public record Contact(Optional<UnitCode> unit, String name, MailAddress address, Language language, Validity validity) {

    public boolean isOf(UnitCode code) {
        return unit.filter(code::equals).isPresent();
    }

    /** Whether it is the province's own. */
    public boolean isProvince() {
        return unit.isEmpty();
    }

    boolean isWrittenToOn(LocalDate day) {
        return validity.includes(day);
    }
}
