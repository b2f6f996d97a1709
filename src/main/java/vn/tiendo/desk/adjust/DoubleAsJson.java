package vn.tiendo.desk.adjust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.desk.change.MovedTotals;
import vn.tiendo.intake.check.Doubles;
import vn.tiendo.lifecycle.DecidingDoubles;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleRows;

/** What two units report that may be one thing, and what was decided of it, for programs. */
final class DoubleAsJson {

    private DoubleAsJson() {}

    /** @param name what its sender calls it; empty where it does not say, or the row is not there */
    record Row(String unit, String subject, String name) {
        static Row of(DoubleRows.Row row, String name) {
            return new Row(row.unit().value(), row.subject(), name);
        }
    }

    /**
     * @param suspected whether rule DA20 suspects them in the period
     * @param decision the one that holds for the period
     */
    record Pair(
            String form,
            List<Row> rows,
            boolean suspected,
            boolean open,
            @Nullable Decision decision) {
        static Pair of(Doubles.Pair pair) {
            return new Pair(
                    pair.rows().form(),
                    List.of(
                            Row.of(pair.rows().one(), pair.name()),
                            Row.of(pair.rows().other(), pair.otherName())),
                    pair.isSuspected(),
                    pair.isOpen(),
                    pair.decision().map(Decision::of).orElse(null));
        }
    }

    /**
     * @param since the first period for which it holds
     * @param verdict same, different or open
     * @param countsAt the unit whose row counts; null where both do
     */
    record Decision(
            long id,
            String since,
            String form,
            List<String> rows,
            String verdict,
            @Nullable String countsAt,
            String who,
            String at,
            String reason) {
        static Decision of(DoubleDecision decision) {
            return new Decision(
                    decision.id(),
                    decision.since().toString(),
                    decision.rows().form(),
                    names(decision.rows()),
                    decision.verdict().code(),
                    unit(decision.verdict()),
                    decision.by().name(),
                    decision.at().toString(),
                    decision.reason().text());
        }
    }

    /** @param kept its number; null where it was only looked at */
    record Answer(
            @Nullable Long kept,
            @Nullable String at,
            String since,
            String form,
            List<String> rows,
            String verdict,
            @Nullable String countsAt,
            String who,
            String reason,
            List<MovedTotals.Moved> totals) {
        static Answer of(DecidingDoubles.Answer.Ready ready) {
            var wanted = ready.wanted();
            return new Answer(
                    ready.kept().map(DoubleDecision::id).orElse(null),
                    ready.kept().map(entry -> entry.at().toString()).orElse(null),
                    wanted.since().toString(),
                    wanted.rows().form(),
                    names(wanted.rows()),
                    wanted.verdict().code(),
                    unit(wanted.verdict()),
                    wanted.by().name(),
                    wanted.reason().text(),
                    MovedTotals.of(ready.effects()));
        }
    }

    private static List<String> names(DoubleRows rows) {
        return List.of(rows.one().toString(), rows.other().toString());
    }

    private static @Nullable String unit(DoubleDecision.Verdict verdict) {
        return verdict.counting().map(Object::toString).orElse(null);
    }
}
