package vn.tiendo.form.read;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.FamilyFinder;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.SheetKeys;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.Sheet;

/**
 * Which sheet is read for each family of forms, where several fit: one with rows before an empty one, one that can be
 * seen before one that is hidden, the one of the period before others, then the one that is most like the form.
 */
final class ChosenSheets {

    /** By so much less alike, a sheet bears neither the form's number nor its name, where another does. */
    private static final int CLEARLY = 100;

    private static final int SEEN_AND_FILLED = 10;

    private final Map<FamilyFinder, SheetCandidate> chosen = new LinkedHashMap<>();
    private final Map<FamilyFinder, Boolean> unsure = new LinkedHashMap<>();

    private final IdentityHashMap<Sheet, SheetKeys> keys = new IdentityHashMap<>();

    private final Supplier<Optional<Period>> period;
    private final PeriodText periods;

    /**
     * @param period asked for only where sheets have to be told apart
     * @param periods reads what sheets are called
     */
    ChosenSheets(List<SheetCandidate> candidates, Supplier<Optional<Period>> period, PeriodText periods) {
        this.period = period;
        this.periods = periods;
        var byFamily = new LinkedHashMap<FamilyFinder, List<SheetCandidate>>();
        candidates.stream()
                .filter(SheetCandidate::fits)
                .forEach(candidate -> byFamily.computeIfAbsent(
                                candidate.family().orElseThrow(), _ -> new java.util.ArrayList<>())
                        .add(candidate));
        byFamily.forEach(this::choose);
    }

    private void choose(FamilyFinder family, List<SheetCandidate> fitting) {
        if (fitting.size() == 1) {
            chosen.put(family, fitting.getFirst());
            return;
        }
        var known = period.get();
        var order = Comparator.<SheetCandidate>comparingInt(candidate -> standing(candidate, known))
                .thenComparing(candidate -> relation(candidate, known));
        var best = fitting.stream()
                .sorted(order.thenComparingInt(SheetCandidate::score).reversed())
                .toList();
        var first = best.getFirst();
        var second = best.get(1);
        chosen.put(family, first);
        unsure.put(
                family, isRead(first) && order.compare(first, second) == 0 && first.score() - second.score() < CLEARLY);
    }

    /**
     * The higher, the rather a person would say that this is the form: rather one with rows than an empty one, and rather
     * one that can be seen, unless it is of another period.
     */
    private int standing(SheetCandidate candidate, Optional<Period> period) {
        boolean visible = candidate.sheet().visible();
        boolean begun = candidate.places().stream().anyMatch(place -> place.fit() > 0);
        var relation = relation(candidate, period);
        if (keys(candidate).isFilled()) {
            if (visible && isRead(candidate)) {
                return relation == SheetPeriod.ANOTHER ? 6 : SEEN_AND_FILLED;
            }
            int likely = visible && begun ? 9 : isRead(candidate) ? 8 : 0;
            return likely == 0 || relation == SheetPeriod.OF_IT
                    ? likely
                    : relation == SheetPeriod.UNSAID ? likely - 4 : 1;
        }
        if (visible && isRead(candidate)) {
            return relation == SheetPeriod.OF_IT ? 7 : relation == SheetPeriod.UNSAID ? 3 : 2;
        }
        return visible && begun ? 1 : 0;
    }

    private SheetKeys keys(SheetCandidate candidate) {
        return keys.computeIfAbsent(candidate.sheet(), _ -> SheetKeys.of(candidate));
    }

    private static boolean isRead(SheetCandidate candidate) {
        return candidate.places().stream().anyMatch(FormPlace::isComplete);
    }

    private SheetPeriod relation(SheetCandidate candidate, Optional<Period> period) {
        return period.map(known -> SheetPeriod.of(candidate.name(), candidate.linesAbove(), known, periods))
                .orElse(SheetPeriod.UNSAID);
    }

    boolean isChosen(SheetCandidate candidate) {
        return chosen.containsValue(candidate);
    }

    /** The sheet that is read instead, if the candidate is of a form. */
    Optional<SheetCandidate> insteadOf(SheetCandidate candidate) {
        return candidate.fits() ? candidate.family().map(chosen::get) : Optional.empty();
    }

    /** Why the candidate is not read, and how grave that is: whether rows are lost, or nothing tells which is meant. */
    LeftOuts.Spot why(SheetCandidate candidate) {
        var known = period.get();
        boolean open = candidate.family().map(unsure::get).orElse(false);
        boolean light = !candidate.sheet().visible()
                || !isRead(candidate)
                || !keys(candidate).isFilled()
                || relation(candidate, known) == SheetPeriod.ANOTHER;
        boolean more = insteadOf(candidate)
                .filter(read -> keys(candidate).hasMoreThan(keys(read)))
                .isPresent();
        if (light) {
            return spot(UnreadCells.Why.SHEET_TWICE, UnreadCells.Weight.LIGHT, candidate);
        }
        return more
                ? spot(UnreadCells.Why.SHEET_HAS_MORE, UnreadCells.Weight.HEAVY, candidate)
                : open
                        ? spot(UnreadCells.Why.SHEET_UNSURE, UnreadCells.Weight.HEAVY, candidate)
                        : spot(UnreadCells.Why.SHEET_TWICE, UnreadCells.Weight.DOUBTFUL, candidate);
    }

    private static LeftOuts.Spot spot(UnreadCells.Why why, UnreadCells.Weight weight, SheetCandidate candidate) {
        return new LeftOuts.Spot(why, weight, candidate.family().map(FamilyFinder::first), candidate.name(), "");
    }
}
