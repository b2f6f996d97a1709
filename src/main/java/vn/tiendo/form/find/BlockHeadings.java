package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What heads the questions of a block: headings stand above them or to their left. A question is headed by the nearest;
 * one under another's heading is another's, however much its words are like ours.
 */
final class BlockHeadings {

    private final SheetTop top;
    private final List<SheetLabels.Spot> labels;
    private final List<SheetLabels.Spot> headings;
    private final List<LabelPath> paths;

    /**
     * @param labels all that may be questions or headings, in reading order
     * @param paths those of all questions of the block
     */
    BlockHeadings(SheetTop top, List<SheetLabels.Spot> labels, List<LabelPath> paths) {
        this.top = top;
        this.labels = labels;
        this.paths = paths;
        this.headings = labels.stream()
                .filter(spot -> paths.stream()
                        .flatMap(path -> path.stepsAbove().stream())
                        .anyMatch(step -> step.matches(spot.label())))
                .toList();
    }

    /** The headings of a question, top first, if they are those that the path names. */
    Optional<List<SheetLabels.Spot>> over(SheetLabels.Spot question, LabelPath path) {
        var steps = path.stepsAbove();
        if (steps.isEmpty()) {
            return Optional.of(List.of());
        }
        var nearest = nearest(question, path);
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<>(List.of(nearest.get()));
        for (LabelStep step : steps.subList(0, steps.size() - 1).reversed()) {
            var above = headings.stream()
                    .filter(spot -> isBefore(spot, found.getFirst()) && step.matches(spot.label()))
                    .reduce((_, later) -> later);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            found.addFirst(above.get());
        }
        return Optional.of(found);
    }

    /** The nearest heading if it is the path's; those that only part what stands under that one are passed over. */
    private Optional<SheetLabels.Spot> nearest(SheetLabels.Spot question, LabelPath path) {
        var step = path.stepsAbove().getLast();
        var open = new ArrayList<>(
                headings.stream().filter(heading -> mayHead(heading, question)).toList());
        while (!open.isEmpty()) {
            var nearest = nearest(question, open);
            if (step.matches(nearest.label())) {
                return Optional.of(nearest);
            }
            if (isOthers(question.label(), nearest.label(), step)) {
                return Optional.empty();
            }
            open.remove(nearest);
        }
        return Optional.empty();
    }

    /** Whether the heading parts the question from ours: it has such a question itself, or does not stand under ours. */
    private boolean isOthers(Label question, Label heading, LabelStep ours) {
        boolean asks = paths.stream()
                .filter(path -> path.endsIn(question) && !path.stepsAbove().isEmpty())
                .anyMatch(path -> path.stepsAbove().getLast().matches(heading));
        return asks || paths.stream().noneMatch(path -> stands(heading, ours, path.stepsAbove()));
    }

    private static boolean stands(Label heading, LabelStep over, List<LabelStep> steps) {
        int at = steps.indexOf(over);
        return at >= 0 && steps.subList(at + 1, steps.size()).stream().anyMatch(step -> step.matches(heading));
    }

    /** Not right of the question, unless it stands alone in its row, as one that is centred does. */
    private boolean mayHead(SheetLabels.Spot heading, SheetLabels.Spot question) {
        return heading.row() == question.row()
                ? heading.column() < question.column()
                : heading.row() < question.row()
                        && (heading.column() <= question.column() || nothingStandsLeftOf(heading));
    }

    private boolean nothingStandsLeftOf(SheetLabels.Spot heading) {
        for (int column = 1; column < heading.column(); column++) {
            if (!top.own(heading.row(), column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** In the question's row; else in its column, unless one further left came later, of which that column is a part. */
    private SheetLabels.Spot nearest(SheetLabels.Spot question, List<SheetLabels.Spot> open) {
        var last = open.getLast();
        if (last.row() == question.row()) {
            return last;
        }
        return open.stream()
                .filter(heading -> heading.column() == question.column())
                .reduce((_, lower) -> lower)
                .filter(own -> own.row() >= last.row() || standsBeside(own, last.column()))
                .orElse(last);
    }

    /** Whether something of the block stands in the heading's row as far left as that column: it goes on below that. */
    private boolean standsBeside(SheetLabels.Spot heading, int column) {
        return column < heading.column()
                && labels.stream().anyMatch(label -> label.row() == heading.row() && label.column() <= column);
    }

    private static boolean isBefore(SheetLabels.Spot one, SheetLabels.Spot other) {
        return one.row() < other.row() || (one.row() == other.row() && one.column() < other.column());
    }
}
