package vn.tiendo.report.body;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form.Frequency;

/** What a period is in its year. */
final class PeriodInYear {

    private static final int MONTHS = 12;

    private PeriodInYear() {}

    /** How many months are left of the year. */
    static int left(Programme programme, Period period) {
        return MONTHS - programme.calendar().year().month(period);
    }

    /** The kinds of period that close with it, the longest first: June ends a half-year, a quarter and a month. */
    static List<Frequency> closing(Programme programme, Period period) {
        return Arrays.stream(Frequency.values())
                .filter(often -> programme.calendar().closes(often, period))
                .toList()
                .reversed();
    }

    /** The longest of them: what a report on it is called by. */
    static Frequency kind(Programme programme, Period period) {
        return closing(programme, period).stream().findFirst().orElse(Frequency.MONTH);
    }

    /** Whether what is told at those times is told with the period; what names none always is. */
    static boolean isDue(List<Frequency> due, Programme programme, Period period) {
        return due.isEmpty() || !Collections.disjoint(due, closing(programme, period));
    }

    /** The longest as people call it: "6 tháng đầu năm 2025". */
    static LocalText span(Programme programme, Period period) {
        var kind = kind(programme, period);
        return kind == Frequency.MONTH
                ? programme.named(period)
                : programme.calendar().named(kind, period);
    }
}
