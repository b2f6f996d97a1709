package vn.tiendo.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.Deviation;
import vn.tiendo.ledger.LedgerEntry;
import vn.tiendo.ledger.Recount;
import vn.tiendo.ledger.Rereading;
import vn.tiendo.ledger.Tally;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.sum.LeafSums;
import vn.tiendo.queue.RunProgress;
import vn.tiendo.store.Rebuilt.Difference;
import vn.tiendo.submission.Decided;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/**
 * Computes the ledger and the metrics anew from what is true whatever happens to them: archived files, receipts with their
 * decisions, moves, and the definitions kept from the day of each decision. Those are never touched. What is missing is added;
 * what is kept otherwise is told, and replaced only where that is asked for. All of it happens in one transaction.
 */
public final class Rebuild {

    /** Cells that are told of each submission. */
    private static final int TOLD = 5;

    private final WritingStores stores;
    private final RunSettings settings;
    private final Submissions submissions;
    private final Decided decided;
    private final Rereading rereading;
    private final Recount recount;

    /**
     * What is to be done.
     *
     * @param programme all of them if empty
     * @param period all of them if empty
     * @param replace puts what comes out in the place of what is kept otherwise
     * @param trial keeps nothing
     */
    public record Asked(Optional<String> programme, Optional<Period> period, boolean replace, boolean trial) {}

    Rebuild(WritingStores stores, RunSettings settings) {
        this.stores = stores;
        this.settings = settings;
        this.submissions = stores.submissions();
        this.decided = new Decided(stores.jdbc());
        this.rereading = new Rereading(stores.bulk());
        this.recount = new Recount(stores.bulk(), stores.transactions());
    }

    /** Whether anything was ever received for a programme. */
    public boolean knows(String programme) {
        return decided.programmes().contains(programme);
    }

    public Rebuilt by(Asked asked, RunProgress progress) {
        try (var entries = new KeptEntries(stores.definitions(), settings)) {
            return new TransactionTemplate(stores.transactions()).execute(status -> {
                if (asked.trial()) {
                    status.setRollbackOnly();
                }
                return new Work(asked, entries).done(progress);
            });
        }
    }

    /**
     * Computes everything of a programme anew, lets somebody look at that, and leaves all as it was.
     *
     * @param look in the transaction in which everything is as it was computed
     */
    public <T> T tried(String programme, RunProgress progress, Function<Rebuilt, T> look) {
        var asked = new Asked(Optional.of(programme), Optional.empty(), true, true);
        try (var entries = new KeptEntries(stores.definitions(), settings)) {
            return new TransactionTemplate(stores.transactions()).execute(status -> {
                status.setRollbackOnly();
                return look.apply(new Work(asked, entries).done(progress));
            });
        }
    }

    /** One rebuilding, in its transaction. */
    private final class Work {

        private final Asked asked;
        private final KeptEntries entries;
        private final List<Difference> differences = new ArrayList<>();
        private int read;
        private int figures;
        private int counts;

        Work(Asked asked, KeptEntries entries) {
            this.asked = asked;
            this.entries = entries;
        }

        Rebuilt done(RunProgress progress) {
            var hash = stores.figuresHash();
            var now = stores.clock().instant();
            var before = hash.asOf(now);
            var all = programmes().stream()
                    .flatMap(programme -> decided.of(programme).stream())
                    .filter(submission ->
                            asked.period().isEmpty() || submission.period().equals(asked.period()))
                    .toList();
            progress.begins("reread", all.size());
            byVersion(all).forEach((_, some) -> reread(some, progress));
            progress.ends();
            differences.sort(Comparator.comparingLong(Work::receipt));
            var rolling = new Rolling(stores, entries, asked);
            differences.addAll(rolling.roll(programmes(), progress));
            return new Rebuilt(before, hash.asOf(now), read, figures, counts, rolling.added(), differences);
        }

        private static long receipt(Difference difference) {
            return switch (difference) {
                case Difference.Figures(var submission, var _) -> submission.receipt();
                case Difference.Counted(var submission) -> submission.receipt();
                case Difference.NoDefinitions(var submission, var _) -> submission.receipt();
                case Difference.Refused(var submission) -> submission.receipt();
                case Difference.Rolled _, Difference.NotRolled _ -> Long.MAX_VALUE;
            };
        }

        private List<String> programmes() {
            return asked.programme().map(List::of).orElseGet(decided::programmes);
        }

        private static Map<String, List<Submission>> byVersion(List<Submission> all) {
            return all.stream()
                    .collect(Collectors.groupingBy(
                            submission -> submission.arrival().programme() + " " + version(submission),
                            LinkedHashMap::new,
                            Collectors.toList()));
        }

        private static String version(Submission submission) {
            return submission.decision().map(Decision::definitionVersion).orElseThrow();
        }

        private void reread(List<Submission> some, RunProgress progress) {
            var first = some.getFirst();
            var entry = entries.of(first.arrival().programme(), version(first));
            if (entry.isEmpty()) {
                some.forEach(
                        submission -> differences.add(new Difference.NoDefinitions(submission, version(submission))));
                progress.advances(some.size());
                return;
            }
            var knowing = entry.get().knowing(stores.signingKeys());
            // A period at a time: what was read lies beside the ledger until then.
            var byPeriod = some.stream()
                    .collect(Collectors.groupingBy(
                            submission ->
                                    submission.period().map(Period::toString).orElse(""),
                            TreeMap::new,
                            Collectors.toList()));
            byPeriod.values().forEach(ofPeriod -> reread(knowing, ofPeriod, progress));
        }

        private void reread(Catalogue.Entry entry, List<Submission> ofPeriod, RunProgress progress) {
            rereading.begin();
            int threads = Runtime.getRuntime().availableProcessors();
            ParallelInOrder.forEach(
                    ofPeriod,
                    threads,
                    submission -> entry.read(submission, submissions.content(submission.receipt())),
                    (submission, reading) -> {
                        take(submission, reading);
                        progress.advances(1);
                    });
            figures += rereading.addMissing();
            tell(ofPeriod, rereading.deviations(TOLD));
            new LeafSums(stores.jdbc())
                    .forget(ofPeriod.stream().map(Submission::receipt).toList());
        }

        private void take(Submission submission, Reading reading) {
            read++;
            boolean accepted = submission.state().isAccepted();
            if (accepted && reading instanceof Reading.Refused) {
                differences.add(new Difference.Refused(submission));
                return;
            }
            if (accepted && reading instanceof Reading.Read found) {
                rereading.add(new LedgerEntry(
                        submission.receipt(), submission.period().orElseThrow(), found.tables()));
            } else {
                rereading.add(submission.receipt());
            }
            count(submission, Tally.of(reading));
        }

        private void count(Submission submission, Tally now) {
            switch (recount.compare(submission.receipt(), now)) {
                case SAME -> {}
                case MISSING -> {
                    recount.add(submission.receipt(), now);
                    counts++;
                }
                case OTHERWISE -> {
                    differences.add(new Difference.Counted(submission));
                    if (asked.replace()) {
                        recount.replace(submission.receipt(), now);
                    }
                }
            }
        }

        private void tell(List<Submission> ofPeriod, List<Deviation> deviations) {
            var byReceipt = deviations.stream().collect(Collectors.groupingBy(Deviation::receipt));
            for (var submission : ofPeriod) {
                var own = byReceipt.getOrDefault(submission.receipt(), List.of());
                if (!own.isEmpty()) {
                    differences.add(new Difference.Figures(submission, own));
                }
            }
            if (asked.replace() && !deviations.isEmpty()) {
                rereading.replace();
            }
        }
    }
}
