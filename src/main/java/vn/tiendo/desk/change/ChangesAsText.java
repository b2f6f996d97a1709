package vn.tiendo.desk.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.ledger.change.CellChange;
import vn.tiendo.ledger.change.CellKind;
import vn.tiendo.ledger.change.Changes;
import vn.tiendo.ledger.change.RowChange;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.receipt.Comparison;
import vn.tiendo.submission.Submission;

/** What changed between two submissions, in sentences; of very many changes the first, and how many more there are. */
public final class ChangesAsText {

    private static final int CELLS = 50;
    private static final int ROWS = 20;
    private static final int ASIDE = 10;

    private final Comparison comparison;
    private final ChangeWords changed;
    private final DeskWords words;

    private ChangesAsText(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.changed = new ChangeWords(comparison.programme(), language);
        this.words = changed.words();
    }

    /** @param language the reader's */
    public static List<String> lines(Comparison comparison, Language language) {
        return new ChangesAsText(comparison, language).lines();
    }

    /** Cells that changed and hold figures, for a table, no more than so many. */
    public static List<ChangeLine> cells(Comparison comparison, Language language, int most) {
        var words = new ChangeWords(comparison.programme(), language);
        return comparison.changes().stream()
                .flatMap(changes -> changes.figures().stream())
                .limit(most)
                .map(words::line)
                .toList();
    }

    /** The unit's totals that changed, for a table. */
    public static List<TotalLine> totals(Comparison comparison, Language language) {
        var words = new ChangeWords(comparison.programme(), language);
        return comparison.changes().stream()
                .flatMap(changes -> changes.changedTotals().stream())
                .map(words::line)
                .toList();
    }

    /** Rows that were put in, or taken away, by what people call them. */
    public static List<String> rows(Comparison comparison, boolean added, Language language) {
        var words = new ChangeWords(comparison.programme(), language);
        return comparison.changes().stream()
                .flatMap(changes -> changes.rows(added).stream())
                .map(row -> row(words, row))
                .toList();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(title());
        lines.add(words.say("whose", unit(), period()));
        comparison.unreadable().forEach(other -> lines.add(words.say("passed", Long.toString(other.receipt()))));
        switch (comparison.outcome()) {
            case Comparison.Outcome.Compared(var changes) -> lines.addAll(compared(changes));
            case Comparison.Outcome.First() ->
                lines.add(words.say(comparison.unreadable().isEmpty() ? "first" : "first.unreadable"));
            case Comparison.Outcome.Unread() -> lines.add(words.say("unread"));
            case Comparison.Outcome.Unplaced() -> lines.add(words.say("unplaced"));
            case Comparison.Outcome.SinceUnread() ->
                lines.add(words.say(
                        "since-unread",
                        Long.toString(comparison.since().orElseThrow().receipt())));
        }
        return lines;
    }

    private String title() {
        String kind = comparison.submission().isPresent() ? "title.receipt" : "title.file";
        String name = comparison
                .submission()
                .map(submission -> Long.toString(submission.receipt()))
                .orElse(comparison.file().value());
        return comparison
                .since()
                .map(since -> title(kind, name, since))
                .orElseGet(() -> words.say(kind + ".first", name));
    }

    private String title(String kind, String name, Submission since) {
        return words.say(
                kind,
                name,
                Long.toString(since.receipt()),
                DaysAndTimes.time(since.receivedAt()),
                words.say("state." + since.state().name()));
    }

    private String unit() {
        return comparison
                .unit()
                .map(code -> comparison
                        .programme()
                        .unit(code)
                        .map(Unit::name)
                        .map(name -> name + " (" + code + ")")
                        .orElse(code.value()))
                .orElseGet(() -> words.say("unit.unknown"));
    }

    private String period() {
        return comparison
                .period()
                .map(period -> words.of(comparison.programme().named(period)))
                .orElseGet(() -> words.say("period.unknown"));
    }

    private List<String> compared(Changes changes) {
        if (changes.isEmpty()) {
            return List.of(words.say("how"), "", words.say("none"));
        }
        var lines = new ArrayList<String>();
        lines.add(words.say("how"));
        lines.add("");
        lines.addAll(cells(changes));
        lines.addAll(rows(changes, true));
        lines.addAll(rows(changes, false));
        lines.addAll(totals());
        lines.addAll(aside(changes));
        return lines;
    }

    private List<String> cells(Changes changes) {
        var figures = changes.figures();
        if (figures.isEmpty()) {
            return changes.rows(true).isEmpty() && changes.rows(false).isEmpty()
                    ? List.of(words.say("none.figures"))
                    : List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(words.say("cells", Integer.toString(figures.size())));
        lines.addAll(byRow(figures.stream().limit(CELLS).toList()));
        if (figures.size() > CELLS) {
            lines.add("  " + words.say("cells.more", Integer.toString(figures.size() - CELLS)));
        }
        return lines;
    }

    /** Under the form and the row that they stand in. */
    private List<String> byRow(List<CellChange> cells) {
        var lines = new ArrayList<String>();
        String form = "";
        String row = "";
        for (CellChange change : cells) {
            var line = changed.line(change);
            if (!change.form().equals(form)) {
                form = change.form();
                row = "";
                lines.add("  " + changed.titled(form));
            }
            if (!line.row().equals(row)) {
                row = line.row();
                lines.add("    " + row);
            }
            lines.add("      " + words.say("cell", line.column(), line.before(), line.after(), line.cell()));
        }
        return lines;
    }

    private List<String> rows(Changes changes, boolean added) {
        var rows = changes.rows(added);
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(words.say(added ? "rows.added" : "rows.removed", Integer.toString(rows.size())));
        rows.stream().limit(ROWS).forEach(row -> lines.add((added ? "  + " : "  - ") + row(changed, row)));
        if (rows.size() > ROWS) {
            lines.add("  " + words.say("rows.more", Integer.toString(rows.size() - ROWS)));
        }
        return lines;
    }

    private static String row(ChangeWords changed, RowChange row) {
        return changed.words()
                .say(
                        "row",
                        changed.row(row),
                        ChangeWords.shortened(row.sheet()),
                        Integer.toString(row.number()),
                        Integer.toString(row.cells().size()));
    }

    private List<String> totals() {
        var totals = totals(comparison, words.language());
        if (totals.isEmpty()) {
            return List.of(words.say("totals.none"));
        }
        var lines = new ArrayList<String>();
        lines.add(words.say("totals"));
        var table = new TextTable(List.of(
                words.say("totals.form"),
                words.say("totals.column"),
                words.say("totals.before"),
                words.say("totals.after"),
                words.say("totals.difference"),
                words.say("totals.unit")));
        table.rows(totals.stream().map(TotalLine::cells).toList());
        table.lines().forEach(line -> lines.add("  " + line));
        return lines;
    }

    /** What is no figure is counted; where nothing else changed, it is what the sender did, and is told. */
    private List<String> aside(Changes changes) {
        var lines = new ArrayList<String>();
        var aside = changes.cells(CellKind.ASIDE);
        if (!aside.isEmpty()) {
            lines.add(words.say("aside", Integer.toString(aside.size())));
            if (changes.figures().isEmpty() && aside.size() <= ASIDE) {
                lines.addAll(byRow(aside));
            }
        }
        long numbers = changes.cells(CellKind.NUMBERING).size();
        if (numbers > 0) {
            lines.add(words.say("aside.numbering", Long.toString(numbers)));
        }
        var printed = changes.rows().stream()
                .filter(row -> !row.leaf())
                .collect(Collectors.partitioningBy(RowChange::added, Collectors.counting()));
        if (printed.values().stream().anyMatch(count -> count > 0)) {
            lines.add(words.say(
                    "aside.rows",
                    Long.toString(printed.getOrDefault(true, 0L)),
                    Long.toString(printed.getOrDefault(false, 0L))));
        }
        return lines;
    }
}
