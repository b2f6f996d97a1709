package vn.tiendo.submission.finding;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.Explanation.How;

/**
 * What a reason is about.
 *
 * @param ordinal of the finding, from 1; empty of a warning that is there no more, or says something else now
 */
record ExplainedFinding(Optional<Integer> ordinal, String identity, String rule, String place) {

    static ExplainedFinding of(int ordinal, Finding finding) {
        return new ExplainedFinding(Optional.of(ordinal), finding.identity(), finding.rule(), where(finding));
    }

    static ExplainedFinding of(ReturnedReason stray) {
        return new ExplainedFinding(Optional.empty(), "", stray.rule(), stray.place());
    }

    private static String where(Finding finding) {
        return finding.cell().map(cell -> finding.sheet() + ", ô " + cell).orElse(finding.sheet());
    }

    /** In the first sheet of a reply. */
    Explanation written(Submission submission, String words) {
        return now(submission, words, How.REPLY_SHEET);
    }

    /** In the row itself. */
    Explanation inRow(Submission submission, String words) {
        return now(submission, ReturnedReason.harmless(words), How.ROW);
    }

    private Explanation now(Submission submission, String words, How how) {
        var decided = submission.decision().orElseThrow();
        return new Explanation(
                submission.receipt(),
                ordinal,
                identity,
                rule,
                place,
                words,
                decided.unit().map(Object::toString).orElse("?"),
                decided.decidedAt(),
                how,
                submission.receipt(),
                decided.period());
    }

    /** Of an earlier submission, for the same figures. */
    Explanation carried(Submission submission, Explanation earlier) {
        return new Explanation(
                submission.receipt(),
                ordinal,
                identity,
                rule,
                place,
                earlier.words(),
                earlier.who(),
                submission.decision().orElseThrow().decidedAt(),
                How.CARRIED_OVER,
                earlier.firstReceipt(),
                earlier.firstPeriod());
    }

    /** By a command. */
    Explanation said(long receipt, String words, String who, Instant at) {
        return new Explanation(
                receipt, ordinal, identity, rule, place, words, who, at, How.COMMAND, receipt, Optional.empty());
    }
}
