package vn.tiendo.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Source;
import vn.tiendo.workbook.CellAddress;

/** Finds the questions of a block by their labels, and the cells of their answers beside or below them. */
final class BlockFinder {

    /** A sheet may say the same words in every cell. */
    private static final int MOST_LABELS = 5_000;

    private static final int MOST_PLACES = 50;

    private final Form form;
    private final List<Question> questions;
    private final List<LabelStep> steps;

    private record Question(Column column, List<LabelPath> paths) {}

    /** A question's label in the sheet, and how far above it stands the nearest heading that its path names. */
    private record Found(CellAddress at, String title, int distance) {}

    BlockFinder(Form form) {
        this.form = form;
        this.questions = form.columns().stream()
                .filter(Column::isLabelled)
                .map(column -> new Question(
                        column, column.is().stream().map(LabelPath::new).toList()))
                .toList();
        this.steps = questions.stream()
                .flatMap(question -> question.paths().stream())
                .flatMap(path -> path.steps().stream())
                .distinct()
                .toList();
    }

    /** Whether the label is that of a question. */
    boolean isQuestion(Label label) {
        return questions.stream().flatMap(question -> question.paths().stream()).anyMatch(path -> path.endsIn(label));
    }

    /** The labels by which it is known, for telling that none of them is there. */
    List<String> labels() {
        return questions.stream().map(BlockFinder::label).toList();
    }

    /**
     * What of the block stands within those rows, if any of its questions does.
     *
     * @param isQuestion whether a label is that of a question, of this block or another in the sheet
     */
    Optional<BlockFound> find(SheetTop top, Bounds bounds, Predicate<Label> isQuestion) {
        var answers = new ArrayList<BlockFound.Answer>();
        var missing = new ArrayList<String>();
        var labels = labels(top, bounds);
        for (Question question : questions) {
            var found = question.paths().stream()
                    .flatMap(path -> places(path, labels))
                    .min(Comparator.comparingInt(Found::distance));
            found.ifPresent(place -> answers.add(answer(question.column(), place, new AnswerCell(top, isQuestion))));
            if (found.isEmpty() && question.column().required()) {
                missing.add(label(question));
            }
        }
        boolean whole = answers.size() == questions.size();
        answers.addAll(parts(answers));
        return answers.isEmpty() ? Optional.empty() : Optional.of(new BlockFound(answers, missing, whole));
    }

    /** What may be a question or a heading over some. */
    private List<SheetTop.Spot> labels(SheetTop top, Bounds bounds) {
        return top.spots().stream()
                .filter(spot -> bounds.contains(spot.row()))
                .filter(spot -> steps.stream().anyMatch(step -> step.matches(spot.label())))
                .limit(MOST_LABELS)
                .toList();
    }

    /** Where the path's last label stands, below the others; of several the one nearest to its heading counts. */
    private static Stream<Found> places(LabelPath path, List<SheetTop.Spot> labels) {
        return labels.stream()
                .filter(spot -> path.endsIn(spot.label()))
                .limit(MOST_PLACES)
                .flatMap(spot -> place(path, labels, spot).stream());
    }

    private static Optional<Found> place(LabelPath path, List<SheetTop.Spot> labels, SheetTop.Spot question) {
        var titles = new ArrayList<>(List.of(question.label().text()));
        int nearest = question.row();
        int below = question.row();
        for (LabelStep step : path.stepsAbove().reversed()) {
            var heading = lastAbove(labels, below, step);
            if (heading.isEmpty()) {
                return Optional.empty();
            }
            below = heading.get().row();
            nearest = nearest == question.row() ? below : nearest;
            titles.addFirst(heading.get().label().text());
        }
        var at = new CellAddress(question.row(), question.column());
        return Optional.of(new Found(at, String.join(" – ", titles), question.row() - nearest));
    }

    private static Optional<SheetTop.Spot> lastAbove(List<SheetTop.Spot> labels, int row, LabelStep step) {
        return labels.stream()
                .filter(spot -> spot.row() < row && step.matches(spot.label()))
                .reduce((_, lower) -> lower);
    }

    private static BlockFound.Answer answer(Column column, Found found, AnswerCell cells) {
        var side = column.source() instanceof Source.Answer(var declared, var _) ? declared : Source.Side.RIGHT;
        var answer = cells.of(found.at(), side);
        var question =
                new ColumnFound(column, Slot.of(column.field()), answer.at().column(), found.title(), found.at());
        return new BlockFound.Answer(question, answer.at(), answer.given());
    }

    /** Questions whose answers stand in the same cells as others. */
    private List<BlockFound.Answer> parts(List<BlockFound.Answer> answers) {
        return form.columns().stream()
                .filter(column -> !column.isLabelled())
                .flatMap(column -> answers.stream()
                        .filter(answer -> column.source()
                                .equals(new Source.Part(answer.question().slot().field())))
                        .map(answer -> answer.of(column)))
                .collect(Collectors.toList());
    }

    private static String label(Question question) {
        return question.paths().getFirst().toString();
    }
}
