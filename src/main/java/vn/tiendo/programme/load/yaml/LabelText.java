package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.load.file.YamlValue;

/** Checks a declared label path: its placeholders, and that no other column of the form has it. */
final class LabelText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final String ANY_YEAR = "year";

    private final YamlValue piece;
    private final DeclaredLabel label;
    private final List<String> across;

    /**
     * @param piece where it stands
     * @param across the dimensions whose members the column stands for
     */
    LabelText(YamlValue piece, DeclaredLabel label, List<String> across) {
        this.piece = piece;
        this.label = label;
        this.across = across;
    }

    /** @param labels the paths of the columns before it, folded, with their fields; this one is added */
    void check(String field, Map<String, String> labels) {
        String text = label.shown(" / ");
        if (!text.isEmpty()) {
            checkStar(text);
            if (text.contains("}{")) {
                piece.fault(FaultWords.say("label", text), FaultWords.say("label.between"));
            }
            placeholders(text).filter(name -> !isKnown(name)).forEach(this::unknown);
            across.stream().filter(dimension -> !names(text, dimension)).forEach(this::lacking);
        }
        String other = labels.putIfAbsent(folded(), field);
        if (other != null && !other.equals(field)) {
            piece.fault(FaultWords.say("label.taken", text, other), FaultWords.say("label.taken.fix"));
        }
    }

    private void checkStar(String text) {
        boolean star = label.steps().contains("*");
        if (star && across.isEmpty()) {
            piece.fault(FaultWords.say("label", text), FaultWords.say("label.star"));
        }
        if (star && across.size() > 1) {
            piece.fault(FaultWords.say("label", text), FaultWords.say("label.star.several", across.getFirst()));
        }
    }

    private boolean isKnown(String name) {
        return across.contains(name) || name.equals(ANY_YEAR);
    }

    private void unknown(String name) {
        var known = new ArrayList<>(across);
        known.add(ANY_YEAR);
        piece.fault(
                FaultWords.say("label.placeholder.unknown", name),
                FaultWords.say(
                        "there-is-only",
                        known.stream().distinct().map(k -> "{" + k + "}").collect(Collectors.joining(", "))));
    }

    /** The only dimension may be a star, as a whole step. */
    private boolean names(String text, String dimension) {
        boolean star = across.size() == 1 && label.steps().contains("*");
        return star || placeholders(text).anyMatch(dimension::equals);
    }

    private void lacking(String dimension) {
        piece.fault(
                FaultWords.say("label", label.shown(" / ")),
                across.size() == 1
                        ? FaultWords.say("label.lacks.one", dimension)
                        : FaultWords.say("label.lacks", dimension));
    }

    private static Stream<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1));
    }

    private String folded() {
        return label.steps().stream().map(LabelText::foldedStep).collect(Collectors.joining(" / "))
                + (label.begins() ? "…" : "");
    }

    /** With its placeholders, whatever they are called: two labels that differ only there are the same to a reader. */
    private static String foldedStep(String step) {
        if (step.equals("*")) {
            return step;
        }
        var parts = new StringBuilder();
        int from = 0;
        for (MatchResult found : PLACEHOLDER.matcher(step).results().toList()) {
            parts.append(Folded.of(step.substring(from, found.start())).key()).append(" * ");
            from = found.end();
        }
        return parts.append(Folded.of(step.substring(from)).key()).toString().strip();
    }
}
