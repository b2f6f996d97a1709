package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.Trend;

/**
 * How an indicator went, for people: a line for each row of its table, the values as they came one after the other.
 *
 * @param programme as of the period
 */
record TrendsAsText(DeskWords words, Programme programme, MetricColumns columns) {

    private static final String GAP = "–";

    /** Nothing where no trend was asked for. */
    List<String> lines(List<MetricLine> rows) {
        var lines = new ArrayList<String>();
        rows.stream()
                .flatMap(row -> row.trend().stream())
                .findFirst()
                .ifPresent(any -> lines.add(words.say(
                        "trend.title",
                        any.points().size(),
                        named(any.points().getFirst().period()),
                        named(any.points().getLast().period()))));
        var told = rows.stream().filter(row -> row.trend().isPresent()).toList();
        var gaps = told.stream()
                .flatMap(row -> row.trend().stream())
                .map(this::gaps)
                .distinct()
                .toList();
        // What is true of all of them is said once.
        boolean same = gaps.size() == 1;
        told.forEach(row -> row.trend().ifPresent(trend -> lines.add("  " + line(row, trend, !same))));
        gaps.stream().filter(_ -> same).flatMap(Optional::stream).forEach(gap -> lines.add("  " + gap));
        return lines;
    }

    private String line(MetricLine row, Trend trend, boolean withGaps) {
        String values = trend.points().stream()
                .map(point -> columns.number(point.value()).orElse(GAP))
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        Optional.of(columns.name(row) + ": " + values),
                        trend.slope().map(_ -> words.say("trend.slope", columns.signed(trend.slope()), unit(row))),
                        trend.rise().map(run -> run("trend.rise", run)),
                        trend.fall().map(run -> run("trend.fall", run)),
                        withGaps ? gaps(trend) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String unit(MetricLine row) {
        return row.indicator().isPercentage() ? words.say("trend.points") : columns.unit();
    }

    private String run(String key, Trend.Run run) {
        return words.say(key, run.changes(), named(run.from()), named(run.to()));
    }

    /** Why there is no value, by reason in the order of the periods. */
    private Optional<String> gaps(Trend trend) {
        var gaps = new ArrayList<String>();
        List<Trend.Point> points = trend.points();
        int from = 0;
        for (int i = 1; i <= points.size(); i++) {
            var why = points.get(from).why();
            if (i == points.size() || !points.get(i).why().equals(why)) {
                Period first = points.get(from).period();
                Period last = points.get(i - 1).period();
                why.ifPresent(reason -> gaps.add(gap(first, last, reason)));
                from = i;
            }
        }
        return gaps.isEmpty() ? Optional.empty() : Optional.of(GAP + ": " + String.join(", ", gaps));
    }

    private String gap(Period first, Period last, Incomparable why) {
        String when = first.equals(last) ? named(first) : named(first) + " – " + named(last);
        return words.say("trend.gap", when, words.say("trend.why." + why.name()));
    }

    private String named(Period period) {
        return words.of(programme.named(period));
    }
}
