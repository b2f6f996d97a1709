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
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/** Reads the rows under a header, one by one, until the table ends. */
final class TableReader {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,3}\\)?( ?=.*)?");

    private final Form form;
    private final Header header;
    private final EntryReader entries;
    private final RowKinds kinds;
    private final List<Folded> ends;
    private final Repairs repairs;
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private final List<TableRow> rows = new ArrayList<>();

    private record OpenGroup(int index, int depth) {}

    TableReader(Form form, Header header, EntryReader entries, Repairs repairs) {
        this.form = form;
        this.header = header;
        this.entries = entries;
        this.kinds = new RowKinds(form);
        this.ends = form.ends().stream().map(Folded::of).toList();
        this.repairs = repairs;
    }

    List<TableRow> read(Sheet sheet, Lettering lettering) {
        Iterator<Row> all = sheet.rows();
        while (all.hasNext()) {
            Row row = all.next();
            if (row.number() <= header.lastRow() || isColumnNumbers(row, lettering)) {
                continue;
            }
            var read = entriesOf(row);
            if (isEnd(row, read, lettering)) {
                break;
            }
            keep(row, read, lettering);
        }
        return rows;
    }

    private Map<Slot, Entry> entriesOf(Row row) {
        var cells = new HashMap<Integer, Cell>();
        row.cells().forEach(cell -> cells.put(cell.address().column(), cell));
        var read = new HashMap<Slot, Entry>();
        for (ColumnFound column : header.columns()) {
            read.put(column.slot(), entries.read(row.number(), column, cells.get(column.number())));
        }
        return read;
    }

    private void keep(Row row, Map<Slot, Entry> read, Lettering lettering) {
        if (read.values().stream().allMatch(e -> e.value() instanceof EntryValue.Blank)) {
            return;
        }
        String label = label(row, read, lettering);
        var kind = kinds.kindOf(read, label);
        int parent = parentOf(kind, read);
        if (row.hidden() && kind == TableRow.Kind.LEAF) {
            repairs.add(
                    Repair.Kind.HIDDEN_ROWS_READ,
                    lettering.sheet(),
                    row.cells().getFirst().address(),
                    "",
                    "");
        }
        rows.add(new TableRow(row.number(), kind, row.hidden(), label, parent, read));
    }

    private int parentOf(TableRow.Kind kind, Map<Slot, Entry> read) {
        return switch (kind) {
            case LEAF, SUBTOTAL -> groups.isEmpty() ? -1 : groups.peek().index();
            case TOTAL -> -1;
            case GROUP -> openGroup(RowKinds.depthOf(raw(read, "stt")));
        };
    }

    private int openGroup(int depth) {
        while (!groups.isEmpty() && groups.peek().depth() >= depth) {
            groups.pop();
        }
        int parent = groups.isEmpty() ? -1 : groups.peek().index();
        groups.push(new OpenGroup(rows.size(), depth));
        return parent;
    }

    /** The row's title: its name, else its key, else its first text. */
    private String label(Row row, Map<Slot, Entry> read, Lettering lettering) {
        for (String field : List.of("name", form.leaf())) {
            String raw = raw(read, field);
            if (!raw.isEmpty()) {
                return raw;
            }
        }
        return row.cells().stream()
                .map(lettering::read)
                .filter(t -> t.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
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
    private boolean isEnd(Row row, Map<Slot, Entry> read, Lettering lettering) {
        var key = read.get(Slot.of(form.leaf()));
        boolean keyed = key != null
                && !(key.value() instanceof EntryValue.Blank)
                && read.size() > 1
                && read.values().stream()
                                .filter(e -> !(e.value() instanceof EntryValue.Blank))
                                .count()
                        > 2;
        return !keyed
                && row.cells().stream()
                        .map(cell -> Folded.of(lettering.read(cell)))
                        .anyMatch(text -> ends.stream().anyMatch(text::startsWith));
    }
}
