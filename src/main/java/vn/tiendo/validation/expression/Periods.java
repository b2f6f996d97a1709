package vn.tiendo.validation.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.time.Calendar;

/** What expressions may ask of a period, and which periods of a form go before it. */
public final class Periods {

    /** As far back as {@code earlier} reaches. */
    private static final int EARLIEST = 12;

    private Periods() {}

    static Map<String, CelType> types() {
        return Map.of(
                "year", SimpleType.INT,
                "month", SimpleType.INT,
                "quarter", SimpleType.INT,
                "first", SimpleType.BOOL,
                "elapsed", SimpleType.DOUBLE);
    }

    /** Year and quarter are the programme's, the month is the calendar's. */
    public static Map<String, Object> values(Form form, Period period, Calendar calendar) {
        return Map.of(
                "year", (long) calendar.year().number(period),
                "month", (long) period.month(),
                "quarter", (long) calendar.year().quarter(period),
                "first", calendar.isFirstOfYear(form.collected(), period),
                "elapsed", calendar.elapsed(period));
    }

    /** The form's periods before that one, the last one first. */
    public static List<Period> before(Form form, Period period, Calendar calendar) {
        return Stream.iterate(period, p -> calendar.previous(form.collected(), p))
                .skip(1)
                .limit(EARLIEST)
                .toList();
    }
}
