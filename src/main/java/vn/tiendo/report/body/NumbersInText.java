package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.measure.MoneyUnit;

/** Finds numbers with one of the known units behind them, as people write them: "37,97%", "758,3 tỷ đồng", "758,3 tỷ". */
final class NumbersInText {

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<![\\p{L}\\d.,/])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d{1,9}))?(?!\\d)\\h*");
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\p{L}\\d.,/])(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.(\\d{1,9}))?(?!\\d)\\h*");

    private final Pattern number;

    /** By each way to write it, the longest first. */
    private final Map<String, String> units = new LinkedHashMap<>();

    /**
     * A number.
     *
     * @param ends behind its unit
     * @param unit as reports write it
     */
    record Found(int begins, int ends, BigDecimal value, String unit) {}

    NumbersInText(BodyWords words, List<String> known) {
        this.number = words.language().isEnglish() ? ENGLISH : VIETNAMESE;
        var written = new ArrayList<Map.Entry<String, String>>();
        known.forEach(unit -> written.add(Map.entry(unit, unit)));
        known.stream()
                .filter(unit -> isShortened(unit, words))
                .forEach(unit -> written.add(Map.entry(shortened(unit, words), unit)));
        written.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> -entry.getKey().length())
                .thenComparing(Map.Entry::getKey));
        written.forEach(entry -> units.putIfAbsent(entry.getKey(), entry.getValue()));
    }

    /** Amounts of money and points are called by a word of theirs. */
    private static boolean isShortened(String unit, BodyWords words) {
        boolean money = java.util.Arrays.stream(MoneyUnit.values())
                .map(words.language()::of)
                .anyMatch(unit::equals);
        return unit.contains(" ") && (money || unit.equals(words.say("points")));
    }

    /** "tỷ", "điểm"; "billion", "points". */
    private static String shortened(String unit, BodyWords words) {
        boolean last = words.language().isEnglish() && unit.equals(words.say("points"));
        return last ? unit.substring(unit.lastIndexOf(' ') + 1) : unit.substring(0, unit.indexOf(' '));
    }

    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var numbers = number.matcher(text);
        while (numbers.find()) {
            unitAt(text, numbers.end())
                    .ifPresent(written -> found.add(new Found(
                            numbers.start(),
                            numbers.end() + written.length(),
                            value(numbers),
                            units.getOrDefault(written, written))));
        }
        return List.copyOf(found);
    }

    private Optional<String> unitAt(String text, int at) {
        return units.keySet().stream()
                .filter(unit -> text.regionMatches(true, at, unit, 0, unit.length()))
                .filter(unit -> at + unit.length() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + unit.length())))
                .findFirst();
    }

    private static BigDecimal value(Matcher number) {
        String whole = number.group(1).replaceAll("[.,]", "");
        String decimals = number.group(2);
        return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    }
}
