package vn.tiendo.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.RowLook;
import vn.tiendo.programme.Source;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/** Reads the rows under a header, one by one, until the table ends. */
final class TableReader {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,3}\\)?( ?=.*)?|\\([a-z]\\)( ?=.*)?");

    private final Form form;
    private final Header header;
    private final int endsBefore;
    private final EntryReader entries;
    private final RowKinds kinds;
    private final List<Folded> ends;
    private final boolean isNumbered;
    private final List<ColumnFound> columns;
    private final List<ColumnFound> titled;
    private final Repairs repairs;
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private final List<TableRow> rows = new ArrayList<>();

    private record OpenGroup(int index, int depth, RowTitle title) {}

    /** @param entries reads the cells */
    TableReader(FormPlace.UnderHeader place, EntryReader entries, Repairs repairs) {
        this.form = place.form();
        this.header = place.header();
        this.endsBefore = place.endsBefore();
        this.entries = entries;
        this.kinds = new RowKinds(form);
        this.ends = form.ends().stream().map(Folded::of).toList();
        this.isNumbered = form.column(form.layout().numbered()).isPresent();
        this.titled = header.columns().stream().filter(TableReader::isTitled).toList();
        this.columns = titled.isEmpty()
                ? header.columns()
                : header.columns().stream().filter(c -> !isTitled(c)).toList();
        this.repairs = repairs;
    }

    private static boolean isTitled(ColumnFound column) {
        return column.column().source() instanceof Source.Group;
    }

    List<TableRow> read(Sheet sheet, Lettering lettering) {
        var carried = new CarriedLabels(form, header, sheet.merged());
        Iterator<Row> below = sheet.rows();
        while (below.hasNext()) {
            Row row = within(below.next());
            if (row.number() >= endsBefore) {
                break;
            }
            if (row.number() <= header.lastRow() || isColumnNumbers(row, lettering)) {
                continue;
            }
            var own = entriesOf(row);
            var all = carried.with(row.number(), own);
            if (isEnd(row, own, all, lettering)) {
                break;
            }
            if (!isBlank(own)) {
                keep(row, own, all, carried, lettering);
            }
        }
        return rows;
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

    private Map<Slot, Entry> entriesOf(Row row) {
        var cells = new HashMap<Integer, Cell>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        var read = new HashMap<Slot, Entry>();
        for (ColumnFound column : columns) {
            read.put(column.slot(), entries.read(row.number(), column, cells.get(column.number())));
        }
        return read;
    }

    private boolean isBlank(Map<Slot, Entry> read) {
        return read.values().stream().noneMatch(kinds::says);
    }

    private void keep(Row row, Map<Slot, Entry> own, Map<Slot, Entry> all, CarriedLabels carried, Lettering lettering) {
        var title = title(row, own, lettering);
        String mark = isNumbered ? raw(own, form.layout().numbered()) : title.mark();
        var look = kinds.declared(own, mark, title.text());
        if (look.filter(RowLook.Kind.IGNORED::equals).isPresent()) {
            return;
        }
        var kind = look.map(TableReader::kind).orElseGet(() -> kinds.kindOf(own, all, title.text()));
        switch (kind) {
            case LEAF -> {
                carried.passLeaf(row.number(), own);
                keepLeaf(row, all, carried.areNone() ? title : title(row, all, lettering), lettering);
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

    private static TableRow.Kind kind(RowLook.Kind declared) {
        return switch (declared) {
            case TOTAL -> TableRow.Kind.TOTAL;
            case SUBTOTAL -> TableRow.Kind.SUBTOTAL;
            case GROUP -> TableRow.Kind.GROUP;
            case IGNORED -> throw new IllegalArgumentException("Ignored rows are none of the table's");
        };
    }

    private void keepLeaf(Row row, Map<Slot, Entry> all, RowTitle title, Lettering lettering) {
        if (row.hidden()) {
            repairs.add(
                    Repair.Kind.HIDDEN_ROWS_READ,
                    lettering.sheet(),
                    row.cells().getFirst().address(),
                    "",
                    "");
        }
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

    private void add(Row row, TableRow.Kind kind, RowTitle title, int parent, Map<Slot, Entry> read) {
        rows.add(new TableRow(row.number(), kind, row.hidden(), title.text(), parent, read));
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
    private RowTitle title(Row row, Map<Slot, Entry> read, Lettering lettering) {
        for (String field : List.of(form.layout().named(), form.leaf())) {
            var entry = read.get(Slot.of(field));
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

    private static String raw(Map<Slot, Entry> read, String field) {
        var entry = read.get(Slot.of(field));
        return entry == null ? "" : entry.raw();
    }

    /** A row such as (1) (2) (3)=(1)+(2) under the header: told by its texts alone, and never read as figures. */
    private boolean isColumnNumbers(Row row, Lettering lettering) {
        if (row.number() > header.lastRow() + 2 || row.cells().size() < 3) {
            return false;
        }
        var texts = row.cells().stream().map(lettering::read).toList();
        boolean all =
                texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
        return all && (texts.stream().allMatch(text -> text.startsWith("(")) || countsUp(texts));
    }

    /** 1 2 3 …: no figures of a row do that from its first cell to its last. */
    private static boolean countsUp(List<String> texts) {
        return IntStream.range(0, texts.size())
                .allMatch(i -> texts.get(i).replaceAll("[()]| ?=.*", "").equals(Integer.toString(i + 1)));
    }

    /** Closing words end the table, unless they stand in a row that has the form's key. */
    private boolean isEnd(Row row, Map<Slot, Entry> own, Map<Slot, Entry> all, Lettering lettering) {
        boolean keyed = RowKinds.isFilled(all, form.leaf())
                && own.size() > 1
                && own.values().stream()
                                .filter(e -> !(e.value() instanceof EntryValue.Blank))
                                .count()
                        > 2;
        return !keyed
                && row.cells().stream()
                        .map(cell -> Folded.of(lettering.read(cell)))
                        .anyMatch(text -> ends.stream().anyMatch(text::startsWith));
    }
}
