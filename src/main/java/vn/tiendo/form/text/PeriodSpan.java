package vn.tiendo.form.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Calendar;

/**
 * A period written as its first and last day, or month: "từ ngày 15/5 đến ngày 14/6/2025", "1 April 2024 to 30 September
 * 2024", "tháng 4 – tháng 6/2025". It is the period that closes with the last, if the programme has one of that length.
 *
 * @param pattern its groups d1, m1, y1, d2, m2, y2 are day, month and year of both; those of the first may be missing
 * @param monthOf the number of a month as it is written
 */
record PeriodSpan(Pattern pattern, ToIntFunction<String> monthOf) {

    private static final String TO = "(?:(?:den|toi|to|until|till|through) )?(?:het )?";
    private static final String DAY = "(?:ngai )?";
    private static final String MONTH = "(?:thang|thg|th|t)";
    private static final String YEAR = "(?:nam )?(?<y2>\\d{4})\\b";

    /** Over folded text. */
    static final List<PeriodSpan> IN_NUMBERS = List.of(
            numbers("\\b(?:tu )?" + DAY + "(?<d1>\\d{1,2})(?:(?: thang)? (?<m1>\\d{1,2})(?: (?:nam )?(?<y1>\\d{4}))?)? "
                    + TO + DAY + "(?<d2>\\d{1,2})(?: thang)? (?<m2>\\d{1,2}) " + YEAR),
            numbers("\\b(?<y1>\\d{4}) (?<m1>\\d{1,2}) (?<d1>\\d{1,2}) " + TO
                    + "(?<y2>\\d{4}) (?<m2>\\d{1,2}) (?<d2>\\d{1,2})\\b"),
            numbers("\\b(?:tu )?" + MONTH + " ?(?<m1>\\d{1,2})(?: (?:nam )?(?<y1>\\d{4}))? " + TO + MONTH
                    + "? ?(?<m2>\\d{1,2}) " + YEAR),
            numbers("\\b(?:tu )?(?<m1>\\d{1,2}) (?:den|toi|to) (?:het )?" + MONTH + "? ?(?<m2>\\d{1,2}) " + YEAR),
            numbers("\\b(?:tu )?(?<m1>\\d{1,2}) (?<y1>\\d{4}) " + TO + "(?<m2>\\d{1,2}) " + YEAR));

    private static final String NTH = "(?:st|nd|rd|th)? (?:of )?";
    private static final String UP_TO = "(?:(?:to|until|till|through|and) )?(?:the )?";

    /** Over English words. */
    static final List<PeriodSpan> IN_ENGLISH = List.of(
            english(" (?<d1>\\d{1,2})" + NTH + "(?:(?<m1>" + TimeNames.months() + ") )?(?:(?<y1>\\d{4}) )?" + UP_TO
                    + "(?<d2>\\d{1,2})" + NTH + "(?<m2>" + TimeNames.months() + ") (?<y2>\\d{4}) "),
            english(" (?<m1>" + TimeNames.months() + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)? (?:(?<y1>\\d{4}) )?" + UP_TO
                    + "(?<m2>" + TimeNames.months() + ") (?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<y2>\\d{4}) "),
            english("(?<!\\d) (?<m1>" + TimeNames.months() + ") (?:(?<y1>\\d{4}) )?" + UP_TO + "(?<m2>"
                    + TimeNames.months() + ") (?<y2>\\d{4}) "));

    private static PeriodSpan numbers(String regex) {
        return new PeriodSpan(Pattern.compile(regex), Integer::parseInt);
    }

    private static PeriodSpan english(String regex) {
        return new PeriodSpan(Pattern.compile(regex), TimeNames::monthNamed);
    }

    /** What a place found by the pattern says; nothing if it speaks of no days at all. */
    Optional<SaidPeriod> said(MatchResult match, Calendar calendar) {
        return days(match)
                .map(days -> days.period()
                        .filter(period -> calendar.isSpanOf(period, days.from(), days.to()))
                        .<SaidPeriod>map(SaidPeriod.Named::new)
                        .orElseGet(SaidPeriod.Unread::new));
    }

    /** Of how many months it is; 0 for days that are of no whole months. */
    int months(MatchResult match) {
        return days(match).map(Days::months).orElse(0);
    }

    /** The first and the last day. */
    private record Days(LocalDate from, LocalDate to) {

        Optional<Period> period() {
            return Period.parse(YearMonth.from(to).toString());
        }

        int months() {
            var next = to.plusDays(1);
            boolean whole = from.getDayOfMonth() == next.getDayOfMonth();
            return whole ? (int) ChronoUnit.MONTHS.between(from, next) : 0;
        }
    }

    private Optional<Days> days(MatchResult match) {
        try {
            var lastMonth = YearMonth.of(number(match, "y2", 0), month(match, "m2", 0));
            var to = day(match, "d2").map(lastMonth::atDay).orElseGet(lastMonth::atEndOfMonth);
            var from = firstMonth(match, lastMonth).atDay(day(match, "d1").orElse(1));
            return Optional.of(new Days(from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where only the last has a year, the first lies before it. */
    private YearMonth firstMonth(MatchResult match, YearMonth last) {
        int month = month(match, "m1", last.getMonthValue());
        int year = number(match, "y1", month > last.getMonthValue() ? last.getYear() - 1 : last.getYear());
        return YearMonth.of(year, month);
    }

    private int month(MatchResult match, String group, int missing) {
        String said = group(match, group);
        return said == null ? missing : monthOf.applyAsInt(said);
    }

    private static Optional<Integer> day(MatchResult match, String group) {
        return Optional.ofNullable(group(match, group)).map(Integer::valueOf);
    }

    private static int number(MatchResult match, String group, int missing) {
        String said = group(match, group);
        return said == null ? missing : Integer.parseInt(said);
    }

    private static @Nullable String group(MatchResult match, String group) {
        return match.namedGroups().containsKey(group) ? match.group(group) : null;
    }
}
