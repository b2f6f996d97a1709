package vn.tiendo.ledger.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.ledger.AddingUp;
import vn.tiendo.ledger.Derivation;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;

/** The rows of one submission's tables, ready to be compared with another's. For one thread. */
final class ComparedRows {

    private final Map<String, Integer> seen = new HashMap<>();

    /** By form, in the order of the workbook. */
    static Map<String, List<ComparedRow>> byForm(List<Table> tables) {
        var rows = new ComparedRows();
        var all = new ArrayList<ComparedRow>();
        Derivation.rows(tables).forEach(row -> all.add(leaf(row)));
        tables.forEach(table ->
                table.rows().stream().filter(row -> !row.isLeaf()).forEach(row -> all.add(rows.printed(table, row))));
        return all.stream()
                .collect(Collectors.groupingBy(
                        row -> row.form().code(), java.util.LinkedHashMap::new, Collectors.toList()));
    }

    private static ComparedRow leaf(Derivation.Row row) {
        var table = row.table();
        var cells = new TreeMap<Slot, ComparedRow.Cell>();
        row.row().entries().values().forEach(entry -> cells.put(entry.slot(), aside(table, entry, row.key())));
        row.placed().forEach(place -> cells.put(place.entry().slot(), figure(table, place)));
        return new ComparedRow(
                table.form(),
                true,
                row.key(),
                table.sheet(),
                row.row().number(),
                row.row().label(),
                cells);
    }

    private static ComparedRow.Cell figure(Table table, Derivation.Placed place) {
        boolean numbering =
                place.entry().slot().field().equals(table.form().layout().numbered());
        return new ComparedRow.Cell(
                numbering ? CellKind.NUMBERING : CellKind.FIGURE,
                cell(table, place.entry(), place.subject(), place.field(), place.member()),
                column(table, place.entry()));
    }

    /** Known by what it is called; one that is called the same is told from the first by its turn. */
    private ComparedRow printed(Table table, TableRow row) {
        String name = row.kind().name().toLowerCase(Locale.ROOT) + ":"
                + Folded.of(row.label()).key();
        int times = seen.merge(table.form().code() + '\0' + name, 1, Integer::sum);
        String key = times == 1 ? name : name + Derivation.AGAIN + times;
        var cells = new TreeMap<Slot, ComparedRow.Cell>();
        row.entries().values().forEach(entry -> cells.put(entry.slot(), aside(table, entry, key)));
        return new ComparedRow(table.form(), false, key, table.sheet(), row.number(), row.label(), cells);
    }

    private static ComparedRow.Cell aside(Table table, Entry entry, String subject) {
        var slot = entry.slot();
        return new ComparedRow.Cell(
                CellKind.ASIDE, cell(table, entry, subject, slot.field(), slot.member()), column(table, entry));
    }

    private static int column(Table table, Entry entry) {
        return table.column(entry.slot()).map(ColumnFound::number).orElse(0);
    }

    private static ComparedCell cell(Table table, Entry entry, String subject, String field, String member) {
        var column = table.form().column(entry.slot().field());
        return new ComparedCell(
                subject,
                field,
                member,
                table.column(entry.slot()).map(ColumnFound::title).orElse(field),
                table.sheet(),
                String.valueOf(entry.address()),
                ComparedContent.of(entry),
                column.filter(c -> c.type() == FieldType.MONEY).map(c -> moneyUnit(table, c)),
                column.map(c -> unit(table, c, field)).orElse(""));
    }

    private static MoneyUnit moneyUnit(Table table, Column column) {
        return MoneyUnit.named(column.unit()).orElse(table.unit());
    }

    private static String unit(Table table, Column column, String field) {
        return switch (column.type()) {
            case PERCENT -> "%";
            case NUMBER ->
                Optional.of(new AddingUp(table.form()))
                        .flatMap(forms -> forms.item(field))
                        .map(vn.tiendo.programme.form.Item::unit)
                        .orElse(column.unit());
            case CODE, TEXT, MONEY, DATE, PERIOD, YEARS, CHOICE -> "";
        };
    }
}
