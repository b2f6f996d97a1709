package vn.tiendo.form;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;

/**
 * A declared label path such as "Kế hoạch vốn năm / Trong đó / *" (steps parted by " / "), compared folded with the path that a sheet's column
 * has. Its last step must be the column's lowest label; the others must stand above it, in order, but need not be all.
 * {@code *} is any label, {@code {year}} any four digits; what a sender adds in parentheses is ignored.
 */
final class LabelPath {

    private static final String ANY = "*";
    private static final String YEAR = "{year}";

    private final List<String> steps;
    private final List<Pattern> patterns;

    LabelPath(String declared) {
        steps = Arrays.stream(declared.split(" / ", -1)).map(String::strip).toList();
        patterns = steps.stream().map(LabelPath::pattern).toList();
    }

    boolean endsInAny() {
        return steps.getLast().equals(ANY);
    }

    /** Whether the label could be the lowest one of such a column. */
    boolean endsIn(String label) {
        return matches(steps.size() - 1, label);
    }

    /** How well it fits the column's labels, top first: twice the named steps; 0 if it does not fit at all. */
    int fit(List<String> labels) {
        if (labels.isEmpty() || !matches(steps.size() - 1, labels.getLast())) {
            return 0;
        }
        int step = 0;
        for (int i = 0; i < labels.size() - 1 && step < steps.size() - 1; i++) {
            if (matches(step, labels.get(i))) {
                step++;
            }
        }
        boolean all = step == steps.size() - 1;
        return !all ? 0 : 2 * steps.size() - (endsInAny() ? 1 : 0);
    }

    private boolean matches(int step, String label) {
        var pattern = patterns.get(step);
        return pattern.matcher(Folded.of(label).key()).matches()
                || pattern.matcher(withoutParentheses(label)).matches();
    }

    private static String withoutParentheses(String label) {
        return Folded.of(label.replaceAll("\\([^()]*\\)", " ")).key();
    }

    private static Pattern pattern(String step) {
        if (step.equals(ANY)) {
            return Pattern.compile(".+");
        }
        var regex = new StringBuilder();
        String rest = step;
        for (int at = rest.indexOf(YEAR); at >= 0; at = rest.indexOf(YEAR)) {
            regex.append(literal(rest.substring(0, at))).append(" ?\\d{4} ?");
            rest = rest.substring(at + YEAR.length());
        }
        return Pattern.compile(regex + literal(rest));
    }

    private static String literal(String part) {
        return Pattern.quote(Folded.of(part).key());
    }

    @Override
    public String toString() {
        return String.join(" – ", steps);
    }
}
