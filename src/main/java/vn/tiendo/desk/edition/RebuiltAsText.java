package vn.tiendo.desk.edition;

import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.ledger.Deviation;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.store.Rebuild;
import vn.tiendo.store.Rebuilt;
import vn.tiendo.store.Rebuilt.Difference;
import vn.tiendo.submission.Submission;

/** What rebuilding came to, in words. */
final class RebuiltAsText {

    private final Console console;

    RebuiltAsText(Console console) {
        this.console = console;
    }

    void show(Rebuild.Asked asked, Rebuilt rebuilt) {
        console.answer("rebuild.read", rebuilt.submissions());
        if (rebuilt.figures() + rebuilt.counts() + rebuilt.reports() > 0) {
            console.answer("rebuild.added", rebuilt.figures(), rebuilt.counts(), rebuilt.reports());
        }
        if (rebuilt.differences().isEmpty()) {
            console.answer("rebuild.equal");
        } else {
            console.answer("rebuild.differences", rebuilt.differences().size());
            rebuilt.differences().forEach(this::show);
            console.answer(asked.replace() && !asked.trial() ? "rebuild.replaced" : "rebuild.not-replaced");
        }
        if (asked.trial()) {
            console.answer("rebuild.trial");
        }
        console.answer(
                "rebuild.hash", rebuilt.before().sha256(), rebuilt.after().sha256());
    }

    private void show(Difference difference) {
        switch (difference) {
            case Difference.Figures figures -> show(figures);
            case Difference.Counted(var submission) -> line("rebuild.counted", named(submission));
            case Difference.NoDefinitions(var submission, var version) ->
                line("rebuild.no-definitions", named(submission), version);
            case Difference.Refused(var submission) -> line("rebuild.refused", named(submission));
            case Difference.Rolled(long run) -> line("rebuild.rolled", run);
            case Difference.NotRolled(long run) -> line("rebuild.not-rolled", run);
        }
    }

    private void show(Difference.Figures figures) {
        line("rebuild.figures", named(figures.submission()), figures.all());
        figures.first().forEach(this::show);
        int more = figures.all() - figures.first().size();
        if (more > 0) {
            console.say("    " + console.text("rebuild.more", more));
        }
    }

    private void show(Deviation deviation) {
        String nothing = console.text("rebuild.nothing");
        String field = deviation.member().isEmpty() ? deviation.field() : deviation.field() + " " + deviation.member();
        console.say("    "
                + console.text(
                        "rebuild.cell",
                        deviation.form(),
                        SafeLine.of(deviation.sheet()),
                        deviation.cell(),
                        SafeLine.of(deviation.subject()),
                        SafeLine.of(field),
                        SafeLine.of(deviation.kept().orElse(nothing)),
                        SafeLine.of(deviation.read().orElse(nothing))));
    }

    private void line(String key, Object... values) {
        console.say("  " + console.text(key, values));
    }

    private String named(Submission submission) {
        return console.text(
                "rebuild.submission",
                submission.receipt(),
                submission.unit().map(UnitCode::value).orElseGet(() -> console.text("unit.unknown")),
                submission.period().map(Period::toString).orElseGet(() -> console.text("period.unknown")),
                SafeLine.of(submission.arrival().fileName().value()));
    }
}
