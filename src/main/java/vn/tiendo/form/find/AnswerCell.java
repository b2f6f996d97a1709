package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.programme.form.Source;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/**
 * Finds the cell of an answer: the nearest that says something beside its question, before the next one; or, where the
 * blank form draws a box of merged cells there, that box; or else the cell next to the question.
 *
 * @param isQuestion whether a label is another question's
 * @param surroundings what else stands in the sheet, where the search ends
 */
public record AnswerCell(SheetTop top, Predicate<Label> isQuestion, AnswerBounds surroundings) {

    /** Answers stand near. */
    private static final int FURTHEST_RIGHT = 6;

    private static final int FURTHEST_BELOW = 2;

    /**
     * Where the answer stands, or would stand.
     *
     * @param given whether it is there; else another question may stand in that cell
     * @param boxes the cells of its row in which boxes to be ticked and their words stand, if it is one of those
     */
    public record Place(CellAddress at, boolean given, List<CellAddress> boxes) {

        Place(CellAddress at, boolean given) {
            this(at, given, List.of());
        }
    }

    public Place of(CellAddress question, Source.Side side) {
        var label = areaAt(question.row(), question.column());
        return switch (side) {
            case RIGHT -> right(question, label.last().column() + 1);
            case BELOW -> below(question, label.last().row() + 1);
        };
    }

    /** Among boxes, the cell of the one that is ticked; or else all of them, from the first on. */
    Place ticked(CellAddress question, Place first) {
        var cells = first.given() ? inRow(question, first.at()) : List.<CellAddress>of();
        var boxes = TickBoxes.of(cells.stream().map(this::text).toList());
        if (cells.size() < 2 || boxes.isEmpty()) {
            return first;
        }
        int last = boxes.boxes().stream().mapToInt(TickBoxes.Box::last).max().orElse(0);
        var at = boxes.ticked().isEmpty()
                ? first.at()
                : cells.get(boxes.chosen().getFirst().cell());
        return new Place(at, true, List.copyOf(cells.subList(0, last + 1)));
    }

    /** The cells that say something, from that of the answer on, up to the next question. */
    private List<CellAddress> inRow(CellAddress question, CellAddress from) {
        var cells = new ArrayList<CellAddress>();
        for (int column = from.column(); column < from.column() + FURTHEST_RIGHT; column++) {
            var area = areaAt(from.row(), column);
            boolean own = area.first().equals(new CellAddress(from.row(), column));
            if (own && !text(area).isEmpty()) {
                if (surroundings.endRight(question, area) || isQuestion.test(top.label(text(area)))) {
                    break;
                }
                cells.add(area.first());
            }
        }
        return cells;
    }

    private String text(CellAddress cell) {
        return top.own(cell.row(), cell.column());
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
        return text(area.first());
    }

    private static boolean isBox(CellRange area) {
        return !area.first().equals(area.last());
    }

    private CellRange areaAt(int row, int column) {
        var cell = new CellAddress(row, column);
        return top.area(row, column).orElseGet(() -> new CellRange(cell, cell));
    }
}
