package vn.tiendo.form.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.form.letters.WordLists;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.ReportingYear;

/** Years, quarters and months by what people call them, in Vietnamese and English. */
public final class TimeNames {

    /** Names of months in lower case, with their numbers. */
    private static final Map<String, Integer> MONTHS = WordLists.load("months.txt").stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, line -> Integer.valueOf(line.getValue())));

    private static final Map<String, Integer> FOLDED_MONTHS = MONTHS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(m -> Folded.of(m.getKey()).key(), Map.Entry::getValue));

    private static final Map<String, Integer> ORDINALS =
            Map.of("1st", 1, "first", 1, "2nd", 2, "second", 2, "3rd", 3, "third", 3, "4th", 4, "fourth", 4);

    private static final String NUMERAL = "(i{1,3}|iv|[1-4])";
    private static final Pattern YEAR =
            folded("(?:(?:nam|year|fy|fiscal year|financial year) ?)?(" + YearWriting.TOKEN + ")");

    /** Two years of which the sign between them was folded away. */
    private static final Pattern PARTED_YEARS = Pattern.compile("(?<!\\d)(\\d{4}) (\\d{4}|\\d{2})$");

    private static final Pattern QUARTER = folded("(?:(?:q|quy|quarter|qtr) ?)?" + NUMERAL);
    private static final Pattern WHICH_QUARTER = folded("(\\w+) (?:quarter|qtr)");
    private static final Pattern MONTH = folded("(?:(?:thang|month|t|m) ?)?(\\d{1,2})");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private TimeNames() {}

    /** {@code 2025}, from "2025", "Năm 2025", "FY 2025"; the year's number, from "2024/25", where years lie so. */
    static Optional<String> year(String label, ReportingYear years) {
        var writing = new YearWriting(years);
        String parted = PARTED_YEARS.matcher(label).replaceFirst("$1/$2");
        var match = YEAR.matcher(Folded.of(writing.prepared(parted)).key());
        return match.matches() ? writing.number(match.group(1)).map(String::valueOf) : Optional.empty();
    }

    /** {@code Q2}, from "2", "II", "Q2", "Quý II", "Quarter 2", "2nd quarter". */
    static Optional<String> quarter(String label) {
        String key = Folded.of(label).key();
        var match = QUARTER.matcher(key);
        if (match.matches()) {
            return Optional.of("Q" + DayText.quarter(match.group(1)));
        }
        var which = WHICH_QUARTER.matcher(key);
        return which.matches() ? ordinal(which.group(1)).map(number -> "Q" + number) : Optional.empty();
    }

    /** {@code 06}, from "6", "06", "Tháng 6", "June", "Jun". */
    static Optional<String> month(String label) {
        String key = Folded.of(label).key();
        var match = MONTH.matcher(key);
        int month = match.matches() ? Integer.parseInt(match.group(1)) : FOLDED_MONTHS.getOrDefault(key, 0);
        return month >= 1 && month <= 12 ? Optional.of(String.format(Locale.ROOT, "%02d", month)) : Optional.empty();
    }

    /** The names of all months, as alternatives of a pattern over {@link #words}. */
    static String months() {
        return String.join("|", MONTHS.keySet());
    }

    /** 1 to 12; the name is one of {@link #months()}. */
    static int monthNamed(String name) {
        return java.util.Objects.requireNonNull(MONTHS.get(name));
    }

    /** 1 to 4, from "2nd" or "second". */
    static Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    /**
     * The text's words in lower case, with their accents, one space before and after each: so that no Vietnamese word
     * that only looks so without its accents (máy) is taken for an English one.
     */
    public static String words(String text) {
        return " "
                + NOT_IN_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /** A pattern over folded text, in which y is i. */
    private static Pattern folded(String regex) {
        return Pattern.compile(regex.replace('y', 'i'));
    }
}
