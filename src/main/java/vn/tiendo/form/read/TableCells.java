package vn.tiendo.form.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Source;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/** Reads the cells of a table's rows: what stands in each of its columns, and what a person would call the row. */
final class TableCells {

    private final Form form;
    private final EntryReader entries;
    private final TableNotes notes;
    private final TextCleaner lettering;
    private final CoveredCells covered;
    private final List<ColumnFound> columns;
    private final List<ColumnFound> titled;
    private final Set<Integer> numbers = new HashSet<>();
    private final boolean isNumbered;

    TableCells(FormPlace.UnderHeader place, EntryReader entries, Sheet sheet, TableNotes notes) {
        this.form = place.form();
        this.entries = entries;
        this.notes = notes;
        this.lettering = notes.lettering();
        this.covered = new CoveredCells(sheet.merged());
        var found = place.header().columns();
        this.titled = found.stream().filter(TableCells::isTitled).toList();
        this.columns = titled.isEmpty()
                ? found
                : found.stream().filter(column -> !isTitled(column)).toList();
        this.isNumbered = found.stream()
                .anyMatch(column -> column.slot().equals(Slot.of(form.layout().numbered())));
        columns.forEach(column -> numbers.add(column.number()));
    }

    private static boolean isTitled(ColumnFound column) {
        return column.column().source() instanceof Source.Group;
    }

    /** What the row says in each column; to be called once a row, by rising rows. */
    Map<Slot, Entry> of(Row row, RowClaims claims) {
        covered.begin(row, lettering);
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
        area.ifPresent(over -> notes.covered(cell, over.area(), over.shown(), claims));
        return area.isPresent() ? null : cell;
    }

    /** The entries with those of columns whose text is the title of the group. */
    Map<Slot, Entry> withTitle(Map<Slot, Entry> all, Row row, Optional<RowTitle> group) {
        if (titled.isEmpty()) {
            return all;
        }
        var whole = new HashMap<>(all);
        for (ColumnFound column : titled) {
            whole.put(
                    column.slot(),
                    group.map(title -> entries.title(column, title))
                            .orElseGet(() -> entries.read(row.number(), column, null)));
        }
        return whole;
    }

    /** Texts of the row in the table's columns. */
    List<String> texts(Row row) {
        return row.cells().stream()
                .filter(cell -> numbers.contains(cell.column()))
                .map(lettering::read)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Takes the cells that stand in the table's columns. */
    void claim(Row row, CellPart part, RowClaims claims) {
        for (Cell cell : row.cells()) {
            if (numbers.contains(cell.column())) {
                claims.take(cell.column(), part);
            }
        }
    }

    /** Whether the row's key is merged with the cells of other columns. */
    boolean isWide(Map<Slot, Entry> own) {
        return Optional.ofNullable(own.get(Slot.of(form.leaf()))).flatMap(key -> covered.from(key.address())).stream()
                .anyMatch(area -> columns.stream()
                        .anyMatch(column -> area.first().column() < column.number()
                                && column.number() <= area.last().column()));
    }

    /** The row's number: A, I, 1, -. */
    String mark(Map<Slot, Entry> own, RowTitle title) {
        return isNumbered ? raw(own, form.layout().numbered()) : title.mark();
    }

    /** The row's title: its name, else its key, else its first text. */
    RowTitle title(Row row, Map<Slot, Entry> own) {
        for (String field : List.of(form.layout().named(), form.leaf())) {
            var entry = own.get(Slot.of(field));
            if (entry != null && !words(entry).isEmpty()) {
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
        return entry == null ? "" : words(entry);
    }

    /** What stands there; nothing where the file is damaged. */
    private static String words(Entry entry) {
        boolean damaged = entry.value() instanceof EntryValue.Unreadable(var why) && why.isOfFile();
        return damaged ? "" : entry.raw();
    }
}
