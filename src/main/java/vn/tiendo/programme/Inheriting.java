package vn.tiendo.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Inheritance;

/**
 * What a unit takes over from an earlier period: its own rows, and those of the projects and towns that were others' then.
 *
 * @param unit who reports on {@code day}
 * @param then the last day of the earlier period
 */
public record Inheriting(Inheritance inheritance, Form form, UnitCode unit, LocalDate then, LocalDate day) {

    /** From one period to another of a programme. */
    public static Inheriting of(Programme programme, Form form, UnitCode unit, Period earlier, Period now) {
        return new Inheriting(
                programme.registry().inheritance(),
                form,
                unit,
                programme.schedule().dataTo(earlier),
                programme.schedule().dataTo(now));
    }

    /** Whose figures of the earlier period are to be looked at. */
    public Set<UnitCode> senders() {
        return inheritance.mayHaveSaid(unit, day, then);
    }

    /** Whether all that is taken over is what the unit itself said. */
    public boolean isOnlyOwn() {
        return senders().equals(Set.of(unit));
    }

    /** Whether a row of the earlier period is the unit's business now. */
    public boolean takesOver(UnitCode sender, String subject, Map<String, String> said) {
        return inheritance
                .reporter(sender, new Inheritance.Row(form, subject, said), then, day)
                .filter(unit::equals)
                .isPresent();
    }
}
