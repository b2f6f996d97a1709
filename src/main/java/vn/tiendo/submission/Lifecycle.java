package vn.tiendo.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;

/**
 * Moves submissions and periods of a programme, by the rules of {@link MoveRules}. Nothing is changed or deleted: what
 * happens is added, and what is so follows from it. Safe for use by many threads and processes at once.
 */
public final class Lifecycle {

    private final Programme programme;
    private final Submissions submissions;
    private final Standings standings;
    private final FoundSubmissions known;
    private final Moves moves;
    private final PeriodMoves periods;
    private final Turns turns;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MoveRules rules;
    private final MoveWords words;

    public Lifecycle(Programme programme, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.programme = programme;
        this.submissions = new Submissions(jdbc, transactions, clock);
        this.standings = new Standings(jdbc);
        this.known = new FoundSubmissions(programme.code(), submissions, standings);
        this.moves = new Moves(jdbc);
        this.periods = new PeriodMoves(jdbc);
        this.turns = new Turns(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.rules = new MoveRules(programme);
        this.words = new MoveWords(programme);
    }

    /** Its own unit takes an accepted submission back, as if it had not been sent; the one before counts again. */
    public Outcome withdraw(long receipt, Actor actor, Reason reason) {
        return inTurn(now -> known.of(receipt, now)
                .map(found -> withdraw(found, actor, reason, now))
                .orElseGet(() -> none(receipt)));
    }

    private Outcome withdraw(MoveRules.Found found, Actor actor, Reason reason, Instant now) {
        var refused = rules.againstWithdrawing(found, actor);
        if (refused.isPresent()) {
            boolean own = actor.role() instanceof Actor.Role.OfUnit(var unit)
                    && found.unit().filter(unit::equals).isPresent();
            return own && found.standing() instanceof Standing.Withdrawn
                    ? new Outcome.Already(List.of(words.sentence(found.standing())))
                    : Outcome.Refused.because(refused.get());
        }
        moves.add(new Move(found.receipt(), Move.Kind.WITHDRAWN, now, actor, reason, List.of()));
        return done(new ArrayList<>(List.of(told("done.withdrawn", found))), found, now);
    }

    /**
     * The province sends back the submission that counts; the unit owes a new one. Where the period is closed for the
     * unit, it is reopened for it at the same instant and for the same reason.
     *
     * @param cells that are to be put right, each of the submission
     * @param until the last day on which a closed period is open again; for good if empty
     */
    public Outcome sendBack(
            long receipt, Actor actor, Reason reason, List<Move.Cell> cells, Optional<LocalDate> until) {
        return inTurn(now -> known.of(receipt, now)
                .map(found -> sendBack(found, new Move(receipt, Move.Kind.SENT_BACK, now, actor, reason, cells), until))
                .orElseGet(() -> none(receipt)));
    }

    private Outcome sendBack(MoveRules.Found found, Move move, Optional<LocalDate> until) {
        var refused = rules.againstSendingBack(found, move.by()).or(() -> rules.againstUntil(until, move.at()));
        if (refused.isPresent()) {
            boolean again =
                    move.by().role() instanceof Actor.Role.OfProvince && found.standing() instanceof Standing.SentBack;
            return again
                    ? new Outcome.Already(List.of(words.sentence(found.standing())))
                    : Outcome.Refused.because(refused.get());
        }
        var period = period(found);
        boolean everClosed = periods.of(programme.code(), period).stream()
                .anyMatch(past -> past.unit().isEmpty() || past.unit().equals(found.unit()));
        if (until.isPresent() && !everClosed) {
            return Outcome.Refused.because(rules.about("send-back.until-open", period, found.unit(), move.by()));
        }
        moves.add(move);
        var told = new ArrayList<>(List.of(told("done.sent-back", found)));
        if (found.closedSince().isPresent() || until.isPresent()) {
            told.add(reopened(period, found.unit(), until, move));
        }
        return done(told, found, move.at());
    }

    private LocalText reopened(Period period, Optional<UnitCode> unit, Optional<LocalDate> until, Move move) {
        var reopening = new PeriodMove(
                programme.code(), period, unit, PeriodMove.Kind.REOPENED, until, move.at(), move.by(), move.reason());
        periods.add(reopening, until.map(this::endOf));
        return words.sentence(reopening);
    }

    /** The province closes a period: for one unit, or for all. What comes from then on is kept, and does not count. */
    public Outcome close(Period period, Optional<UnitCode> unit, Actor actor, Reason reason) {
        return inTurn(now -> {
            var refused = rules.againstClosing(period, unit, actor, now);
            if (refused.isPresent()) {
                return Outcome.Refused.because(refused.get());
            }
            var closing = new PeriodMove(
                    programme.code(), period, unit, PeriodMove.Kind.CLOSED, Optional.empty(), now, actor, reason);
            return isClosed(period, unit, now)
                    ? new Outcome.Already(List.of(rules.about("close.closed", period, unit, actor)))
                    : added(closing, Optional.empty());
        });
    }

    private boolean isClosed(Period period, Optional<UnitCode> unit, Instant now) {
        return unit.map(code -> standings
                        .closedSince(programme.code(), period, code, now)
                        .isPresent())
                .orElseGet(() -> periods.isClosedForAll(programme.code(), period, now));
    }

    /**
     * The province reopens a closed period, for one unit or for all: what was held counts from then on.
     *
     * @param until the last day on which it is open again; for good if empty
     */
    public Outcome reopen(
            Period period, Optional<UnitCode> unit, Optional<LocalDate> until, Actor actor, Reason reason) {
        return inTurn(now -> {
            var refused = rules.againstReopening(period, unit, actor, until, now);
            if (refused.isPresent()) {
                return Outcome.Refused.because(refused.get());
            }
            var past = periods.of(programme.code(), period).stream()
                    .filter(move -> unit.isEmpty()
                            || move.unit().isEmpty()
                            || move.unit().equals(unit))
                    .toList();
            if (past.isEmpty()) {
                return Outcome.Refused.because(rules.about("reopen.open", period, unit, actor));
            }
            var reopening =
                    new PeriodMove(programme.code(), period, unit, PeriodMove.Kind.REOPENED, until, now, actor, reason);
            return isSame(past.getLast(), reopening)
                    ? new Outcome.Already(List.of(words.sentence(past.getLast())))
                    : added(reopening, until.map(this::endOf));
        });
    }

    private static boolean isSame(PeriodMove last, PeriodMove wanted) {
        return last.kind() == wanted.kind()
                && last.until().equals(wanted.until())
                && (last.unit().isEmpty() || last.unit().equals(wanted.unit()));
    }

    private Outcome added(PeriodMove move, Optional<Instant> endsAt) {
        var told = new ArrayList<LocalText>();
        var released = move.kind() == PeriodMove.Kind.REOPENED ? held(move, move.at()) : List.<Long>of();
        periods.add(move, endsAt);
        told.add(words.sentence(move));
        released.forEach(receipt -> told.add(released(receipt, move.at())));
        var counting = move.unit().flatMap(unit -> known.counting(move.period(), unit, move.at()));
        return new Outcome.Done(told, counting);
    }

    /** Those held for want of this very move. */
    private List<Long> held(PeriodMove move, Instant now) {
        return submissions.ofPeriod(programme.code(), move.period()).stream()
                .filter(s -> move.unit().isEmpty() || s.unit().equals(move.unit()))
                .map(Submission::receipt)
                .filter(receipt -> standings.of(receipt, now).orElseThrow() instanceof Standing.Held)
                .toList();
    }

    private LocalText released(long receipt, Instant now) {
        var standing = standings.of(receipt, now).orElseThrow();
        return MoveWords.say(
                "done.released", Map.of("receipt", MoveWords.same(receipt), "standing", words.sentence(standing)));
    }

    private Outcome done(List<LocalText> told, MoveRules.Found found, Instant now) {
        var counting = found.unit().flatMap(unit -> known.counting(period(found), unit, now));
        told.add(counting.map(receipt -> MoveWords.say("done.counting", Map.of("receipt", MoveWords.same(receipt))))
                .orElseGet(() -> told("done.counting.none", found)));
        return new Outcome.Done(told, counting);
    }

    private LocalText told(String key, MoveRules.Found found) {
        return MoveWords.say(
                key,
                Map.of(
                        "receipt", MoveWords.same(found.receipt()),
                        "unit", LocalText.of(found.unit().map(words::name).orElse("?")),
                        "period", words.period(period(found))));
    }

    private static Period period(MoveRules.Found found) {
        return found.submission().period().orElseThrow();
    }

    private Outcome none(long receipt) {
        return Outcome.Refused.because(MoveWords.say("refuse.no-receipt", Map.of("receipt", MoveWords.same(receipt))));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(programme.schedule().zone()).toInstant();
    }

    /** One after the other: each sees what the one before has done. */
    private Outcome inTurn(Function<Instant, Outcome> moving) {
        return transaction.execute(_ -> moving.apply(turns.next(programme.code(), clock.instant())));
    }
}
