package vn.tiendo.reply;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Optional;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;

/** Puts into an open workbook what its unit sent rightly for the same period, wherever the two differ, as by hand. */
public final class Mending implements Calc.Work {

    private static final String CODE = "code";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Reading.Read wrong;
    private final Reading.Read right;

    public Mending(Reading wrong, Reading right) {
        this.wrong = (Reading.Read) wrong;
        this.right = (Reading.Read) right;
    }

    @Override
    public void on(OpenSheets sheets) throws Exception {
        for (Table table : wrong.tables()) {
            var model = right.table(table.form().code());
            if (model.isPresent()) {
                mend(sheets, table, model.get());
            }
        }
    }

    private static void mend(OpenSheets sheets, Table table, Table model) throws Exception {
        for (TableRow row : table.rows()) {
            var like = like(row, model);
            if (like.isPresent()) {
                mend(sheets, table, row, summed(like.get(), model));
            }
        }
        // From below, so that no row moves that is still to be found.
        for (TableRow missing : model.leaves().toList().reversed()) {
            if (like(missing, table).isEmpty() && table.form().code().equals("B01")) {
                insert(sheets, table, missing);
            }
        }
    }

    /** The row of the same code and name; failing that of the same name, for codes may be what is wrong. */
    private static Optional<TableRow> like(TableRow row, Table table) {
        var alike = table.rows().stream()
                .filter(other -> other.kind() == row.kind())
                .toList();
        return alike.stream()
                .filter(other -> name(other).equals(name(row)) && code(other).equals(code(row)))
                .findFirst()
                .or(() -> alike.stream()
                        .filter(other -> name(other).equals(name(row)))
                        .findFirst())
                .or(() -> alike.stream()
                        .filter(other -> !code(row).isEmpty() && code(other).equals(code(row)))
                        .findFirst());
    }

    private static String name(TableRow row) {
        return row.kind() == TableRow.Kind.TOTAL ? "" : Folded.of(row.label()).toString();
    }

    private static String code(TableRow row) {
        return row.text(CODE).orElse("");
    }

    /** Some compute their totals when they open the file: then it is what its rows come to. */
    private static TableRow summed(TableRow total, Table table) {
        var entries = new HashMap<>(total.entries());
        entries.replaceAll((slot, entry) -> entry.value() instanceof EntryValue.NotComputed
                ? new Entry(slot, entry.address(), entry.raw(), sum(table, slot), false)
                : entry);
        return new TableRow(total.number(), total.kind(), total.hidden(), total.label(), total.parent(), entries);
    }

    private static EntryValue sum(Table table, Slot slot) {
        var sum = table.leaves()
                .flatMap(row -> row.entry(slot).stream())
                .map(Entry::value)
                .filter(EntryValue.Money.class::isInstance)
                .map(value -> ((EntryValue.Money) value).amount())
                .reduce(Amount.ZERO, Amount::plus);
        return new EntryValue.Money(sum, Amount.ZERO);
    }

    private static void mend(OpenSheets sheets, Table table, TableRow row, TableRow like) throws Exception {
        for (Entry entry : row.entries().values()) {
            var other = like.entry(entry.slot());
            boolean computes = entry.formula() && !(entry.value() instanceof EntryValue.Failed);
            boolean counts = row.isLeaf() || row.kind() == TableRow.Kind.TOTAL;
            if (counts
                    && !computes
                    && other.isPresent()
                    && differs(entry, other.get().value())) {
                enter(sheets, table, entry.address().toString(), other.get());
            }
        }
    }

    /** Between two rows of a group, so that sums of rows grow with it. */
    private static void insert(OpenSheets sheets, Table table, TableRow missing) throws Exception {
        var leaves = table.leaves().toList();
        var below = leaves.stream()
                .filter(row -> leaves.stream().anyMatch(above -> above.number() == row.number() - 1))
                .findFirst()
                .orElse(leaves.getLast());
        sheets.insertRows(table.sheet(), below.number(), 1);
        for (Entry entry : below.entries().values()) {
            var other = missing.entry(entry.slot());
            if (other.isPresent()) {
                enter(sheets, table, entry.address().toString(), other.get());
            }
        }
    }

    private static boolean differs(Entry entry, EntryValue right) {
        return switch (right) {
            case EntryValue.Money(var amount, var precision) ->
                !(entry.value() instanceof EntryValue.Money money)
                        || Math.abs(money.amount().minus(amount).dong())
                                > money.precision().plus(precision).dong();
            case EntryValue.Percent(var points, var precision) ->
                !(entry.value() instanceof EntryValue.Percent percent)
                        || percent.points().subtract(points).abs().compareTo(precision.add(percent.precision())) > 0;
            case EntryValue.Quantity(var number) ->
                !(entry.value() instanceof EntryValue.Quantity quantity)
                        || quantity.number().compareTo(number) != 0;
            case EntryValue.Words(var text) ->
                entry.slot().field().equals(CODE)
                        && !(entry.value() instanceof EntryValue.Words words
                                && words.text().equals(text));
            default -> false;
        };
    }

    private static void enter(OpenSheets sheets, Table table, String cell, Entry entry) throws Exception {
        String sheet = table.sheet();
        MoneyUnit unit = table.unit();
        switch (entry.value()) {
            case EntryValue.Money(var amount, var _) ->
                sheets.enter(sheet, cell, amount.in(unit).doubleValue());
            case EntryValue.Percent(var points, var _) ->
                sheets.enter(sheet, cell, points.divide(HUNDRED).doubleValue());
            case EntryValue.Quantity(var number) -> sheets.enter(sheet, cell, number.doubleValue());
            case EntryValue.Blank _ -> sheets.write(sheet, cell, "");
            default -> sheets.write(sheet, cell, entry.raw());
        }
    }
}
