package vn.tiendo.form.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;

/** Whether a sheet says, by its name or over its table, that it is of a period; the last is the best. */
enum SheetPeriod {
    /** It names another period. */
    ANOTHER,
    UNSAID,
    /** It names the period. */
    OF_IT;

    private static final Pattern MONTH = Pattern.compile("\\b(?:month|m) ?(?<month>\\d{1,2})\\b(?: (?<year>\\d{4}))?");
    private static final Pattern BARE =
            Pattern.compile("(?:\\b(?<month>\\d{1,2}) (?<year>\\d{4})\\b|\\b(?<yearfirst>\\d{4}) (?<then>\\d{2})\\b)");

    /** What the sheet's name says, or else the lines above its table. */
    static SheetPeriod of(String name, List<String> lines, Period period, PeriodText periods) {
        var named = periods.within(name)
                .map(said -> relation(said.fits(period)))
                .orElseGet(() -> named(Folded.of(name).key(), period));
        return named != UNSAID ? named : titled(lines, period, periods);
    }

    private static SheetPeriod titled(List<String> lines, Period period, PeriodText periods) {
        return lines.stream()
                .flatMap(line -> periods.within(line).stream())
                .filter(SaidPeriod.Named.class::isInstance)
                .map(said -> relation(said.fits(period)))
                .reduce((_, nearer) -> nearer)
                .orElse(UNSAID);
    }

    private static SheetPeriod named(String key, Period period) {
        var month = MONTH.matcher(key);
        if (month.find()) {
            return relation(isMonth(month.group("month"), period) && isYear(month.group("year"), period));
        }
        var bare = BARE.matcher(key);
        if (bare.find()) {
            boolean monthFirst = bare.group("month") != null;
            return relation(isMonth(bare.group(monthFirst ? "month" : "then"), period)
                    && isYear(bare.group(monthFirst ? "year" : "yearfirst"), period));
        }
        return UNSAID;
    }

    private static SheetPeriod relation(boolean same) {
        return same ? OF_IT : ANOTHER;
    }

    private static boolean isMonth(String month, Period period) {
        return Integer.parseInt(month) == period.month();
    }

    private static boolean isYear(@org.jspecify.annotations.Nullable String year, Period period) {
        return Optional.ofNullable(year)
                .map(Integer::valueOf)
                .filter(said -> said != period.year())
                .isEmpty();
    }
}
