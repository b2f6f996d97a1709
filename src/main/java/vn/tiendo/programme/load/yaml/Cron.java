package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/**
 * Tells what is wrong with a cron expression in Spring's six fields. Kept here, as this room does without Spring, so
 * that a wrong one is told with its line; what passes here Spring understands.
 */
final class Cron {

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private static final List<Field> FIELDS = List.of(
            new Field("second", 0, 59, List.of(), "x{0}"),
            new Field("minute", 0, 59, List.of(), "x{0}"),
            new Field("hour", 0, 23, List.of(), "x{0}"),
            new Field("day", 1, 31, List.of(), "\\?|L|LW|L-([1-9]|[12]\\d|30)|([1-9]|[12]\\d|3[01])W"),
            new Field("month", 1, 12, MONTHS, "x{0}"),
            new Field("weekday", 0, 7, DAYS, "\\?|([0-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5])"));

    private static final Pattern STEP = Pattern.compile("(.+)/(\\d{1,4})");

    private Cron() {}

    /** What is wrong with it, or nothing. */
    static Optional<LocalText> wrong(String expression) {
        var parts = List.of(expression.strip().split("\\s+", -1));
        if (parts.size() != FIELDS.size()) {
            return Optional.of(FaultWords.say("cron.parts", parts.size()));
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!FIELDS.get(i).takes(parts.get(i).toUpperCase(Locale.ROOT))) {
                return Optional.of(FIELDS.get(i).explained(parts.get(i)));
            }
        }
        return Optional.empty();
    }

    private record Field(String name, int least, int most, List<String> words, String special) {

        boolean takes(String part) {
            return part.matches(special)
                    || List.of(part.split(",", -1)).stream().allMatch(this::takesOne);
        }

        private boolean takesOne(String entry) {
            var step = STEP.matcher(entry);
            if (!step.matches()) {
                return takesRange(entry);
            }
            return Integer.parseInt(step.group(2)) > 0 && takesRange(step.group(1));
        }

        private boolean takesRange(String entry) {
            if (entry.equals("*")) {
                return true;
            }
            var ends = List.of(entry.split("-", -1)).stream().map(this::value).toList();
            boolean known = ends.size() <= 2 && ends.stream().allMatch(v -> v >= least && v <= most);
            return known && (ends.size() == 1 || begin(ends.get(0)) <= ends.get(1));
        }

        /** Sunday, the seventh day, may begin a range as well as end it. */
        private int begin(int value) {
            return words.contains("SUN") && value == most ? 0 : value;
        }

        /** -1 for what is no value; words count from 1. */
        private int value(String text) {
            if (text.matches("\\d{1,4}")) {
                return Integer.parseInt(text);
            }
            int word = words.indexOf(text);
            return word < 0 ? -1 : word + 1;
        }

        private LocalText explained(String part) {
            return FaultWords.say("cron.part", FaultWords.say("cron." + name), part, least, most);
        }
    }
}
