package vn.tiendo.desk.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.change.Difference;

/** What is declared otherwise, for people: by kind, one line a thing, one a field below it. */
final class DifferencesAsText {

    private static final int MOST_SHOWN = 200;

    private final Console console;

    DifferencesAsText(Console console) {
        this.console = console;
    }

    void show(List<Difference> differences) {
        if (differences.isEmpty()) {
            console.answer("diff.none");
        }
        var byKind = differences.stream()
                .collect(Collectors.groupingBy(Difference::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, ofKind) -> {
            console.say(console.words().find("diff.kind." + kind).orElse(kind));
            ofKind.stream().limit(MOST_SHOWN).forEach(this::show);
            tellMore(ofKind);
        });
    }

    /** Of a large registry as many as somebody reads; how many there are besides, by what happened to them. */
    private void tellMore(List<Difference> ofKind) {
        if (ofKind.size() > MOST_SHOWN) {
            var left = ofKind.subList(MOST_SHOWN, ofKind.size()).stream()
                    .collect(Collectors.groupingBy(Difference::what, TreeMap::new, Collectors.counting()));
            console.answer(
                    "diff.more",
                    ofKind.size() - MOST_SHOWN,
                    left.entrySet().stream()
                            .map(each ->
                                    console.text("diff.what." + each.getKey().name()) + " " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private void show(Difference difference) {
        String name = SafeLine.of(difference.name());
        switch (difference.what()) {
            case ADDED -> console.answer("diff.added", name, title(difference, false));
            case REMOVED -> console.answer("diff.removed", name, title(difference, true));
            case CLOSED ->
                console.answer(
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
