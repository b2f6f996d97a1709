package vn.tiendo.document.wordchart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.document.chart.LetterWidths;

/**
 * A native chart of horizontal bars, the first on top.
 *
 * @param stacked whether the layers stand one behind the other
 * @param named whether a legend names them
 */
record BarChart(List<String> categories, List<Layer> layers, boolean stacked, boolean named, ChartScale scale)
        implements NativeChart {

    private static final int ROW = 130;

    /** What a line of a name needs. */
    private static final int LINE = 230;

    /** Of a chart's width, in points, so much is there for names. */
    private static final double NAMES = 240;

    private static final int LETTERS = 10;
    private static final int WITHOUT_ROWS = 400;
    private static final int LEGEND = 500;
    private static final int HIGHEST = 12_000;

    /** Between the bars, in per cent of their width. */
    private static final String GAP = "35";

    BarChart {
        categories = List.copyOf(categories);
        layers = List.copyOf(layers);
    }

    /** A series: a value or a gap for each bar, and a label, which may be empty. */
    record Layer(String name, List<Optional<BigDecimal>> values, Fill fill, List<String> labels) {

        Layer {
            values = List.copyOf(values);
            labels = List.copyOf(labels);
        }
    }

    /**
     * How it is filled.
     *
     * @param colour as RRGGBB; empty for not at all
     * @param accented the points that are filled in the accent
     */
    record Fill(String colour, Set<Integer> accented) {

        static final Fill NONE = of("");

        static Fill of(String colour) {
            return new Fill(colour, Set.of());
        }

        private boolean isDark() {
            return colour.equals(ChartMarkup.ACCENT) || colour.equals(ChartMarkup.DARK);
        }
    }

    @Override
    public int height() {
        int row = ROW + LINE * lines();
        return Math.min(WITHOUT_ROWS + (named ? LEGEND : 0) + row * categories.size(), HIGHEST);
    }

    /** As high as the longest name: programs leave out names that would touch. */
    private int lines() {
        double widest = categories.stream()
                .mapToDouble(name -> LetterWidths.of(name, LETTERS, false))
                .max()
                .orElse(0);
        return Math.max(1, (int) Math.ceil(widest / NAMES));
    }

    @Override
    public ChartData data() {
        return new ChartData(
                categories,
                layers.stream()
                        .map(layer -> new ChartData.Column(layer.name(), layer.values()))
                        .toList());
    }

    @Override
    public String xml(String language, String workbook) {
        var chart = new ChartMarkup(data(), language).begin();
        chart.markup().open("c:barChart");
        chart.value("barDir", "bar")
                .value("grouping", stacked ? "stacked" : "clustered")
                .value("varyColors", "0");
        for (int i = 0; i < layers.size(); i++) {
            layer(chart, layers.get(i), i);
        }
        chart.value("gapWidth", GAP).value("overlap", stacked ? "100" : "0");
        var axes = new ChartAxes(chart, scale);
        axes.named();
        chart.markup().close();
        axes.ofBars();
        return chart.end(named, workbook);
    }

    private void layer(ChartMarkup chart, Layer layer, int number) {
        chart.series(number);
        shape(chart, layer.fill().colour());
        chart.value("invertIfNegative", "0");
        layer.fill().accented().stream().sorted().forEach(point -> {
            chart.markup().open("c:dPt");
            chart.value("idx", Integer.toString(point))
                    .value("invertIfNegative", "0")
                    .value("bubble3D", "0");
            shape(chart, ChartMarkup.ACCENT);
            chart.markup().close();
        });
        if (!layer.labels().isEmpty()) {
            boolean boxed = stacked && layer.fill().isDark();
            chart.labels(layer.labels(), new ChartMarkup.Labels(place(layer), ChartMarkup.BLACK, boxed));
        }
        chart.points(number);
        chart.markup().close();
    }

    /** Word calls a chart damaged whose stacked bars have labels beyond their ends. */
    private String place(Layer layer) {
        if (!stacked) {
            return "outEnd";
        }
        return layer.fill().equals(Fill.NONE) ? "inBase" : "ctr";
    }

    private static void shape(ChartMarkup chart, String colour) {
        chart.markup().open("c:spPr");
        chart.fill(colour);
        chart.markup().close();
    }
}
