package vn.tiendo.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Project;

/** Project codes that a row may mean: suggestions, never decisions. */
final class Codes {
    private static final int SLIPS = 2;
    private static final double ALIKE = 0.75;

    private Codes() {}

    /** Codes that stand in the table. */
    static Set<String> of(Table table) {
        return table.leaves()
                .flatMap(row -> row.text(table.form().leaf()).stream())
                .collect(Collectors.toSet());
    }

    /** Projects of the sender, not yet in the table, whose name is like the row's. */
    static List<Project> byName(Context context, Table table, TableRow row) {
        return Nearest.best(free(context, table), p -> Nearest.likeness(p.name(), row.label()), ALIKE);
    }

    /** Projects of the sender, not yet in the table, whose code is a slip or two away or whose name is like the row's. */
    static List<Project> byCodeOrName(Context context, Table table, TableRow row, String code) {
        return Nearest.best(
                free(context, table),
                p -> Math.max(slipped(p.code(), code), Nearest.likeness(p.name(), row.label())),
                ALIKE);
    }

    /** "7978062 (Công viên …) hoặc …"; says so when there is none. */
    static LocalText listed(Collection<Project> projects) {
        return either(projects.stream()
                .map(p -> Written.text(p.code() + " (" + p.name() + ")"))
                .toList());
    }

    /** Alternatives, one or the other. */
    static LocalText either(List<LocalText> choices) {
        var or = Words.findings().say("or");
        return choices.stream()
                .reduce((a, b) -> new LocalText(a.vi() + or.vi() + " " + b.vi(), a.en() + or.en() + " " + b.en()))
                .orElseGet(() -> Words.findings().say("none"));
    }

    private static double slipped(String known, String code) {
        int edits = Nearest.edits(known, code);
        return edits <= SLIPS ? 1 - 0.1 * edits : 0;
    }

    private static List<Project> free(Context context, Table table) {
        var used = of(table);
        if (Context.keyed(table.form(), "projects").isEmpty()) {
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
