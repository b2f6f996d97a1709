package vn.tiendo.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.measure.Period;

/**
 * Which sheet is read for each family of forms, where several fit: one that can be seen before one that is hidden, the
 * one of the period before others, then the one that is most like the form.
 */
final class ChosenSheets {

    /** By so much less alike, a sheet bears neither the form's number nor its name, where another does. */
    private static final int CLEARLY = 100;

    private final Map<FamilyFinder, SheetCandidate> chosen = new LinkedHashMap<>();
    private final Map<FamilyFinder, Boolean> unsure = new LinkedHashMap<>();
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
        var order = Comparator.<SheetCandidate>comparingInt(ChosenSheets::standing)
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

    /** The higher, the rather a person would say that this is the form. */
    private static int standing(SheetCandidate candidate) {
        boolean visible = candidate.sheet().visible();
        if (isRead(candidate)) {
            return visible ? 3 : 1;
        }
        boolean begun = candidate.places().stream().anyMatch(place -> place.fit() > 0);
        return visible && begun ? 2 : 0;
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

    /** How grave it is that the candidate is not read: whether nothing tells which sheet is meant. */
    LeftOut.Weight weight(SheetCandidate candidate) {
        boolean open = candidate.family().map(unsure::get).orElse(false);
        if (standing(candidate) < 3) {
            return LeftOut.Weight.LIGHT;
        }
        if (open && relation(candidate, period.get()) != SheetPeriod.ANOTHER) {
            return LeftOut.Weight.HEAVY;
        }
        return relation(candidate, period.get()) == SheetPeriod.ANOTHER
                ? LeftOut.Weight.LIGHT
                : LeftOut.Weight.DOUBTFUL;
    }
}
