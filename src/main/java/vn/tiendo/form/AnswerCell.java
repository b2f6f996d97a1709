package vn.tiendo.form;

import java.util.function.Predicate;
import vn.tiendo.programme.Source;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/**
 * Finds the cell of an answer: the nearest that says something beside its question, before the next one; or, where the
 * blank form draws a box of merged cells there, that box; or else the cell next to the question.
 *
 * @param isQuestion whether a label is another question's
 * @param surroundings what else stands in the sheet, where the search ends
 */
record AnswerCell(SheetTop top, Predicate<Label> isQuestion, AnswerBounds surroundings) {

    /** Answers stand near. */
    private static final int FURTHEST_RIGHT = 6;

    private static final int FURTHEST_BELOW = 2;

    /**
     * Where the answer stands, or would stand.
     *
     * @param given whether it is there; else another question may stand in that cell
     */
    record Place(CellAddress at, boolean given) {}

    Place of(CellAddress question, Source.Side side) {
        var label = areaAt(question.row(), question.column());
        return switch (side) {
            case RIGHT -> right(question, label.last().column() + 1);
            case BELOW -> below(question, label.last().row() + 1);
        };
    }

    private Place right(CellAddress question, int first) {
        for (int column = first; column < first + FURTHEST_RIGHT; column++) {
            var area = areaAt(question.row(), column);
            if (surroundings.endRight(question, area)) {
                break;
            }
            if (isAnswer(area)) {
                return new Place(area.first(), true);
            }
            boolean box = column == first && isBox(area);
            if (box || saysSomething(area)) {
                break;
            }
        }
        return new Place(areaAt(question.row(), first).first(), false);
    }

    private Place below(CellAddress question, int first) {
        for (int row = first; row < first + FURTHEST_BELOW; row++) {
            var area = areaAt(row, question.column());
            if (surroundings.endBelow(question, area) || (row > first && surroundings.isTitle(question, row))) {
                break;
            }
            if (isAnswer(area)) {
                return new Place(area.first(), true);
            }
            boolean box = row == first && isBox(area);
            if (box || saysSomething(area)) {
                break;
            }
        }
        return new Place(areaAt(first, question.column()).first(), false);
    }

    private boolean isAnswer(CellRange area) {
        return saysSomething(area) && !isQuestion.test(top.label(text(area)));
    }

    private boolean saysSomething(CellRange area) {
        return !text(area).isEmpty()
                || top.cell(area.first().row(), area.first().column()).isPresent();
    }

    private String text(CellRange area) {
        return top.own(area.first().row(), area.first().column());
    }

    private static boolean isBox(CellRange area) {
        return !area.first().equals(area.last());
    }

    private CellRange areaAt(int row, int column) {
        var cell = new CellAddress(row, column);
        return top.area(row, column).orElseGet(() -> new CellRange(cell, cell));
    }
}
