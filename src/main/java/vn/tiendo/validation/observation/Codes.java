package vn.tiendo.validation.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;

/** Project codes that a row may mean: suggestions, never decisions. */
public final class Codes {
    private Codes() {}

    /** Codes that stand in the table. */
    public static Set<String> of(Table table) {
        return table.leaves()
                .flatMap(row -> row.text(table.form().leaf()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * What was seen of the table's rows whose code is not there, not known, doubled, not computed or damaged: any of them may be
     * about what is missing. Rows of which one observation tells together are as many.
     */
    public static List<Observation> unclear(Table table, Observations out) {
        var unclear = new ArrayList<>(out.in(table, "DA01", "DA02", "DA03"));
        table.leaves()
                .filter(row -> row.entry(table.form().leaf())
                        .filter(code -> code.value() instanceof EntryValue.Failed
                                || code.value() instanceof EntryValue.NotComputed
                                || code.value() instanceof EntryValue.Unreadable)
                        .isPresent())
                .flatMap(
                        row -> out.cause(table, row, Set.of(Slot.of(table.form().leaf()))).stream())
                .forEach(unclear::add);
        return unclear;
    }

    /** Projects of the sender, not yet in the table, whose name is like the row's. */
    public static List<Project> byName(Context context, Table table, TableRow row) {
        return nearest(context, table, row.label());
    }

    /** Projects of the sender, not yet in the table, whose code is a slip or two away or whose name is like the row's. */
    public static List<Project> byCodeOrName(Context context, Table table, TableRow row, String code) {
        return nearest(context, table, code, row.label());
    }

    /** "7978062 (Công viên …) hoặc …"; says so when there is none. */
    public static LocalText listed(Collection<Project> projects) {
        return either(projects.stream()
                .map(p -> Written.text(p.code() + " (" + p.name() + ")"))
                .toList());
    }

    /** Alternatives, one or the other. */
    public static LocalText either(List<LocalText> choices) {
        var or = ValidationWords.findings().say("or");
        return choices.stream()
                .reduce((a, b) -> new LocalText(a.vi() + or.vi() + " " + b.vi(), a.en() + or.en() + " " + b.en()))
                .orElseGet(() -> ValidationWords.findings().say("none"));
    }

    /** Those that any of the texts is most like; the best two, the best first. */
    private static List<Project> nearest(Context context, Table table, String... texts) {
        var free = free(context, table);
        return Stream.of(texts)
                .flatMap(text ->
                        context.names().suggestions(NameKind.PROJECT, text, context.day(), free::contains).stream())
                .sorted(Comparator.comparingDouble(Found.Suggestion::likeness).reversed())
                .flatMap(s -> context.programme().project(s.thing().key()).stream())
                .distinct()
                .limit(KnownNames.SUGGESTIONS)
                .toList();
    }

    private static List<Project> free(Context context, Table table) {
        var used = context.codes(table);
        if (table.form().keyed(Form.PROJECTS).isEmpty()) {
            return List.of();
        }
        return context.sender().unit().map(context.programme()::projectsOf).stream()
                .flatMap(projects -> stillFree(projects, used))
                .toList();
    }

    private static Stream<Project> stillFree(List<Project> projects, Set<String> used) {
        return projects.stream().filter(p -> !used.contains(p.code()));
    }
}
