package vn.tiendo.form;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;

/**
 * The reporting period that a line names: "Kỳ báo cáo: Tháng 6 năm 2025", "Quý II/2025", "June 2025", "Q2 2025",
 * "2025-06", a cell date.
 */
final class PeriodText {

    // "ngày 14 tháng 6 năm 2025" is a day on which something was signed, not a period.
    private static final Pattern MONTH = Pattern.compile("(?<!\\d )\\bthang (\\d{1,2}) (?:nam )?(\\d{4})\\b");
    private static final Pattern QUARTER = Pattern.compile("\\bqui (i{1,3}|iv|[1-4]) (?:nam )?(\\d{4})\\b");
    private static final Pattern SPAN = Pattern.compile("\\b(6|9) thang (dau|cuoi) nam (\\d{4})\\b");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} (\\d{1,2}) (\\d{4})");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2}) (\\d{4})");

    private PeriodText() {}

    /** The period that a title line names; a quarter, half-year or nine months are named by their last month. */
    static Optional<Period> inLine(String line) {
        String key = Folded.of(line).key();
        var month = MONTH.matcher(key);
        if (month.find()) {
            return period(month.group(2), Integer.parseInt(month.group(1)));
        }
        var quarter = QUARTER.matcher(key);
        if (quarter.find()) {
            return period(quarter.group(2), DayText.quarter(quarter.group(1)) * 3);
        }
        var span = SPAN.matcher(key);
        return span.find()
                ? period(span.group(3), span.group(2).equals("dau") ? Integer.parseInt(span.group(1)) : 12)
                : EnglishPeriod.inLine(line);
    }

    /** The period that a cell beside the label "Kỳ báo cáo" names; there {@code 6/2025} and a date will do. */
    static Optional<Period> inCell(String text) {
        String key = Folded.of(text).key();
        return inLine(text)
                .or(() -> Period.parse(text))
                .or(() -> bare(BARE, key))
                .or(() -> bare(DAY, key))
                .or(() -> EnglishPeriod.inCell(text))
                .or(() -> TimeNames.year(text).flatMap(year -> period(year, 12)));
    }

    private static Optional<Period> bare(Pattern pattern, String key) {
        var match = pattern.matcher(key);
        return match.matches() ? period(match.group(2), Integer.parseInt(match.group(1))) : Optional.empty();
    }

    /** The year's period that is named by that month, if there are such. */
    static Optional<Period> period(String year, int month) {
        return Period.parse("%s-%02d".formatted(year, month));
    }
}
