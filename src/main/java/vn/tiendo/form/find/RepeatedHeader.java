package vn.tiendo.form.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * Knows a table's header again where it stands once more further down, as on every printed page, and tells it from the
 * header of another table that has some of its labels, though not in the same columns.
 */
public final class RepeatedHeader {

    /** One label may be a value, two are no accident. */
    private static final int LEAST = 2;

    /** Texts of a row that are looked at before it is taken for data: number, key, name. */
    private static final int FIRST_TEXTS = 3;

    private final int depth;
    private final Map<Integer, Set<String>> byColumn = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /** The row of the last one seen, and how. */
    private int lastRow;

    private Seen last = Seen.NONE;

    /** What a row is to a table. */
    public enum Seen {
        /** It says the same labels in the same columns. */
        SAME,
        /** It says some of the labels, but not as they stand in the header: another table begins. */
        OTHER,
        NONE
    }

    /** @param top in which the header stands */
    public RepeatedHeader(Header header, SheetTop top) {
        this.depth = header.lastRow() - header.firstRow() + 1;
        int last = Math.min(top.lastColumn(), header.span().last());
        for (int column = header.span().first(); column <= last; column++) {
            var labels = new HashSet<String>();
            for (int row = header.firstRow(); row <= header.lastRow(); row++) {
                String shown = top.shown(row, column);
                if (!shown.isEmpty()) {
                    labels.add(top.label(shown).bareKey());
                }
            }
            byColumn.put(column, labels);
            all.addAll(labels);
        }
        all.remove("");
    }

    /** What the row is; to be asked by rising rows. */
    public Seen of(Row row, TextCleaner lettering) {
        var seen = look(row, lettering);
        if (seen == Seen.SAME && last == Seen.OTHER && row.number() < lastRow + depth) {
            // A header is one or the other as a whole.
            seen = Seen.OTHER;
        }
        if (seen != Seen.NONE) {
            lastRow = row.number();
            last = seen;
        }
        return seen;
    }

    private Seen look(Row row, TextCleaner lettering) {
        boolean goesOn = last == Seen.SAME && row.number() < lastRow + depth;
        if (!goesOn && !beginsLikeOne(row, lettering)) {
            return Seen.NONE;
        }
        var texts = row.cells().stream()
                .filter(cell -> !lettering.read(cell).isEmpty())
                .toList();
        long labels = texts.stream().filter(cell -> isLabel(cell, lettering)).count();
        boolean same = texts.stream()
                .allMatch(cell -> byColumn.getOrDefault(cell.column(), Set.of()).contains(key(cell, lettering)));
        if (same && labels >= (goesOn ? 1 : LEAST)) {
            return Seen.SAME;
        }
        return labels >= LEAST && 2 * labels >= texts.size() ? Seen.OTHER : Seen.NONE;
    }

    /** Whether it is one of the header's words; a number may be a year there and a figure here. */
    private boolean isLabel(Cell cell, TextCleaner lettering) {
        return cell.value() instanceof CellValue.Text && all.contains(key(cell, lettering));
    }

    private boolean beginsLikeOne(Row row, TextCleaner lettering) {
        return row.cells().stream()
                .filter(RowClaims::holdsSomething)
                .limit(FIRST_TEXTS)
                .anyMatch(cell -> isLabel(cell, lettering));
    }

    private static String key(Cell cell, TextCleaner lettering) {
        return Label.of(lettering.read(cell)).bareKey();
    }

    /** How many rows below the last one its column numbers may stand. */
    public boolean isJustAbove(int row) {
        return last == Seen.SAME && row <= lastRow + LEAST;
    }
}
