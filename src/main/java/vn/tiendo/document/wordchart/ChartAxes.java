package vn.tiendo.document.wordchart;

import java.math.BigDecimal;

/** The two axes of a native chart. */
final class ChartAxes {

    private static final String LINES = "D9D9D9";

    /** By these chart and axes know each other. */
    private static final String CATEGORIES = "1001";

    private static final String VALUES = "1002";

    private final ChartMarkup chart;
    private final ChartScale scale;

    ChartAxes(ChartMarkup chart, ChartScale scale) {
        this.chart = chart;
        this.scale = scale;
    }

    /** Tells a chart which they are. */
    void named() {
        chart.value("axId", CATEGORIES).value("axId", VALUES);
    }

    /** Of horizontal bars: names at the left, the first on top; the values stand at the bars. */
    void ofBars() {
        chart.markup().open("c:catAx");
        beginCategories("maxMin", "l");
        chart.value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", "low");
        line(ChartMarkup.GREY);
        endCategories();
        chart.markup().open("c:valAx");
        beginValues("1", "t");
        endValues();
    }

    /** Of lines: periods below, values at the left. */
    void ofLines(int decimals) {
        chart.markup().open("c:catAx");
        beginCategories("minMax", "b");
        chart.value("majorTickMark", "out").value("minorTickMark", "none").value("tickLblPos", "low");
        line(ChartMarkup.GREY);
        endCategories();
        chart.markup().open("c:valAx");
        beginValues("0", "l");
        chart.markup().open("c:majorGridlines");
        line(LINES);
        chart.markup().close();
        chart.markup()
                .empty(
                        "c:numFmt",
                        "formatCode",
                        decimals > 0 && scale.isFine() ? "#,##0.0" : "#,##0",
                        "sourceLinked",
                        "0");
        chart.value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", "nextTo");
        line("");
        endValues();
    }

    private void beginCategories(String order, String place) {
        chart.value("axId", CATEGORIES);
        chart.markup().open("c:scaling");
        chart.value("orientation", order);
        chart.markup().close();
        chart.value("delete", "0").value("axPos", place);
        chart.markup().empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    }

    private void endCategories() {
        chart.value("crossAx", VALUES).value("crosses", "autoZero").value("auto", "0");
        chart.value("lblAlgn", "ctr")
                .value("lblOffset", "50")
                .value("tickLblSkip", "1")
                .value("noMultiLvlLbl", "1");
        chart.markup().close();
    }

    private void beginValues(String hidden, String place) {
        chart.value("axId", VALUES);
        chart.markup().open("c:scaling");
        chart.value("orientation", "minMax");
        chart.value("max", plain(scale.high())).value("min", plain(scale.low()));
        chart.markup().close();
        chart.value("delete", hidden).value("axPos", place);
    }

    private void endValues() {
        chart.value("crossAx", CATEGORIES).value("crosses", "autoZero").value("crossBetween", "between");
        chart.value("majorUnit", plain(scale.step()));
        chart.markup().close();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void line(String colour) {
        chart.markup().open("c:spPr").open("a:ln", "w", "6350");
        chart.fill(colour);
        chart.markup().close().close();
    }
}
