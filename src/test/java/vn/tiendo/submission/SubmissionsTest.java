package vn.tiendo.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

class SubmissionsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00.123456789Z");
    private static final Period JUNE = new Period(2025, 6);
    private static final UnitCode TUAN_GIAO = new UnitCode("099");
    private static final UnitCode MUONG_LAY = new UnitCode("095");

    private final TestDatabase database = TestDatabase.fresh();
    private final Submissions submissions = at(NOW);

    @Test
    void storesTheBytesAndSaysSo() {
        var receipt = submissions.receive(fromNobody(), bytes("a"));

        assertThat(receipt.alreadyKnown()).isFalse();
        assertThat(receipt.size()).isEqualTo(1);
        assertThat(receipt.sha256()).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        assertThat(submissions.content(receipt.number())).isEqualTo(bytes("a"));
        assertThat(submissions.find(receipt.number())).hasValueSatisfying(kept -> {
            assertThat(kept.receivedAt()).isEqualTo(receipt.receivedAt());
            assertThat(kept.arrival()).isEqualTo(fromNobody());
            assertThat(kept.state()).isEqualTo(State.PENDING);
        });
    }

    @Test
    void answersTheSameBytesWithTheFirstReceipt() {
        var first = submissions.receive(from(TUAN_GIAO), bytes("a"));
        var later = at(NOW.plusSeconds(60));

        var again = later.receive(from(TUAN_GIAO), bytes("a"));
        var withoutClaims = later.receive(fromNobody(), bytes("a"));

        assertThat(again).isEqualTo(known(first));
        assertThat(withoutClaims).isEqualTo(known(first));
        assertThat(submissions.pending("p")).hasSize(1);
    }

    @Test
    void answersAReturnedFileSentAgainAsItWasWithTheFirstReceipt() {
        var first = submissions.receive(from(TUAN_GIAO), bytes("a"));
        submissions.decide(first.number(), decision(State.REJECTED, Optional.of(MUONG_LAY), NOW));

        assertThat(submissions.receive(from(TUAN_GIAO), bytes("a"))).isEqualTo(known(first));
    }

    @Test
    void takesAReturnedFileSentForAnotherUnitAsANewSubmission() {
        var first = submissions.receive(from(TUAN_GIAO), bytes("a"));
        submissions.decide(first.number(), decision(State.REJECTED, Optional.of(MUONG_LAY), NOW));

        var second = submissions.receive(from(MUONG_LAY), bytes("a"));

        assertThat(second.alreadyKnown()).isFalse();
        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void takesAnAcceptedFileSentForAnotherUnitAsANewSubmission() {
        var first = submissions.receive(fromNobody(), bytes("a"));
        submissions.decide(first.number(), decision(State.ACCEPTED, Optional.of(TUAN_GIAO), NOW));

        assertThat(submissions.receive(from(TUAN_GIAO), bytes("a")).alreadyKnown())
                .isTrue();
        assertThat(submissions.receive(from(MUONG_LAY), bytes("a")).alreadyKnown())
                .isFalse();
    }

    @Test
    void keepsProgrammesApart() {
        submissions.receive(fromNobody(), bytes("a"));
        var other = new Arrival("q", new FileName("a.xlsx"), "upload", Optional.empty(), Optional.empty());

        assertThat(submissions.receive(other, bytes("a")).alreadyKnown()).isFalse();
    }

    @Test
    void acceptsTheSameFileOnceWhenItIsSentTwiceAtOnce() throws Exception {
        var both = new CyclicBarrier(2);
        try (var senders = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 50; i++) {
                byte[] bytes = bytes("file " + i);
                Callable<Receipt> sending = () -> {
                    both.await();
                    return submissions.receive(from(TUAN_GIAO), bytes);
                };
                var receipts = results(senders.invokeAll(List.of(sending, sending)));

                assertThat(receipts)
                        .extracting(Receipt::number)
                        .containsOnly(receipts.getFirst().number());
                assertThat(receipts).extracting(Receipt::alreadyKnown).containsExactlyInAnyOrder(true, false);
            }
        }
        assertThat(submissions.pending("p")).hasSize(50);
    }

    @Test
    void noticesThatArchivedBytesAreDamaged() {
        long receipt = submissions.receive(fromNobody(), bytes("a")).number();
        database.jdbc().sql("ALTER TABLE content DROP CONSTRAINT content_hash").update();
        database.jdbc().sql("UPDATE content SET bytes = 'b'").update();

        assertThatThrownBy(() -> submissions.content(receipt))
                .isInstanceOf(ArchiveDamaged.class)
                .hasMessageStartingWith("Nội dung lưu trữ của bài nộp " + receipt);
    }

    @Test
    void decidesOnce() {
        long receipt = submissions.receive(fromNobody(), bytes("a")).number();
        var accepted =
                decision(State.ACCEPTED, Optional.of(TUAN_GIAO), NOW.truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        submissions.decide(receipt, accepted);

        submissions.decide(receipt, decision(State.ACCEPTED, Optional.of(TUAN_GIAO), NOW.plusSeconds(9)));

        assertThat(submissions.find(receipt).flatMap(Submission::decision)).contains(accepted);
        assertThat(submissions.pending("p")).isEmpty();
        assertThatThrownBy(() -> submissions.decide(receipt, decision(State.REJECTED, Optional.empty(), NOW)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsTheLastReceivedCountAsOfAnyInstant() {
        long first = accepted(TUAN_GIAO, "a", NOW);
        long other = accepted(MUONG_LAY, "b", NOW);
        long second = accepted(TUAN_GIAO, "c", NOW.plus(Duration.ofHours(1)));
        long returned = at(NOW.plus(Duration.ofHours(2)))
                .receive(from(TUAN_GIAO), bytes("d"))
                .number();
        submissions.decide(returned, decision(State.REJECTED, Optional.of(TUAN_GIAO), NOW.plus(Duration.ofHours(2))));

        assertThat(current(NOW.minusSeconds(1))).isEmpty();
        assertThat(current(NOW)).containsExactly(other, first);
        assertThat(current(NOW.plus(Duration.ofDays(1)))).containsExactly(other, second);
    }

    @Test
    void letsTheLaterReceiptCountWhenBothCameAtTheSameInstant() {
        accepted(TUAN_GIAO, "a", NOW);
        long second = accepted(TUAN_GIAO, "b", NOW);

        assertThat(current(NOW)).containsExactly(second);
    }

    @Test
    void listsWhatIsOrClaimsToBeOfThePeriod() {
        long claimed = submissions.receive(from(TUAN_GIAO), bytes("a")).number();
        long unclaimed = submissions.receive(fromNobody(), bytes("b")).number();
        var may = new Arrival("p", new FileName("m.xlsx"), "upload", Optional.empty(), Optional.of(JUNE.previous()));
        long ofMay = submissions.receive(may, bytes("c")).number();

        assertThat(receipts(submissions.pending("p", JUNE))).containsExactly(claimed, unclaimed);
        assertThat(receipts(submissions.ofPeriod("p", JUNE))).containsExactly(claimed);
        assertThat(receipts(submissions.ofPeriod("p", JUNE.previous()))).containsExactly(ofMay);
        assertThat(submissions.periods("p")).containsExactly(JUNE.previous(), JUNE);
    }

    @Test
    void letsNothingBeAcceptedThatBelongsToNobody() {
        long receipt = submissions.receive(fromNobody(), bytes("a")).number();
        var careless = database.jdbc()
                .sql(
                        "UPDATE submission SET state = 'ACCEPTED', decided_at = now(), definition_version = 'v' WHERE receipt = :r")
                .param("r", receipt);

        assertThatThrownBy(careless::update).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> decision(State.ACCEPTED, Optional.empty(), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long accepted(UnitCode unit, String content, Instant when) {
        long receipt = at(when).receive(from(unit), bytes(content)).number();
        submissions.decide(receipt, decision(State.ACCEPTED, Optional.of(unit), when));
        return receipt;
    }

    private List<Long> current(Instant asOf) {
        return receipts(submissions.current("p", JUNE, asOf));
    }

    private Submissions at(Instant instant) {
        return new Submissions(database.jdbc(), database.transactions(), Clock.fixed(instant, ZoneOffset.UTC));
    }

    private static Decision decision(State state, Optional<UnitCode> unit, Instant when) {
        return new Decision(state, unit, Optional.of(JUNE), when, "v1");
    }

    private static Arrival from(UnitCode unit) {
        return new Arrival("p", new FileName("a.xlsx"), "upload", Optional.of(unit), Optional.of(JUNE));
    }

    private static Arrival fromNobody() {
        return new Arrival("p", new FileName("a.xlsx"), "drop folder", Optional.empty(), Optional.empty());
    }

    private static Receipt known(Receipt first) {
        return new Receipt(first.number(), first.sha256(), first.size(), first.receivedAt(), true);
    }

    private static List<Long> receipts(List<Submission> submissions) {
        return submissions.stream().map(Submission::receipt).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<Receipt> results(List<Future<Receipt>> futures) throws Exception {
        var receipts = new ArrayList<Receipt>();
        for (var future : futures) {
            receipts.add(future.get());
        }
        return receipts;
    }
}
