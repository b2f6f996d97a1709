package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.programme.form.Column;
import vn.tiendo.workbook.CellAddress;

/** Finds where the labels of a block's questions stand. No two questions have one label in the sheet. */
final class QuestionFinder {

    /** A sheet may say the same words in every cell. */
    private static final int MOST_LABELS = 5_000;

    private static final int MOST_PLACES = 50;

    private final List<Question> questions;
    private final List<LabelPath> paths;
    private final List<LabelStep> steps;

    private record Question(Column column, List<LabelPath> paths) {

        int weight() {
            return paths.stream().mapToInt(LabelPath::weight).max().orElse(0);
        }
    }

    /**
     * A question's label in the sheet.
     *
     * @param title with what heads it
     * @param headings the cells of what heads it
     * @param distance how many rows above it its nearest heading stands
     */
    record Asked(Column column, CellAddress at, String title, List<CellAddress> headings, int distance) {}

    /** @param columns those that are asked for by labels */
    QuestionFinder(List<Column> columns) {
        this.questions = columns.stream()
                .map(column -> new Question(
                        column, column.is().stream().map(LabelPath::new).toList()))
                .toList();
        this.paths = questions.stream()
                .flatMap(question -> question.paths().stream())
                .toList();
        this.steps =
                paths.stream().flatMap(path -> path.steps().stream()).distinct().toList();
    }

    /** Whether the label is that of a question, wherever it stands. */
    boolean isQuestion(Label label) {
        return paths.stream().anyMatch(path -> !path.endsInBeginning() && path.endsIn(label));
    }

    /** Whether the label may be that of a question. */
    boolean mayAsk(Label label) {
        return paths.stream().anyMatch(path -> path.endsIn(label));
    }

    /**
     * The questions that stand within those rows, in their declared order.
     *
     * @param headers of tables, whose labels ask nothing
     */
    List<Asked> find(SheetTop top, Bounds bounds, List<Header> headers) {
        var labels = labels(top, bounds, headers);
        var headings = new BlockHeadings(top, labels, paths);
        Set<CellAddress> taken = new HashSet<>();
        var asked = new ArrayList<Asked>();
        // The more a label is headed, and the more of its words are known, the surer it is whose it is.
        questions.stream()
                .sorted(Comparator.comparingInt(Question::weight).reversed())
                .forEach(question -> find(question, labels, headings, taken).ifPresent(found -> {
                    taken.add(found.at());
                    asked.add(found);
                }));
        var order = questions.stream().map(Question::column).toList();
        asked.sort(Comparator.comparingInt(found -> order.indexOf(found.column())));
        return asked;
    }

    /** What may be a question or a heading over some. */
    private List<SheetLabels.Spot> labels(SheetTop top, Bounds bounds, List<Header> headers) {
        return top.spots().stream()
                .filter(spot -> bounds.contains(spot.row()))
                .filter(spot -> steps.stream().anyMatch(step -> step.matches(spot.label())))
                .filter(spot -> headers.stream().noneMatch(h -> h.takes(spot.column(), spot.row(), spot.row())))
                .limit(MOST_LABELS)
                .toList();
    }

    /** Of several labels the one nearest to its heading counts. */
    private static Optional<Asked> find(
            Question question, List<SheetLabels.Spot> labels, BlockHeadings headings, Set<CellAddress> taken) {
        return question.paths().stream()
                .flatMap(path -> places(path, labels, taken)
                        .flatMap(spot ->
                                headings.over(spot, path).stream().map(over -> asked(question.column(), spot, over))))
                .min(Comparator.comparingInt(Asked::distance));
    }

    private static Stream<SheetLabels.Spot> places(
            LabelPath path, List<SheetLabels.Spot> labels, Set<CellAddress> taken) {
        return labels.stream()
                .filter(spot -> path.endsIn(spot.label()) && !taken.contains(spot.at()))
                .limit(MOST_PLACES);
    }

    private static Asked asked(Column column, SheetLabels.Spot spot, List<SheetLabels.Spot> over) {
        var titles = Stream.concat(over.stream(), Stream.of(spot))
                .map(label -> label.label().text())
                .toList();
        int distance = over.isEmpty() ? 0 : spot.row() - over.getLast().row();
        return new Asked(
                column,
                spot.at(),
                String.join(" – ", titles),
                over.stream().map(SheetLabels.Spot::at).toList(),
                distance);
    }
}
