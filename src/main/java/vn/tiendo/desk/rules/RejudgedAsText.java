package vn.tiendo.desk.rules;

import java.util.List;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.State;
import vn.tiendo.trial.FindingChange;
import vn.tiendo.trial.Rejudged;

/** A judgement beside the one that was told, in sentences. */
record RejudgedAsText(Console console, Programme programme) {

    void show(Rejudged judged) {
        var submission = judged.submission();
        var decision = submission.decision().orElseThrow();
        console.answer(
                "judged.head",
                submission.receipt(),
                unit(decision),
                decision.period().map(Object::toString).orElse(console.text("period.unknown")),
                SafeLine.of(submission.arrival().fileName().value()));
        console.answer(
                "judged.told",
                DaysAndTimes.time(decision.decidedAt()),
                state(decision.state()),
                decision.definitionVersion());
        console.answer("judged.now", state(judged.state()), judged.version());
        var changes = judged.changes();
        changes.forEach(change -> console.say("   " + line(change)));
        console.say(counted(changes));
    }

    private String unit(Decision decision) {
        return decision.unit()
                .map(code ->
                        code + " " + programme.unit(code).map(Unit::shortName).orElse(""))
                .orElse(console.text("unit.unknown"))
                .strip();
    }

    private String line(FindingChange change) {
        return switch (change) {
            case FindingChange.Same(var finding) -> "= " + text(finding);
            case FindingChange.Added(var finding) -> console.text("judged.added", text(finding));
            case FindingChange.Gone(var finding) -> console.text("judged.gone", text(finding));
            case FindingChange.Changed(var before, var after) ->
                console.text("judged.changed", text(after)) + "\n   " + console.text("judged.before", text(before));
        };
    }

    private String text(Finding finding) {
        return FindingText.of(finding.severity(), finding.message(), console);
    }

    private String counted(List<FindingChange> changes) {
        return console.text(
                "judged.counts",
                count(changes, FindingChange.Same.class),
                count(changes, FindingChange.Added.class),
                count(changes, FindingChange.Changed.class),
                count(changes, FindingChange.Gone.class));
    }

    private static long count(List<FindingChange> changes, Class<? extends FindingChange> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }

    private String state(State state) {
        return console.text("state." + state.name());
    }
}
