package vn.tiendo.report.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.IndicatorShift;
import vn.tiendo.progress.shift.Turn;
import vn.tiendo.submission.Move;

/**
 * What an edition says otherwise than the one before it, each change with its one cause.
 *
 * @param before the number of the one before
 * @param asOfBefore as of when that was made
 * @param turns units of which another submission counts, by code
 * @param totals indicators that are others, in the order of their definitions
 * @param figures that changed
 * @param redefinition if the definitions are others
 * @param otherPeriods of which something else counts now, with which this one is compared
 * @param notes what else is otherwise: reasons given, standings, decisions; how many of each
 */
public record EditionChanges(
        int before,
        Instant asOfBefore,
        List<ChangedTurn> turns,
        List<ChangedTotal> totals,
        ChangedFigures figures,
        Optional<Redefinition> redefinition,
        List<Period> otherPeriods,
        List<ChangedInputs> notes) {

    public EditionChanges {
        turns = List.copyOf(turns);
        totals = List.copyOf(totals);
        otherPeriods = List.copyOf(otherPeriods);
        notes = List.copyOf(notes);
    }

    /** That nothing is otherwise. */
    public static EditionChanges nothingSince(int before, Instant asOfBefore) {
        return new EditionChanges(
                before,
                asOfBefore,
                List.of(),
                List.of(),
                new ChangedFigures(0, List.of()),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * A unit of which another submission counts.
     *
     * @param move what was done to the one before, if that is the cause: by whom, why
     */
    public record ChangedTurn(Turn turn, Optional<Move> move) {}

    /**
     * An indicator that is another, by what one cause did to it.
     *
     * @param firstPublished what the first edition said; empty where it said nothing
     */
    public record ChangedTotal(IndicatorShift shift, Optional<BigDecimal> firstPublished) {}

    /**
     * Figures that changed.
     *
     * @param all how many there are
     * @param first so many of them as are held
     */
    public record ChangedFigures(long all, List<FigureShift> first) {

        public ChangedFigures {
            first = List.copyOf(first);
        }
    }

    /** Versions of the definitions. */
    public record Redefinition(String before, String after) {}

    /**
     * What counts besides figures.
     *
     * @param kind as programs read it: {@code reason}, {@code submission}, {@code adjustment}, {@code double-decision}
     * @param gone how many are not there any more, or say something else now
     * @param come how many are new, or say something else than before
     */
    public record ChangedInputs(String kind, int gone, int come) {

        /** Both together, of one kind. */
        public ChangedInputs and(ChangedInputs others) {
            return new ChangedInputs(kind, gone + others.gone, come + others.come);
        }
    }

    /** What the whole province comes to otherwise. */
    public List<ChangedTotal> ofProvince() {
        return of(Dimensions.PROVINCE).toList();
    }

    /** What of the indicators of a dimension is another. */
    public Stream<ChangedTotal> of(String dimension) {
        return totals.stream().filter(total -> total.shift().dimension().equals(dimension));
    }

    /** Whether no figure, and nothing that was added up, is another. */
    public boolean isOfWordsOnly() {
        return totals.isEmpty() && figures.all() == 0;
    }
}
