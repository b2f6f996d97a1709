package vn.tiendo.ledger.change;

import java.util.List;

/**
 * A row that was put in, or taken away.
 *
 * @param form the form's code
 * @param added whether it is new; else it is gone
 * @param leaf whether its cells are figures; else it prints sums of others
 * @param row what a person would call it
 * @param number in its sheet
 * @param cells those that say anything
 */
public record RowChange(
        String form,
        boolean added,
        boolean leaf,
        String key,
        String row,
        String sheet,
        int number,
        List<ComparedCell> cells) {

    public RowChange {
        cells = List.copyOf(cells);
    }

    static RowChange of(ComparedRow row, boolean added) {
        return new RowChange(
                row.form().code(),
                added,
                row.leaf(),
                row.key(),
                row.label(),
                row.sheet(),
                row.number(),
                row.cells().values().stream()
                        .map(ComparedRow.Cell::cell)
                        .filter(cell -> !(cell.content() instanceof ComparedContent.Blank))
                        .toList());
    }
}
