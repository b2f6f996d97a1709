package vn.tiendo.intake.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.RowMarks;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleRows;
import vn.tiendo.validation.known.Past;
import vn.tiendo.validation.known.SameThing;

/** Rows that two units report and that may be one thing: what is suspected, and what the province decided of it. */
public final class Doubles {

    private final Programme programme;
    private final Ledger ledger;

    public Doubles(Programme programme, Ledger ledger) {
        this.programme = programme;
        this.ledger = ledger;
    }

    /**
     * Two rows of a period.
     *
     * @param name what the unit whose code comes first calls it; empty where it does not say, or the row is not there
     * @param isSuspected whether rule DA20 suspects them in this period; else somebody decided of them without
     * @param decision the one that holds for the period
     */
    public record Pair(
            DoubleRows rows, String name, String otherName, boolean isSuspected, Optional<DoubleDecision> decision) {

        /** Whether somebody has to be asked. */
        public boolean isOpen() {
            return decision.filter(DoubleDecision::isDecided).isEmpty();
        }
    }

    /** In order of forms and units: what is suspected among what counts, and what else was decided. */
    public List<Pair> of(Period period, Instant asOf) {
        var holding = DoubleDecisions.holding(ledger.decisions().of(programme.code(), asOf), period);
        var pasts = new Pasts();
        var suspected = ledger.marks().pairs(programme.code(), period, asOf).stream()
                .filter(pasts::isSuspected)
                .toList();
        var pairs = new ArrayList<Pair>();
        var seen = new HashSet<DoubleRows>();
        for (RowMarks.Pair pair : suspected) {
            var rows = pair.rows();
            seen.add(rows);
            pairs.add(new Pair(
                    rows,
                    SameThing.name(
                            pasts.of(pair.receipt(), rows.form()), rows.one().subject()),
                    SameThing.name(
                            pasts.of(pair.otherReceipt(), rows.form()),
                            rows.other().subject()),
                    true,
                    Optional.ofNullable(holding.get(rows))));
        }
        holding.forEach((rows, decision) -> {
            if (!seen.contains(rows)) {
                pairs.add(new Pair(rows, "", "", false, Optional.of(decision)));
            }
        });
        pairs.sort(Comparator.comparing(pair -> pair.rows().form() + " " + pair.rows()));
        return List.copyOf(pairs);
    }

    /** Every decision that was written down, in that order. */
    public List<DoubleDecision> decisions(Instant asOf) {
        return ledger.decisions().of(programme.code(), asOf);
    }

    /** What submissions say in a form, each read once. */
    private final class Pasts {

        private record Key(long receipt, String form) {}

        private final Map<Key, Past> known = new HashMap<>();

        Past of(long receipt, String form) {
            return known.computeIfAbsent(
                    new Key(receipt, form),
                    key -> LedgerHistory.past(ledger.marks().figures(key.receipt(), key.form())));
        }

        boolean isSuspected(RowMarks.Pair pair) {
            var rows = pair.rows();
            return SameThing.isSuspected(
                    of(pair.receipt(), rows.form()),
                    rows.one().subject(),
                    of(pair.otherReceipt(), rows.form()),
                    rows.other().subject());
        }
    }
}
