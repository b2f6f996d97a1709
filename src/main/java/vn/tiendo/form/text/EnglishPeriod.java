package vn.tiendo.form.text;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.form.text.PeriodPhrase.Kind;

/**
 * How periods are written in English, over its words in lower case, a space before and after each: "June 2025", "Q2
 * 2024/25", "2nd quarter of 2025", "H1 2025", "half year ended 30 September 2024", "FY 2025".
 */
final class EnglishPeriod {

    private static final String YEAR = "(?<year>" + YearWriting.TOKEN + ")";
    private static final String FISCAL = "(?:fy ?|fiscal year |financial year |year )?";
    private static final String OF_YEAR =
            "(?: (?:of |in )?(?:the )?" + FISCAL + YEAR + "|(?! (?:of |in )?\\d\\w{2}))(?= )";
    private static final String YEAR_FIRST = " " + FISCAL + YEAR + " ";
    private static final String MONTH = "(?<month>" + TimeNames.months() + ")";
    private static final String UP_TO = " (?:ended|ending|to|until|as at|as of|up to) (?:the )?";
    private static final String QUARTER = "(?:q|quarter|qtr) ?(?<n>i{1,3}|iv|[1-4])";
    private static final String HALF = "(?:h|hy|half|half year) ?(?<n>[12])";
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    /** With a year or without. */
    static final List<PeriodPhrase> PHRASES = List.of(
            // "14 June 2025" is a day on which something was signed, not a period.
            phrase(
                    "(?<!\\d)(?<!\\d(?:st|nd|rd|th)) " + MONTH + "(?! \\d{1,2} )" + OF_YEAR,
                    Kind.MONTH,
                    EnglishPeriod::month),
            phrase(" " + YEAR + " " + MONTH + " ", Kind.MONTH, EnglishPeriod::month),
            phrase(
                    UP_TO + "\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + " (?<year>\\d{4}) ",
                    Kind.MONTH,
                    EnglishPeriod::month,
                    0),
            phrase(UP_TO + MONTH + " \\d{1,2}(?:st|nd|rd|th)? (?<year>\\d{4}) ", Kind.MONTH, EnglishPeriod::month, 0),
            phrase(" " + QUARTER + OF_YEAR, EnglishPeriod::quarter, MONTHS_OF_QUARTER),
            phrase(YEAR_FIRST + QUARTER + " ", EnglishPeriod::quarter, MONTHS_OF_QUARTER),
            phrase(
                    " (?<which>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)" + OF_YEAR,
                    EnglishPeriod::whichQuarter,
                    MONTHS_OF_QUARTER),
            phrase(" " + HALF + OF_YEAR, EnglishPeriod::half, MONTHS_OF_HALF),
            phrase(YEAR_FIRST + HALF + " ", EnglishPeriod::half, MONTHS_OF_HALF),
            phrase(
                    " (?<which>1st|2nd|first|second) half(?: year)?" + OF_YEAR,
                    found -> MONTHS_OF_HALF * which(found),
                    MONTHS_OF_HALF),
            phrase(
                    "(?<last> last| second)? (?:first )?(?<count>3|6|9|12|three|six|nine|twelve) months"
                            + "(?! (?:to|ended|ending|end|until|up) )" + OF_YEAR,
                    EnglishPeriod::months,
                    EnglishPeriod::count),
            phrase(" (?:fy|fiscal year|financial year) ?" + YEAR + " ", _ -> MONTHS_OF_YEAR, MONTHS_OF_YEAR));

    /** The whole text of a cell that is known to name a period: there a day stands for its month. */
    static final List<PeriodPhrase> CELLS = List.of(
            phrase(
                    " \\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + " (?<year>\\d{4}) ",
                    Kind.MONTH,
                    EnglishPeriod::month,
                    0),
            phrase(" " + MONTH + " \\d{1,2}(?:st|nd|rd|th)? (?<year>\\d{4}) ", Kind.MONTH, EnglishPeriod::month, 0),
            phrase(" (?:(?:full |whole )?year|annual) " + YEAR + " ", _ -> MONTHS_OF_YEAR, MONTHS_OF_YEAR));

    private EnglishPeriod() {}

    private static PeriodPhrase phrase(String regex, Kind kind, ToIntFunction<MatchResult> number) {
        return phrase(regex, kind, number, 1);
    }

    private static PeriodPhrase phrase(String regex, Kind kind, ToIntFunction<MatchResult> number, int months) {
        return new PeriodPhrase(Pattern.compile(regex), kind, number, months);
    }

    private static PeriodPhrase phrase(String regex, ToIntFunction<MatchResult> number, int months) {
        return phrase(regex, Kind.MONTHS_OF_YEAR, number, months);
    }

    private static PeriodPhrase phrase(
            String regex, ToIntFunction<MatchResult> number, ToIntFunction<MatchResult> months) {
        return new PeriodPhrase(Pattern.compile(regex), Kind.MONTHS_OF_YEAR, number, months);
    }

    private static int month(MatchResult found) {
        return TimeNames.monthNamed(found.group("month"));
    }

    private static int quarter(MatchResult found) {
        return DayText.quarter(found.group("n")) * MONTHS_OF_QUARTER;
    }

    private static int whichQuarter(MatchResult found) {
        return which(found) * MONTHS_OF_QUARTER;
    }

    private static int which(MatchResult found) {
        return TimeNames.ordinal(found.group("which")).orElse(0);
    }

    private static int half(MatchResult found) {
        return Integer.parseInt(found.group("n")) * MONTHS_OF_HALF;
    }

    private static int months(MatchResult found) {
        return found.group("last") != null ? MONTHS_OF_YEAR : count(found);
    }

    private static int count(MatchResult found) {
        return switch (found.group("count")) {
            case "3", "three" -> 3;
            case "6", "six" -> 6;
            case "9", "nine" -> 9;
            default -> MONTHS_OF_YEAR;
        };
    }
}
