package vn.tiendo.validation.observation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/**
 * What a rule saw, before it is put into words. Grows while a check runs: cells of the same kind join it, consequences
 * are folded under it. For one check, one thread.
 */
public final class Observation {
    private final RuleDefinition rule;
    private final List<MarkedCell> spots = new ArrayList<>();
    private final Map<String, LocalText> values = new LinkedHashMap<>();
    private final Consequences consequences = new Consequences();
    private String variant = "";
    private Optional<Form> form = Optional.empty();
    private Optional<Table> table = Optional.empty();
    private Optional<TableRow> row = Optional.empty();
    private Optional<String> subject = Optional.empty();
    private String sheet = "";
    private Severity severity;
    private Severity gravest = Severity.ERROR;
    private Optional<Exemption> exemption = Optional.empty();
    private Optional<String> given = Optional.empty();
    private boolean joins;
    private boolean oneOfSeveral;
    private int times = 1;

    private Observation(RuleDefinition rule) {
        this.rule = rule;
        this.severity = rule.grading().gravest();
    }

    public static Observation of(RuleDefinition rule) {
        return new Observation(rule);
    }

    /** Worded by the bundle's sentences {@code <rule>.<variant>.say} and {@code .fix} instead of the declared ones. */
    public Observation variant(String name) {
        variant = name;
        return this;
    }

    /** Of that severity in the submission's period, if it is no lighter thing by itself. */
    Observation graded(Severity grade) {
        severity = grade.compareTo(gravest) < 0 ? gravest : grade;
        return this;
    }

    /** Never graver than that, however the rule is graded. */
    public Observation atMost(Severity weight) {
        gravest = weight;
        return graded(severity);
    }

    /** Told as a note, as somebody decided that the rule does not bind here. */
    Observation exempted(Exemption why) {
        exemption = Optional.of(why);
        severity = Severity.NOTE;
        return this;
    }

    Optional<Exemption> exemption() {
        return exemption;
    }

    public Observation in(Table where) {
        table = Optional.of(where);
        return in(where.form(), where.sheet());
    }

    public Observation in(Form which, String where) {
        form = Optional.of(which);
        return on(where);
    }

    public Observation on(String where) {
        sheet = where;
        return this;
    }

    public Observation row(TableRow where) {
        row = Optional.of(where);
        return this;
    }

    public Observation at(TableRow where, Entry entry) {
        String title = table.flatMap(t -> t.column(entry.slot()))
                .map(ColumnFound::called)
                .map(LocalText::vi)
                .orElse("");
        spots.add(new MarkedCell(entry.address(), title, Optional.of(where), Optional.of(entry.slot())));
        subject = subject.or(() -> form.flatMap(f -> Cells.subject(f, where, entry)));
        return row.isPresent() ? this : row(where);
    }

    public Observation at(Cells.Cell cell) {
        return at(cell.row(), cell.entry());
    }

    public Observation at(CellAddress cell, String column) {
        spots.add(new MarkedCell(cell, column, Optional.empty(), Optional.empty()));
        return this;
    }

    public Observation about(String what) {
        subject = Optional.of(what);
        return this;
    }

    public Observation found(LocalText text) {
        return with("found", text);
    }

    public Observation expected(LocalText text) {
        return with("expected", text);
    }

    public Observation with(String name, LocalText text) {
        values.put(name, text);
        return this;
    }

    /** The value is only a default. */
    void unless(String name, LocalText text) {
        values.putIfAbsent(name, text);
    }

    /** In a sheet that holds several tables, so that the table's title has to be told. */
    void oneOfSeveral() {
        oneOfSeveral = true;
    }

    boolean isOneOfSeveral() {
        return oneOfSeveral;
    }

    /** The sender gave the reason beside the figures. */
    public Observation given(String reason) {
        given = Optional.of(reason);
        return this;
    }

    /** The reason that stands in the row; empty if none does. */
    Optional<String> given() {
        return given;
    }

    /** Of a blank cell: why it has to be filled, if its column need not always be. */
    public Observation needed(Optional<LocalText> because) {
        because.ifPresent(why -> variant("needed").with("because", why));
        return this;
    }

    /** Cells of one column with the same fault are one line. */
    public Observation joining() {
        joins = true;
        return this;
    }

    /** What observations that join have in common; none if this one stands alone. */
    Optional<List<Object>> kind() {
        var column = spots.stream().findFirst().flatMap(MarkedCell::slot);
        return joins
                ? Optional.of(
                        List.of(rule.id(), variant, form.map(Form::code), sheet, column, Map.copyOf(values), exemption))
                : Optional.empty();
    }

    /** Takes the other's cells in. */
    void join(Observation other) {
        spots.addAll(other.spots);
        times += other.times;
        consequences.join(other.consequences);
    }

    /** @param what the rule that follows and where or of what, such as "DA05 (L12)" */
    public void fold(String what) {
        consequences.add(what);
    }

    /** What follows from it, folded under it. */
    Consequences consequences() {
        return consequences;
    }

    LocalText value(String name) {
        return values.getOrDefault(name, LocalText.of(""));
    }

    RuleDefinition rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }

    String variant() {
        return variant;
    }

    Optional<Form> form() {
        return form;
    }

    Optional<Table> table() {
        return table;
    }

    public Optional<TableRow> row() {
        return row;
    }

    Optional<String> subject() {
        return subject;
    }

    String sheet() {
        return sheet;
    }

    List<MarkedCell> spots() {
        return spots;
    }

    Map<String, LocalText> values() {
        return values;
    }

    /** How often its rule saw it. */
    int times() {
        return times;
    }
}
