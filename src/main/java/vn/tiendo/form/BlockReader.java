package vn.tiendo.form;

import java.util.HashMap;
import java.util.List;
import vn.tiendo.workbook.CellAddress;

/** Reads the answers of a block of questions as one row, each with its cell. */
record BlockReader(SheetTop top, EntryReader entries, Repairs repairs) {

    /** The row, which stands where the block begins. */
    List<TableRow> read(FormPlace.InBlock place, Lettering lettering) {
        var read = new HashMap<Slot, Entry>();
        for (var answer : place.block().answers()) {
            var cell = answer.given()
                    ? top.cell(answer.at().row(), answer.at().column()).orElse(null)
                    : null;
            read.put(answer.question().slot(), entries.read(answer.at(), answer.question(), cell));
        }
        boolean hidden = place.block().answers().stream()
                .map(BlockFound.Answer::at)
                .map(CellAddress::row)
                .anyMatch(top::isHidden);
        if (hidden) {
            repairs.add(Repair.Kind.HIDDEN_ROWS_READ, lettering.sheet());
        }
        String title = place.form().title().vi();
        return List.of(new TableRow(place.firstRow(), TableRow.Kind.LEAF, hidden, title, -1, read));
    }
}
