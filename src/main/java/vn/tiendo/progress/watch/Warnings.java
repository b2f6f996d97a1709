package vn.tiendo.progress.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.watch.WatchedFigures.Explained;

/** What the province is to be warned of, by what its programme watches. Safe for use by many threads. */
public final class Warnings {

    private final WatchedFigures figures;

    public Warnings(JdbcClient jdbc) {
        this.figures = new WatchedFigures(jdbc);
    }

    /**
     * What was found.
     *
     * @param counted the units whose figures were looked at
     */
    public record Found(List<Warning> warnings, Set<UnitCode> counted) {

        static final Found NOTHING = new Found(List.of(), Set.of());
    }

    /**
     * By kind as the programme declares them, then by unit as the registry lists them: the unit itself first, then its
     * projects as they stood in its sheet. Nothing of a programme that watches nothing.
     *
     * @param asOf only what was received and decided by then counts
     */
    public Found of(Programme programme, Period period, Instant asOf) {
        var then = programme.asOf(period);
        return then.watch()
                .flatMap(watch -> then.form(watch.form()).map(form -> watching(then, watch, form, period, asOf)))
                .map(watching -> warnings(watching, asOf))
                .orElse(Found.NOTHING);
    }

    private Watching watching(Programme programme, Watch watch, Form form, Period period, Instant asOf) {
        var periods = new PeriodRange(first(programme, watch, form, period), period);
        var rows = figures.read(programme, form.code(), fields(watch), periods, asOf);
        return new Watching(programme, watch, form, period, rows);
    }

    /** As far back as the year, and as anything has to have been still. */
    private static Period first(Programme programme, Watch watch, Form form, Period period) {
        var first = programme.calendar().year().first(period);
        var back = period;
        for (int i = 1; i < stillest(watch); i++) {
            back = programme.calendar().previous(form.collected(), back);
        }
        return back.compareTo(first) < 0 ? back : first;
    }

    private static int stillest(Watch watch) {
        return watch.warnings().stream()
                .filter(warning -> warning.kind() == Watch.Kind.STILL)
                .mapToInt(warning -> warning.limit().intValue())
                .max()
                .orElse(1);
    }

    private static Set<String> fields(Watch watch) {
        var fields = new LinkedHashSet<String>(watch.reasons());
        watch.stage().ifPresent(fields::add);
        watch.cause().ifPresent(fields::add);
        watch.warnings().forEach(warning -> {
            fields.addAll(warning.fields());
            fields.addAll(warning.amounts());
            warning.whole().ifPresent(fields::add);
        });
        return fields;
    }

    private Found warnings(Watching watching, Instant asOf) {
        var now = watching.now();
        var reasons = figures.reasons(
                now.stream().map(WatchedRow::receipt).collect(Collectors.toUnmodifiableSet()),
                watching.watch().warnings().stream()
                        .flatMap(w -> w.rule().stream())
                        .toList(),
                asOf);
        var order = order(watching.programme());
        var warnings = new ArrayList<Warning>();
        for (Watch.Warning warning : watching.watch().warnings()) {
            Stream.of(ofUnits(watching, warning), ofRows(watching, warning, reasons))
                    .flatMap(Collection::stream)
                    .sorted(Comparator.comparingInt(found -> order.getOrDefault(found.unit(), order.size())))
                    .forEach(warnings::add);
        }
        return new Found(
                List.copyOf(warnings), now.stream().map(WatchedRow::unit).collect(Collectors.toUnmodifiableSet()));
    }

    /** As the registry lists them; what it no longer knows comes last. */
    private static Map<UnitCode, Integer> order(Programme programme) {
        var order = new HashMap<UnitCode, Integer>();
        for (Unit unit : programme.units()) {
            order.putIfAbsent(unit.code(), order.size());
        }
        return order;
    }

    private static List<Warning> ofUnits(Watching watching, Watch.Warning warning) {
        var units = new UnitWarnings(watching);
        return units.figures(warning).entrySet().stream()
                .map(found -> new Warning(
                        warning,
                        found.getKey(),
                        Optional.empty(),
                        found.getValue(),
                        units.cause(warning, found.getKey()),
                        Optional.empty()))
                .toList();
    }

    private static List<Warning> ofRows(Watching watching, Watch.Warning warning, Map<Explained, String> reasons) {
        var rows = new RowWarnings(watching);
        var watch = watching.watch();
        return watching.now().stream()
                .map(row -> new Warning(
                        warning,
                        row.unit(),
                        Optional.of(row.subject()),
                        rows.figures(warning, row),
                        watch.cause().flatMap(row::text),
                        reason(watch, warning, row, reasons)))
                .filter(found -> !found.figures().isEmpty())
                .toList();
    }

    private static Optional<String> reason(
            Watch watch, Watch.Warning warning, WatchedRow row, Map<Explained, String> reasons) {
        return warning.rule()
                .flatMap(rule -> Optional.ofNullable(reasons.get(new Explained(row.receipt(), rule, row.subject()))))
                .or(() -> Optional.of(watch.reasons().stream()
                                .flatMap(field -> row.text(field).stream())
                                .collect(Collectors.joining("; ")))
                        .filter(words -> !words.isEmpty()));
    }
}
