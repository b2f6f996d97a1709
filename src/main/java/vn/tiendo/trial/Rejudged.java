package vn.tiendo.trial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.finding.Finding;
import vn.tiendo.intake.check.LedgerHistory;
import vn.tiendo.intake.check.SubmissionCheck;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;
import vn.tiendo.workbook.CellAddress;

/**
 * A decided submission, judged once more.
 *
 * @param version of the definitions that it was judged by now
 * @param state what it would be by these
 * @param told to its sender when it was decided
 * @param findings of now
 */
public record Rejudged(Submission submission, String version, State state, List<Finding> told, List<Finding> findings) {

    /**
     * Judges by some definitions, storing nothing. What counted when the submission was decided is the history in every
     * case: so all that differs comes from the definitions.
     *
     * @param submission decided, and of the entry's programme
     */
    public static Rejudged by(Catalogue.Entry entry, Submission submission, OpenStores stores) {
        var programme = entry.programme();
        var decidedAt = submission.decision().map(Decision::decidedAt).orElseThrow();
        var reading = entry.knowing(stores.signingKeys())
                .read(submission, stores.submissions().content(submission.receipt()));
        var history = LedgerHistory.before(stores.ledger(), programme.code(), decidedAt);
        var verdict = entry.checker()
                .check(reading, SubmissionCheck.claim(submission), history, Optional.empty())
                .verdict();
        return new Rejudged(
                submission,
                programme.version(),
                VerdictKeeper.state(verdict.status()),
                stores.findings().of(submission.receipt()),
                verdict.findings());
    }

    /** What became of every finding: those of now in their order, then those that are gone. */
    public List<FindingChange> changes() {
        var before = new LinkedHashMap<Place, Deque<Finding>>();
        told.forEach(finding -> before.computeIfAbsent(Place.of(finding), _ -> new ArrayDeque<>())
                .add(finding));
        var changes = new ArrayList<FindingChange>();
        findings.forEach(finding -> changes.add(change(finding, before)));
        before.values().stream()
                .flatMap(Deque::stream)
                .map(FindingChange.Gone::new)
                .forEach(changes::add);
        return changes;
    }

    private static FindingChange change(Finding now, Map<Place, Deque<Finding>> before) {
        var then = before.getOrDefault(Place.of(now), new ArrayDeque<>()).poll();
        if (then == null) {
            return new FindingChange.Added(now);
        }
        return then.isToldAs(now) ? new FindingChange.Same(now) : new FindingChange.Changed(then, now);
    }

    private record Place(String rule, String form, String sheet, Optional<CellAddress> cell, Optional<String> subject) {

        static Place of(Finding finding) {
            return new Place(finding.rule(), finding.form(), finding.sheet(), finding.cell(), finding.subject());
        }
    }
}
