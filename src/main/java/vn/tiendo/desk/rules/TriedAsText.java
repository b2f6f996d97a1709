package vn.tiendo.desk.rules;

import java.util.List;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.Standing;
import vn.tiendo.trial.Tried;

/** Answers in sentences, for people: period by period, unit by unit, totals at the end. */
final class TriedAsText implements TriedAnswer {

    private final Console console;
    private final Programme programme;
    private final GradingWords grades;

    TriedAsText(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
        this.grades = new GradingWords(console.language());
    }

    @Override
    public void begin(List<RuleDefinition> rules, PeriodRange periods) {
        console.answer("try.begin", periods, programme.code(), programme.version());
        rules.forEach(rule -> console.answer(
                "try.rule",
                rule.id(),
                grades.of(rule.grading()),
                grades.of(rule.grading().gravest())));
    }

    @Override
    public void show(Period period, List<Tried> submissions) {
        var found = submissions.stream().filter(TriedAsText::isTold).toList();
        long returned = found.stream().filter(Tried::isNewlyReturned).count();
        console.say("");
        console.answer(
                "try.period",
                console.words().of(programme.named(period)),
                submissions.size(),
                found.stream().filter(t -> !t.findings().isEmpty()).count(),
                returned);
        found.forEach(this::show);
    }

    private static boolean isTold(Tried tried) {
        return !tried.findings().isEmpty() || tried.isReturnedByOthers() || tried.isNewlyAccepted();
    }

    private void show(Tried tried) {
        var submission = tried.submission();
        console.answer(
                "try.submission",
                console.text("try." + outcome(tried)),
                unit(tried),
                submission.receipt(),
                SafeLine.of(submission.arrival().fileName().value()),
                standing(tried),
                tried.findings().size());
        tried.findings()
                .forEach(finding ->
                        console.say("      " + FindingText.of(finding.severity(), finding.message(), console)));
    }

    private String unit(Tried tried) {
        return tried.unit()
                .map(code ->
                        code + " " + programme.unit(code).map(Unit::shortName).orElse(""))
                .orElse(console.text("unit.unknown"))
                .strip();
    }

    /** The key of what it comes to. */
    private static String outcome(Tried tried) {
        if (tried.isNewlyReturned()) {
            return "RETURNED";
        }
        if (tried.isReturnedByOthers()) {
            return "RETURNED_BY_OTHERS";
        }
        if (tried.isNewlyAccepted()) {
            return "NEWLY_ACCEPTED";
        }
        if (tried.fails()) {
            return "STILL_RETURNED";
        }
        boolean warned = tried.findings().stream().map(Finding::severity).anyMatch(Severity.WARNING::equals);
        return warned ? "WARNED" : "NOTED";
    }

    /** What no longer counts is marked. */
    private String standing(Tried tried) {
        return tried.counts()
                ? ""
                : switch (tried.standing()) {
                    case Standing.Superseded _ -> console.text("try.superseded");
                    case Standing.Returned _ -> console.text("try.returned");
                    case Standing.Withdrawn _ -> console.text("try.withdrawn");
                    case Standing.SentBack _ -> console.text("try.sent-back");
                    case Standing.Held _ -> console.text("try.held");
                    case Standing.Pending _, Standing.Counts _ -> "";
                };
    }

    @Override
    public void end(TriedTotals totals) {
        console.say("");
        new TextTable(console.words().titles("try.columns"))
                .rows(totals.rules().stream().map(this::row).toList())
                .print(console);
        console.answer(
                "try.total",
                totals.count(TriedTotals.Kind.TRIED),
                totals.count(TriedTotals.Kind.FOUND),
                totals.count(TriedTotals.Kind.FOUND_COUNTING));
        console.answer(
                "try.total.returned",
                totals.count(TriedTotals.Kind.NEWLY_RETURNED),
                totals.count(TriedTotals.Kind.NEWLY_RETURNED_COUNTING));
        others(totals);
    }

    private List<String> row(TriedTotals.OfRule rule) {
        return List.of(
                rule.rule().id(),
                grades.of(rule.rule().grading().gravest()),
                Integer.toString(rule.submissions()),
                Integer.toString(rule.units()),
                Integer.toString(rule.findings()),
                Integer.toString(rule.newlyReturned()));
    }

    private void others(TriedTotals totals) {
        int returned = totals.count(TriedTotals.Kind.RETURNED_BY_OTHERS);
        if (returned > 0) {
            console.answer("try.others", returned);
        }
        int accepted = totals.count(TriedTotals.Kind.NEWLY_ACCEPTED);
        if (accepted > 0) {
            console.answer("try.accepted", accepted);
        }
    }
}
