package vn.tiendo.programme.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;

/**
 * A decision that a rule does not bind a unit, or what it reports of one subject, for a time. What the rule sees is told
 * as a note with the reason, and counted in the report.
 *
 * @param unit any if empty
 * @param subject the code of a project or town; any if empty
 * @param from first period; open if empty
 * @param to last period: no exemption is for ever
 * @param reason as senders and the province read it
 * @param signedBy who decided it
 * @param signedOn when
 */
public record Exemption(
        Optional<UnitCode> unit,
        Optional<String> subject,
        Optional<Period> from,
        Period to,
        LocalText reason,
        String signedBy,
        LocalDate signedOn) {

    /** Whether it covers what a unit reports of a subject for a period. */
    public boolean covers(Optional<UnitCode> sender, Optional<String> about, Period period) {
        return unit.filter(u -> !sender.equals(Optional.of(u))).isEmpty()
                && subject.filter(s -> !about.equals(Optional.of(s))).isEmpty()
                && from.filter(first -> first.compareTo(period) > 0).isEmpty()
                && to.compareTo(period) >= 0;
    }
}
