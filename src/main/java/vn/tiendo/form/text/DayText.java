package vn.tiendo.form.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Day.Precision;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.measure.Folded;

/**
 * Days, months, quarters and years as districts type them, or in English words. Day first, always, where the month is a
 * number; month first is never guessed.
 */
public final class DayText {

    private static final int LONGEST = 60;
    private static final Pattern DAY = Pattern.compile("(?:ngay )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?:ngay )?(\\d{1,2})() thang (\\d{1,2})(?: ?[/.-] ?|,? nam )(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile(
            "(?:thang (?=\\d{1,2} \\d)|(?:thang )?(?=\\d{1,2} ?[^ \\d]))(\\d{1,2})(?: ?[/.-] ?|,? nam | )(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("qu[yi] (i{1,3}|iv|[1-4])(?: ?[/.-] ?|,? nam | )(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(?:nam )?(\\d{4})(?: (?:den )?(?:nam )?(\\d{4}))?");
    private static final Pattern ENGLISH_DAY =
            Pattern.compile(" (\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + TimeNames.months() + ") (\\d{4}) ");
    private static final Pattern MONTH_DAY =
            Pattern.compile(" (" + TimeNames.months() + ") (\\d{1,2})(?:st|nd|rd|th)? (\\d{4}) ");
    private static final Pattern ENGLISH_MONTH = Pattern.compile(" (" + TimeNames.months() + ") (\\d{4}) ");
    private static final Pattern ENGLISH_QUARTER = Pattern.compile(" q(?:uarter )?([1-4]) (\\d{4}) ");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");

    private static final Pattern UNFILLED = Pattern.compile("[…_]|\\.\\s?\\.|/\\s*/|[Tt]háng\\s+năm");
    private static final Pattern UNFILLED_PLACES = Pattern.compile("[\\s._…/\\\\-]|ngay|thang|nam");
    private static final Pattern PRINTED_YEAR = Pattern.compile("(?:20|(?:19|20)\\d{2})?");

    private DayText() {}

    /** A day, or the first day of the month, quarter or year given. */
    public static Optional<EntryValue.Day> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        return match(DAY, plain)
                .or(() -> match(DAY_IN_WORDS, plain))
                .flatMap(m -> day(number(m, 4), number(m, 3), number(m, 1), Precision.DAY))
                .or(() -> match(ISO, plain).flatMap(m -> day(number(m, 1), number(m, 2), number(m, 3), Precision.DAY)))
                .or(() -> match(MONTH, plain).flatMap(m -> day(number(m, 2), number(m, 1), 1, Precision.MONTH)))
                .or(() -> match(QUARTER, plain)
                        .flatMap(m -> day(number(m, 2), quarter(m.group(1)) * 3 - 2, 1, Precision.MONTH)))
                .or(() -> match(YEAR, plain).flatMap(m -> day(number(m, 1), 1, 1, Precision.YEAR)))
                .or(() -> english(TimeNames.words(text)));
    }

    private static Optional<EntryValue.Day> english(String words) {
        return match(ENGLISH_DAY, words)
                .flatMap(m -> day(number(m, 3), TimeNames.monthNamed(m.group(2)), number(m, 1), Precision.DAY))
                .or(() -> match(MONTH_DAY, words)
                        .flatMap(m -> day(number(m, 3), TimeNames.monthNamed(m.group(1)), number(m, 2), Precision.DAY)))
                .or(() -> match(ENGLISH_MONTH, words)
                        .flatMap(m -> day(number(m, 2), TimeNames.monthNamed(m.group(1)), 1, Precision.MONTH)))
                .or(() -> match(ENGLISH_QUARTER, words)
                        .flatMap(m -> day(number(m, 2), quarter(m.group(1)) * 3 - 2, 1, Precision.MONTH)));
    }

    /** Whether the text is what a blank form prints for a day to be written in: {@code …/…/2025}, {@code __/__/____}. */
    public static boolean isUnfilled(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String rest = UNFILLED_PLACES.matcher(plain(text)).replaceAll("");
        return PRINTED_YEAR.matcher(rest).matches() && UNFILLED.matcher(text).find();
    }

    /** The year that a number names by itself. */
    public static Optional<EntryValue.Day> year(BigDecimal number) {
        return match(YEAR, TextCleaner.plain(number)).flatMap(m -> day(number(m, 1), 1, 1, Precision.YEAR));
    }

    /** Without case and accents, dashes all alike. */
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return DASHES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** First and last year: {@code 2021-2025}, or one year alone. */
    public static Optional<EntryValue.Years> years(String text) {
        return match(YEARS, Folded.of(text).key()).flatMap(m -> {
            int first = number(m, 1);
            int last = m.group(2) == null ? first : number(m, 2);
            boolean possible = 1900 <= first && first <= last && last <= 2999;
            return possible ? Optional.of(new EntryValue.Years(first, last)) : Optional.empty();
        });
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
            return year < 1900 || year > 2999
                    ? Optional.empty()
                    : Optional.of(new EntryValue.Day(LocalDate.of(year, month, day), precision));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
