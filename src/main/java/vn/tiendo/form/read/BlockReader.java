package vn.tiendo.form.read;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.find.BlockFound;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.find.TickBoxes;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/** Reads the answers of a block of questions as one row, each with its cell. */
record BlockReader(SheetTop top, EntryReader entries, Repairs repairs) {

    /** The row, which stands where the block begins. */
    List<TableRow> read(FormPlace.InBlock place, TextCleaner lettering) {
        var read = new HashMap<Slot, Entry>();
        for (var answer : place.block().answers()) {
            var cell = answer.given() ? cell(answer) : null;
            var entry = entries.read(answer.at(), answer.question(), cell);
            read.put(answer.question().slot(), entry);
            if (cell != null && cell.style().unseen() && !(entry.value() instanceof EntryValue.Blank)) {
                TableNotes.unseenInk(entry, lettering.sheet(), repairs);
            }
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

    /** The cell that answers; of boxes the ticked one or, where it is not plain which one is, all as if they were one. */
    private @Nullable Cell cell(BlockFound.Answer answer) {
        var cell = top.cell(answer.at().row(), answer.at().column()).orElse(null);
        var texts = answer.boxes().stream()
                .map(box -> top.own(box.row(), box.column()))
                .toList();
        return cell == null || texts.isEmpty() || !TickBoxes.of(texts).ticked().isEmpty()
                ? cell
                : new Cell(cell.address(), new CellValue.Text(String.join(" ", texts)), cell.style(), false);
    }
}
