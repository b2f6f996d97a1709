package vn.tiendo.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.RowLook;
import vn.tiendo.programme.Source;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Row;

/**
 * Reads the rows under a header, one by one, as they are handed in by rising numbers. Words that end a table end it only
 * while none of its rows follow: notes stand between rows, too, and headers are repeated.
 */
final class TableReader {

    private final Form form;
    private final FormPlace.UnderHeader place;
    private final Header header;
    private final EntryReader entries;
    private final Lettering lettering;
    private final TableNotes notes;
    private final RowKinds kinds;
    private final TableEnd end;
    private final RepeatedHeader repeated;
    private final CarriedLabels carried;
    private final CoveredCells covered;
    private final boolean isNumbered;
    private final List<ColumnFound> columns;
    private final List<ColumnFound> titled;
    private final Set<Integer> read = new HashSet<>();
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private final List<TableRow> rows = new ArrayList<>();
    private State state = State.OPEN;

    /** The last row that numbers columns; the header's own last row until there is one. */
    private int lastNumbers;

    private record OpenGroup(int index, int depth, RowTitle title) {}

    /** What rows are expected. */
    private enum State {
        OPEN,
        /** Closing words were seen; a row that is surely one of the table's opens it again. */
        CLOSING,
        /** Another table's header was seen; only this one's own opens it again. */
        ANOTHER
    }

    /**
     * @param entries reads the cells
     * @param sheet in which the table stands
     */
    TableReader(FormPlace.UnderHeader place, EntryReader entries, SheetCandidate sheet, TableNotes notes) {
        this.form = place.form();
        this.place = place;
        this.header = place.header();
        this.entries = entries;
        this.lettering = notes.lettering();
        this.notes = notes;
        this.kinds = new RowKinds(form);
        this.end = new TableEnd(form, kinds);
        this.repeated = new RepeatedHeader(header, sheet.top());
        this.carried = new CarriedLabels(form, header, sheet.sheet().merged());
        this.covered = new CoveredCells(sheet.sheet().merged());
        this.isNumbered = header.columns().stream()
                .anyMatch(column -> column.slot().equals(Slot.of(form.layout().numbered())));
        this.titled = header.columns().stream().filter(TableReader::isTitled).toList();
        this.columns = titled.isEmpty()
                ? header.columns()
                : header.columns().stream().filter(c -> !isTitled(c)).toList();
        columns.forEach(column -> read.add(column.number()));
        this.lastNumbers = header.lastRow();
    }

    private static boolean isTitled(ColumnFound column) {
        return column.column().source() instanceof Source.Group;
    }

    /** The rows that were read. */
    List<TableRow> rows() {
        notes.groupsAlone(rows);
        return rows;
    }

    /** Takes of the sheet's row what is the table's. */
    void take(Row whole, RowClaims claims) {
        if (whole.number() >= place.endsBefore() || whole.number() < header.firstRow()) {
            return;
        }
        Row row = within(whole);
        if (row.cells().isEmpty()) {
            return;
        }
        if (row.number() <= header.lastRow()) {
            claims.takeAll(row, CellPart.HEADER);
        } else if (isColumnNumbers(row)) {
            claims.takeAll(row, CellPart.COLUMN_NUMBER);
        } else {
            switch (repeated.of(row, lettering)) {
                case SAME -> {
                    state = State.OPEN;
                    claims.takeAll(row, CellPart.HEADER);
                }
                case OTHER -> state = State.ANOTHER;
                case NONE -> takeData(row, claims);
            }
        }
    }

    /** The part of the row that is the table's, where another one stands beside it. */
    private Row within(Row row) {
        return header.span().equals(Header.Span.ALL)
                ? row
                : new Row(
                        row.number(),
                        row.hidden(),
                        row.cells().stream()
                                .filter(cell -> header.span().contains(cell.column()))
                                .toList());
    }

    private boolean isColumnNumbers(Row row) {
        boolean near = row.number() <= lastNumbers + 2 || repeated.isJustAbove(row.number());
        boolean numbers = near
                && ColumnNumbers.are(row.cells().stream()
                        .filter(cell -> read.contains(cell.column()))
                        .map(lettering::read)
                        .filter(text -> !text.isEmpty())
                        .toList());
        lastNumbers = numbers ? row.number() : lastNumbers;
        return numbers;
    }

    private void takeData(Row row, RowClaims claims) {
        covered.begin(row, lettering);
        var own = entriesOf(row, claims);
        var all = carried.with(row.number(), own);
        if (state == State.ANOTHER) {
            notes.unread(all, claims);
            return;
        }
        if (end.isAt(row, own, all, lettering)) {
            state = State.CLOSING;
            return;
        }
        if (state == State.CLOSING && !end.isFollowedBy(own, all, markOf(row, own))) {
            notes.unread(all, claims);
            return;
        }
        if (isBlank(own)) {
            // What is worked out there from blank cells is nobody's figure, but no secret either.
            claim(row, CellPart.NOTE, claims);
        } else {
            state = State.OPEN;
            keep(row, own, all, claims);
        }
    }

    private Map<Slot, Entry> entriesOf(Row row, RowClaims claims) {
        var cells = new HashMap<Integer, Cell>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        var own = new HashMap<Slot, Entry>();
        for (ColumnFound column : columns) {
            own.put(column.slot(), entries.read(row.number(), column, seen(cells.get(column.number()), claims)));
        }
        return own;
    }

    /** The cell, unless it lies under a merged area: then nobody sees what it holds, and it is told instead. */
    private @Nullable Cell seen(@Nullable Cell cell, RowClaims claims) {
        if (cell == null || covered.areNone()) {
            return cell;
        }
        var area = covered.over(cell.row(), cell.column());
        if (area.isEmpty()) {
            return cell;
        }
        notes.covered(cell, area.get().area(), area.get().shown(), claims);
        return null;
    }

    private boolean isBlank(Map<Slot, Entry> own) {
        return own.values().stream().noneMatch(kinds::says);
    }

    private void claim(Row row, CellPart part, RowClaims claims) {
        for (Cell cell : row.cells()) {
            if (read.contains(cell.column())) {
                claims.take(cell.column(), part);
            }
        }
    }

    private String markOf(Row row, Map<Slot, Entry> own) {
        return isNumbered ? raw(own, form.layout().numbered()) : title(row, own).mark();
    }

    private void keep(Row row, Map<Slot, Entry> own, Map<Slot, Entry> all, RowClaims claims) {
        var title = title(row, own);
        String mark = isNumbered ? raw(own, form.layout().numbered()) : title.mark();
        var look = kinds.declared(own, mark, title.text());
        claims.ofTable();
        if (look.filter(RowLook.Kind.IGNORED::equals).isPresent()) {
            claims.takeAll(row, CellPart.NOTE);
            return;
        }
        var kind = look.map(TableReader::kind).orElseGet(() -> kinds.kindOf(own, all, mark, title.text(), isWide(own)));
        claim(row, part(kind), claims);
        notes.doubles(row, claims);
        switch (kind) {
            case LEAF -> {
                carried.passLeaf(row.number(), own);
                keepLeaf(row, all, carried.areNone() ? title : title(row, all));
            }
            case SUBTOTAL -> {
                carried.passSubtotal(row.number(), own);
                add(row, kind, title, group(), own);
            }
            case GROUP -> {
                carried.passEnd(row.number());
                add(row, kind, title, openGroup(RowKinds.depthOf(mark), title), own);
            }
            case TOTAL -> {
                carried.passEnd(row.number());
                add(row, kind, title, -1, own);
            }
        }
    }

    /** Whether the row's key is merged with the cells of other columns. */
    private boolean isWide(Map<Slot, Entry> own) {
        return Optional.ofNullable(own.get(Slot.of(form.leaf()))).flatMap(key -> covered.from(key.address())).stream()
                .anyMatch(area -> columns.stream()
                        .anyMatch(column -> area.first().column() < column.number()
                                && column.number() <= area.last().column()));
    }

    private static TableRow.Kind kind(RowLook.Kind declared) {
        return switch (declared) {
            case TOTAL -> TableRow.Kind.TOTAL;
            case SUBTOTAL -> TableRow.Kind.SUBTOTAL;
            case GROUP -> TableRow.Kind.GROUP;
            case IGNORED -> throw new IllegalArgumentException("Ignored rows are none of the table's");
        };
    }

    private static CellPart part(TableRow.Kind kind) {
        return switch (kind) {
            case LEAF -> CellPart.READ;
            case GROUP -> CellPart.GROUP;
            case SUBTOTAL, TOTAL -> CellPart.TOTAL;
        };
    }

    private void keepLeaf(Row row, Map<Slot, Entry> all, RowTitle title) {
        if (row.hidden()) {
            notes.hiddenRow(row);
        }
        notes.hiddenColumns(all);
        var entriesOfRow = all;
        if (!titled.isEmpty()) {
            entriesOfRow = new HashMap<>(all);
            for (ColumnFound column : titled) {
                entriesOfRow.put(column.slot(), ofGroup(column, row));
            }
        }
        add(row, TableRow.Kind.LEAF, title, group(), entriesOfRow);
    }

    private Entry ofGroup(ColumnFound column, Row row) {
        return groups.isEmpty()
                ? entries.read(row.number(), column, null)
                : entries.title(column, groups.peek().title());
    }

    private void add(Row row, TableRow.Kind kind, RowTitle title, int parent, Map<Slot, Entry> entriesOfRow) {
        rows.add(new TableRow(row.number(), kind, row.hidden(), title.text(), parent, entriesOfRow));
    }

    private int group() {
        return groups.isEmpty() ? -1 : groups.peek().index();
    }

    private int openGroup(int depth, RowTitle title) {
        while (!groups.isEmpty() && groups.peek().depth() >= depth) {
            groups.pop();
        }
        int parent = group();
        groups.push(new OpenGroup(rows.size(), depth, title));
        return parent;
    }

    /** The row's title: its name, else its key, else its first text. */
    private RowTitle title(Row row, Map<Slot, Entry> own) {
        for (String field : List.of(form.layout().named(), form.leaf())) {
            var entry = own.get(Slot.of(field));
            if (entry != null && !entry.raw().isEmpty()) {
                return new RowTitle(entry.raw(), entry.address());
            }
        }
        return row.cells().stream()
                .map(cell -> new RowTitle(lettering.read(cell), cell.address()))
                .filter(title -> title.text().chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElseGet(() -> new RowTitle("", new CellAddress(row.number(), 1)));
    }

    private static String raw(Map<Slot, Entry> own, String field) {
        var entry = own.get(Slot.of(field));
        return entry == null ? "" : entry.raw();
    }
}
