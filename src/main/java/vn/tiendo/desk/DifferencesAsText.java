package vn.tiendo.desk;

import java.util.LinkedHashMap;
import java.util.List;
import vn.tiendo.programme.Difference;

/** What is declared otherwise, for people: by kind, one line a thing, one a field below it. */
final class DifferencesAsText {

    private final Console console;

    DifferencesAsText(Console console) {
        this.console = console;
    }

    void show(List<Difference> differences) {
        if (differences.isEmpty()) {
            console.answer("diff.none");
        }
        var byKind = new LinkedHashMap<String, Integer>();
        for (Difference difference : differences) {
            if (byKind.merge(difference.kind(), 1, Integer::sum) == 1) {
                console.say(console.words().find("diff.kind." + difference.kind()).orElse(difference.kind()));
            }
            show(difference);
        }
    }

    private void show(Difference difference) {
        String name = SafeLine.of(difference.name());
        switch (difference.what()) {
            case ADDED -> console.answer("diff.added", name, title(difference, false));
            case REMOVED -> console.answer("diff.removed", name, title(difference, true));
            case CLOSED -> console.answer(
                        "diff.closed", name, difference.changes().getFirst().after());
            case CHANGED -> {
                console.answer("diff.changed", name);
                difference.changes().forEach(this::show);
            }
        }
    }

    private void show(Difference.Change change) {
        console.say("      "
                + SafeLine.of(change.field() + ": " + quoted(change.before()) + " → " + quoted(change.after())));
    }

    private String quoted(String text) {
        return text.isEmpty() ? console.text("diff.empty") : "'" + text + "'";
    }

    /** What it is called, if it is called anything. */
    private static String title(Difference difference, boolean before) {
        return difference.changes().stream()
                .filter(c -> c.field().equals("name")
                        || c.field().equals("name.vi")
                        || c.field().equals("title.vi"))
                .map(c -> ": " + SafeLine.of(before ? c.before() : c.after()))
                .findFirst()
                .orElse("");
    }
}
