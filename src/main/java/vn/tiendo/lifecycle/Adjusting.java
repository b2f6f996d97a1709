package vn.tiendo.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.ledger.FigureKeys;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.progress.metric.AdjustmentEffects;
import vn.tiendo.progress.metric.AdjustmentEffects.Effect;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.Adjustments.Wanted;

/**
 * Adjusts what units reported, for the province: looks first at what would move, then keeps the entry. The figure that was
 * sent is never touched.
 */
public final class Adjusting {

    private final Programme programme;
    private final WritingStores stores;
    private final Adjustments adjustments;

    public Adjusting(Programme programme, WritingStores stores) {
        this.programme = programme;
        this.stores = stores;
        this.adjustments = stores.adjustments();
    }

    /** What comes of asking. */
    public sealed interface Answer {

        /** Nothing can be kept: what was found, what is expected, what to do. */
        record Refused(LocalText why) implements Answer {}

        /**
         * It can be kept, or was.
         *
         * @param wanted the entry; one that takes another back says the same with the other sign
         * @param effects the totals that move by it
         * @param kept empty where it was only looked at
         */
        record Ready(Wanted wanted, Optional<Long> reverses, List<Effect> effects, Optional<Adjustment> kept)
                implements Answer {

            public Ready {
                effects = List.copyOf(effects);
            }
        }
    }

    /**
     * An adjustment of a figure.
     *
     * @param keep whether it is to be kept; else it is only looked at
     */
    public Answer adjust(Wanted wanted, boolean keep) {
        var period = wanted.period();
        var figure = wanted.figure();
        var adjustable = new AdjustableFigure(
                programme.asOf(period), period, figure, counting(period, figure.unit()), new FigureKeys(stores.jdbc()));
        return adjustable
                .against(wanted.amount())
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> ready(wanted, Optional.empty(), keep));
    }

    /**
     * Takes an adjustment back by another of the other sign.
     *
     * @param keep whether that is to be kept; else it is only looked at
     */
    public Answer reverse(long id, Actor by, Reason reason, boolean keep) {
        var found = adjustments.find(programme.code(), id);
        return found.flatMap(this::againstReversing)
                .or(() -> found.isEmpty() ? refused("no-entry", id, Optional.empty()) : Optional.empty())
                .orElseGet(() -> reversed(found.orElseThrow(), by, reason, keep));
    }

    private Answer reversed(Adjustment entry, Actor by, Reason reason, boolean keep) {
        try {
            return ready(mirrored(entry, by, reason), Optional.of(entry), keep);
        } catch (DuplicateKeyException e) {
            // Somebody else took it back since it was looked at.
            return againstReversing(entry).orElseThrow(() -> e);
        }
    }

    private Optional<Answer> againstReversing(Adjustment entry) {
        if (entry.reverses().isPresent()) {
            return refused("a-reversal", entry.id(), entry.reverses());
        }
        return adjustments
                .reversalOf(entry.id())
                .flatMap(reversal -> refused("reversed", entry.id(), Optional.of(reversal.id())));
    }

    private static Optional<Answer> refused(String key, long id, Optional<Long> other) {
        return Optional.of(new Answer.Refused(MoveWords.say(
                "refuse.adjust." + key,
                Map.of(
                        "id", LocalText.of(Long.toString(id)),
                        "other", LocalText.of(other.map(Object::toString).orElse(""))))));
    }

    private static Wanted mirrored(Adjustment entry, Actor by, Reason reason) {
        return new Wanted(
                entry.programme(),
                entry.period(),
                entry.figure(),
                entry.amount().negate(),
                by,
                reason);
    }

    private Answer ready(Wanted wanted, Optional<Adjustment> reversed, boolean keep) {
        var effects = effects(wanted, reversed);
        var kept = keep ? Optional.of(kept(wanted, reversed)) : Optional.<Adjustment>empty();
        return new Answer.Ready(wanted, reversed.map(Adjustment::id), effects, kept);
    }

    private Adjustment kept(Wanted wanted, Optional<Adjustment> reversed) {
        return new TransactionTemplate(stores.transactions())
                .execute(_ -> reversed.map(entry -> adjustments.reverse(entry, wanted.by(), wanted.reason()))
                        .orElseGet(() -> adjustments.add(wanted)));
    }

    private List<Effect> effects(Wanted wanted, Optional<Adjustment> reversed) {
        var now = adjustments.of(programme.code()).stream()
                .filter(entry -> entry.period().equals(wanted.period()))
                .toList();
        var then = Stream.concat(now.stream(), Stream.of(asEntry(wanted, reversed)))
                .toList();
        return new AdjustmentEffects(stores.jdbc())
                .of(
                        new AdjustmentEffects.Asked(
                                programme, wanted.period(), stores.clock().instant(), wanted.figure()),
                        now,
                        then);
    }

    /** Behind all others, as it will be kept. */
    private Adjustment asEntry(Wanted wanted, Optional<Adjustment> reversed) {
        return new Adjustment(
                Long.MAX_VALUE,
                wanted.programme(),
                wanted.period(),
                wanted.figure(),
                wanted.amount(),
                wanted.by(),
                wanted.reason(),
                stores.clock().instant(),
                reversed.map(Adjustment::id));
    }

    private Optional<Long> counting(Period period, UnitCode unit) {
        return stores
                .submissions()
                .current(programme.code(), period, stores.clock().instant())
                .stream()
                .filter(submission -> submission.unit().filter(unit::equals).isPresent())
                .map(submission -> submission.receipt())
                .findFirst();
    }

    /** The figure as it is written on a command line and told: B01 · 7942009 · plan_by [NSTW]; of a whole row without the rest. */
    public static String named(AdjustedFigure figure) {
        String member = figure.member().isEmpty() ? "" : " [" + figure.member() + "]";
        String row = figure.form() + " · " + figure.subject();
        return figure.field().isEmpty() ? row : row + " · " + figure.field() + member;
    }
}
