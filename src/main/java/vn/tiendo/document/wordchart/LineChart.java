package vn.tiendo.document.wordchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** A native chart of lines: the one that matters in the accent, the others grey and dashed, each apart from the others in black and white, too. */
record LineChart(Drawing.Course course, Numerals numerals) implements NativeChart {

    private static final int HEIGHT = 4_600;

    /** More labels than that would lie over each other. */
    private static final int MOST_LABELS = 12;

    private static final List<Stroke> STROKES = List.of(
            new Stroke(ChartMarkup.ACCENT, "solid", 28_575, "circle"),
            new Stroke("7F7F7F", "dash", 19_050, "none"),
            new Stroke("7F7F7F", "solid", 12_700, "square"),
            new Stroke("595959", "dashDot", 12_700, "triangle"),
            new Stroke("A6A6A6", "solid", 12_700, "diamond"));

    private static final Stroke BOUND = new Stroke(ChartMarkup.ACCENT, "sysDot", 15_875, "none");

    /** @param width in EMU */
    private record Stroke(String colour, String dash, int width, String marker) {}

    private record Line(String name, List<Optional<BigDecimal>> values, Stroke stroke, Told labels) {}

    /** @param place of each, as seen from its point: {@code t} above, {@code b} below, {@code r} beside */
    private record Told(List<String> texts, String place) {}

    @Override
    public int height() {
        return HEIGHT;
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < course.series().size(); i++) {
            var series = course.series().get(i);
            var stroke = STROKES.get(Math.min(i, STROKES.size() - 1));
            var labels = i == 0 ? new Told(all(series.values()), "t") : new Told(last(series.values()), "r");
            lines.add(new Line(series.name(), series.values(), stroke, labels));
        }
        course.band().ifPresent(band -> {
            lines.add(new Line(band.name() + " ↓", band.low(), BOUND, new Told(last(band.low()), "b")));
            lines.add(new Line(band.name() + " ↑", band.high(), BOUND, new Told(last(band.high()), "t")));
        });
        return lines;
    }

    private List<String> all(List<Optional<BigDecimal>> values) {
        return values.size() > MOST_LABELS
                ? last(values)
                : values.stream().map(value -> value.map(this::text).orElse("")).toList();
    }

    private String text(BigDecimal value) {
        return numerals.number(value, course.caption().decimals());
    }

    private List<String> last(List<Optional<BigDecimal>> values) {
        var labels = new ArrayList<>(Collections.nCopies(values.size(), ""));
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).isPresent()) {
                labels.set(i, text(values.get(i).get()));
                break;
            }
        }
        return labels;
    }

    @Override
    public ChartData data() {
        return new ChartData(
                course.labels(),
                lines().stream()
                        .map(line -> new ChartData.Column(line.name(), line.values()))
                        .toList());
    }

    private ChartScale scale() {
        return ChartScale.of(lines().stream()
                .flatMap(line -> line.values().stream())
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public String xml(String language, String workbook) {
        var chart = new ChartMarkup(data(), language).begin();
        chart.markup().open("c:lineChart");
        chart.value("grouping", "standard").value("varyColors", "0");
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            write(chart, lines.get(i), i);
        }
        chart.value("marker", "1");
        var axes = new ChartAxes(chart, scale());
        axes.named();
        chart.markup().close();
        axes.ofLines(course.caption().decimals());
        return chart.end(true, workbook);
    }

    private static void write(ChartMarkup chart, Line line, int number) {
        chart.series(number);
        chart.markup()
                .open("c:spPr")
                .open("a:ln", "w", Integer.toString(line.stroke().width()), "cap", "rnd");
        chart.fill(line.stroke().colour());
        chart.markup()
                .empty("a:prstDash", "val", line.stroke().dash())
                .empty("a:round")
                .close()
                .close();
        marker(chart, line.stroke());
        String colour = number == 0 ? ChartMarkup.ACCENT : "595959";
        chart.labels(line.labels().texts(), new ChartMarkup.Labels(line.labels().place(), colour, false));
        chart.points(number);
        chart.value("smooth", "0");
        chart.markup().close();
    }

    private static void marker(ChartMarkup chart, Stroke stroke) {
        chart.markup().open("c:marker");
        chart.value("symbol", stroke.marker());
        if (!stroke.marker().equals("none")) {
            chart.value("size", "5");
            chart.markup().open("c:spPr");
            chart.fill(stroke.colour());
            chart.markup().close();
        }
        chart.markup().close();
    }
}
