package vn.tiendo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.database.TestDatabase;

/** What counts is a function of what had happened by then, in whatever order it was written down. */
class CountingModelTest {

    private static final Instant START = Instant.parse("2025-06-20T00:00:00Z");
    private static final int LAST = 30;
    private static final List<String> UNITS = List.of("094", "095");

    /** A submission, each thing that happened to it at a tick; {@code moved} is −1 if nothing moved it. */
    private record Sent(
            int receipt, String unit, int received, int decided, boolean accepted, String move, int moved) {}

    /** A closing or reopening; {@code ends} is −1 where it is for good. */
    private record Shift(@Nullable String unit, boolean closing, int at, int ends) {}

    private record History(List<Sent> sent, List<Shift> shifts) {}

    // The model

    private static boolean isClosed(History history, String unit, int tick) {
        return history.shifts.stream()
                .filter(s -> s.at <= tick && (s.unit == null || s.unit.equals(unit)))
                .max(Comparator.<Shift>comparingInt(s -> s.at)
                        .thenComparing(s -> !s.closing)
                        .thenComparingInt(s -> s.ends < 0 ? Integer.MAX_VALUE : s.ends))
                .filter(s -> s.closing || (s.ends >= 0 && s.ends <= tick))
                .isPresent();
    }

    private static boolean isHeld(History history, Sent sent, int asOf) {
        return isClosed(history, sent.unit, sent.received)
                && history.shifts.stream()
                        .noneMatch(s -> !s.closing
                                && (s.unit == null || s.unit.equals(sent.unit))
                                && s.at > sent.received
                                && s.at <= asOf);
    }

    private static boolean isMoved(Sent sent, String move, int asOf) {
        return sent.move.equals(move) && sent.moved >= 0 && sent.moved <= asOf;
    }

    private static Map<String, Sent> last(History history, int asOf) {
        var last = new TreeMap<String, Sent>();
        history.sent.stream()
                .filter(s -> s.accepted && s.decided <= asOf)
                .filter(s -> !isMoved(s, "WITHDRAWN", asOf) && !isHeld(history, s, asOf))
                .sorted(Comparator.<Sent>comparingInt(s -> s.received).thenComparingInt(Sent::receipt))
                .forEach(s -> last.put(s.unit, s));
        return last;
    }

    private static List<Long> counting(History history, int asOf) {
        return last(history, asOf).values().stream()
                .filter(s -> !isMoved(s, "SENT_BACK", asOf))
                .map(s -> (long) s.receipt)
                .toList();
    }

    private static String standing(History history, Sent sent, int asOf) {
        if (sent.decided > asOf) {
            return "pending";
        }
        if (!sent.accepted) {
            return "returned";
        }
        if (sent.moved >= 0 && sent.moved <= asOf) {
            return sent.move.equals("WITHDRAWN") ? "withdrawn" : "sent-back";
        }
        if (isHeld(history, sent, asOf)) {
            return "held";
        }
        return sent.equals(last(history, asOf).get(sent.unit)) ? "counts" : "superseded";
    }

    // The property

    @ParameterizedTest
    @MethodSource("seeds")
    void countsTheSameAsTheModelAtEveryInstantInWhateverOrderItWasWritten(int seed) {
        var random = new Random(seed);
        var history = history(random);
        var database = written(history, random);
        var submissions =
                new Submissions(database.jdbc(), database.transactions(), java.time.Clock.fixed(START, ZoneOffset.UTC));
        var standings = new Standings(database.jdbc());

        for (int asOf = 0; asOf <= LAST + 2; asOf++) {
            var found = submissions.current("p", LifecycleDesk.JUNE, at(asOf)).stream()
                    .map(Submission::receipt)
                    .toList();
            var stood = standings.ofPeriod("p", LifecycleDesk.JUNE, at(asOf));

            assertThat(found).as("as of " + asOf + " of " + history).isEqualTo(counting(history, asOf));
            for (Sent sent : history.sent) {
                var standing = stood.get((long) sent.receipt);
                assertThat(standing == null ? "" : standing.code())
                        .as(sent + " as of " + asOf + " of " + history)
                        .isEqualTo(standing(history, sent, asOf));
            }
        }
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 25).boxed().toList();
    }

    private static History history(Random random) {
        var sent = new ArrayList<Sent>();
        for (int receipt = 1; receipt <= 2 + random.nextInt(6); receipt++) {
            int received = random.nextInt(LAST);
            int decided = received + random.nextInt(3);
            boolean accepted = random.nextInt(5) > 0;
            String move = random.nextBoolean() ? "WITHDRAWN" : "SENT_BACK";
            int moved = accepted && random.nextInt(3) == 0 ? decided + random.nextInt(6) : -1;
            String unit = UNITS.get(random.nextInt(2));
            sent.add(new Sent(receipt, unit, received, decided, accepted, move, moved));
        }
        var shifts = new ArrayList<Shift>();
        for (int i = random.nextInt(7); i > 0; i--) {
            int at = random.nextInt(LAST);
            boolean closing = random.nextBoolean();
            int ends = closing || random.nextBoolean() ? -1 : at + 1 + random.nextInt(8);
            shifts.add(new Shift(random.nextInt(3) == 0 ? null : UNITS.get(random.nextInt(2)), closing, at, ends));
        }
        return new History(sent, shifts);
    }

    private static TestDatabase written(History history, Random random) {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql("INSERT INTO content VALUES (encode(sha256('a'), 'hex'), 1, 'a')")
                .update();
        var writings = new ArrayList<Runnable>();
        history.sent.forEach(sent -> writings.add(() -> write(database, sent)));
        history.shifts.forEach(shift -> writings.add(() -> write(database, shift)));
        Collections.shuffle(writings, random);
        writings.forEach(Runnable::run);
        return database;
    }

    private static void write(TestDatabase database, Sent sent) {
        database.jdbc()
                .sql("""
                        INSERT INTO submission (receipt, programme, sha256, file_name, channel, received_at, state, unit,
                                                period, decided_at, definition_version)
                        OVERRIDING SYSTEM VALUE
                        VALUES (:receipt, 'p', encode(sha256('a'), 'hex'), 'a.xlsx', 'upload', :received, :state, :unit,
                                '2025-06', :decided, 'v1')
                        """)
                .param("receipt", sent.receipt)
                .param("received", at(sent.received).atOffset(ZoneOffset.UTC))
                .param("state", sent.accepted ? "ACCEPTED" : "REJECTED")
                .param("unit", sent.unit)
                .param("decided", at(sent.decided).atOffset(ZoneOffset.UTC))
                .update();
        if (sent.moved >= 0) {
            boolean withdrawn = sent.move.equals("WITHDRAWN");
            new Moves(database.jdbc())
                    .add(new Move(
                            sent.receipt,
                            Move.Kind.valueOf(sent.move),
                            at(sent.moved),
                            withdrawn
                                    ? Actor.ofUnit("a", new vn.tiendo.measure.UnitCode(sent.unit))
                                    : LifecycleDesk.province(),
                            LifecycleDesk.WHY,
                            List.of()));
        }
    }

    private static void write(TestDatabase database, Shift shift) {
        var day = java.time.LocalDate.of(2025, 6, 20);
        var move = new PeriodMove(
                "p",
                LifecycleDesk.JUNE,
                Optional.ofNullable(shift.unit).map(vn.tiendo.measure.UnitCode::new),
                shift.closing ? PeriodMove.Kind.CLOSED : PeriodMove.Kind.REOPENED,
                shift.ends < 0 ? Optional.empty() : Optional.of(day),
                at(shift.at),
                LifecycleDesk.province(),
                LifecycleDesk.WHY);
        new PeriodMoves(database.jdbc()).add(move, shift.ends < 0 ? Optional.empty() : Optional.of(at(shift.ends)));
    }

    private static Instant at(int tick) {
        return START.plusSeconds(60L * tick);
    }
}
