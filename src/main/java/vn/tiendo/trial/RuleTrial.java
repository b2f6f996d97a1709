package vn.tiendo.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.form.Reading;
import vn.tiendo.intake.check.LedgerHistory;
import vn.tiendo.intake.check.SubmissionCheck;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.queue.RunProgress;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.ParallelInOrder;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.validation.Checker;

/**
 * Holds past submissions against definitions in which some rules are new or changed, before those take effect. The bytes
 * of the archive are read anew with these definitions, and all their rules are checked, since findings fold under one
 * another; the rules tried are graded as gravely as they ever will be, in whatever period. Nothing is stored.
 *
 * <p>Submissions are taken in the order in which they were decided, each knowing what the trial itself accepted before it:
 * what the rules tried return leaves no history for the next month, as it will be in the later real run.
 */
public final class RuleTrial {

    /** Some hundred bytes each. */
    private static final int FIGURES_HELD = 500_000;

    private final Catalogue.Entry entry;
    private final Checker checker;
    private final Programme programme;
    private final Set<String> rules;
    private final Submissions submissions;
    private final Standings standings;
    private final Ledger ledger;
    private final int figuresHeld;

    /** @param rules the ids of the rules tried, each of which the programme declares */
    public RuleTrial(Catalogue.Entry entry, Set<String> rules, OpenStores stores) {
        this(entry, rules, stores, FIGURES_HELD);
    }

    RuleTrial(Catalogue.Entry entry, Set<String> rules, OpenStores stores, int figuresHeld) {
        this.programme = entry.programme();
        this.entry = entry.knowing(stores.signingKeys());
        this.checker = new Checker(inEffect(programme, rules));
        this.rules = Set.copyOf(rules);
        this.submissions = stores.submissions();
        this.standings = stores.standings();
        this.ledger = stores.ledger();
        this.figuresHeld = figuresHeld;
    }

    private static Programme inEffect(Programme programme, Set<String> rules) {
        return programme.withRules(programme.rules().stream()
                .map(rule -> rules.contains(rule.id()) ? inEffect(rule) : rule)
                .toList());
    }

    private static RuleDefinition inEffect(RuleDefinition rule) {
        return rule.graded(Grading.always(rule.grading().gravest()));
    }

    /** All periods for which anything was decided; none if nothing was. */
    public Optional<PeriodRange> everything() {
        var periods = submissions.periods(programme.code());
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeriodRange(periods.getFirst(), periods.getLast()));
    }

    /**
     * Goes through the periods in order.
     *
     * @param told hears of each period with submissions once all of these were tried, by unit
     */
    public void over(PeriodRange range, RunProgress progress, BiConsumer<Period, List<Tried>> told) {
        var periods = submissions.periods(programme.code()).stream()
                .filter(range::contains)
                .toList();
        var all = periods.stream().collect(Collectors.toMap(period -> period, this::decided));
        progress.begins("try", all.values().stream().mapToInt(List::size).sum());
        var accepted = new TrialAccepted(new TrialFigures(this::read, figuresHeld), standings);
        for (Period period : periods) {
            var tried = new ArrayList<Tried>();
            var today = standings.ofPeriod(programme.code(), period, Instant.now());
            int threads = Runtime.getRuntime().availableProcessors();
            ParallelInOrder.forEach(all.getOrDefault(period, List.of()), threads, this::read, (submission, reading) -> {
                tried.add(tried(submission, reading, history(submission, range, accepted), accepted, today));
                progress.advances(1);
            });
            told.accept(period, byUnit(tried));
        }
        progress.ends();
    }

    private List<Submission> decided(Period period) {
        return submissions.ofPeriod(programme.code(), period).stream()
                .filter(submission -> submission.decision().isPresent())
                .sorted(TrialAccepted.AS_DECIDED)
                .toList();
    }

    private Reading read(Submission submission) {
        return entry.read(submission, submissions.content(submission.receipt()));
    }

    private TrialHistory history(Submission submission, PeriodRange range, TrialAccepted accepted) {
        var decidedAt = submission.decision().map(Decision::decidedAt).orElseThrow();
        var others = LedgerHistory.before(ledger, programme.code(), decidedAt);
        return new TrialHistory(submission, range, accepted, others);
    }

    private Tried tried(
            Submission submission,
            Reading reading,
            TrialHistory history,
            TrialAccepted accepted,
            Map<Long, Standing> today) {
        var checked = checker.check(reading, SubmissionCheck.claim(submission), history, Optional.empty());
        accepted.add(submission, reading, checked);
        var findings = checked.verdict().findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
        return new Tried(
                submission, Objects.requireNonNull(today.get(submission.receipt())), checked.verdict(), findings);
    }

    private static List<Tried> byUnit(List<Tried> tried) {
        return tried.stream()
                .sorted(Comparator.comparing(
                                (Tried t) -> t.unit().map(Object::toString).orElse(""))
                        .thenComparingLong(t -> t.submission().receipt()))
                .toList();
    }
}
