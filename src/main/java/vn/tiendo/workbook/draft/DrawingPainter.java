package vn.tiendo.workbook.draft;

import java.util.List;
import java.util.Locale;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.content.Drawing;

/** Draws a {@link Drawing} as a chart of the workbook's own, from numbers beside the printed area. */
final class DrawingPainter {

    /** Columns between what is printed and the numbers. */
    static final int MARGIN = 2;

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int BAR_GAP = 45;

    private final XSSFSheet sheet;
    private final Pen pen;
    private final Area area;

    /**
     * Where a chart stands.
     *
     * @param top its first row, from 0
     * @param bottom the row behind its last
     * @param columns how many are printed
     * @param numbers the first column of its numbers, from 0
     */
    record Area(int top, int bottom, int columns, int numbers) {}

    DrawingPainter(XSSFSheet sheet, Pen pen, Area area) {
        this.sheet = sheet;
        this.pen = pen;
        this.area = area;
    }

    void paint(Drawing drawing) {
        // POI says of a chart's texts that they are in the language of the machine.
        LocaleUtil.setUserLocale(VIETNAMESE);
        try {
            paint(PlottedSeries.of(drawing), drawing.caption());
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private void paint(PlottedSeries plotted, Drawing.Caption caption) {
        var numbers = new DrawnNumbers(sheet, pen, area.top(), area.numbers());
        numbers.write(plotted.categories(), plotted.series(), caption.decimals());
        var patriarch = sheet.createDrawingPatriarch();
        var canvas =
                patriarch.createChart(patriarch.createAnchor(0, 0, 0, 0, 0, area.top(), area.columns(), area.bottom()));
        new ChartWords(canvas).say(caption);
        if (plotted.hasLegend()) {
            canvas.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        plot(canvas, plotted, numbers, caption);
    }

    private void plot(XSSFChart canvas, PlottedSeries plotted, DrawnNumbers numbers, Drawing.Caption caption) {
        var data = plotted.isLines() ? lines(canvas, caption) : bars(canvas, plotted, caption);
        data.setVaryColors(false);
        int count = plotted.categories().size();
        for (int i = 0; i < plotted.series().size(); i++) {
            var drawn = data.addSeries(numbers.categories(count), numbers.values(i, count));
            drawn.setTitle(SafeText.of(plotted.series().get(i).name()).text(), numbers.name(i));
            dress(drawn, plotted, i, caption);
        }
        canvas.plot(data);
    }

    private static XDDFChartData lines(XSSFChart canvas, Drawing.Caption caption) {
        var across = canvas.createCategoryAxis(AxisPosition.BOTTOM);
        var up = canvas.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        up.setNumberFormat(StyleBook.VIETNAMESE + "#,##0" + ChartWords.unit(caption));
        up.getOrAddMajorGridProperties().setLineProperties(ChartInk.stroke(ChartInk.GRID, 0.5));
        return canvas.createData(ChartTypes.LINE, across, up);
    }

    /** The first bar stands at the top, as in a table. */
    private static XDDFChartData bars(XSSFChart canvas, PlottedSeries plotted, Drawing.Caption caption) {
        var down = canvas.createCategoryAxis(AxisPosition.LEFT);
        down.setOrientation(AxisOrientation.MAX_MIN);
        var across = canvas.createValueAxis(AxisPosition.BOTTOM);
        // The categories run from the top down, so that the values' axis would stand above them.
        across.setCrosses(AxisCrosses.MAX);
        across.setMinimum(0);
        across.setNumberFormat(StyleBook.VIETNAMESE + "#,##0" + ChartWords.unit(caption));
        across.getOrAddMajorGridProperties().setLineProperties(ChartInk.stroke(ChartInk.GRID, 0.5));
        var data = (XDDFBarChartData) canvas.createData(ChartTypes.BAR, down, across);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(BAR_GAP);
        data.setBarGrouping(plotted.isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        return data;
    }

    private static void dress(XDDFChartData.Series drawn, PlottedSeries plotted, int index, Drawing.Caption caption) {
        if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(ChartInk.line(index, plotted.isBound(index)));
        } else if (drawn instanceof XDDFBarChartData.Series bars) {
            bars.setFillProperties(ChartInk.bar(plotted, index));
            marked(bars, plotted.marked());
            if (!plotted.isHidden(index)) {
                ChartWords.label(bars.getCTBarSer().addNewDLbls(), caption, plotted.isStacked(), plotted.least());
            }
        }
    }

    private static void marked(XDDFBarChartData.Series bars, List<PlottedSeries.Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (mark != PlottedSeries.Mark.NONE) {
                bars.getDataPoint(i).setFillProperties(ChartInk.fill(ChartInk.of(mark)));
            }
        }
    }
}
