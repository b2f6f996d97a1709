package vn.tiendo.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.tiendo.edition.EditionInputs.Input;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.IndicatorShift;
import vn.tiendo.progress.shift.Shifted;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionChanges.ChangedFigures;
import vn.tiendo.report.source.EditionChanges.ChangedInputs;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;
import vn.tiendo.report.source.EditionChanges.ChangedTurn;
import vn.tiendo.report.source.EditionChanges.Redefinition;

/** What an edition says otherwise than an earlier one. Safe for use by many threads. */
public final class EditionComparison {

    /** So many figures are held, and written with an edition; there may be very many. */
    private static final int HELD = 20_000;

    private static final Set<String> NAMING_A_PERIOD =
            Set.of(Input.OTHER_PERIOD, Input.ADJUSTMENT, Input.OFFICER_TEXT, Input.FOLLOW_UP);

    private final Shifts shifts;
    private final KnownInputs inputs;
    private final Editions editions;

    public EditionComparison(Shifts shifts, KnownInputs inputs, Editions editions) {
        this.shifts = shifts;
        this.inputs = inputs;
        this.editions = editions;
    }

    /**
     * An edition, or what is to become one.
     *
     * @param at its instant, and the definitions in force for it
     */
    record Side(EditionKey key, Shifts.At at) {

        Programme programme() {
            return at.programme();
        }
    }

    /** Nothing where the definitions of the later one are not at hand. */
    public Optional<EditionChanges> between(Edition before, Edition after, KeptProgrammes programmes) {
        return between(before, after, programmes, _ -> {});
    }

    /** @param figures is told every changed figure, however many there are */
    public Optional<EditionChanges> between(
            Edition before, Edition after, KeptProgrammes programmes, Consumer<FigureShift> figures) {
        return programmes
                .of(after.key().programme(), after.making().definitions())
                .map(programme -> new Side(after.key(), new Shifts.At(after.asOf(), programme)))
                .map(side -> between(before, side, programmes, figures));
    }

    EditionChanges between(Edition before, Side after, KeptProgrammes programmes) {
        return between(before, after, programmes, _ -> {});
    }

    private EditionChanges between(
            Edition before, Side after, KeptProgrammes programmes, Consumer<FigureShift> figures) {
        var held = new ArrayList<FigureShift>();
        long[] all = {0};
        var shifted = shifts.between(after.key().period(), at(before, after, programmes), after.at(), shift -> {
            figures.accept(shift);
            if (all[0]++ < HELD) {
                held.add(shift);
            }
        });
        var first = firstPublished(before, shifted, after, programmes);
        var differing = differing(before, after);
        var moves = inputs.moves(after.at().instant());
        return new EditionChanges(
                before.number(),
                before.asOf(),
                shifted.turns().stream()
                        .map(turn -> new ChangedTurn(turn, moves.of(turn)))
                        .toList(),
                shifted.indicators().stream()
                        .map(shift -> new ChangedTotal(shift, first.of(shift)))
                        .toList(),
                new ChangedFigures(all[0], held),
                redefinition(before, after),
                otherPeriods(differing, after.key().period()),
                inputs(differing));
    }

    /** By the definitions of the later one, where those of the earlier are not at hand. */
    private static Shifts.At at(Edition before, Side after, KeptProgrammes programmes) {
        return new Shifts.At(
                before.asOf(),
                programmes
                        .of(before.key().programme(), before.making().definitions())
                        .orElse(after.programme()));
    }

    private static Optional<Redefinition> redefinition(Edition before, Side after) {
        String was = before.making().definitions();
        String is = after.programme().version();
        return was.equals(is) ? Optional.empty() : Optional.of(new Redefinition(was, is));
    }

    private FirstPublished firstPublished(Edition before, Shifted shifted, Side after, KeptProgrammes programmes) {
        if (before.number() == 1 || shifted.indicators().isEmpty()) {
            return FirstPublished.of(shifted.indicators(), shifted.indicators());
        }
        var first = at(editions.find(before.key(), 1).orElseThrow(), after, programmes);
        var since = shifts.between(after.key().period(), first, after.at(), _ -> {});
        return FirstPublished.of(since.indicators(), shifted.indicators());
    }

    /** What the first edition said of each indicator that changed. */
    private record FirstPublished(Map<Total, Optional<BigDecimal>> values) {

        private record Total(String indicator, String dimension, String key) {

            static Total of(IndicatorShift shift) {
                return new Total(shift.indicator().code(), shift.dimension(), shift.key());
            }
        }

        /** What is not otherwise since the first edition is what it was there. */
        static FirstPublished of(List<IndicatorShift> sinceFirst, List<IndicatorShift> changed) {
            var values = new HashMap<Total, Optional<BigDecimal>>();
            changed.forEach(shift -> values.put(Total.of(shift), shift.after()));
            var seen = new LinkedHashSet<Total>();
            for (IndicatorShift shift : sinceFirst) {
                if (seen.add(Total.of(shift))) {
                    values.put(Total.of(shift), shift.before());
                }
            }
            return new FirstPublished(values);
        }

        Optional<BigDecimal> of(IndicatorShift shift) {
            return values.getOrDefault(Total.of(shift), Optional.empty());
        }
    }

    private static List<Period> otherPeriods(Map<Input, Boolean> differing, Period own) {
        return differing.keySet().stream()
                .filter(input -> NAMING_A_PERIOD.contains(input.kind()))
                .map(input -> Period.of(input.says().getFirst()))
                .filter(period -> !period.equals(own))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ChangedInputs> inputs(Map<Input, Boolean> differing) {
        var kinds = new TreeMap<String, ChangedInputs>();
        differing.forEach((input, isNew) -> {
            if (!input.kind().equals(Input.OTHER_PERIOD)) {
                var one = new ChangedInputs(input.kind(), isNew ? 0 : 1, isNew ? 1 : 0);
                kinds.merge(input.kind(), one, ChangedInputs::and);
            }
        });
        return List.copyOf(kinds.values());
    }

    /** Inputs that only one of both is made from: true for those of the later. */
    private Map<Input, Boolean> differing(Edition before, Side after) {
        var key = after.key();
        var differing = new HashMap<Input, Boolean>();
        inputs.of(key, before.asOf()).all().forEach(input -> differing.put(input, false));
        inputs.of(key, after.at().instant())
                .all()
                .filter(input -> differing.remove(input) == null)
                .toList()
                .forEach(input -> differing.put(input, true));
        return differing;
    }
}
