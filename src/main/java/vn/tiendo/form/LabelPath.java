package vn.tiendo.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;

/**
 * A declared label path such as "Kế hoạch vốn năm / Trong đó / *" (steps parted by " / "), compared folded with the path
 * that a sheet's column has. Its last step must be the column's lowest label; the others must stand above it, in order,
 * but need not be all. {@code *} is any label, {@code {year}} any four digits; what a sender adds in parentheses is
 * ignored.
 */
final class LabelPath {

    private static final String ANY = "*";
    private static final String YEAR = "{year}";

    private final List<String> names;
    private final List<Step> steps;

    LabelPath(String declared) {
        names = Arrays.stream(declared.split(" / ", -1)).map(String::strip).toList();
        steps = names.stream().map(LabelPath::step).toList();
    }

    /** One step of a path. */
    private sealed interface Step {

        boolean matches(String key);

        record Any() implements Step {
            @Override
            public boolean matches(String key) {
                return !key.isEmpty();
            }
        }

        record Words(String words) implements Step {
            @Override
            public boolean matches(String key) {
                return words.equals(key);
            }
        }

        /** @param beginning what stands before the first year; most labels differ there already */
        record Shape(String beginning, Pattern pattern) implements Step {
            @Override
            public boolean matches(String key) {
                return key.startsWith(beginning)
                        && key.length() >= beginning.length() + 4
                        && pattern.matcher(key).matches();
            }
        }
    }

    boolean endsInAny() {
        return steps.getLast() instanceof Step.Any;
    }

    /** The folded words that the lowest label of such a column must be; empty if it may differ from column to column. */
    Optional<String> lastWords() {
        return steps.getLast() instanceof Step.Words(String words) ? Optional.of(words) : Optional.empty();
    }

    /** Whether the label could be the lowest one of such a column. */
    boolean endsIn(Label label) {
        return matches(steps.getLast(), label);
    }

    /** How well it fits the column's labels, top first: twice the named steps; 0 if it does not fit at all. */
    int fit(List<Label> labels) {
        if (labels.isEmpty() || !endsIn(labels.getLast())) {
            return 0;
        }
        int step = 0;
        for (int i = 0; i < labels.size() - 1 && step < steps.size() - 1; i++) {
            if (matches(steps.get(step), labels.get(i))) {
                step++;
            }
        }
        boolean all = step == steps.size() - 1;
        return !all ? 0 : 2 * steps.size() - (endsInAny() ? 1 : 0);
    }

    private static boolean matches(Step step, Label label) {
        return step.matches(label.key()) || step.matches(label.bareKey());
    }

    private static Step step(String name) {
        if (name.equals(ANY)) {
            return new Step.Any();
        }
        return name.contains(YEAR)
                ? new Step.Shape(folded(name.substring(0, name.indexOf(YEAR))), shape(name))
                : new Step.Words(folded(name));
    }

    private static Pattern shape(String name) {
        var regex = new StringBuilder();
        String rest = name;
        for (int at = rest.indexOf(YEAR); at >= 0; at = rest.indexOf(YEAR)) {
            regex.append(literal(rest.substring(0, at))).append(" ?\\d{4} ?");
            rest = rest.substring(at + YEAR.length());
        }
        return Pattern.compile(regex + literal(rest));
    }

    private static String literal(String part) {
        return Pattern.quote(folded(part));
    }

    private static String folded(String part) {
        return Folded.of(part).key();
    }

    @Override
    public String toString() {
        return String.join(" – ", names);
    }
}
