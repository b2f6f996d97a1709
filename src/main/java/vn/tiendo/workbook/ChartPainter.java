package vn.tiendo.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Chart;

/** Writes a chart's numbers beside the printed area and draws the chart from them. */
final class ChartPainter {

    /** Told apart by lightness, too, so that they survive a black-and-white printer. */
    private static final List<String> BARS = List.of("2F5D8A", "9DBAD5", "5B8C6E", "C9D8CF");

    private static final String LINE = "B3541E";
    private static final Locale VIETNAMESE = Locale.of("vi");
    static final int MARGIN = 2;

    private final XSSFSheet sheet;
    private final Pen pen;
    private final int dataColumn;
    private final int printedColumns;

    /**
     * Where things stand.
     *
     * @param printed how many are printed
     * @param numbers the first with the chart's numbers, from 0
     */
    record Columns(int printed, int numbers) {}

    ChartPainter(XSSFSheet sheet, Pen pen, Columns columns) {
        this.sheet = sheet;
        this.pen = pen;
        this.printedColumns = columns.printed();
        this.dataColumn = columns.numbers();
    }

    /** Between the rows given, from 0; the last is excluded. */
    void paint(Chart chart, int top, int bottom) {
        writeNumbers(chart, top);
        // POI says of a chart's texts that they are in the language of the machine.
        LocaleUtil.setUserLocale(VIETNAMESE);
        try {
            draw(chart, top, bottom);
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private void draw(Chart chart, int top, int bottom) {
        var drawing = sheet.createDrawingPatriarch();
        var canvas = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, printedColumns, bottom));
        canvas.setTitleText(SafeText.of(chart.title()).text());
        canvas.setTitleOverlay(false);
        canvas.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        plot(canvas, chart, top);
        letter(canvas);
    }

    private void writeNumbers(Chart chart, int top) {
        sheet.setColumnWidth(dataColumn, Math.max(24 * 256, sheet.getColumnWidth(dataColumn)));
        write(top, dataColumn, CellLook.HEADER, CellContent.words("Số liệu của biểu đồ"));
        for (int s = 0; s < chart.series().size(); s++) {
            sheet.setColumnWidth(dataColumn + 1 + s, 16 * 256);
            write(
                    top,
                    dataColumn + 1 + s,
                    CellLook.HEADER,
                    CellContent.words(chart.series().get(s).name()));
        }
        for (int c = 0; c < chart.categories().size(); c++) {
            writeCategory(chart, c, top + 1 + c);
        }
    }

    private void writeCategory(Chart chart, int category, int row) {
        write(
                row,
                dataColumn,
                CellLook.BODY,
                CellContent.words(chart.categories().get(category)));
        for (int s = 0; s < chart.series().size(); s++) {
            var value = chart.series().get(s).values().get(category);
            var content = value.<CellContent>map(
                            v -> chart.percent() ? new CellContent.Percent(v, 2) : new CellContent.Figure(v, 1))
                    .orElse(CellContent.BLANK);
            write(row, dataColumn + 1 + s, CellLook.BODY, content);
        }
    }

    private void write(int row, int column, CellLook look, CellContent content) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        pen.write(line.createCell(column), look, content);
    }

    private void plot(XSSFChart canvas, Chart chart, int top) {
        var across = canvas.createCategoryAxis(AxisPosition.BOTTOM);
        var up = valueAxis(canvas, chart);
        for (var shape : Chart.Shape.values()) {
            var wanted = chart.series().stream().filter(s -> s.shape() == shape).toList();
            if (!wanted.isEmpty()) {
                var data = data(canvas, shape, across, up);
                wanted.forEach(series -> add(data, chart, series, top));
                canvas.plot(data);
            }
        }
    }

    private static XDDFValueAxis valueAxis(XSSFChart canvas, Chart chart) {
        var up = canvas.createValueAxis(AxisPosition.LEFT);
        up.setTitle(SafeText.of(chart.axis()).text());
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        up.setMinimum(0);
        up.setNumberFormat(StyleBook.VIETNAMESE + (chart.percent() ? "0%" : "#,##0"));
        up.getOrAddMajorGridProperties().setLineProperties(stroke(XDDFColor.from(PresetColor.LIGHT_GRAY), 0.5));
        return up;
    }

    private static XDDFChartData data(XSSFChart canvas, Chart.Shape shape, XDDFCategoryAxis across, XDDFValueAxis up) {
        var type = shape == Chart.Shape.LINE ? ChartTypes.LINE : ChartTypes.BAR;
        var data = canvas.createData(type, across, up);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setGapWidth(60);
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        return data;
    }

    private void add(XDDFChartData data, Chart chart, Chart.Series series, int top) {
        int column = dataColumn + 1 + chart.series().indexOf(series);
        int last = top + chart.categories().size();
        var names = XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(top + 1, last, dataColumn, dataColumn));
        var values =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(top + 1, last, column, column));
        var drawn = data.addSeries(names, values);
        drawn.setTitle(
                series.name(), new org.apache.poi.ss.util.CellReference(sheet.getSheetName(), top, column, true, true));
        dress(drawn, chart, chart.series().indexOf(series));
    }

    private static void dress(XDDFChartData.Series drawn, Chart chart, int index) {
        if (drawn instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(stroke(colour(LINE), 2.25));
        } else if (drawn instanceof XDDFBarChartData.Series bars) {
            bars.setFillProperties(new XDDFSolidFillProperties(colour(BARS.get(index % BARS.size()))));
            label(bars.getCTBarSer().addNewDLbls(), StyleBook.VIETNAMESE + (chart.percent() ? "0.0%" : "#,##0"));
        }
    }

    private static void label(CTDLbls labels, String format) {
        var shown = labels.addNewNumFmt();
        shown.setFormatCode(format);
        shown.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFColor colour(String rgb) {
        return XDDFColor.from(HexFormat.of().parseHex(rgb));
    }

    private static XDDFLineProperties stroke(XDDFColor colour, double points) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour));
        line.setWidth(points);
        return line;
    }

    /** The chart's own text, in the font of the sheet. */
    private static void letter(XSSFChart canvas) {
        var text = canvas.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(1000);
        properties.addNewLatin().setTypeface(StyleBook.FONT);
    }
}
