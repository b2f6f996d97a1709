package vn.tiendo.report.body;

import java.util.Arrays;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form.Frequency;
import vn.tiendo.programme.Programme;

/** What a period is in its year. */
final class Periods {

    private static final int MONTHS = 12;

    private Periods() {}

    /** How many months are left of the year. */
    static int left(Programme programme, Period period) {
        return MONTHS - programme.calendar().year().month(period);
    }

    /** The longest span of the year that ends with the period: what a report on it is called by. */
    static Frequency kind(Programme programme, Period period) {
        return Arrays.stream(Frequency.values())
                .filter(often -> programme.calendar().closes(often, period))
                .reduce((_, longer) -> longer)
                .orElse(Frequency.MONTH);
    }
}
