package vn.tiendo.desk.adjust;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.intake.check.Doubles;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleRows;

/**
 * Two rows that may be one thing, for people.
 *
 * @param programme as of the period
 */
record DoubleWords(Console console, Programme programme) {

    List<String> lines(Doubles.Pair pair) {
        var rows = pair.rows();
        var lines = new ArrayList<>(List.of(
                "",
                "• " + SafeLine.of(rows.form()) + ": " + row(rows.one(), pair.name()),
                "  = " + row(rows.other(), pair.otherName())));
        lines.add("  " + pair.decision().map(this::decided).orElseGet(() -> console.text("double.undecided")));
        if (!pair.isSuspected()) {
            lines.add("  " + console.text("double.not-suspected"));
        }
        return lines;
    }

    private String row(DoubleRows.Row row, String name) {
        String unit = new MoveWords(programme).name(row.unit());
        return SafeLine.of(row + (name.isEmpty() ? "" : " " + name) + " — " + unit);
    }

    private String decided(DoubleDecision decision) {
        return console.text(
                "double.decided",
                decision.id(),
                verdict(console, decision.verdict()),
                console.words().of(programme.named(decision.since())),
                SafeLine.of(decision.by().name()),
                DaysAndTimes.second(decision.at()),
                SafeLine.of(decision.reason().text()));
    }

    static String verdict(Console console, DoubleDecision.Verdict verdict) {
        return console.text(
                "double.verdict." + verdict.code(),
                verdict.counting().map(Object::toString).orElse(""));
    }
}
