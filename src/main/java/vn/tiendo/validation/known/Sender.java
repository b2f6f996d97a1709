package vn.tiendo.validation.known;

import java.util.Optional;
import vn.tiendo.form.Identity;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** For whom and when a submission is checked. */
public record Sender(Optional<UnitCode> unit, Optional<Period> period) {

    /** The workbook's own word goes first: a file sent as another's is checked as what it is, so that TM01 stands alone. */
    public static Sender of(Identity identity, Claim claim, Optional<Period> fallback) {
        return new Sender(
                identity.unit().or(claim::unit),
                identity.period().or(claim::period).or(() -> fallback));
    }
}
