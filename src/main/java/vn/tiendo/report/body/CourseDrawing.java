package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportItem.Drawn;

/** How an indicator of all together goes over the year. */
record CourseDrawing(Drawings drawings) {

    /** The months of the year so far, the same of the year before, and what is forecast for its end. */
    Optional<Drawing> of(Drawn drawn, Indicator indicator) {
        var values = drawings.telling().situation().courses().getOrDefault(indicator.code(), Map.of());
        var year = new YearCourse(
                drawings.telling().programme().calendar(),
                drawings.telling().consolidation().period());
        var labels = year.months().stream()
                .map(month -> drawings.words().say("chart.month", month.month()))
                .toList();
        var now = year.now(values);
        var before = year.before(values);
        if (now.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var series = Stream.of(
                        new Drawing.Series(year.label(), rounded(indicator, now)),
                        new Drawing.Series(year.labelBefore(), rounded(indicator, before)))
                .filter(one -> one.values().stream().anyMatch(Optional::isPresent))
                .toList();
        String described = series.stream()
                .map(one -> one.name() + ": " + told(indicator, labels, one.values()))
                .collect(Collectors.joining(". ", "", "."));
        return Optional.of(new Drawing.Course(
                drawings.caption(drawn, indicator, described), labels, series, band(indicator, year, now)));
    }

    /** Points are told in the indicator's own unit, percentages in percent; they are shown in the report's. */
    private List<Optional<BigDecimal>> rounded(Indicator indicator, List<Optional<BigDecimal>> values) {
        var whole = indicator.isPercentage() ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return values.stream()
                .map(value -> value.flatMap(
                        known -> drawings.telling().amounts().rounded(indicator, new Share(known, whole))))
                .toList();
    }

    private String told(Indicator indicator, List<String> labels, List<Optional<BigDecimal>> values) {
        return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
                .flatMap(i -> values.get(i).map(v -> labels.get(i) + " " + drawings.text(indicator, v)).stream())
                .collect(Collectors.joining("; "));
    }

    /** From where the year stands to what the methods say of its end: the least and the most of them. */
    private Optional<Drawing.Band> band(Indicator indicator, YearCourse year, List<Optional<BigDecimal>> now) {
        if (!indicator.isPercentage() || indicator.held().delay().isEmpty()) {
            return Optional.empty();
        }
        var ends = Stream.of("run_rate", "seasonal", "owner")
                .flatMap(method -> drawings.shown("forecast.year." + method + "_pct").stream())
                .map(ShownFigure::value)
                .sorted()
                .toList();
        int at = year.place();
        if (ends.size() < 2 || now.get(at).isEmpty() || at == now.size() - 1) {
            return Optional.empty();
        }
        return Optional.of(new Drawing.Band(
                drawings.words().say("chart.forecast"),
                year.line(at, now.get(at).get(), ends.getFirst()),
                year.line(at, now.get(at).get(), ends.getLast())));
    }
}
