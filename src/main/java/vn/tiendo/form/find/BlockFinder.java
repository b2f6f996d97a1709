package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Source;

/** Finds the questions of a block by their labels, and the cells of their answers beside or below them. */
final class BlockFinder {

    private final Form form;
    private final List<Column> columns;
    private final QuestionFinder questions;
    private final List<Folded> ends;

    BlockFinder(Form form) {
        this.form = form;
        this.columns = form.columns().stream().filter(Column::isLabelled).toList();
        this.questions = new QuestionFinder(columns);
        this.ends = form.ends().stream().map(Folded::of).toList();
    }

    /** Whether the label is that of a question. */
    boolean isQuestion(Label label) {
        return questions.isQuestion(label);
    }

    /** Whether the label may be that of a question. */
    boolean mayAsk(Label label) {
        return questions.mayAsk(label);
    }

    /** The labels by which it is known, for telling that none of them is there. */
    List<String> labels() {
        return columns.stream().map(BlockFinder::label).toList();
    }

    /** The questions within the bounds, and before the words that end the block, with where that is. */
    record Found(List<QuestionFinder.Asked> questions, Bounds bounds) {}

    /** @param headers of the sheet's tables */
    Found questions(SheetTop top, Bounds bounds, List<Header> headers) {
        var asked = questions.find(top, bounds, headers);
        int first = asked.stream().mapToInt(q -> q.at().row()).min().orElse(bounds.after());
        int end = ends.isEmpty() ? 0 : top.rowThatBegins(ends, first);
        if (end == 0 || end >= bounds.before()) {
            return new Found(asked, bounds);
        }
        var within = new Bounds(bounds.after(), end, bounds.missing());
        return new Found(questions.find(top, within, headers), within);
    }

    /** What of the block stands in the sheet, if any of its questions does. */
    Optional<BlockFound> answers(Found found, AnswerCell cells) {
        var answers = new ArrayList<BlockFound.Answer>();
        found.questions().forEach(asked -> answers.add(answer(asked, cells)));
        var there = found.questions().stream().map(QuestionFinder.Asked::column).toList();
        var missing = columns.stream()
                .filter(column -> column.required() && !there.contains(column))
                .map(BlockFinder::label)
                .toList();
        boolean whole = answers.size() == columns.size()
                && answers.stream()
                        .allMatch(answer -> cells.top().holdsFrom(answer.at().row() - 1));
        answers.addAll(parts(answers));
        return answers.isEmpty() ? Optional.empty() : Optional.of(new BlockFound(answers, missing, whole));
    }

    private static BlockFound.Answer answer(QuestionFinder.Asked asked, AnswerCell cells) {
        var column = asked.column();
        var side = column.source() instanceof Source.Answer(var declared, var _) ? declared : Source.Side.RIGHT;
        var nearest = cells.of(asked.at(), side);
        var answer = column.type() == FieldType.CHOICE ? cells.ticked(asked.at(), nearest) : nearest;
        var question =
                new ColumnFound(column, Slot.of(column.field()), answer.at().column(), asked.title(), asked.at());
        return new BlockFound.Answer(question, answer.at(), answer.given(), answer.boxes());
    }

    /** Questions whose answers stand in the same cells as others. */
    private List<BlockFound.Answer> parts(List<BlockFound.Answer> answers) {
        return form.columns().stream()
                .filter(column -> !column.isLabelled())
                .flatMap(column -> answers.stream()
                        .filter(answer -> column.source()
                                .equals(new Source.Part(answer.question().slot().field())))
                        .map(answer -> answer.of(column)))
                .toList();
    }

    private static String label(Column question) {
        return question.labels().getFirst().shown(" – ");
    }
}
