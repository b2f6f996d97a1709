package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.Restatement;

/**
 * From which units restated figures came, as notes under a table.
 *
 * @param programme in all its versions
 */
record RestatedNotes(Programme programme, DeskWords words) {

    /** Of a line's own value. */
    static List<UnitCode> fromOf(MetricLine line) {
        return line.now()
                .flatMap(_ -> line.restatement())
                .map(Restatement::from)
                .orElse(List.of());
    }

    /** Why a line's own value is not told. */
    static Optional<Incomparable> whyOf(MetricLine line) {
        return line.restatement().flatMap(Restatement::why);
    }

    /** Of the values, those before and those of the year before; what is the same of several periods is told once. */
    List<String> lines(Period period, List<MetricLine> rows) {
        var periods = new LinkedHashMap<String, List<String>>();
        note(periods, period, told(period, rows, RestatedNotes::fromOf));
        var previous = rows.getFirst().previous().period();
        note(periods, previous, told(previous, rows, row -> row.previous().from()));
        var lastYear = rows.getFirst().lastYear().period();
        note(periods, lastYear, told(lastYear, rows, row -> row.lastYear().from()));
        return periods.entrySet().stream()
                .map(note ->
                        SafeLine.of(words.say("metrics.restated", String.join(", ", note.getValue()), note.getKey())))
                .toList();
    }

    /** Nothing where no row's figures came from another unit than its own. */
    private void note(Map<String, List<String>> periods, Period period, String told) {
        if (!told.isEmpty()) {
            periods.computeIfAbsent(told, _ -> new ArrayList<>()).add(words.of(programme.named(period)));
        }
    }

    private String told(Period period, List<MetricLine> rows, Function<MetricLine, List<UnitCode>> from) {
        var then = programme.asOf(period);
        return rows.stream()
                .filter(row -> isOfOthers(row, from.apply(row)))
                .map(row -> words.say(
                        "metrics.from",
                        new MetricWords(words).name(row),
                        from.apply(row).stream()
                                .map(unit ->
                                        then.unit(unit).map(Unit::shortName).orElse(unit.value()))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    private static boolean isOfOthers(MetricLine row, List<UnitCode> from) {
        return from.stream()
                .anyMatch(unit -> !row.key().equals(unit.value()) && !row.key().startsWith(unit.value() + "/"));
    }
}
