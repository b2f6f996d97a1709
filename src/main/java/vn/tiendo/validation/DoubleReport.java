package vn.tiendo.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.RuleDefinition;

/**
 * DA20: what a row reports, another unit has reported for the period: under the same code, by the same decision, or under
 * the same name with the same owner. A suspicion, never a decision.
 */
record DoubleReport(RuleDefinition definition) implements Rule {

    /** Two projects of one decision share most of their name; two of one programme only its beginning. */
    private static final double ALIKE = 0.7;

    /** Shorter names ("Đường nội thị") are common to many. */
    private static final int TELLING = 20;

    private static final List<String> DECISIONS = List.of("decision", "decision_no");

    @Override
    public void check(Context context, Findings out) {
        context.tables(definition)
                .filter(table -> table.form().subject() == Form.Subject.KEY)
                .forEach(table -> check(context, table, elsewhere(context, table.form()), out));
    }

    private static List<History.Elsewhere> elsewhere(Context context, Form form) {
        var sender = context.sender();
        return sender.unit()
                .flatMap(unit -> sender.period().map(period -> context.history().elsewhere(unit, form.code(), period)))
                .orElse(List.of());
    }

    private void check(Context context, Table table, List<History.Elsewhere> others, Findings out) {
        for (TableRow row :
                others.isEmpty() ? List.<TableRow>of() : table.leaves().toList()) {
            var mine = Reported.of(table.form(), row);
            others.stream()
                    .flatMap(other -> same(other, mine).stream())
                    .findFirst()
                    .ifPresent(same -> tell(context, table, row, same, out));
        }
    }

    /** What tells one project from another; empty where it is not reported. */
    private record Reported(String code, Folded name, Folded owner, Folded decision) {

        static Reported of(Form form, TableRow row) {
            return new Reported(
                    row.text(form.leaf()).orElse(""),
                    Folded.of(row.text("name").orElse("")),
                    Folded.of(row.text("owner").or(() -> row.text("investor")).orElse("")),
                    Folded.of(DECISIONS.stream()
                            .flatMap(field -> row.text(field).stream())
                            .findFirst()
                            .orElse("")));
        }

        static Reported of(String code, Map<Slot, Past.Said> figures) {
            return new Reported(
                    code,
                    Folded.of(text(figures, "name")),
                    Folded.of(text(figures, "owner") + text(figures, "investor")),
                    Folded.of(text(figures, "decision") + text(figures, "decision_no")));
        }

        private static String text(Map<Slot, Past.Said> figures, String field) {
            return figures.get(Slot.of(field)) instanceof Past.Said.Words(var text) ? text : "";
        }

        boolean isSame(Reported other) {
            boolean coded = !code.isEmpty() && code.equals(other.code);
            boolean decided = decision.key().chars().anyMatch(Character::isDigit)
                    && decision.equals(other.decision)
                    && Nearest.likeness(name.key(), other.name.key()) >= ALIKE;
            boolean named = name.key().length() >= TELLING && name.equals(other.name) && owner.equals(other.owner);
            return coded || decided || named;
        }
    }

    private record Same(History.Elsewhere other, String code, LocalText name) {}

    private static Optional<Same> same(History.Elsewhere other, Reported mine) {
        return other.past().subjects().entrySet().stream()
                .filter(subject -> mine.isSame(Reported.of(subject.getKey(), subject.getValue())))
                .sorted(Map.Entry.comparingByKey())
                .findFirst()
                .map(subject ->
                        new Same(other, subject.getKey(), Written.text(Reported.text(subject.getValue(), "name"))));
    }

    private void tell(Context context, Table table, TableRow row, Same same, Findings out) {
        var leaf = row.entry(table.form().leaf());
        var cause = leaf.flatMap(entry -> out.cause(table, row, List.of(entry.slot())));
        if (cause.isPresent()) {
            out.fold(cause.get(), definition, leaf.get().address().toString());
            return;
        }
        var seen = sighting()
                .in(table)
                .row(row)
                .expected(context.unitName(same.other().unit()))
                .with("nearest", named(same));
        leaf.ifPresent(entry -> seen.at(row, entry).found(Written.text(entry.raw())));
        out.add(seen);
    }

    private static LocalText named(Same same) {
        return new LocalText(
                named(same.code(), same.name().vi()),
                named(same.code(), same.name().en()));
    }

    private static String named(String code, String name) {
        return name.isEmpty() ? code : code + " (" + name + ")";
    }
}
