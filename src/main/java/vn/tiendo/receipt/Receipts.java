package vn.tiendo.receipt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.finding.Finding;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Tally;
import vn.tiendo.programme.Severity;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Findings;

/** What receipts say, whenever they are asked for. Safe for several threads. */
@Component
public class Receipts {

    private final Submissions submissions;
    private final Findings findings;
    private final Counts counts;
    private final ReceiptPlaces places;
    private final Catalogue catalogue;
    private final Clock clock;

    public Receipts(
            Submissions submissions,
            Findings findings,
            Counts counts,
            ReceiptPlaces places,
            Catalogue catalogue,
            Clock clock) {
        this.submissions = submissions;
        this.findings = findings;
        this.counts = counts;
        this.places = places;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Of what a home holds. */
    public static Receipts of(OpenStores stores, Catalogue catalogue) {
        return new Receipts(
                stores.submissions(),
                stores.findings(),
                stores.counts(),
                new ReceiptPlaces(stores.submissions(), stores.standings(), stores.copies()),
                catalogue,
                Clock.systemUTC());
    }

    /** Of what a home holds. */
    public static Receipts of(WritingStores stores, Catalogue catalogue) {
        return new Receipts(
                stores.submissions(),
                stores.findings(),
                stores.keeping().counts(),
                new ReceiptPlaces(stores.submissions(), stores.standings(), stores.copies()),
                catalogue,
                stores.clock());
    }

    /** As things stand now. */
    public ReceiptFacts of(Submission submission) {
        return of(submission, clock.instant());
    }

    /**
     * As things stood.
     *
     * @param asOf where it stood then, and which submission counted; all else is as it was decided
     */
    public ReceiptFacts of(Submission submission, Instant asOf) {
        var entry = catalogue.find(submission.arrival().programme());
        var kept = counts.of(submission.receipt());
        var tally = kept.or(
                () -> entry.filter(_ -> submission.decision().isPresent()).map(known -> recomputed(known, submission)));
        return new ReceiptFacts(
                submission,
                entry.map(Catalogue.Entry::programme)
                        .map(programme -> ReceiptFacts.period(submission)
                                .map(programme::withFormsOf)
                                .orElse(programme)),
                tally,
                kept.isEmpty() && tally.isPresent(),
                told(findings.of(submission.receipt())),
                places.of(entry.map(Catalogue.Entry::programme), submission, asOf),
                asOf);
    }

    // Decided before counts were kept.
    private Tally recomputed(Catalogue.Entry entry, Submission submission) {
        return Tally.of(entry.read(submission, submissions.content(submission.receipt())));
    }

    private static ReceiptFacts.Told told(List<Finding> findings) {
        return new ReceiptFacts.Told(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
