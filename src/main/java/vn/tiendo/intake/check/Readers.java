package vn.tiendo.intake.check;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.form.Reading;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Reads lots of submissions side by side, one a core, in the order in which they are begun. Nothing is written. */
public final class Readers implements AutoCloseable {

    private final Submissions submissions;
    private final Catalogue catalogue;
    private final ExecutorService threads;

    public Readers(Submissions submissions, Catalogue catalogue) {
        this.submissions = submissions;
        this.catalogue = catalogue;
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("judging-", 0).factory());
    }

    /** A lot that is being read, each submission by itself: what goes wrong with one is told when it is asked for. */
    public record Begun(SubmissionLot lot, List<Future<Reading>> readings) {

        /** Waits for it. */
        Reading reading(int index) {
            try {
                return readings.get(index).get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while reading", e);
            }
        }

        /** Nobody will ask for it. */
        void giveUp() {
            readings.forEach(reading -> reading.cancel(true));
        }
    }

    /** What nobody has decided of a programme yet, lot by lot. */
    public List<SubmissionLot> pending(String programme) {
        return SubmissionLot.of(submissions.pending(programme));
    }

    public Begun begin(SubmissionLot lot) {
        return new Begun(
                lot,
                lot.submissions().stream()
                        .map(submission -> threads.submit(() -> read(submission)))
                        .toList());
    }

    private Reading read(Submission submission) {
        byte[] content = submissions.content(submission.receipt());
        return catalogue.get(submission.arrival().programme()).read(submission, content);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
