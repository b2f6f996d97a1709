package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;

/** Whether a sheet says, by its name or over its table, that it is of a period; the last is the best. */
enum SheetPeriod {
    /** It names another period. */
    ANOTHER,
    UNSAID,
    /** It names the period. */
    OF_IT;

    private static final String YEAR = "(?: (?:nam )?(?<year>\\d{4}))?";
    private static final Pattern MONTH = Pattern.compile("\\b(?:thang|month|th|t|m) ?(?<month>\\d{1,2})\\b" + YEAR);
    private static final Pattern BARE =
            Pattern.compile("(?:\\b(?<month>\\d{1,2}) (?<year>\\d{4})\\b|\\b(?<yearfirst>\\d{4}) (?<then>\\d{2})\\b)");
    private static final Pattern QUARTER =
            Pattern.compile("\\b(?:qui|quarter|q) ?(?<quarter>iv|i{1,3}|[1-4])\\b" + YEAR);

    /** What the sheet's name says, or else the lines above its table. */
    static SheetPeriod of(String name, List<String> lines, Period period) {
        var named = named(Folded.of(name).key(), period);
        return named != UNSAID ? named : titled(lines, period);
    }

    private static SheetPeriod titled(List<String> lines, Period period) {
        return lines.stream()
                .flatMap(line -> PeriodText.inLine(line).stream())
                .map(said -> relation(said.equals(period)))
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
        var quarter = QUARTER.matcher(key);
        return quarter.find()
                ? relation(DayText.quarter(quarter.group("quarter")) == period.quarter()
                        && isYear(quarter.group("year"), period))
                : UNSAID;
    }

    private static SheetPeriod relation(boolean same) {
        return same ? OF_IT : ANOTHER;
    }

    private static boolean isMonth(String month, Period period) {
        return Integer.parseInt(month) == period.month();
    }

    private static boolean isYear(@org.jspecify.annotations.Nullable String year, Period period) {
        return Optional.ofNullable(year).map(Integer::valueOf).filter(said -> said != period.year()).isEmpty();
    }
}
