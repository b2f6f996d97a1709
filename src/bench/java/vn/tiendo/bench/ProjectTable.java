package vn.tiendo.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/** Rows of projects as the Biểu 01 of a workbook that was read. */
final class ProjectTable {

    static final UnitCode UNIT = new UnitCode("095");
    static final Period PERIOD = Period.of("2025-06");
    static final List<String> SOURCES = List.of("NSTW", "NSĐP", "KHAC");
    private static final int FIRST_ROW = 10;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Amount PRECISION = Amount.of(HALF, MoneyUnit.TRIEU);

    private final Form form;
    private final List<ColumnFound> columns = new ArrayList<>();

    ProjectTable(Form form) {
        this.form = form;
        form.columns()
                .forEach(column -> (column.isAcross() ? SOURCES : List.of(""))
                        .forEach(member -> columns.add(new ColumnFound(
                                column,
                                new Slot(column.field(), member),
                                columns.size() + 1,
                                column.is().getFirst(),
                                new CellAddress(FIRST_ROW - 1, columns.size() + 1)))));
    }

    Reading reading(List<ProjectRow> rows) {
        var made = new ArrayList<TableRow>();
        rows.forEach(row -> made.add(row(row, FIRST_ROW + made.size())));
        var table = new Table(form, form.sheets().getFirst(), MoneyUnit.TRIEU, columns, made, List.of());
        var identity = new Identity(Optional.of(UNIT), Optional.of(PERIOD), "", "", "", List.of());
        return new Reading.Read(identity, List.of(table), List.of(), List.of());
    }

    private TableRow row(ProjectRow row, int number) {
        var values = values(row);
        var entries = new LinkedHashMap<Slot, Entry>();
        for (var column : columns) {
            var value = values.getOrDefault(column.slot().toString(), new EntryValue.Blank());
            var address = new CellAddress(number, column.number());
            entries.put(column.slot(), new Entry(column.slot(), address, value.toString(), value, false));
        }
        return new TableRow(number, TableRow.Kind.LEAF, false, row.name(), -1, entries);
    }

    private static Map<String, EntryValue> values(ProjectRow row) {
        var values = new LinkedHashMap<String, EntryValue>();
        texts(row).forEach((field, text) -> values.put(field, text(text)));
        amounts(row.money()).forEach((field, amount) -> values.put(field, money(amount)));
        values.put("group", chosen(row.group()));
        values.put("stage", chosen(row.stage()));
        values.put("delay_reason", chosen(row.delay()));
        values.put("years", new EntryValue.Years(row.start(), row.finish()));
        row.volumeShare().ifPresent(share -> values.put("vol_pct", percent(share)));
        row.disbursedShare().ifPresent(share -> values.put("dis_pct", percent(share)));
        row.landDue().ifPresent(land -> values.put("land_due", new EntryValue.Quantity(BigDecimal.valueOf(land))));
        row.landDone().ifPresent(land -> values.put("land_done", new EntryValue.Quantity(BigDecimal.valueOf(land))));
        return values;
    }

    private static Map<String, String> texts(ProjectRow row) {
        return Map.of(
                "code", row.code(),
                "name", row.name(),
                "task", "2.6",
                "owner", row.owner(),
                "place", "Xã Lay Nưa",
                "decision", ProjectFolder.DECISION,
                "difficulty", row.difficulty(),
                "proposal", row.proposal());
    }

    private static Map<String, Long> amounts(ProjectRow.Money money) {
        var amounts = new LinkedHashMap<>(Map.of(
                "total", money.total(),
                "before", money.before(),
                "plan", money.plan(),
                "vol_in", money.volume(),
                "vol_ytd", money.volumeToDate(),
                "dis_in", money.disbursed(),
                "dis_ytd", money.disbursedToDate(),
                "est_year", money.estimate()));
        for (int i = 0; i < SOURCES.size(); i++) {
            String slot = "plan_by:" + SOURCES.get(i);
            money.sources().get(i).ifPresent(amount -> amounts.put(slot, amount));
        }
        return amounts;
    }

    private static EntryValue money(long amount) {
        return new EntryValue.Money(Amount.of(BigDecimal.valueOf(amount), MoneyUnit.TRIEU), PRECISION);
    }

    private static EntryValue percent(double points) {
        return new EntryValue.Percent(BigDecimal.valueOf(points), HALF.movePointLeft(2));
    }

    private static EntryValue text(String text) {
        return text.isEmpty() ? new EntryValue.Blank() : new EntryValue.Words(text);
    }

    private static EntryValue chosen(String choice) {
        return choice.isEmpty() ? new EntryValue.Blank() : new EntryValue.Chosen(choice);
    }
}
