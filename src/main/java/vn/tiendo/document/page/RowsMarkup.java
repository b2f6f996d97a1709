package vn.tiendo.document.page;

import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Sentence;

/** The rows of a table. On paper notes are its last, and are never parted from the row above them. */
final class RowsMarkup {

    private final Markup out;
    private final CellMarkup cells;
    private Optional<Block.Line> last = Optional.empty();
    private boolean open;

    RowsMarkup(Markup out, Medium medium) {
        this.out = out;
        this.cells = new CellMarkup(out, medium);
    }

    void add(CellLook look, List<CellContent> contents) {
        flush();
        last = Optional.of(new Block.Line(look, contents));
    }

    /** Closes the table's body. */
    void end(List<Sentence> notes, int columns) {
        if (notes.isEmpty()) {
            flush();
            close();
        } else {
            close();
            out.open("tbody", "class", "ending").newLine();
            open = true;
            flush();
            notes.forEach(note -> cells.note(note, columns));
            close();
        }
    }

    private void flush() {
        last.ifPresent(line -> {
            if (!open) {
                out.open("tbody").newLine();
                open = true;
            }
            cells.row(line.look(), line.cells());
        });
        last = Optional.empty();
    }

    private void close() {
        if (open) {
            out.close().newLine();
            open = false;
        }
    }
}
