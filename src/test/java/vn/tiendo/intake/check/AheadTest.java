package vn.tiendo.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.form.Reading;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submission;

class AheadTest {

    private static final long LARGE = 3 << 20;
    private static final long SMALL = 40_000;

    private final List<Long> begun = new ArrayList<>();
    private final List<Future<Reading>> readings = new ArrayList<>();

    @Test
    void beginsTheNextLotWhenOneIsHandedOutAndNoFurther() {
        var ahead = new Ahead(SubmissionLot.of(submissions(35, SMALL)), this::begin);

        assertThat(ahead.next()).map(AheadTest::first).contains(0L);
        assertThat(begun).containsExactly(0L, 10L);
        assertThat(ahead.next()).map(AheadTest::first).contains(10L);
        assertThat(begun).containsExactly(0L, 10L, 20L);
    }

    @Test
    void handsOutEveryLotOnceInOrder() {
        var ahead = new Ahead(SubmissionLot.of(submissions(35, SMALL)), this::begin);

        assertThat(IntStream.range(0, 4).mapToObj(_ -> first(ahead.next().orElseThrow())))
                .containsExactly(0L, 10L, 20L, 30L);
        assertThat(ahead.next()).isEmpty();
        assertThat(begun).containsExactly(0L, 10L, 20L, 30L);
    }

    @Test
    void holdsNoOtherLotBesideALargeFile() {
        var lots = List.of(lot(0, SMALL), lot(1, LARGE), lot(2, SMALL), lot(3, SMALL));
        var ahead = new Ahead(lots, this::begin);

        ahead.next();
        assertThat(begun).containsExactly(0L);
        ahead.next();
        assertThat(begun).containsExactly(0L, 1L);
        ahead.next();
        assertThat(begun).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void stopsReadingWhatNobodyWillAskFor() {
        var ahead = new Ahead(SubmissionLot.of(submissions(20, SMALL)), this::begin);
        ahead.next();

        ahead.giveUp();

        assertThat(readings).extracting(Future::isCancelled).containsExactly(false, true);
        assertThat(ahead.next()).isEmpty();
    }

    @Test
    void putsFilesIntoALotUntilTheyAreTooLargeTogether() {
        assertThat(SubmissionLot.of(submissions(4, (1 << 20) - 1)))
                .extracting(lot -> lot.submissions().size())
                .containsExactly(2, 2);
        assertThat(SubmissionLot.of(submissions(3, LARGE))).hasSize(3).allMatch(SubmissionLot::isHeavy);
    }

    private Readers.Begun begin(SubmissionLot lot) {
        begun.add(lot.submissions().getFirst().receipt());
        var reading = new CompletableFuture<Reading>();
        readings.add(reading);
        return new Readers.Begun(lot, List.of(reading));
    }

    private static long first(Readers.Begun begun) {
        return begun.lot().submissions().getFirst().receipt();
    }

    private static SubmissionLot lot(long receipt, long size) {
        return new SubmissionLot(List.of(submission(receipt, size)));
    }

    private static List<Submission> submissions(int count, long size) {
        return LongStream.range(0, count)
                .mapToObj(receipt -> submission(receipt, size))
                .toList();
    }

    private static Submission submission(long receipt, long size) {
        var arrival =
                new Arrival("p", new FileName("a.xlsx"), "folder", Optional.empty(), Optional.of(new Period(2025, 5)));
        return new Submission(receipt, arrival, "", size, Instant.EPOCH, Optional.empty());
    }
}
