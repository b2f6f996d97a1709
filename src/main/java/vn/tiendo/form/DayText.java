package vn.tiendo.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.form.EntryValue.Day.Precision;
import vn.tiendo.measure.Folded;

/** Days, months, quarters and years as districts type them. Day first, always; month first is never guessed. */
final class DayText {

    private static final int FIRST_YEAR = 1900;
    private static final Pattern DAY = Pattern.compile("(?:ngai )?(\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("qui (i{1,3}|iv|[1-4]) (?:nam )?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?: (?:den )?(\\d{4}))?");

    private DayText() {}

    /** A day, or the first day of the month, quarter or year given. */
    static Optional<EntryValue.Day> parse(String text) {
        String key = Folded.of(text).key();
        return match(DAY, key)
                .flatMap(m -> day(number(m, 3), number(m, 2), number(m, 1), Precision.DAY))
                .or(() -> match(MONTH, key).flatMap(m -> day(number(m, 2), number(m, 1), 1, Precision.MONTH)))
                .or(() -> match(QUARTER, key)
                        .flatMap(m -> day(number(m, 2), quarter(m.group(1)) * 3 - 2, 1, Precision.MONTH)))
                .or(() -> match(YEAR, key).flatMap(m -> day(number(m, 1), 1, 1, Precision.YEAR)));
    }

    /** First and last year: {@code 2021-2025}, or one year alone; empty if they run backwards. */
    static Optional<EntryValue.Years> years(String text) {
        return match(YEARS, Folded.of(text).key())
                .map(m -> new EntryValue.Years(number(m, 1), number(m, m.group(2) == null ? 1 : 2)))
                .filter(years -> years.first() >= FIRST_YEAR && years.first() <= years.last());
    }


    /** 1 to 4, from a Roman or an Arabic numeral. */
    static int quarter(String numeral) {
        return switch (numeral) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            case "iv", "4" -> 4;
            default -> throw new IllegalArgumentException("Not a quarter: " + numeral);
        };
    }

    private static Optional<Matcher> match(Pattern pattern, String key) {
        var matcher = pattern.matcher(key);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<EntryValue.Day> day(int year, int month, int day, Precision precision) {
        try {
            return year < FIRST_YEAR
                    ? Optional.empty()
                    : Optional.of(new EntryValue.Day(LocalDate.of(year, month, day), precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
