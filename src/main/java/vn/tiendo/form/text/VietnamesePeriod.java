package vn.tiendo.form.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.form.text.PeriodPhrase.Kind;

/** How periods are written in Vietnamese, over folded text, in which y is i: "thang 6 nam 2025", "t5 2025", "qui ii". */
final class VietnamesePeriod {

    private static final String YEAR = "(?<year>" + YearWriting.TOKEN + ")";

    // What looks like a year and is none ("205", "2o25") leaves the period unread, and is not passed over.
    private static final String NO_YEAR = "(?! (?:(?:dau|cuoi) )?(?:cua )?(?:nam )?\\d\\w{2})\\b";
    private static final String OF_YEAR = "(?: (?:cua )?(?:nam )?" + YEAR + "\\b|" + NO_YEAR + ")";

    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("gieng", 1),
            Map.entry("mot", 1),
            Map.entry("nhat", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tu", 4),
            Map.entry("bon", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bai", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10),
            Map.entry("muoi mot", 11),
            Map.entry("muoi hai", 12),
            Map.entry("chap", 12),
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("v", 5),
            Map.entry("vi", 6),
            Map.entry("vii", 7),
            Map.entry("viii", 8),
            Map.entry("ix", 9),
            Map.entry("xi", 11),
            Map.entry("xii", 12));

    /** X alone is what people write where a number is to be put in. */
    private static final String ROMAN = "i{1,3}|iv|vi{0,3}|ix|xi{1,2}";

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    // "ngày 14 tháng 6 năm 2025" is a day on which something was signed, not a period.
    private static final String NO_DAY = "(?<!\\d )(?<!ngai )";
    private static final String QUARTER = "(?<n>i{1,3}|iv|[1-4]|mot|nhat|hai|ba|tu|bon)\\b";

    /** With a year or without. */
    static final List<PeriodPhrase> PHRASES = List.of(
            phrase(NO_DAY + "\\b(?:thang|thg|th|t) ?(?<n>\\d{1,2})\\b" + OF_YEAR, Kind.MONTH, VietnamesePeriod::number),
            phrase(
                    NO_DAY + "\\bthang (?<n>gieng|mot|hai|ba|tu|bon|sau|bai|tam|chin|muoi mot|muoi hai|muoi|chap"
                            + "|nam(?= nam \\d))" + OF_YEAR,
                    Kind.MONTH,
                    VietnamesePeriod::number),
            phrase(
                    NO_DAY + "\\bthang (?<n>" + ROMAN + ") (?:cua )?(?:nam )?" + YEAR + "\\b",
                    Kind.MONTH,
                    VietnamesePeriod::number),
            phrase(NO_DAY + "\\bthang (?<n>nam) " + YEAR + "\\b", Kind.MAYBE_MONTH, VietnamesePeriod::number),
            phrase("\\b(?:qui|q|quarter|qtr) ?" + QUARTER + OF_YEAR, VietnamesePeriod::quarter, MONTHS_OF_QUARTER),
            phrase(
                    "(?<!ngai )\\b(?<n>\\d{1,2}|ba|sau|chin|muoi hai) ?(?:thang|t)\\b(?! \\d{1,2}\\b)(?! (?:tinh"
                            + " )?(?:den|toi|ket thuc)\\b)(?: (?<end>dau|cuoi))?(?: cua)?(?: nam)?(?: " + YEAR
                            + "\\b|" + NO_YEAR + ")",
                    VietnamesePeriod::months,
                    VietnamesePeriod::number),
            phrase(
                    "\\b(?:den|toi|ket thuc)(?: het)?(?: ngai)? (?<d>\\d{1,2})(?: thang)? (?<n>\\d{1,2}) (?:nam"
                            + " )?(?<year>\\d{4})\\b",
                    Kind.MONTH, VietnamesePeriod::monthOfDay, 0),
            phrase(
                    "\\b(?:so lieu|du lieu|chot|cap nhat)(?: (?:chot|cap nhat|tinh))?(?: (?:tai|vao|trong))?(?: ngai)?"
                            + " (?<d>\\d{1,2})(?: thang)? (?<n>\\d{1,2}) (?:nam )?(?<year>\\d{4})\\b(?! (?:den |toi )?"
                            + "(?:het )?(?:ngai )?\\d)",
                    Kind.MONTH, VietnamesePeriod::monthOfDay, 0),
            phrase(
                    "\\bnua (?:nam )?(?<end>dau|cuoi)(?: nam)?" + OF_YEAR,
                    found -> isLast(found) ? MONTHS_OF_YEAR : MONTHS_OF_HALF,
                    MONTHS_OF_HALF));

    /** The whole text of a cell that is known to name a period. */
    static final List<PeriodPhrase> CELLS = List.of(
            phrase("(?<n>\\d{1,2}) " + YEAR, Kind.MONTH, VietnamesePeriod::number),
            phrase(YEAR + " (?<n>\\d{1,2})", Kind.MONTH, VietnamesePeriod::number),
            phrase("(?<year>20\\d{2})(?<n>0[1-9]|1[0-2])", Kind.MONTH, VietnamesePeriod::number),
            phrase("(?<n>0[1-9]|1[0-2])(?<year>20\\d{2})", Kind.MONTH, VietnamesePeriod::number),
            phrase("(?<n>\\d{1,2})(?: nam " + YEAR + ")?", Kind.MONTH, VietnamesePeriod::number),
            phrase(
                    "ki (?:bao cao )?(?:so |thu )?(?<n>\\d{1,2}) (?:nam )?" + YEAR,
                    Kind.MONTH,
                    VietnamesePeriod::number),
            phrase("(?:nam )?" + YEAR + " thang (?<n>\\d{1,2})", Kind.MONTH, VietnamesePeriod::number),
            phrase("thang (?<n>" + ROMAN + ")(?: nam " + YEAR + ")?", Kind.MONTH, VietnamesePeriod::number),
            phrase("(?<n>vi{0,3}|ix|xi{1,2}) (?:nam )?" + YEAR, Kind.MONTH, VietnamesePeriod::number),
            phrase(
                    "(?:tinh )?(?:den )?(?:het )?(?:ngai )?(?<d>\\d{1,2})(?: thang)? (?<n>\\d{1,2}) (?:nam"
                            + " )?(?<year>\\d{4})",
                    Kind.MONTH, VietnamesePeriod::monthOfDay, 0),
            phrase("(?<year>\\d{4}) (?<n>\\d{1,2}) (?<d>\\d{1,2})", Kind.MONTH, VietnamesePeriod::monthOfDay, 0),
            phrase("(?<n>i{1,3}|iv)" + OF_YEAR, VietnamesePeriod::quarter, MONTHS_OF_QUARTER),
            phrase(
                    "(?:(?:ca )?nam |(?:fi|iear|fiscal iear|financial iear) ?)?" + YEAR,
                    _ -> MONTHS_OF_YEAR,
                    MONTHS_OF_YEAR));

    private VietnamesePeriod() {}

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

    private static int number(MatchResult found) {
        String written = found.group("n");
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : Objects.requireNonNull(NUMERALS.get(written));
    }

    /** A day stands for its month; 06/30/2025 is none, as the day goes first. */
    private static int monthOfDay(MatchResult found) {
        int month = number(found);
        int day = Integer.parseInt(found.group("d"));
        boolean real = month >= 1
                && month <= MONTHS_OF_YEAR
                && day >= 1
                && day
                        <= YearMonth.of(Integer.parseInt(found.group("year")), month)
                                .lengthOfMonth();
        return real ? month : 0;
    }

    private static int quarter(MatchResult found) {
        String written = found.group("n");
        int quarter = NUMERALS.containsKey(written) ? number(found) : DayText.quarter(written);
        return quarter * MONTHS_OF_QUARTER;
    }

    /** "6 tháng đầu năm" closes with June, "6 tháng cuối năm" with December. */
    private static int months(MatchResult found) {
        int months = number(found);
        if (!isLast(found)) {
            return months;
        }
        return months == MONTHS_OF_HALF || months == MONTHS_OF_QUARTER ? MONTHS_OF_YEAR : 0;
    }

    private static boolean isLast(MatchResult found) {
        return "cuoi".equals(found.group("end"));
    }
}
