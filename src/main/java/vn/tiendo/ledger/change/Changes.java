package vn.tiendo.ledger.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.Counted;
import vn.tiendo.ledger.CountedSum;

/**
 * What one workbook says otherwise than another of the same unit and period, both read by the same definitions. Order of
 * rows, columns and sheets, and their names, are nothing of it.
 *
 * @param cells that changed, of rows that are in both, in the order of the sheet
 * @param rows that are in one of them only
 * @param totals of every column that may be added up, changed or not
 * @param renamed rows that are the same and have another key
 */
public record Changes(List<CellChange> cells, List<RowChange> rows, List<TotalChange> totals, List<Renaming> renamed) {

    public Changes {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        renamed = List.copyOf(renamed);
    }

    /** Whether no figure changed, and nothing else that is read. */
    public boolean isEmpty() {
        return cells.isEmpty() && rows.isEmpty();
    }

    public List<CellChange> cells(CellKind kind) {
        return cells.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Figures that changed in their rows. */
    public List<CellChange> figures() {
        return cells(CellKind.FIGURE);
    }

    /** Rows of figures that were put in, or taken away. */
    public List<RowChange> rows(boolean added) {
        return rows.stream().filter(row -> row.leaf() && row.added() == added).toList();
    }

    public List<TotalChange> changedTotals() {
        return totals.stream().filter(TotalChange::isChanged).toList();
    }

    /** From what was before to what is after. */
    public static Changes between(List<Table> before, List<Table> after) {
        var was = ComparedRows.byForm(before);
        var is = ComparedRows.byForm(after);
        var forms = new LinkedHashSet<>(is.keySet());
        forms.addAll(was.keySet());
        var gathered = new Gathered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        forms.forEach(
                form -> gathered.add(RowPairs.of(was.getOrDefault(form, List.of()), is.getOrDefault(form, List.of()))));
        return new Changes(
                gathered.cells, gathered.rows, totals(Counted.of(before), Counted.of(after)), gathered.renamed);
    }

    private record Gathered(List<CellChange> cells, List<RowChange> rows, List<Renaming> renamed) {

        void add(RowPairs.Paired paired) {
            paired.pairs().forEach(this::add);
            paired.removed().forEach(row -> rows.add(RowChange.of(row, false)));
            paired.added().forEach(row -> rows.add(RowChange.of(row, true)));
        }

        private void add(RowPairs.RowPair pair) {
            if (pair.after().leaf() && !pair.before().key().equals(pair.after().key())) {
                renamed.add(new Renaming(
                        pair.after().form().code(),
                        pair.before().key(),
                        pair.after().key()));
            }
            var all = new TreeMap<>(pair.before().cells());
            all.putAll(pair.after().cells());
            all.entrySet().stream()
                    .sorted(Comparator.comparingInt(cell -> cell.getValue().column()))
                    .forEach(cell -> change(pair, cell.getKey()).ifPresent(cells::add));
        }
    }

    private static Optional<CellChange> change(RowPairs.RowPair pair, Slot slot) {
        var before = Optional.ofNullable(pair.before().cells().get(slot));
        var after = Optional.ofNullable(pair.after().cells().get(slot));
        if (content(before).equals(content(after))) {
            return Optional.empty();
        }
        return Optional.of(new CellChange(
                pair.after().form().code(),
                after.or(() -> before).orElseThrow().kind(),
                pair.after().label(),
                before.map(ComparedRow.Cell::cell),
                after.map(ComparedRow.Cell::cell)));
    }

    // A column that is not there says as much as a blank cell.
    private static ComparedContent content(Optional<ComparedRow.Cell> cell) {
        return cell.map(c -> c.cell().content()).orElse(new ComparedContent.Blank());
    }

    private record Total(String form, String field, String member) {}

    private static List<TotalChange> totals(List<Counted> before, List<Counted> after) {
        var was = sums(before);
        var is = sums(after);
        var all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        return all.stream()
                .map(total -> total(total, Optional.ofNullable(was.get(total)), Optional.ofNullable(is.get(total))))
                .toList();
    }

    private static TotalChange total(Total total, Optional<CountedSum> before, Optional<CountedSum> after) {
        var named = after.or(() -> before).orElseThrow();
        return new TotalChange(
                total.form,
                total.field,
                total.member,
                named.title(),
                named.unit(),
                before.map(CountedSum::sum),
                after.map(CountedSum::sum));
    }

    private static Map<Total, CountedSum> sums(List<Counted> forms) {
        var sums = new LinkedHashMap<Total, CountedSum>();
        forms.forEach(form ->
                form.sums().forEach(sum -> sums.put(new Total(form.form(), sum.field(), sum.member()), sum)));
        return sums;
    }
}
