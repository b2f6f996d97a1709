package vn.tiendo.intake.check;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tiendo.form.Slot;
import vn.tiendo.ledger.EarlierFigures;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.RowMarks;
import vn.tiendo.ledger.Subject;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleRows;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Past;

/**
 * What the ledger holds of one programme, as rules ask for it.
 *
 * @param asOf what was accepted up to this instant is known; all of it if empty
 */
public record LedgerHistory(Ledger ledger, String programme, Optional<Instant> asOf) implements History {

    /** The finest that the database tells apart. */
    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    public static LedgerHistory today(Ledger ledger, String programme) {
        return new LedgerHistory(ledger, programme, Optional.empty());
    }

    /** As it stood when something was decided, which itself is not part of it. */
    public static LedgerHistory before(Ledger ledger, String programme, Instant decidedAt) {
        return new LedgerHistory(ledger, programme, Optional.of(decidedAt.minus(TICK)));
    }

    @Override
    public Past past(UnitCode unit, String form, Period period) {
        return past(ledger.of(programme, unit, form, period, asOf));
    }

    @Override
    public Map<Period, Past> pasts(UnitCode unit, String form, List<Period> periods, Set<String> fields) {
        var pasts = new HashMap<Period, Past>();
        ledger.earlier()
                .of(new EarlierFigures.Asked(programme, unit, form, fields, asOf), periods)
                .forEach(told -> add(pasts.computeIfAbsent(told.period(), _ -> new Past()), told.figure()));
        return pasts;
    }

    @Override
    public Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before) {
        return ledger.lastText(programme, unit, new Subject(form, subject), field, new Ledger.Before(before, asOf));
    }

    @Override
    public List<Elsewhere> elsewhere(UnitCode unit, String form, Period period, Set<UUID> marks) {
        return ledger
                .marks()
                .elsewhere(new RowMarks.Sought(programme, period, form, unit, marks), asOf)
                .entrySet()
                .stream()
                .map(other -> new Elsewhere(other.getKey(), past(other.getValue())))
                .toList();
    }

    @Override
    public Predicate<TwoRows> decided(Period period) {
        var decisions = asOf.map(instant -> ledger.decisions().of(programme, instant))
                .orElseGet(() -> ledger.decisions().of(programme));
        var holding = DoubleDecisions.holding(decisions, period);
        return rows -> Optional.ofNullable(holding.get(pair(rows)))
                .filter(DoubleDecision::isDecided)
                .isPresent();
    }

    private static DoubleRows pair(TwoRows rows) {
        return new DoubleRows(
                rows.form(),
                new DoubleRows.Row(rows.unit(), rows.code()),
                new DoubleRows.Row(rows.otherUnit(), rows.otherCode()));
    }

    public static Past past(List<KeptFigure> figures) {
        var past = new Past();
        figures.forEach(figure -> add(past, figure));
        return past;
    }

    private static void add(Past past, KeptFigure figure) {
        if (figure.field().isEmpty()) {
            past.add(figure.subject());
        }
        said(figure).ifPresent(said -> past.add(figure.subject(), new Slot(figure.field(), figure.member()), said));
    }

    private static Optional<Past.Said> said(KeptFigure figure) {
        return figure.value()
                .<Past.Said>map(Past.Said.Value::new)
                .or(() -> figure.words().map(Past.Said.Words::new));
    }
}
