package vn.tiendo.desk.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.trial.Tried;

/** Answers one JSON object a line, for programs: the rules, then the submissions as they are tried, then the totals. */
final class TriedAsJson implements TriedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Programme programme;

    TriedAsJson(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
    }

    private record RuleLine(
            String type,
            String rule,
            String catalogue,
            String programme,
            String version,
            String periods,
            List<GradingStep> grading,
            String triedAs) {}

    /** @param counts whether the submission counts today */
    private record SubmissionLine(
            String type,
            String period,
            long receipt,
            @Nullable String unit,
            String file,
            String was,
            boolean counts,
            boolean superseded,
            String wouldBe,
            boolean newlyReturned,
            List<FindingLine> findings) {}

    private record TotalsLine(
            String type,
            int tried,
            int found,
            int foundCounting,
            int newlyReturned,
            int newlyReturnedCounting,
            int returnedByOtherRules,
            int newlyAccepted,
            List<RuleTotals> rules) {}

    private record RuleTotals(String rule, int submissions, int units, int findings, int newlyReturned) {}

    @Override
    public void begin(List<RuleDefinition> rules, PeriodRange periods) {
        rules.forEach(rule -> say(new RuleLine(
                "rule",
                rule.id(),
                RuleAddress.of(programme.code(), rule.id()),
                programme.code(),
                programme.version(),
                periods.toString(),
                GradingStep.of(rule.grading()),
                rule.grading().gravest().name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public void show(Period period, List<Tried> submissions) {
        submissions.forEach(tried -> say(new SubmissionLine(
                "submission",
                period.toString(),
                tried.submission().receipt(),
                tried.unit().map(Object::toString).orElse(null),
                tried.submission().arrival().fileName().value(),
                tried.submission().state().code(),
                tried.counts(),
                tried.isSuperseded(),
                tried.verdict().status().code(),
                tried.isNewlyReturned(),
                tried.findings().stream()
                        .map(finding -> FindingLine.of(programme, finding))
                        .toList())));
    }

    @Override
    public void end(TriedTotals totals) {
        say(new TotalsLine(
                "totals",
                totals.count(TriedTotals.Kind.TRIED),
                totals.count(TriedTotals.Kind.FOUND),
                totals.count(TriedTotals.Kind.FOUND_COUNTING),
                totals.count(TriedTotals.Kind.NEWLY_RETURNED),
                totals.count(TriedTotals.Kind.NEWLY_RETURNED_COUNTING),
                totals.count(TriedTotals.Kind.RETURNED_BY_OTHERS),
                totals.count(TriedTotals.Kind.NEWLY_ACCEPTED),
                totals.rules().stream()
                        .map(rule -> new RuleTotals(
                                rule.rule().id(),
                                rule.submissions(),
                                rule.units(),
                                rule.findings(),
                                rule.newlyReturned()))
                        .toList()));
    }

    private void say(Object line) {
        console.say(JSON.writeValueAsString(line));
    }
}
