package vn.tiendo.form.find;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Row;

/**
 * By what a sheet's rows are known, told without reading them: enough to tell a filled sheet from an empty one, and a
 * part of a form from a copy of it.
 *
 * @param keys what stands in the columns of keys, folded, and which questions are answered
 * @param nil whether it is said that there is nothing to report
 */
public record SheetKeys(Set<String> keys, boolean nil) {

    /** Cells of a row that is no line of words. */
    private static final int LEAST_CELLS = 3;

    public static SheetKeys of(SheetCandidate sheet) {
        var keys = new HashSet<String>();
        boolean nil = false;
        for (FormPlace place : sheet.places()) {
            switch (place) {
                case FormPlace.UnderHeader under -> nil |= addUnder(under, sheet, keys);
                case FormPlace.InBlock(var form, var block) ->
                    block.answers().stream()
                            .filter(BlockFound.Answer::given)
                            .forEach(answer -> keys.add(
                                    form.code() + " " + answer.question().slot()));
                case FormPlace.Nowhere _ -> {}
            }
        }
        return new SheetKeys(Set.copyOf(keys), nil);
    }

    /** Whether anybody has filled in the sheet. */
    public boolean isFilled() {
        return nil || !keys.isEmpty();
    }

    /** Whether it has rows that the other has not. */
    public boolean hasMoreThan(SheetKeys other) {
        return !other.keys.containsAll(keys);
    }

    /** Adds the keys of a table's rows; whether it is a nil report. */
    private static boolean addUnder(FormPlace.UnderHeader place, SheetCandidate sheet, Set<String> keys) {
        var header = place.header();
        var silent = sheet.lettering(new Repairs());
        var columns = header.columns().stream().map(ColumnFound::number).collect(Collectors.toSet());
        var leaf = header.columns().stream()
                .filter(column -> column.slot().field().equals(place.form().leaf()))
                .findFirst();
        boolean nil = false;
        for (Iterator<Row> rows = sheet.sheet().rows(); rows.hasNext(); ) {
            Row row = rows.next();
            if (row.number() <= header.lastRow() || row.number() >= place.endsBefore()) {
                continue;
            }
            var cells = row.cells().stream()
                    .filter(cell -> columns.contains(cell.column()) && RowClaims.holdsSomething(cell))
                    .toList();
            var texts = cells.stream().map(silent::read).toList();
            nil |= texts.stream().anyMatch(NilRow::says);
            if (cells.size() >= LEAST_CELLS && !ColumnNumbers.are(texts)) {
                leaf.ifPresent(column -> addKey(column, cells, texts, place, keys));
            }
        }
        return nil;
    }

    private static void addKey(
            ColumnFound leaf, List<Cell> cells, List<String> texts, FormPlace.UnderHeader place, Set<String> keys) {
        for (int i = 0; i < cells.size(); i++) {
            var key = Folded.of(texts.get(i));
            boolean title = Folded.of(leaf.title()).key().endsWith(key.key())
                    || place.form().totals().stream().map(Folded::of).anyMatch(key::equals);
            if (cells.get(i).column() == leaf.number() && !key.isEmpty() && !title) {
                keys.add(key.key());
            }
        }
    }
}
