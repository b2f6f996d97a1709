package vn.tiendo.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Tally;
import vn.tiendo.ledger.change.Changes;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;

/**
 * Compares submissions of one unit and period. Both are read from the archive by the definitions of today: so returned
 * ones, of which the ledger holds nothing, are compared as accepted ones are, and what differs comes from the workbooks
 * alone. Safe for several threads.
 */
@Component
public class Comparisons {

    private final Submissions submissions;
    private final Relatives relatives;
    private final Counts counts;
    private final Catalogue catalogue;

    public Comparisons(Submissions submissions, Relatives relatives, Counts counts, Catalogue catalogue) {
        this.submissions = submissions;
        this.relatives = relatives;
        this.counts = counts;
        this.catalogue = catalogue;
    }

    /** Of what a home holds. */
    public static Comparisons of(OpenStores stores, Catalogue catalogue) {
        return new Comparisons(stores.submissions(), stores.relatives(), stores.counts(), catalogue);
    }

    /** Of what a home holds. */
    public static Comparisons of(WritingStores stores, Catalogue catalogue) {
        var relatives = new Relatives(stores.jdbc());
        return new Comparisons(stores.submissions(), relatives, stores.keeping().counts(), catalogue);
    }

    /** Whether two can be compared at all. */
    public static boolean isOfSameUnitAndPeriod(Submission one, Submission other) {
        return one.arrival().programme().equals(other.arrival().programme())
                && ReceiptFacts.unit(one).equals(ReceiptFacts.unit(other))
                && ReceiptFacts.period(one).equals(ReceiptFacts.period(other));
    }

    /** A workbook and whose it is. */
    private record Subject(
            Catalogue.Entry entry,
            FileName file,
            Optional<Submission> submission,
            Optional<UnitCode> unit,
            Optional<Period> period,
            Optional<List<Table>> tables) {

        Comparison came(Optional<Submission> since, List<Submission> unreadable, Comparison.Outcome outcome) {
            var programme = period.map(entry.programme()::withFormsOf).orElse(entry.programme());
            return new Comparison(programme, file, submission, unit, period, since, unreadable, outcome);
        }
    }

    /**
     * With the last one of the unit and period that was received before it and can be read, whatever became of that.
     * Empty if its programme is no longer there.
     */
    public Optional<Comparison> of(Submission submission) {
        return subject(submission).map(this::withLast);
    }

    /** With a certain other one, received before or after it; empty if the programme of either is no longer there. */
    public Optional<Comparison> of(Submission submission, Submission since) {
        return subject(submission).map(subject -> with(subject, since));
    }

    /**
     * A file that is only tried, with the last one received.
     *
     * @throws IOException if the disk fails
     */
    public Comparison of(Catalogue.Entry entry, Path file, Claim claim) throws IOException {
        var reading = entry.reader().read(file, claim.period());
        var checked = entry.checker().check(reading, claim, History.NONE, Optional.empty());
        var name = new FileName(String.valueOf(file.getFileName()));
        return withLast(new Subject(
                entry,
                name,
                Optional.empty(),
                claim.unit().or(checked::unit),
                claim.period().or(checked::period),
                tables(reading)));
    }

    /**
     * The last one received of the unit and for the period that a workbook itself names.
     *
     * @throws IOException if the disk fails
     */
    public Optional<Submission> lastOf(Catalogue.Entry entry, Path file) throws IOException {
        if (!(entry.reader().read(file) instanceof Reading.Read read)) {
            return Optional.empty();
        }
        var unit = read.identity().unit();
        var period = read.identity().period();
        return unit.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : relatives.of(entry.programme().code(), unit.get(), period.get()).stream()
                        .findFirst();
    }

    private Optional<Subject> subject(Submission submission) {
        return catalogue
                .find(submission.arrival().programme())
                .map(entry -> new Subject(
                        entry,
                        submission.arrival().fileName(),
                        Optional.of(submission),
                        ReceiptFacts.unit(submission),
                        ReceiptFacts.period(submission),
                        tables(entry, submission)));
    }

    private Comparison withLast(Subject subject) {
        if (subject.tables().isEmpty()) {
            return subject.came(Optional.empty(), List.of(), new Comparison.Outcome.Unread());
        }
        if (subject.unit().isEmpty() || subject.period().isEmpty()) {
            return subject.came(Optional.empty(), List.of(), new Comparison.Outcome.Unplaced());
        }
        var unreadable = new ArrayList<Submission>();
        for (Submission earlier : before(subject)) {
            var tables = tables(subject.entry(), earlier);
            if (tables.isPresent()) {
                return subject.came(Optional.of(earlier), unreadable, compared(subject, tables.get()));
            }
            unreadable.add(earlier);
        }
        return subject.came(Optional.empty(), unreadable, new Comparison.Outcome.First());
    }

    private List<Submission> before(Subject subject) {
        String programme = subject.entry().programme().code();
        var all = relatives.of(
                programme, subject.unit().orElseThrow(), subject.period().orElseThrow());
        long own = subject.submission().map(Submission::receipt).orElse(Long.MAX_VALUE);
        return all.stream().filter(other -> other.receipt() < own).toList();
    }

    private Comparison with(Subject subject, Submission since) {
        if (subject.tables().isEmpty()) {
            return subject.came(Optional.of(since), List.of(), new Comparison.Outcome.Unread());
        }
        return tables(subject.entry(), since)
                .map(tables -> subject.came(Optional.of(since), List.of(), compared(subject, tables)))
                .orElseGet(() -> subject.came(Optional.of(since), List.of(), new Comparison.Outcome.SinceUnread()));
    }

    private static Comparison.Outcome compared(Subject subject, List<Table> before) {
        return new Comparison.Outcome.Compared(
                Changes.between(before, subject.tables().orElseThrow()));
    }

    // What was once found to be no workbook is not tried again.
    private Optional<List<Table>> tables(Catalogue.Entry entry, Submission submission) {
        if (counts.of(submission.receipt())
                .filter(Tally.Unread.class::isInstance)
                .isPresent()) {
            return Optional.empty();
        }
        return tables(entry.read(submission, submissions.content(submission.receipt())));
    }

    private static Optional<List<Table>> tables(Reading reading) {
        return reading instanceof Reading.Read read ? Optional.of(read.tables()) : Optional.empty();
    }
}
