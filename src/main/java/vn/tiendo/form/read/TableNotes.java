package vn.tiendo.form.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.AsideTitle;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.Header;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.find.RowKinds;
import vn.tiendo.form.find.TableEnd;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/** What is told of a table besides its rows: what was read although nobody sees it, and what was not read and why. */
final class TableNotes {

    private final Form form;
    private final Header header;
    private final TextCleaner lettering;
    private final Repairs repairs;
    private final LeftOuts leftOuts;
    private final List<ColumnFound> hidden;

    TableNotes(FormPlace.UnderHeader place, Sheet sheet, TextCleaner lettering, Repairs repairs, LeftOuts leftOuts) {
        this.form = place.form();
        this.header = place.header();
        this.lettering = lettering;
        this.repairs = repairs;
        this.leftOuts = leftOuts;
        this.hidden = header.columns().stream()
                .filter(column -> sheet.isHiddenColumn(column.number()))
                .toList();
    }

    TextCleaner lettering() {
        return lettering;
    }

    void hiddenRow(Row row) {
        repairs.add(
                Repair.Kind.HIDDEN_ROWS_READ,
                lettering.sheet(),
                row.cells().getFirst().address(),
                "",
                "");
    }

    /** Columns that are read, although their sender does not see them. */
    void hiddenColumns(Map<Slot, Entry> own) {
        for (ColumnFound column : hidden) {
            var entry = own.get(column.slot());
            if (entry != null && !(entry.value() instanceof EntryValue.Blank)) {
                repairs.add(Repair.Kind.HIDDEN_COLUMNS_READ, lettering.sheet(), entry.address(), column.title(), "");
            }
        }
    }

    /** Cells that are read, although their letters have the colour of what is under them. */
    void unseenInk(Row row, Map<Slot, Entry> own) {
        for (Cell cell : row.cells()) {
            if (cell.style().unseen()) {
                own.values().stream()
                        .filter(entry -> entry.address().equals(cell.address()))
                        .filter(entry -> !(entry.value() instanceof EntryValue.Blank))
                        .forEach(entry -> unseenInk(entry, lettering.sheet(), repairs));
            }
        }
    }

    static void unseenInk(Entry entry, String sheet, Repairs repairs) {
        repairs.add(Repair.Kind.UNSEEN_INK_READ, sheet, entry.address(), "", "");
    }

    /** Cells of columns that have the label of another one. */
    void doubles(Row row, RowClaims claims) {
        if (header.doubles().isEmpty()) {
            return;
        }
        var texts = new HashMap<Integer, String>();
        row.cells().forEach(cell -> texts.put(cell.column(), lettering.read(cell)));
        for (Cell cell : row.cells()) {
            if (!claims.isTaken(cell) && RowClaims.holdsSomething(cell)) {
                header.doubles().stream()
                        .filter(twin -> twin.column() == cell.column())
                        .findFirst()
                        .ifPresent(twin -> add(twin, cell, isLost(twin, texts), claims));
            }
        }
    }

    /** Whether it says anything else than the cell that is read; numbers of rows are nobody's figures. */
    private boolean isLost(Header.Twin twin, Map<Integer, String> texts) {
        return !twin.read().slot().field().equals(form.layout().numbered())
                && !texts.getOrDefault(twin.column(), "")
                        .equals(texts.getOrDefault(twin.read().number(), ""));
    }

    private void add(Header.Twin twin, Cell cell, boolean lost, RowClaims claims) {
        var spot = twin.hidden()
                ? spot(UnreadCells.Why.HIDDEN_COLUMN_TWICE, UnreadCells.Weight.LIGHT, cell.column())
                : lost
                        ? spot(UnreadCells.Why.COLUMN_TWICE, UnreadCells.Weight.HEAVY, cell.column())
                        : spot(UnreadCells.Why.COLUMN_SAME, UnreadCells.Weight.LIGHT, cell.column());
        leftOuts.add(
                spot, cell.address(), twin.read().title() + " (" + twin.read().header() + ")");
        claims.take(cell.column(), CellPart.TOLD);
    }

    /**
     * A cell that lies under a merged area.
     *
     * @param shown what the area shows; where the cell says just that, nothing is lost
     */
    void covered(Cell cell, CellRange area, String shown, RowClaims claims) {
        if (!RowClaims.holdsSomething(cell)) {
            return;
        }
        if (lettering.read(cell).equals(shown)) {
            claims.take(cell.column(), CellPart.READ);
            return;
        }
        claims.take(cell.column(), CellPart.TOLD);
        String held = TextCleaner.shown(cell, lettering.read(cell));
        leftOuts.add(
                spot(UnreadCells.Why.UNDER_MERGE, UnreadCells.Weight.LIGHT, ""),
                cell.address(),
                held + " (" + area.first() + ":" + area.last() + ")");
    }

    /** A row of a list that says of itself that it is none of the form's. */
    void aside(Row row, AsideTitle title, RowClaims claims) {
        for (Cell cell : row.cells()) {
            if (!claims.isTaken(cell) && RowClaims.holdsSomething(cell)) {
                var spot = spot(UnreadCells.Why.LIST_ASIDE, UnreadCells.Weight.DOUBTFUL, title.at());
                leftOuts.add(spot, cell.address(), title.text());
                claims.take(cell.column(), CellPart.TOLD);
            }
        }
    }

    /** A row that is not read: whether it looks like one of the form's. */
    void unread(Map<Slot, Entry> all, RowClaims claims) {
        boolean figures = all.values().stream().anyMatch(TableEnd::isFigure);
        boolean telling = figures || all.values().stream().anyMatch(TableEnd::isTelling);
        boolean named = RowKinds.isFilled(all, form.layout().named());
        if (RowKinds.isFilled(all, form.leaf()) ? telling : named && figures) {
            claims.keyed();
        }
    }

    /** Groups with figures of their own that nothing under them explains. */
    void loneGroups(List<TableRow> rows) {
        new LoneGroups(form, rows).forEach((group, figures) -> {
            var weight = LoneGroups.isPart(group) ? UnreadCells.Weight.LIGHT : UnreadCells.Weight.HEAVY;
            var spot = spot(UnreadCells.Why.GROUP_ALONE, weight, group.number());
            figures.forEach(cell -> leftOuts.add(spot, cell, group.label()));
        });
    }

    private LeftOuts.Spot spot(UnreadCells.Why why, UnreadCells.Weight weight, Object cause) {
        return new LeftOuts.Spot(why, weight, Optional.of(form), lettering.sheet(), cause);
    }
}
