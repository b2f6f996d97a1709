package vn.tiendo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** Receipts, decisions and the instants of reports are of one order, whatever goes on at once. */
class OneOrderTest {

    private static final String PROGRAMME = "p";
    private static final Period JUNE = Period.of("2025-06");
    private static final UnitCode UNIT = new UnitCode("094");

    private final TestDatabase database = TestDatabase.fresh();
    private final Submissions submissions =
            new Submissions(database.jdbc(), database.transactions(), Clock.systemUTC());
    private final TransactionTemplate transaction = new TransactionTemplate(database.transactions());

    @Test
    void numbersReceiptsInTheOrderOfTheirInstantsWithoutGaps() {
        var receipts = atOnce(60, number -> receive("correction " + number));

        var inOrder = receipts.stream()
                .sorted(Comparator.comparingLong(Receipt::number))
                .toList();
        assertThat(inOrder.stream().map(Receipt::number))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(inOrder.stream().map(Receipt::receivedAt)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givesTheNumberOfAReceiptThatWasNotKeptToTheNext() {
        transaction.executeWithoutResult(status -> {
            receive("lost in a crash");
            status.setRollbackOnly();
        });

        assertThat(receive("kept").number()).isEqualTo(1);
    }

    @Test
    void letsTheCorrectionCountThatWasReceivedLast() {
        var receipts =
                atOnce(30, number -> decided(receive("correction " + number).number()));

        long counting = submissions
                .current(PROGRAMME, JUNE, Instant.now().plusSeconds(1))
                .getFirst()
                .receipt();
        long last = receipts.stream().max(Comparator.naturalOrder()).orElseThrow();
        assertThat(counting).isEqualTo(last);
        assertThat(submissions
                        .before(submissions.find(counting).orElseThrow())
                        .orElseThrow()
                        .receipt())
                .isEqualTo(last - 1);
    }

    @Test
    void showsTheSameAsOfAnInstantWheneverItIsAsked() {
        var asked = new TreeMap<Instant, List<Long>>();
        atOnce(40, number -> {
            if (number % 4 == 0) {
                var asOf = transaction.execute(_ -> new Turns(database.jdbc()).next(PROGRAMME, Instant.now()));
                var counting = counting(asOf);
                synchronized (asked) {
                    asked.put(asOf, counting);
                }
                return 0L;
            }
            return decided(receive("correction " + number).number());
        });

        assertThat(asked).hasSize(10);
        for (Map.Entry<Instant, List<Long>> then : asked.entrySet()) {
            assertThat(counting(then.getKey())).isEqualTo(then.getValue());
        }
    }

    private List<Long> counting(Instant asOf) {
        return submissions.current(PROGRAMME, JUNE, asOf).stream()
                .map(Submission::receipt)
                .toList();
    }

    private Receipt receive(String content) {
        var arrival = new Arrival(PROGRAMME, new FileName("a.xlsx"), "upload", Optional.of(UNIT), Optional.of(JUNE));
        return submissions.receive(arrival, content.getBytes(UTF_8));
    }

    /** As a run decides: in a transaction that takes its time after the instant is given. */
    private long decided(long receipt) {
        transaction.executeWithoutResult(_ -> {
            var at = new Turns(database.jdbc()).next(PROGRAMME, Instant.now());
            database.jdbc()
                    .sql("SELECT pg_sleep(:seconds)")
                    .param("seconds", RandomGenerator.getDefault().nextDouble() / 100)
                    .query(_ -> {});
            submissions.decide(receipt, new Decision(State.ACCEPTED, Optional.of(UNIT), Optional.of(JUNE), at, "v1"));
        });
        return receipt;
    }

    private static <T> List<T> atOnce(int times, java.util.function.IntFunction<T> work) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<CompletableFuture<T>>();
            IntStream.range(0, times)
                    .forEach(number -> all.add(CompletableFuture.supplyAsync(() -> work.apply(number), threads)));
            return all.stream().map(CompletableFuture::join).toList();
        }
    }
}
