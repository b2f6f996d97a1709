package vn.tiendo.progress.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Inheritance;

/**
 * Watched rows by the units of one period: what a former unit said of a project stands with whoever has it then. Rows that
 * are nobody's for certain are left out.
 */
public final class PlacedRows {

    private final Programme programme;
    private final Form form;
    private final WatchedPeriods rows;
    private final Period period;
    private final Map<UnitCode, Map<Period, List<WatchedRow>>> byUnit = new HashMap<>();

    private PlacedRows(Programme programme, Form form, WatchedPeriods rows, Period period) {
        this.programme = programme;
        this.form = form;
        this.rows = rows;
        this.period = period;
    }

    /**
     * @param programme as of the period
     * @param period whose units they are
     */
    public static PlacedRows of(Programme programme, Form form, WatchedPeriods rows, Period period) {
        var placed = new PlacedRows(programme, form, rows, period);
        rows.byPeriod().keySet().forEach(placed::place);
        return placed;
    }

    /** By period, as they stood in the sheets. */
    public Map<Period, List<WatchedRow>> of(UnitCode unit) {
        return byUnit.getOrDefault(unit, Map.of());
    }

    private void place(Period then) {
        for (WatchedRow row : rows.of(then)) {
            unit(row, then)
                    .ifPresent(unit -> byUnit.computeIfAbsent(unit, _ -> new TreeMap<>())
                            .computeIfAbsent(then, _ -> new ArrayList<>())
                            .add(row));
        }
    }

    private Optional<UnitCode> unit(WatchedRow row, Period then) {
        if (then.equals(period) || isStillItsOwn(row)) {
            return Optional.of(row.unit());
        }
        return programme
                .registry()
                .inheritance()
                .reporter(
                        row.unit(),
                        new Inheritance.Row(form, row.subject(), row.texts()),
                        lastDay(then),
                        lastDay(period));
    }

    private boolean isStillItsOwn(WatchedRow row) {
        return rows.byPeriod()
                .getOrDefault(period, Map.of())
                .getOrDefault(row.unit(), Map.of())
                .containsKey(row.subject());
    }

    private LocalDate lastDay(Period of) {
        return programme.schedule().dataTo(of);
    }
}
