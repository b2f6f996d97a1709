package vn.tiendo.progress.shift;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that is another at the later instant, came, or went.
 *
 * @param form the form's code
 * @param member of a dimension; empty for plain columns
 * @param before empty where it was not there
 * @param after empty where it is not there any more
 */
public record FigureShift(
        String form,
        String subject,
        String field,
        String member,
        Optional<Said> before,
        Optional<Said> after,
        Cause cause) {

    /**
     * What a cell says.
     *
     * @param value if it is a number
     * @param text the number, words, or a mark for "not applicable"
     */
    public record Said(String unit, long receipt, Optional<BigDecimal> value, String text, String sheet, String cell) {}

    /** The unit that reports on it, the later one where there are two. */
    public String unit() {
        return after.or(() -> before).map(Said::unit).orElse("");
    }

    /** Where it belongs, whichever unit reports on it. */
    String place() {
        return String.join("\0", form, subject, field, member);
    }

    FigureShift by(Cause other) {
        return new FigureShift(form, subject, field, member, before, after, other);
    }

    /** Both halves of it as one. */
    FigureShift with(FigureShift half) {
        return new FigureShift(form, subject, field, member, before.or(half::before), after.or(half::after), cause);
    }
}
