package vn.tiendo.lifecycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.ledger.FigureKeys;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Form;
import vn.tiendo.progress.metric.AdjustmentEffects;
import vn.tiendo.progress.metric.AdjustmentEffects.Effect;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleDecisions.Wanted;
import vn.tiendo.submission.adjust.DoubleRows;

/**
 * Decides for the province whether two rows are one thing: looks first at which totals would move, then keeps the entry.
 * What was sent is never touched.
 */
public final class DecidingDoubles {

    private final Programme programme;
    private final WritingStores stores;
    private final DoubleDecisions decisions;

    public DecidingDoubles(Programme programme, WritingStores stores) {
        this.programme = programme;
        this.stores = stores;
        this.decisions = stores.doubleDecisions();
    }

    /** What comes of asking. */
    public sealed interface Answer {

        /** Nothing can be kept: what was found, what is expected, what to do. */
        record Refused(LocalText why) implements Answer {}

        /**
         * It can be kept, or was.
         *
         * @param before what held until now
         * @param effects the totals of the period that move by it
         * @param kept empty where it was only looked at
         */
        record Ready(
                Wanted wanted, Optional<DoubleDecision> before, List<Effect> effects, Optional<DoubleDecision> kept)
                implements Answer {

            public Ready {
                effects = List.copyOf(effects);
            }
        }
    }

    /** @param keep whether it is to be kept; else it is only looked at */
    public Answer decide(Wanted wanted, boolean keep) {
        var all = decisions.of(programme.code());
        var before =
                Optional.ofNullable(DoubleDecisions.holding(all, wanted.since()).get(wanted.rows()));
        return against(wanted, before)
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> new Answer.Ready(
                        wanted, before, effects(wanted, all), keep ? Optional.of(kept(wanted)) : Optional.empty()));
    }

    private DoubleDecision kept(Wanted wanted) {
        return new TransactionTemplate(stores.transactions()).execute(_ -> {
            var decision = decisions.add(wanted);
            new DecidedWarnings(programme, stores).answer(decision);
            return decision;
        });
    }

    private List<Effect> effects(Wanted wanted, List<DoubleDecision> now) {
        var instant = stores.clock().instant();
        var entry = new DoubleDecision(
                Long.MAX_VALUE,
                wanted.programme(),
                wanted.since(),
                wanted.rows(),
                wanted.verdict(),
                wanted.by(),
                wanted.reason(),
                instant);
        var asked = new AdjustmentEffects.AskedOfForm(
                programme, wanted.since(), instant, wanted.rows().form());
        var then = Stream.concat(now.stream(), Stream.of(entry)).toList();
        return new AdjustmentEffects(stores.jdbc()).of(asked, now, then);
    }

    private Optional<LocalText> against(Wanted wanted, Optional<DoubleDecision> before) {
        if (before.filter(holds -> holds.verdict().equals(wanted.verdict())).isPresent()) {
            return refused(
                    "already",
                    wanted,
                    Map.of("id", LocalText.of(Long.toString(before.get().id()))));
        }
        // Of rows that are gone nobody can say what they are; that something else said of them no longer holds, they
        // can.
        return againstForm(wanted)
                .or(() -> before.isPresent()
                        ? Optional.empty()
                        : Stream.of(wanted.rows().one(), wanted.rows().other())
                                .flatMap(row -> againstRow(wanted, row).stream())
                                .findFirst());
    }

    private Optional<LocalText> againstForm(Wanted wanted) {
        var then = programme.asOf(wanted.since());
        var codes = then.forms().stream()
                .filter(form -> form.subject() == Form.Subject.KEY)
                .map(Form::code)
                .toList();
        String form = wanted.rows().form();
        return codes.contains(form) ? Optional.empty() : refused("no-form", wanted, found(form, codes));
    }

    private Optional<LocalText> againstRow(Wanted wanted, DoubleRows.Row row) {
        var receipt = counting(wanted, row.unit());
        if (receipt.isEmpty()) {
            return refused("no-receipt", wanted, found(row.unit().value(), List.of()));
        }
        var subjects = new FigureKeys(stores.jdbc())
                .subjects(receipt.get(), wanted.rows().form());
        return subjects.contains(row.subject())
                ? Optional.empty()
                : refused(
                        "no-row",
                        wanted,
                        found(
                                row.toString(),
                                subjects.stream()
                                        .map(subject -> new DoubleRows.Row(row.unit(), subject).toString())
                                        .toList()));
    }

    private Optional<Long> counting(Wanted wanted, UnitCode unit) {
        return stores
                .submissions()
                .current(programme.code(), wanted.since(), stores.clock().instant())
                .stream()
                .filter(submission -> submission.unit().filter(unit::equals).isPresent())
                .map(submission -> submission.receipt())
                .findFirst();
    }

    private static Map<String, LocalText> found(String found, Collection<String> known) {
        return Map.of("found", LocalText.of(found), "near", Nearest.suggestion(found, known));
    }

    private Optional<LocalText> refused(String key, Wanted wanted, Map<String, LocalText> values) {
        var all = new HashMap<>(values);
        all.put("form", LocalText.of(wanted.rows().form()));
        all.put("period", programme.named(wanted.since()));
        return Optional.of(MoveWords.say("refuse.double." + key, all));
    }
}
