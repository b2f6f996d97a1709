package vn.tiendo.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Table;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Demands;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;
import vn.tiendo.workbook.CellAddress;

/** TM07: what was put right or left out while reading, one line a kind and sheet. Never an error. */
record Repaired(RuleDefinition definition) implements Rule {
    private static final int CELLS_MARKED = 20;

    @Override
    public void check(Context context, Observations out) {
        context.reading().repairs().forEach(r -> out.add(repair(r)));
        context.reading().incomplete().stream()
                .filter(i -> !context.isDue(i.form()))
                .forEach(i -> out.add(ignored(i)));
        context.tables(definition).forEach(table -> leftOut(table, context.demands(table), out));
    }

    private Observation repair(Repair repair) {
        var seen = observation().on(repair.sheet());
        repair.cells().forEach(cell -> seen.at(cell, ""));
        return seen.found(said(repair.kind().name(), repair.count(), repair.example()));
    }

    private Observation ignored(Reading.Incomplete form) {
        return observation().in(form.form(), form.sheet()).found(said("FORM_IGNORED", 1, LocalText.of("")));
    }

    private static LocalText said(String kind, int count, LocalText example) {
        var words = ValidationWords.findings();
        var shown = example.vi().isBlank()
                ? LocalText.of("")
                : words.say("repair.example", Map.of("example", Written.text(example)));
        return words.say(
                "repair." + kind,
                Map.of("count", LocalText.of("" + count), "example", shown, "raw", inBoth(example.vi())));
    }

    /** A unit of money is called otherwise in English. */
    private static LocalText inBoth(String raw) {
        return MoneyUnit.named(raw)
                .map(unit -> new LocalText(unit.label(), unit.inEnglish()))
                .orElseGet(() -> Written.text(raw));
    }

    /** Optional cells that say something which is not taken over as a figure: said, lest it be lost in silence. */
    private void leftOut(Table table, Demands demands, Observations out) {
        var left = new HashMap<String, LeftOut>();
        Cells.ofLeaves(table)
                .filter(cell ->
                        isLeftOut(cell.entry().value()) && !cell.column().required() && !demands.ask(cell))
                .forEach(cell -> left.computeIfAbsent(cell.column().field(), _ -> LeftOut.none())
                        .add(table, cell));
        for (var column : table.form().columns()) {
            var found = left.getOrDefault(column.field(), LeftOut.none());
            found.kinds(column).forEach((kind, entries) -> note(table, column, entries, kind, out));
        }
        totals(table, out);
        table.strangers().stream()
                .filter(s -> !s.dimension().equals(Form.TOWNS))
                .forEach(s -> out.add(observation()
                        .in(table)
                        .at(s.header(), s.label())
                        .found(ValidationWords.findings()
                                .say("repair.COLUMN_IGNORED", Map.of("labels", Written.text(s.label()))))));
    }

    /** Totals that say nothing: else a total that nobody could compare looks like one that holds. */
    private void totals(Table table, Observations out) {
        var mute = table.rows().stream()
                .filter(row -> !row.isLeaf())
                .flatMap(row -> table.columns().stream()
                        .filter(column -> column.column().total())
                        .flatMap(column -> row.entry(column.slot()).stream()))
                .filter(entry ->
                        entry.value() instanceof EntryValue.NotComputed || entry.value() instanceof EntryValue.Failed)
                .toList();
        if (!mute.isEmpty()) {
            var seen = observation().in(table).found(said("TOTAL_NOT_COMPUTED", mute.size(), LocalText.of("")));
            mute.stream().limit(CELLS_MARKED).forEach(entry -> seen.at(entry.address(), ""));
            out.add(seen);
        }
    }

    private static boolean isLeftOut(EntryValue value) {
        return value instanceof EntryValue.Failed
                || value instanceof EntryValue.NotComputed
                || value instanceof EntryValue.Unreadable;
    }

    /** The optional entries of a column that are not taken over, by what they are instead. */
    private record LeftOut(List<Entry> unknown, List<Entry> failed, List<Entry> uncomputed, List<Entry> pictures) {

        static LeftOut none() {
            return new LeftOut(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** In the order in which they are told. */
        Map<String, List<Entry>> kinds(Column column) {
            var kinds = new LinkedHashMap<String, List<Entry>>();
            kinds.put(column.type() == FieldType.CHOICE ? "UNKNOWN_CHOICE" : "UNREADABLE", unknown);
            kinds.put("FORMULA_ERROR", failed);
            kinds.put("NOT_COMPUTED", uncomputed);
            kinds.put("PICTURE", pictures);
            return kinds;
        }

        void add(Table table, Cells.Cell cell) {
            add(cell.entry(), NotANumber.concerns(cell.column()) || NotANumber.isDamaged(table, cell));
        }

        /** @param told whether DA04 tells of what cannot be read */
        private void add(Entry entry, boolean told) {
            if (entry.value() instanceof EntryValue.Failed) {
                failed.add(entry);
            } else if (entry.value() instanceof EntryValue.NotComputed) {
                uncomputed.add(entry);
            } else if (entry.value() instanceof EntryValue.Unreadable(var why) && !told) {
                (why == EntryValue.Unreadable.Why.PICTURE ? pictures : unknown).add(entry);
            }
        }
    }

    private void note(Table table, Column column, List<Entry> entries, String kind, Observations out) {
        if (entries.isEmpty()) {
            return;
        }
        var cells = entries.stream().map(Entry::address).sorted().limit(CELLS_MARKED);
        var seen = observation().in(table);
        String title = table.columns().stream()
                .filter(c -> c.slot().field().equals(column.field()))
                .map(c -> c.title())
                .findFirst()
                .orElse("");
        cells.forEach((CellAddress cell) -> seen.at(cell, title));
        out.add(seen.found(
                said(kind, entries.size(), LocalText.of(entries.getFirst().raw()))));
    }
}
