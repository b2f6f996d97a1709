package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.Inheritance;

/**
 * The rows of a watched form over some periods, by period, unit and subject.
 *
 * @param inheritance who had projects in charge before
 */
public record WatchedPeriods(
        NavigableMap<Period, Map<UnitCode, Map<String, WatchedRow>>> byPeriod, Inheritance inheritance) {

    /** By unit, then as they stood in the sheet. */
    public List<WatchedRow> of(Period period) {
        return byPeriod.getOrDefault(period, Map.of()).values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** As they stood in the unit's sheet. */
    Collection<WatchedRow> of(Period period, UnitCode unit) {
        return byPeriod.getOrDefault(period, Map.of())
                .getOrDefault(unit, Map.of())
                .values();
    }

    /** What the unit said of it in the period, or whoever had it in charge then. */
    public Optional<WatchedRow> row(Period period, WatchedRow like) {
        var units = byPeriod.getOrDefault(period, Map.of());
        return Stream.concat(Stream.of(like.unit()), inheritance.everInChargeOf(like.subject()).stream())
                .flatMap(unit ->
                        Optional.ofNullable(units.getOrDefault(unit, Map.of()).get(like.subject())).stream())
                .findFirst();
    }

    /** What the subject's unit said last before the period, from the first of these periods on. */
    Optional<BigDecimal> before(Period period, Period first, WatchedRow like, String field) {
        if (first.compareTo(period) >= 0) {
            return Optional.empty();
        }
        return byPeriod.subMap(first, true, period, false).descendingMap().keySet().stream()
                .flatMap(earlier -> row(earlier, like).flatMap(row -> row.number(field)).stream())
                .findFirst();
    }

    /** Whether anything is held of the period. */
    public boolean holds(Period period) {
        return byPeriod.containsKey(period);
    }
}
