package vn.tiendo.programme.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label path as a column declares it, from the top header row down. A column keeps it as one text.
 *
 * @param begins whether the lowest label need only begin with its words
 */
public record DeclaredLabel(List<String> steps, boolean begins) {

    private static final String BETWEEN = " / ";

    /** Stands for a slash that parts no steps, where labels are kept as one text; it looks the same. */
    private static final String OWN_SLASH = " \u2215 ";

    private static final String ANY_END = "{…}";
    private static final String MORE = "…";

    public DeclaredLabel {
        steps = List.copyOf(steps);
    }

    /** The label that a column keeps as that text. */
    public static DeclaredLabel of(String kept) {
        boolean begins = kept.endsWith(ANY_END);
        String path = begins ? kept.substring(0, kept.length() - ANY_END.length()) : kept;
        return new DeclaredLabel(
                Stream.of(path.split(BETWEEN, -1))
                        .map(step -> step.strip().replace(OWN_SLASH, BETWEEN))
                        .toList(),
                begins);
    }

    /** As a column keeps it. */
    public String kept() {
        return steps.stream().map(step -> step.replace(BETWEEN, OWN_SLASH)).collect(Collectors.joining(BETWEEN))
                + (begins ? ANY_END : "");
    }

    /** The lowest label, as a sheet prints it. */
    public String last() {
        return steps.getLast();
    }

    /** For messages, its steps parted by these. */
    public String shown(String between) {
        return String.join(between, steps) + (begins ? MORE : "");
    }
}
