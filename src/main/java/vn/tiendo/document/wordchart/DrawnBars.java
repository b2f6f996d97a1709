package vn.tiendo.document.wordchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.wordchart.BarChart.Fill;
import vn.tiendo.document.wordchart.BarChart.Layer;

/** What of a report is drawn as horizontal bars. */
record DrawnBars(Numerals numerals) {

    /** Of the axis, in thousandths. */
    private static final int MARK = 12;

    /** What a number within a bar needs, in thousandths of the axis. */
    private static final int DIGIT = 18;

    private static final int MARGIN = 15;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final List<String> PARTS =
            List.of(ChartMarkup.ACCENT, ChartMarkup.GREY, "DDDDDD", "8C8C8C", "C8C8C8", "F2F2F2", ChartMarkup.DARK);

    BarChart of(Drawing.RankedBars drawing) {
        var bars = drawing.bars();
        var scale = ChartScale.withRoomForLabels(Stream.concat(
                        bars.stream().map(Drawing.Bar::value).flatMap(Optional::stream),
                        drawing.references().stream().map(Drawing.Reference::value))
                .toList());
        var labels = bars.stream().map(DrawnBars::label).toList();
        if (drawing.references().isEmpty() || scale.low().signum() < 0) {
            return new BarChart(labels, List.of(plain(drawing)), false, false, scale);
        }
        return new BarChart(labels, new MarkedBars(drawing, scale).layers(), true, false, scale);
    }

    private static Layer plain(Drawing.RankedBars drawing) {
        return new Layer(
                drawing.caption().measured(),
                drawing.bars().stream().map(Drawing.Bar::value).toList(),
                MarkedBars.fill(drawing.bars()),
                drawing.bars().stream().map(MarkedBars::text).toList());
    }

    /** A bar that is not there has no label of its own. */
    private static String label(Drawing.Bar bar) {
        return bar.value().isPresent() ? bar.label() : bar.label() + " (" + bar.text() + ")";
    }

    BarChart of(Drawing.StackedBars drawing) {
        var scale = ChartScale.of(totals(drawing));
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < drawing.series().size(); i++) {
            var series = drawing.series().get(i);
            var labels = series.values().stream()
                    .map(value -> label(value, scale, drawing.caption().decimals()))
                    .toList();
            layers.add(new Layer(
                    series.name(), series.values(), Fill.of(PARTS.get(Math.min(i, PARTS.size() - 1))), labels));
        }
        return new BarChart(drawing.categories(), layers, true, true, scale);
    }

    private String label(Optional<BigDecimal> value, ChartScale scale, int decimals) {
        String text = value.map(one -> numerals.number(one, decimals)).orElse("");
        var room = scale.thousandths(MARGIN + DIGIT * text.length());
        return value.filter(one -> one.abs().compareTo(room) > 0).map(_ -> text).orElse("");
    }

    private static List<BigDecimal> totals(Drawing.StackedBars drawing) {
        return IntStream.range(0, drawing.categories().size())
                .mapToObj(i -> drawing.series().stream()
                        .map(series -> series.values().get(i).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    /** A light bar from bound to bound, and within it a dark mark where the value lies. */
    BarChart of(Drawing.Ranges drawing) {
        var ranges = drawing.ranges();
        var scale = ChartScale.of(ranges.stream()
                .flatMap(range -> Stream.of(range.low(), range.high()))
                .toList());
        var mark = scale.thousandths(MARK);
        var half = mark.divide(TWO);
        var grey = Fill.of("D9D9D9");
        var layers = List.of(
                layer("–", ranges, Fill.NONE, range -> Optional.of(range.low())),
                layer(
                        "≤",
                        ranges,
                        grey,
                        range -> Optional.of(positive(range.value()
                                .map(value -> value.subtract(half))
                                .orElse(range.high())
                                .subtract(range.low())))),
                layer(
                        "=",
                        ranges,
                        Fill.of(ChartMarkup.ACCENT),
                        range -> range.value().map(_ -> mark)),
                layer(
                        "≥",
                        ranges,
                        grey,
                        range -> range.value()
                                .map(value ->
                                        positive(range.high().subtract(value).subtract(half)))));
        int decimals = drawing.caption().decimals();
        return new BarChart(ranges.stream().map(range -> label(range, decimals)).toList(), layers, true, false, scale);
    }

    private String label(Drawing.Range range, int decimals) {
        String bounds = numerals.number(range.low(), decimals) + "–" + numerals.number(range.high(), decimals);
        return range.label() + ": " + range.text() + " (" + bounds + ")";
    }

    private static BigDecimal positive(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }

    private static Layer layer(
            String name, List<Drawing.Range> ranges, Fill fill, Function<Drawing.Range, Optional<BigDecimal>> part) {
        return new Layer(name, ranges.stream().map(part).toList(), fill, List.of());
    }
}
