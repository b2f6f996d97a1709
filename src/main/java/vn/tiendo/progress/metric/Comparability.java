package vn.tiendo.progress.metric;

import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.coverage.Incomparable;

/**
 * Whether the values of two periods are about the same.
 *
 * @param now the programme as of the period that is told of
 * @param then as of the one it is held against
 * @param sameYear whether both lie in one year of the programme
 */
record Comparability(Programme now, Programme then, boolean sameYear) {

    /**
     * Why what went on in the year so far does not go on; empty where it does.
     *
     * @param changing whether the difference is to tell how it went on
     */
    Optional<Incomparable> of(Indicator indicator, boolean changing) {
        if (changing && indicator.held().cumulative() && !sameYear) {
            return Optional.of(Incomparable.NEW_YEAR);
        }
        boolean same = isSame(indicator.numerator())
                && indicator.denominator().filter(below -> !isSame(below)).isEmpty();
        return same ? Optional.empty() : Optional.of(Incomparable.FORM_CHANGED);
    }

    /** A field that keeps its name and kind can be compared between two layouts of a form. */
    private boolean isSame(Measure measure) {
        var before = then.form(measure.form());
        var after = now.form(measure.form());
        return before.isPresent()
                && after.isPresent()
                && kind(before.get(), measure).equals(kind(after.get(), measure));
    }

    private static Optional<String> kind(Form form, Measure measure) {
        return switch (measure) {
            case Measure.Count _ -> Optional.empty();
            case Measure.Sum(var _, var field, var _) -> kind(form, field);
            case Measure.Extreme(var _, var _, var field, var _) -> kind(form, field);
        };
    }

    private static Optional<String> kind(Form form, String field) {
        return form.column(field)
                .map(column -> column.type().name())
                .or(() -> form.items().stream()
                        .filter(item -> item.code().equals(field))
                        .map(Item::unit)
                        .findFirst());
    }

    /** Why the unit is not the one it was; empty where it is. */
    Optional<Incomparable> of(UnitCode code) {
        var before = then.unit(code);
        var after = now.unit(code);
        boolean same = before.isPresent() == after.isPresent()
                && before.filter(unit -> !isSame(unit, after.orElse(unit))).isEmpty();
        return same ? Optional.empty() : Optional.of(Incomparable.UNIT_CHANGED);
    }

    private boolean isSame(Unit before, Unit after) {
        return before.equals(after)
                || now.registry().isSame(before, after)
                || now.registry().isSame(after, before);
    }
}
