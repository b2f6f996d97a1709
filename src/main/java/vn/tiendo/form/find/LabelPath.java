package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.DeclaredLabel;

/**
 * A declared label path such as "Kế hoạch vốn năm / Trong đó / *" (steps parted by " / "), compared folded with the path
 * that a sheet's column has. Its last step must be the column's lowest label; the others must stand above it, in order,
 * but need not be all. {@code {dimension}} is the label of a member, {@code *} that of the only dimension, {@code {year}}
 * any year where the year is no dimension; what a sender adds in parentheses is ignored.
 */
final class LabelPath {

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private final DeclaredLabel declared;
    private final List<LabelStep> steps;
    private final List<String> across;
    private final int weight;

    private final boolean namesAnyYear;

    /** How labels fit that name no members. */
    private final Optional<Match> fitting;

    /** One without dimensions. */
    LabelPath(String declared) {
        this(declared, List.of());
    }

    /** @param across the dimensions whose members the columns stand for */
    LabelPath(String declared, List<String> across) {
        this.declared = DeclaredLabel.of(declared);
        this.steps = steps(this.declared, across);
        this.across = across;
        this.namesAnyYear = steps.stream()
                .anyMatch(step -> step instanceof LabelStep.Shape(var _, var _, var dimensions)
                        && dimensions.contains(LabelStep.ANY_YEAR));
        this.weight = steps.stream().mapToInt(LabelPath::weight).sum();
        this.fitting = Optional.of(new Match(weight, "", Optional.empty(), ""));
    }

    private static List<LabelStep> steps(DeclaredLabel declared, List<String> across) {
        var steps = new ArrayList<LabelStep>();
        declared.steps().forEach(name -> steps.add(LabelStep.of(name, across)));
        if (declared.begins()) {
            steps.set(
                    steps.size() - 1,
                    new LabelStep.Beginning(Folded.of(declared.last()).key()));
        }
        return List.copyOf(steps);
    }

    /** Of two labels the one that says more decides: words rather than a beginning, a longer one, any label at last. */
    private static int weight(LabelStep step) {
        return switch (step) {
            case LabelStep.Any _ -> 1_000;
            case LabelStep.Beginning(String words) -> 1_001 + Math.min(words.length(), 998);
            case LabelStep.Words _, LabelStep.Shape _ -> 2_000;
        };
    }

    /** The more it says, the surer a label is whose that fits it. */
    int weight() {
        return weight;
    }

    /** Whether the lowest label is known by its beginning only: other texts may begin so. */
    boolean endsInBeginning() {
        return declared.begins();
    }

    /**
     * How a column's labels fit.
     *
     * @param fit the higher the better
     * @param member of the dimensions, in their order, joined by "/"; empty if there are none, or one is not known
     * @param stranger the dimension of which the label names no member, with the label as it stands
     * @param year that is named where any may be; empty if none is
     */
    record Match(int fit, String member, Optional<Map.Entry<String, String>> stranger, String year) {}

    /** The folded words that the lowest label of such a column must be; empty if it may differ from column to column. */
    Optional<String> lastWords() {
        return steps.getLast() instanceof LabelStep.Words(String words) ? Optional.of(words) : Optional.empty();
    }

    /** Whether any label at all could be the lowest one. */
    boolean endsInAny() {
        return steps.getLast() instanceof LabelStep.Any;
    }

    /** Whether the label could be the lowest one of such a column. */
    boolean endsIn(Label label) {
        return steps.getLast().matches(label);
    }

    List<LabelStep> steps() {
        return steps;
    }

    /** The labels that must stand above the lowest one. */
    List<LabelStep> stepsAbove() {
        return steps.subList(0, steps.size() - 1);
    }

    /** How well it fits the labels, top first, whatever members they name; 0 if it does not fit at all. */
    int fit(List<Label> labels) {
        return isShapedLike(labels) ? weight : 0;
    }

    /** Whether the labels fit, whatever members they name. */
    private boolean isShapedLike(List<Label> labels) {
        if (labels.isEmpty() || !endsIn(labels.getLast())) {
            return false;
        }
        int step = steps.size() - 2;
        for (int i = labels.size() - 2; i >= 0 && step >= 0; i--) {
            step -= steps.get(step).matches(labels.get(i)) ? 1 : 0;
        }
        return step < 0;
    }

    /** How it fits the column's labels, top first. A label that names no member is a stranger, and fits least. */
    Optional<Match> match(List<Label> labels, LabelStep.Naming naming) {
        // Most labels are those of other columns, which shows without asking for members.
        if (!isShapedLike(labels)) {
            return Optional.empty();
        }
        return across.isEmpty() && !namesAnyYear
                ? fitting
                : climb(labels, naming).or(() -> climbWithStranger(labels, naming));
    }

    /** From the lowest label up, so that a title above the whole table is not taken for a member. */
    private Optional<Match> climb(List<Label> labels, LabelStep.Naming naming) {
        var members = new HashMap<String, String>(0);
        int step = steps.size() - 1;
        for (int i = labels.size() - 1; i >= 0 && step >= 0; i--) {
            var said = steps.get(step).read(labels.get(i)).flatMap(named -> members(named, naming));
            if (said.isPresent()) {
                members.putAll(said.get());
                step--;
            } else if (i == labels.size() - 1) {
                return Optional.empty();
            }
        }
        return step >= 0
                ? Optional.empty()
                : Optional.of(new Match(
                        weight, joined(members), Optional.empty(), members.getOrDefault(LabelStep.ANY_YEAR, "")));
    }

    private static Optional<Map<String, String>> members(Map<String, String> named, LabelStep.Naming naming) {
        if (named.isEmpty()) {
            return Optional.of(named);
        }
        var members = new HashMap<String, String>();
        named.forEach((dimension, label) -> member(dimension, label, naming)
                .or(() -> label.indexOf('(') < 0 ? Optional.empty() : naming.member(dimension, Label.bare(label)))
                .ifPresent(member -> members.put(dimension, member)));
        return members.size() == named.size() ? Optional.of(members) : Optional.empty();
    }

    /** Where the year is no dimension, any will do, but no two years in a programme whose years are the calendar's. */
    private static Optional<String> member(String dimension, String label, LabelStep.Naming naming) {
        if (!dimension.equals(LabelStep.ANY_YEAR)) {
            return naming.member(dimension, label);
        }
        return FOUR_DIGITS.matcher(label).matches() ? Optional.of(label) : naming.member(LabelStep.YEAR, label);
    }

    /** All members but one are known: else any column beside the table would be taken for one of them. */
    private Optional<Match> climbWithStranger(List<Label> labels, LabelStep.Naming naming) {
        for (String strange : across) {
            var seen = new HashSet<String>(); // by their keys
            var match = climb(labels, (dimension, label) -> {
                if (dimension.equals(strange)) {
                    seen.add(Folded.of(label).key());
                    return Optional.of(label);
                }
                return naming.member(dimension, label);
            });
            if (match.isPresent()) {
                return Optional.of(new Match(1, "", Optional.of(Map.entry(strange, shown(labels, seen))), ""));
            }
        }
        return Optional.empty();
    }

    /** The label in which the stranger stands, as its sender wrote it. */
    private static String shown(List<Label> labels, Set<String> folded) {
        return labels.stream()
                .filter(label -> folded.stream().anyMatch(label.key()::contains))
                .reduce((_, lower) -> lower)
                .orElse(labels.getLast())
                .text();
    }

    private String joined(Map<String, String> members) {
        return across.stream()
                .map(dimension -> members.getOrDefault(dimension, ""))
                .collect(Collectors.joining("/"));
    }

    @Override
    public String toString() {
        return declared.shown(" – ");
    }
}
