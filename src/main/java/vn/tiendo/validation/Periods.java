package vn.tiendo.validation;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Schedule;

/** What expressions may ask of a period, and which periods of a form go before it. */
final class Periods {

    /** As far back as {@code earlier} reaches. */
    private static final int EARLIEST = 12;

    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {}

    static Map<String, CelType> types() {
        return Map.of(
                "year", SimpleType.INT,
                "month", SimpleType.INT,
                "quarter", SimpleType.INT,
                "elapsed", SimpleType.DOUBLE);
    }

    static Map<String, Object> values(Period period, Schedule schedule) {
        return Map.of(
                "year", (long) period.year(),
                "month", (long) period.month(),
                "quarter", (long) period.quarter(),
                "elapsed", elapsed(schedule.dataTo(period)));
    }

    private static double elapsed(LocalDate day) {
        return (double) day.getDayOfYear() / day.lengthOfYear();
    }

    /** The form's periods before that one, the last one first. */
    static List<Period> before(Form form, Period period) {
        int months = form.collected().months();
        return Stream.iterate(back(period, months), p -> back(p, months))
                .limit(EARLIEST)
                .toList();
    }

    static Period yearBefore(Period period) {
        return back(period, MONTHS_OF_YEAR);
    }

    private static Period back(Period period, int months) {
        return Period.of(period.yearMonth().minusMonths(months));
    }
}
