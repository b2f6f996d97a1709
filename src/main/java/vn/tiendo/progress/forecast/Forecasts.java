package vn.tiendo.progress.forecast;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.forecast.Forecast.Method;
import vn.tiendo.progress.watch.Delay;
import vn.tiendo.progress.watch.PlacedRows;
import vn.tiendo.progress.watch.WatchedAdjustments;
import vn.tiendo.progress.watch.WatchedFigures;
import vn.tiendo.progress.watch.WatchedPeriods;
import vn.tiendo.progress.watch.WatchedRow;

/** What a year will come to, by several methods, each tried on what is held. Safe for use by many threads. */
public final class Forecasts {

    private final JdbcClient jdbc;
    private final WatchedFigures figures;

    public Forecasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.figures = new WatchedFigures(jdbc);
    }

    /**
     * To the end of the year, then to the close of its budget: of all units together, then of each as the registry lists
     * them. Nothing of a programme that forecasts nothing, or of a period without figures.
     *
     * @param asOf only what was received and decided by then counts
     */
    public List<Forecast> of(Programme programme, Period period, Instant asOf) {
        var then = programme.asOf(period);
        return then.watch()
                .flatMap(watch -> watch.outlook()
                        .flatMap(outlook ->
                                then.form(watch.form()).map(form -> forecasts(then, form, outlook, period, asOf))))
                .orElse(List.of());
    }

    private List<Forecast> forecasts(
            Programme programme, Form form, Watch.Outlook outlook, Period period, Instant asOf) {
        var calendar = programme.calendar();
        var range = new PeriodRange(calendar.yearBefore(calendar.year().first(period)), period);
        var rows = figures.read(programme, form.code(), fields(outlook), range, asOf);
        if (!rows.holds(period)) {
            return List.of();
        }
        var adjustments = WatchedAdjustments.of(jdbc, programme.code(), form.code(), asOf, rows);
        adjustments.addTo(rows);
        var everybody = new Course(calendar, outlook, rows, ofAll(rows));
        var placed = PlacedRows.of(programme, form, rows, period);
        return Stream.of(0, 1)
                .map(months -> YearEnd.of(calendar, period, months))
                .flatMap(to -> Stream.concat(
                        Stream.of(forecast(everybody, adjustments, Optional.empty(), period, to)),
                        units(programme, rows, period)
                                .map(unit -> forecast(
                                        new Course(calendar, outlook, rows, placed.of(unit)),
                                        adjustments,
                                        Optional.of(unit),
                                        period,
                                        to))))
                .toList();
    }

    private static Map<Period, List<WatchedRow>> ofAll(WatchedPeriods rows) {
        var all = new TreeMap<Period, List<WatchedRow>>();
        rows.byPeriod().keySet().forEach(period -> all.put(period, rows.of(period)));
        return all;
    }

    private static Set<String> fields(Watch.Outlook outlook) {
        var fields = new LinkedHashSet<>(List.of(outlook.done(), outlook.plan()));
        outlook.before().ifPresent(fields::add);
        outlook.expected().ifPresent(fields::add);
        return fields;
    }

    /** Those that reported; what the registry no longer knows comes last. */
    private static Stream<UnitCode> units(Programme programme, WatchedPeriods rows, Period period) {
        var reported = rows.byPeriod().getOrDefault(period, Map.of()).keySet();
        var known = programme.units().stream().map(Unit::code).toList();
        return Stream.concat(
                known.stream().filter(reported::contains), reported.stream().filter(unit -> !known.contains(unit)));
    }

    private static Forecast forecast(
            Course course, WatchedAdjustments adjustments, Optional<UnitCode> unit, Period period, YearEnd to) {
        var methods = new Methods(course, period);
        return new Forecast(
                unit,
                period,
                course.sum(period, course.outlook().plan()),
                course.sum(period, course.outlook().done()),
                adjustments.sum(
                        course.rows(),
                        period,
                        course.outlook().done(),
                        any -> unit.isEmpty() || unit.get().equals(any)),
                Delay.ofYear(course.calendar(), period),
                to.day(),
                Arrays.stream(Method.values())
                        .map(method -> methods.estimate(method, to))
                        .toList());
    }
}
