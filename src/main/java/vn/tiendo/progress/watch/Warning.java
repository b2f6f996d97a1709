package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Watch;

/**
 * Something that the province should look at, with the figures that say so.
 *
 * @param of the kind, as the programme declares it
 * @param unit whose it is
 * @param subject the project's code; empty where the unit as a whole is meant
 * @param cause of the delay as the sender chose it from the list: a project's own; of a unit the one under which most is
 *     left to be done
 * @param reason what was said about it: the explanation sent for the warning, else the words in the row
 */
public record Warning(
        Watch.Warning of,
        UnitCode unit,
        Optional<String> subject,
        List<Figure> figures,
        Optional<String> cause,
        Optional<String> reason) {

    /** What a figure's value is. */
    public enum Measure {
        /** Of the form's field, in its unit; money in đồng. */
        FIELD,
        DONG,
        PERCENT,
        POINTS,
        COUNT,
        YEAR
    }

    /**
     * A figure by which it is seen.
     *
     * @param name the form's field, with {@code previous.}, {@code registry.} or {@code computed.} before it for what it is held
     *     against, {@code difference.} for how far it is from that; or what was worked out: elapsed, share, delayPoints,
     *     excess, periods, added, finish, rank, previousRank, rankChange
     */
    public record Figure(String name, BigDecimal value, Measure measure) {

        static Figure of(String field, BigDecimal value) {
            return new Figure(field, value, Measure.FIELD);
        }

        static Figure count(String name, long value) {
            return new Figure(name, BigDecimal.valueOf(value), Measure.COUNT);
        }

        /** The form's field whose value it is, or is held against. */
        public Optional<String> field() {
            return measure == Measure.FIELD
                    ? Optional.of(name.replaceFirst("^(previous|registry|computed|difference)\\.", ""))
                    : Optional.empty();
        }
    }
}
