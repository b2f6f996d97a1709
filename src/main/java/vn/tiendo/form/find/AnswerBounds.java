package vn.tiendo.form.find;

import java.util.List;
import java.util.Set;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/**
 * Where the search for an answer ends, as what stands there is something else.
 *
 * @param before the row above which the block ends
 * @param markers rows by whose words some form of the sheet begins or ends
 * @param labels cells that ask or head questions
 * @param headers of the sheet's tables
 */
public record AnswerBounds(
        SheetTop top, int before, Set<Integer> markers, Set<CellAddress> labels, List<Header> headers) {

    /** Where nothing but answers stands. */
    public static AnswerBounds open(SheetTop top) {
        return new AnswerBounds(top, Integer.MAX_VALUE, Set.of(), Set.of(), List.of());
    }

    /** Whether no answer to the question may stand in that cell below it. */
    boolean endBelow(CellAddress question, CellRange cell) {
        int row = cell.first().row();
        return row >= before
                || markers.contains(row)
                || labels.contains(cell.first())
                || headers.stream()
                        .anyMatch(header -> header.isOver(question.column())
                                && header.firstRow() <= row
                                && row <= header.lastRow());
    }

    /** Whether a title stands in that row below the question, over the next table; next to the question none does. */
    boolean isTitle(CellAddress question, int row) {
        return headers.stream()
                .filter(h -> h.isOver(question.column()) && h.firstRow() > row)
                .anyMatch(h -> new TitleLines(top).firstAbove(h.firstRow(), question.row()) <= row);
    }

    /** Whether the cell right of the question asks or heads others, or is a table's that stands beside them. */
    boolean endRight(CellAddress question, CellRange cell) {
        return labels.contains(cell.first())
                || headers.stream()
                        .anyMatch(header -> !header.isOver(question.column())
                                && header.isOver(cell.first().column())
                                && header.firstRow() <= question.row());
    }
}
