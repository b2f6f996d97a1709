package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/** Builds a table as reading a sheet would: rows from row 10 on, a column for each entry of the row. */
public final class TestTable {

    private static final int FIRST_ROW = 10;

    private final Form form;
    private final List<TableRow> rows = new ArrayList<>();

    private TestTable(Form form) {
        this.form = form;
    }

    public static TestTable of(Form form) {
        return new TestTable(form);
    }

    public TestTable leaf(Field... fields) {
        return row(TableRow.Kind.LEAF, fields);
    }

    public TestTable total(Field... fields) {
        return row(TableRow.Kind.TOTAL, fields);
    }

    public TestTable subtotal(Field... fields) {
        return row(TableRow.Kind.SUBTOTAL, fields);
    }

    private TestTable row(TableRow.Kind kind, Field... fields) {
        int number = FIRST_ROW + rows.size();
        Map<Slot, Entry> entries = new LinkedHashMap<>();
        for (var field : fields) {
            var address = new CellAddress(number, entries.size() + 1);
            entries.put(field.slot, new Entry(field.slot, address, field.raw, field.value, false));
        }
        rows.add(new TableRow(number, kind, false, "", -1, entries));
        return this;
    }

    public Table build() {
        return new Table(form, "Biểu " + form.code(), MoneyUnit.DONG, List.of(), List.copyOf(rows), List.of());
    }

    /** A cell of a row. */
    public record Field(Slot slot, EntryValue value, String raw) {

        /** The same in the column that stands for a member. */
        public Field of(String member) {
            return new Field(new Slot(slot.field(), member), value, raw);
        }
    }

    public static Field words(String field, String text) {
        return field(field, new EntryValue.Words(text), text);
    }

    public static Field chosen(String field, String value) {
        return field(field, new EntryValue.Chosen(value), value);
    }

    public static Field money(String field, long dong) {
        return field(field, new EntryValue.Money(new Amount(dong), Amount.ZERO), Long.toString(dong));
    }

    public static Field number(String field, String number) {
        return field(field, new EntryValue.Quantity(new BigDecimal(number)), number);
    }

    public static Field percent(String field, String points) {
        return field(field, new EntryValue.Percent(new BigDecimal(points), BigDecimal.ZERO), points + "%");
    }

    public static Field day(String field, String date, EntryValue.Day.Precision precision) {
        return field(field, new EntryValue.Day(LocalDate.parse(date), precision), date);
    }

    public static Field years(String field, int first, int last) {
        return field(field, new EntryValue.Years(first, last), first + " - " + last);
    }

    public static Field notApplicable(String field, String mark) {
        return field(field, new EntryValue.NotApplicable(mark), mark);
    }

    public static Field blank(String field) {
        return field(field, new EntryValue.Blank(), "");
    }

    private static Field field(String field, EntryValue value, String raw) {
        return new Field(Slot.of(field), value, raw);
    }
}
