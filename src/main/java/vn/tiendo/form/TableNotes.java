package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Form;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/** What is told of a table besides its rows: what was read although nobody sees it, and what was not read and why. */
final class TableNotes {

    /** Words of total rows that a form need not declare: such a row is no project without a code. */
    private static final Set<String> SUMS = Set.of("tong", "cong", "total", "grand", "sum", "subtotal");

    private final Form form;
    private final Header header;
    private final Lettering lettering;
    private final Repairs repairs;
    private final LeftOuts leftOuts;
    private final List<ColumnFound> hidden;

    TableNotes(FormPlace.UnderHeader place, Sheet sheet, Lettering lettering, Repairs repairs, LeftOuts leftOuts) {
        this.form = place.form();
        this.header = place.header();
        this.lettering = lettering;
        this.repairs = repairs;
        this.leftOuts = leftOuts;
        this.hidden = header.columns().stream()
                .filter(column -> sheet.isHiddenColumn(column.number()))
                .toList();
    }

    Lettering lettering() {
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

    /** Cells of columns that have the label of another one. */
    void doubles(Row row, RowClaims claims) {
        if (header.doubles().isEmpty()) {
            return;
        }
        for (Cell cell : row.cells()) {
            if (!claims.isTaken(cell) && RowClaims.holdsSomething(cell)) {
                header.doubles().stream()
                        .filter(twin -> twin.column() == cell.column())
                        .findFirst()
                        .ifPresent(twin -> add(twin, cell, claims));
            }
        }
    }

    private void add(Header.Twin twin, Cell cell, RowClaims claims) {
        var spot = twin.hidden()
                ? spot(LeftOut.Why.HIDDEN_COLUMN_TWICE, LeftOut.Weight.LIGHT, cell.column())
                : spot(LeftOut.Why.COLUMN_TWICE, LeftOut.Weight.HEAVY, cell.column());
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
        String held = Lettering.shown(cell, lettering.read(cell));
        leftOuts.add(
                spot(LeftOut.Why.UNDER_MERGE, LeftOut.Weight.LIGHT, ""),
                cell.address(),
                held + " (" + area.first() + ":" + area.last() + ")");
    }

    /** A row that is not read: whether it looks like one of the form's. */
    void unread(Map<Slot, Entry> all, RowClaims claims) {
        long filled = all.values().stream()
                .filter(entry -> !(entry.value() instanceof EntryValue.Blank))
                .count();
        if (RowKinds.isFilled(all, form.leaf()) && filled > 2) {
            claims.keyed();
        }
    }

    /** Groups with figures of their own and nothing under them: rows that lost their key. */
    void groupsAlone(List<TableRow> rows) {
        var parents = new HashSet<Integer>();
        for (TableRow row : rows) {
            for (int up = row.isLeaf() ? row.parent() : -1; up >= 0 && parents.add(up); ) {
                up = rows.get(up).parent();
            }
        }
        var sums = new HashMap<Slot, BigDecimal>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.kind() == TableRow.Kind.GROUP && !parents.contains(at) && !isSum(row)) {
                alone(row, rows, sums);
            }
        }
    }

    private static boolean isSum(TableRow row) {
        String key = Folded.of(row.label()).key();
        int end = key.indexOf(' ');
        return SUMS.contains(end < 0 ? key : key.substring(0, end));
    }

    private void alone(TableRow row, List<TableRow> rows, Map<Slot, BigDecimal> sums) {
        var figures = row.entries().values().stream()
                .filter(entry -> number(entry)
                        .filter(n -> n.signum() != 0)
                        .filter(n -> n.compareTo(sums.computeIfAbsent(entry.slot(), slot -> sum(rows, slot))) != 0)
                        .isPresent())
                .map(Entry::address)
                .sorted()
                .toList();
        var spot = spot(LeftOut.Why.GROUP_ALONE, LeftOut.Weight.HEAVY, row.number());
        figures.forEach(cell -> leftOuts.add(spot, cell, row.label()));
    }

    private static BigDecimal sum(List<TableRow> rows, Slot slot) {
        return rows.stream()
                .filter(TableRow::isLeaf)
                .flatMap(row -> row.entry(slot).flatMap(TableNotes::number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> number(Entry entry) {
        return switch (entry.value()) {
            case EntryValue.Money(var amount, var _) -> Optional.of(BigDecimal.valueOf(amount.dong()));
            case EntryValue.Quantity(var number) -> Optional.of(number);
            case EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    private LeftOuts.Spot spot(LeftOut.Why why, LeftOut.Weight weight, Object cause) {
        return new LeftOuts.Spot(why, weight, Optional.of(form), lettering.sheet(), cause);
    }
}
