package vn.tiendo.progress.adjust;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.progress.adjust.AdjustedRows.Row;
import vn.tiendo.submission.adjust.DoubleDecision;

/**
 * The rows that decisions on double counting leave out of totals, each with its decision. A row is left out only while the
 * one that counts in its place is there, so that nothing is lost where a unit stops reporting; and never all rows of a
 * thing, however many units report it and in whatever order that was decided.
 */
public record LeftOut(Map<Row, DoubleDecision> rows) {

    public static final LeftOut NOTHING = new LeftOut(Map.of());

    /**
     * @param holding the decisions that hold for a period, in the order in which they were written down
     * @param isThere whether a row is in a submission that counts
     */
    public static LeftOut of(Collection<DoubleDecision> holding, Predicate<Row> isThere) {
        var leftOut = new LinkedHashMap<Row, DoubleDecision>();
        var counting = new HashMap<Row, Row>();
        for (DoubleDecision decision : holding) {
            decision.verdict().counting().ifPresent(unit -> {
                var rows = decision.rows();
                var kept = Row.of(rows.form(), rows.of(unit));
                var other = Row.of(rows.form(), rows.notOf(unit));
                boolean both = isThere.test(kept) && isThere.test(other);
                if (both && !leftOut.containsKey(other) && !last(kept, counting).equals(other)) {
                    leftOut.put(other, decision);
                    counting.put(other, kept);
                }
            });
        }
        return new LeftOut(leftOut);
    }

    /** The row that counts in the end for one that may itself be left out. */
    private static Row last(Row row, Map<Row, Row> counting) {
        var last = row;
        while (counting.containsKey(last)) {
            last = counting.get(last);
        }
        return last;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    public Optional<DoubleDecision> of(Row row) {
        return Optional.ofNullable(rows.get(row));
    }
}
