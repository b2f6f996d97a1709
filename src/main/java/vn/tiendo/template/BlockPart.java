package vn.tiendo.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.form.Slot;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Prefill;
import vn.tiendo.programme.form.Source;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.BlankSheet;

/**
 * One blank block of questions in a sheet. Answers are boxes of merged cells: whoever reads the sheet back takes a box
 * that is empty for an answer not given, and looks no further to the right.
 */
final class BlockPart {

    private static final double LABEL_WIDTH = 38;
    private static final double ANSWER_WIDTH = 18;
    private static final double LONG_ANSWER = 54;

    private final Form form;
    private final Formats formats;
    private final HeaderNotes notes;
    private final BlankWords words;
    private final LeafCells cells;
    private final PlannedRow.Leaf leaf;
    private final LastTime last;
    private final List<QuickCheck> checks;
    private final Map<String, String> answers = new HashMap<>();

    BlockPart(Form form, BlankSource blank, Formats formats) {
        this.form = form;
        this.formats = formats;
        this.words = blank.words();
        this.last = blank.lastTime(form);
        this.notes = new HeaderNotes(blank.programme(), form, formats.money());
        this.cells = new LeafCells(form, blank, formats, last);
        this.checks = QuickCheck.of(blank, form);
        this.leaf = PlannedRow.Leaf.of(form.code(), new SubjectFacts.None());
    }

    /** The columns of a sheet that questions, answers and what was said last time take. */
    private record Columns(int label, int answer, int all) {

        static Columns of(List<Double> widths) {
            int label = reaching(widths, 0, LABEL_WIDTH, 1);
            int answer = reaching(widths, label, ANSWER_WIDTH, 2);
            return new Columns(label, answer, widths.size());
        }

        private static int reaching(List<Double> widths, int from, double width, int least) {
            double sum = 0;
            int column = from;
            while (column < widths.size() && (sum < width || column - from < least)) {
                sum += widths.get(column++);
            }
            return column;
        }
    }

    /** Draws it from that row on; returns the first row below it. */
    int draw(BlankSheet sheet, List<Double> widths, int top) {
        var columns = Columns.of(widths);
        var questions = form.columns().stream().filter(Column::isLabelled).toList();
        int row = top;
        for (Column question : questions) {
            answers.put(
                    question.field(), Formats.cell(isBelow(question) ? row + 1 : row, answerColumn(question, columns)));
            row += isBelow(question) ? 2 : 1;
        }
        row = top;
        for (Column question : questions) {
            row = draw(sheet, columns, row, question);
        }
        checks.forEach(check -> warn(sheet, check));
        return row;
    }

    private void warn(BlankSheet sheet, QuickCheck check) {
        CellFormulas.broken(check.holds(), new Answers())
                .ifPresent(broken -> check.at().stream()
                        .flatMap(field -> Optional.ofNullable(answers.get(field)).stream())
                        .map(CellAddress::of)
                        .forEach(at -> sheet.warn(new CellRange(at, at), broken, check.severity() == Severity.ERROR)));
    }

    private static boolean isBelow(Column question) {
        return question.source() instanceof Source.Answer(var side, var _) && side == Source.Side.BELOW;
    }

    private static int answerColumn(Column question, Columns columns) {
        return isBelow(question) ? 1 : columns.label() + 1;
    }

    private int draw(BlankSheet sheet, Columns columns, int row, Column question) {
        boolean below = isBelow(question);
        var label = area(row, 1, below ? columns.answer() : columns.label());
        sheet.put(label, CellLook.BODY, CellContent.words(label(question)));
        sheet.note(label.first(), notes.asked(question));
        var answer = below ? area(row + 1, 1, columns.answer()) : area(row, columns.label() + 1, columns.answer());
        var written = derived(question).orElseGet(() -> cells.of(leaf, printed(question)));
        sheet.put(answer, written.look(), written.content());
        if (written.look() == CellLook.INPUT) {
            formats.accepted(question)
                    .ifPresent(what -> sheet.accept(new CellRange(answer.first(), answer.first()), what));
        }
        if (below) {
            sheet.height(row + 1, LONG_ANSWER);
        } else {
            lastTime(question).ifPresent(said -> tell(sheet, row, columns, said));
        }
        return row + (below ? 2 : 1);
    }

    private static void tell(BlankSheet sheet, int row, Columns columns, String said) {
        if (columns.answer() < columns.all()) {
            int to = Math.min(columns.all(), columns.answer() + 2);
            sheet.put(area(row, columns.answer() + 1, to), CellLook.EARLIER, CellContent.words(said));
        }
    }

    /** What was accepted, in words: a number would be taken for an answer. */
    private Optional<String> lastTime(Column question) {
        return question.prefill()
                .filter(Prefill.Shown.class::isInstance)
                .flatMap(_ -> last.of(form.code(), Slot.of(question.field())))
                .map(figure -> words.say(
                        "earlier.said",
                        figure.value()
                                .map(value -> formats.number(question, value, ""))
                                .map(Formats::value)
                                .map(words.language()::exact)
                                .or(figure::words)
                                .orElse("-")));
    }

    private Optional<LeafCells.Written> derived(Column question) {
        return question.derived()
                .flatMap(derived -> CellFormulas.of(derived.is().text(), new Answers()))
                .map(formula -> new LeafCells.Written(
                        CellLook.KNOWN, new CellContent.Formula(formula, formats.awaited(question, ""))));
    }

    /** Where the answers stand, as formulas ask. */
    private final class Answers implements CellFormulas.Cells {
        @Override
        public Optional<String> of(String field) {
            return Optional.ofNullable(answers.get(field));
        }

        @Override
        public List<String> of(String field, Predicate<String> members) {
            return of(field).stream().toList();
        }
    }

    private static PrintedColumn printed(Column question) {
        return new PrintedColumn(question, Slot.of(question.field()), List.of(label(question)), false);
    }

    private static String label(Column question) {
        String words = question.labels().getFirst().last();
        boolean says = question.unit().isEmpty() || words.contains(question.unit());
        return words + (says ? "" : " (" + question.unit() + ")") + (question.required() ? " *" : "");
    }

    private static CellRange area(int row, int from, int to) {
        return new CellRange(new CellAddress(row, from), new CellAddress(row, to));
    }
}
