package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.measure.Period;

/** The reporting period that a line names in English: "June 2025", "Q2 2025", "2nd quarter of 2025", "H1 2025", "FY 2025". */
final class EnglishPeriod {

    private static final String OF = " (?:of )?(?:the )?(?:year |fy )?";
    private static final String YEAR = "(?<year>\\d{4}) ";

    // "14 June 2025" is a day on which something was signed, not a period.
    private static final Pattern MONTH = Pattern.compile("(?<!\\d) (?<month>" + TimeNames.months() + ")" + OF + YEAR);
    private static final Pattern YEAR_MONTH = Pattern.compile(" " + YEAR + "(?<month>" + TimeNames.months() + ") ");
    private static final Pattern DAY =
            Pattern.compile(" \\d{1,2}(?:st|nd|rd|th)? (?<month>" + TimeNames.months() + ") " + YEAR);
    private static final List<Pattern> QUARTERS = List.of(
            Pattern.compile(" (?:q|quarter|qtr) ?(?<quarter>i{1,3}|iv|[1-4])" + OF + YEAR),
            Pattern.compile(" " + YEAR + "(?:q|quarter|qtr) ?(?<quarter>i{1,3}|iv|[1-4]) "));
    private static final Pattern WHICH_QUARTER =
            Pattern.compile(" (?<which>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)" + OF + YEAR);
    private static final List<Pattern> HALVES = List.of(
            Pattern.compile(" h(?<half>[12])" + OF + YEAR),
            Pattern.compile(" " + YEAR + "h(?<half>[12]) "),
            Pattern.compile(" (?:(?<half>1st|first)|2nd|second) half(?: year)?" + OF + YEAR));
    private static final Pattern MONTHS =
            Pattern.compile("(?<last> last| second)? (?<count>3|6|9|12|three|six|nine|twelve) months" + OF + YEAR);
    private static final Pattern FISCAL = Pattern.compile(" (?:fy|fiscal year|financial year) ?" + YEAR + "(?!\\d)");

    private EnglishPeriod() {}

    /** The period named in a line; a quarter, a half or a year is named by its last month. */
    static Optional<Period> inLine(String line) {
        String words = TimeNames.words(line);
        return Stream.of(MONTH, YEAR_MONTH)
                .flatMap(pattern -> found(pattern, words).stream())
                .findFirst()
                .flatMap(m -> period(m, TimeNames.monthNamed(m.group("month"))))
                .or(() -> quarter(words))
                .or(() -> half(words))
                .or(() -> found(MONTHS, words).flatMap(m -> period(m, lastMonth(m))))
                .or(() -> found(FISCAL, words).flatMap(m -> period(m, 12)));
    }

    /** The month of a day that stands beside the label of the period. */
    static Optional<Period> inCell(String text) {
        return found(DAY, TimeNames.words(text)).flatMap(m -> period(m, TimeNames.monthNamed(m.group("month"))));
    }

    private static Optional<Period> quarter(String words) {
        return QUARTERS.stream()
                .flatMap(pattern -> found(pattern, words).stream())
                .findFirst()
                .flatMap(m -> period(m, DayText.quarter(m.group("quarter")) * 3))
                .or(() -> found(WHICH_QUARTER, words)
                        .flatMap(m -> TimeNames.ordinal(m.group("which")).flatMap(q -> period(m, q * 3))));
    }

    private static Optional<Period> half(String words) {
        return HALVES.stream()
                .flatMap(pattern -> found(pattern, words).stream())
                .findFirst()
                .flatMap(m -> period(m, isFirst(m.group("half")) ? 6 : 12));
    }

    private static boolean isFirst(@Nullable String half) {
        return half != null && !half.equals("2");
    }

    private static int lastMonth(MatchResult months) {
        if (months.group("last") != null) {
            return 12;
        }
        return switch (months.group("count")) {
            case "3", "three" -> 3;
            case "6", "six" -> 6;
            case "9", "nine" -> 9;
            default -> 12;
        };
    }

    private static Optional<Period> period(MatchResult match, int month) {
        return PeriodText.period(match.group("year"), month);
    }

    private static Optional<MatchResult> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().findFirst();
    }
}
