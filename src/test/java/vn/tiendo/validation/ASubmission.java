package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.finding.VerdictAssert;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Repair;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Stamped;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.CellAddress;

/**
 * A submission being written. As it begins it is valid: sent by 095 for May 2025, when only Biểu 01 is due, both of its
 * running projects in it. Tables begin in row 10; columns stand in the order in which the first row names them, from B.
 */
public final class ASubmission {
    private static final int FIRST_ROW = 10;

    private final Map<String, List<ARow>> rows = new LinkedHashMap<>();
    private final Map<String, List<Table.Stranger>> strangers = new LinkedHashMap<>();
    private final List<Reading.Incomplete> incomplete = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private final List<Identity.OtherPeriod> otherPeriods = new ArrayList<>();
    private Optional<UnitCode> unit = Optional.of(new UnitCode("095"));
    private Optional<Period> period = Optional.of(Period.of("2025-05"));
    private Claim claim = Claim.NONE;
    private History history = History.NONE;
    private MoneyUnit money = MoneyUnit.TRIEU;
    private String version = "2025.1";
    private Programme programme = TestProgramme.shipped();

    public static ASubmission aSubmission() {
        return new ASubmission().with("B01", ARow.project("7811019"), ARow.project("7866020"));
    }

    /** One of June, when the quarter's forms are due too; all four hold something valid. */
    public static ASubmission ofTheQuarter() {
        return aSubmission()
                .forPeriod("2025-06")
                .with("B02", ARow.item("D01", "900"), ARow.item("D02", "800"), ARow.item("D03", "700"))
                .with("B03", ARow.scheme());
    }

    public ASubmission with(String form, ARow... written) {
        rows.put(form, List.of(written));
        return this;
    }

    public ASubmission without(String form) {
        rows.remove(form);
        return this;
    }

    public ASubmission forPeriod(String text) {
        period = Optional.of(Period.of(text));
        return this;
    }

    ASubmission from(String code) {
        unit = Optional.of(new UnitCode(code));
        return this;
    }

    ASubmission namingNobody() {
        unit = Optional.empty();
        return this;
    }

    ASubmission namingNoPeriod() {
        period = Optional.empty();
        return this;
    }

    ASubmission sentAs(String code) {
        claim = new Claim(Optional.of(new UnitCode(code)), claim.period());
        return this;
    }

    ASubmission sentFor(String text) {
        claim = new Claim(claim.unit(), Optional.of(Period.of(text)));
        return this;
    }

    ASubmission alsoSayingOfThePeriod(String text, SaidPeriod said) {
        otherPeriods.add(new Identity.OtherPeriod("Biểu 02", Optional.empty(), text, said));
        return this;
    }

    ASubmission conflicting(String words) {
        conflicts.add(words);
        return this;
    }

    public ASubmission stated(MoneyUnit in) {
        money = in;
        return this;
    }

    ASubmission ofTemplate(String text) {
        version = text;
        return this;
    }

    ASubmission repaired(Repair repair) {
        repairs.add(repair);
        return this;
    }

    ASubmission incomplete(String form, String sheet, String... labels) {
        rows.remove(form);
        incomplete.add(new Reading.Incomplete(programme.form(form).orElseThrow(), sheet, List.of(labels)));
        return this;
    }

    ASubmission stranger(String form, String label, String header) {
        strangers.put(form, List.of(new Table.Stranger("towns", label, CellAddress.of(header))));
        return this;
    }

    public ASubmission knowing(History known) {
        history = known;
        return this;
    }

    public ASubmission under(Programme other) {
        programme = other;
        return this;
    }

    public VerdictAssert checked() {
        return new VerdictAssert(outcome().verdict());
    }

    Checked outcome() {
        return new Checker(programme).check(reading(), claim, history, Optional.empty());
    }

    private Reading reading() {
        var identity = new Identity(
                unit, period, "", "", Optional.empty(), version, conflicts, otherPeriods, new Stamped.Absent());
        var tables = rows.entrySet().stream()
                .map(e -> table(programme.form(e.getKey()).orElseThrow(), e.getValue()))
                .toList();
        return new Reading.Read(identity, tables, incomplete, repairs);
    }

    private Table table(Form form, List<ARow> written) {
        var columns = new LinkedHashMap<Slot, ColumnFound>();
        written.forEach(row -> row.cells
                .keySet()
                .forEach(text -> columns.computeIfAbsent(slot(text), slot -> found(form, slot, columns.size() + 2))));
        var made = new ArrayList<TableRow>();
        var groups = new ArrayDeque<Integer>();
        for (int i = 0; i < written.size(); i++) {
            while (written.get(i).kind == TableRow.Kind.GROUP && groups.size() >= written.get(i).depth) {
                groups.pop();
            }
            int group = groups.isEmpty() ? -1 : groups.peek();
            made.add(row(written.get(i), FIRST_ROW + i, group, columns));
            if (written.get(i).kind == TableRow.Kind.GROUP) {
                groups.push(i);
            }
        }
        return new Table(
                form,
                form.sheets().getFirst(),
                money,
                List.copyOf(columns.values()),
                made,
                strangers.getOrDefault(form.code(), List.of()));
    }

    private static Slot slot(String text) {
        var parts = text.split(":", 2);
        return parts.length == 1 ? Slot.of(parts[0]) : new Slot(parts[0], parts[1]);
    }

    private static ColumnFound found(Form form, Slot slot, int number) {
        return new ColumnFound(
                form.column(slot.field()).orElseThrow(),
                slot,
                number,
                "Cột " + slot,
                new CellAddress(FIRST_ROW - 1, number));
    }

    private TableRow row(ARow written, int number, int group, Map<Slot, ColumnFound> columns) {
        var entries = new LinkedHashMap<Slot, Entry>();
        columns.forEach((slot, column) -> {
            String raw = written.cells.getOrDefault(slot.toString(), "");
            var address = new CellAddress(number, column.number());
            entries.put(slot, new Entry(slot, address, raw, value(column.column(), raw), written.formulas));
        });
        String label = written.cells.getOrDefault("name", written.cells.getOrDefault("content", ""));
        int parent = written.kind == TableRow.Kind.TOTAL ? -1 : group;
        return new TableRow(number, written.kind, false, label, parent, entries);
    }

    private EntryValue value(Column column, String raw) {
        if (raw.isEmpty()) {
            return new EntryValue.Blank();
        }
        if (raw.equals("-") || raw.equals("KCT")) {
            return new EntryValue.NotApplicable(raw);
        }
        if (raw.equals("=?")) {
            return new EntryValue.NotComputed();
        }
        if (raw.startsWith("#")) {
            return new EntryValue.Failed(raw);
        }
        return said(column, raw);
    }

    private EntryValue said(Column column, String raw) {
        return switch (column.type()) {
            case MONEY -> isNumber(raw) ? money(ARow.number(raw)) : unreadable(EntryValue.Unreadable.Why.NOT_A_NUMBER);
            case NUMBER ->
                isNumber(raw)
                        ? new EntryValue.Quantity(ARow.number(raw))
                        : unreadable(EntryValue.Unreadable.Why.NOT_A_NUMBER);
            case PERCENT -> percent(raw.replace(" %", ""));
            case CHOICE ->
                programme.choices().getOrDefault(column.choices().orElseThrow(), List.of()).stream()
                                .anyMatch(c -> c.value().equals(raw))
                        ? new EntryValue.Chosen(raw)
                        : unreadable(EntryValue.Unreadable.Why.NOT_A_CHOICE);
            case PERIOD -> new EntryValue.Named(vn.tiendo.measure.Period.of(raw));
            case DATE, YEARS -> day(raw);
            case CODE, TEXT -> new EntryValue.Words(raw);
        };
    }

    /** 2025-06-15, 2025-06 or 2025. */
    private static EntryValue day(String raw) {
        if (!raw.matches("\\d{4}(-\\d\\d){0,2}")) {
            return unreadable(EntryValue.Unreadable.Why.NOT_A_DATE);
        }
        var precisions =
                List.of(EntryValue.Day.Precision.YEAR, EntryValue.Day.Precision.MONTH, EntryValue.Day.Precision.DAY);
        int parts = raw.split("-", -1).length;
        return new EntryValue.Day(java.time.LocalDate.parse(raw + "-01".repeat(3 - parts)), precisions.get(parts - 1));
    }

    private static EntryValue unreadable(EntryValue.Unreadable.Why why) {
        return new EntryValue.Unreadable(why);
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?[\\d.]+(,\\d+)?");
    }

    private EntryValue money(BigDecimal number) {
        return new EntryValue.Money(Amount.of(number, money), Amount.of(half(number), money));
    }

    private static EntryValue percent(String raw) {
        var points = ARow.number(raw);
        return new EntryValue.Percent(points, half(points));
    }

    private static BigDecimal half(BigDecimal number) {
        return new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, number.scale()));
    }
}
