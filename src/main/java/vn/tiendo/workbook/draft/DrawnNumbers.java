package vn.tiendo.workbook.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;

/**
 * The numbers from which a chart is drawn: written beside what is printed, so that it stays alive when they are edited.
 *
 * @param top the row of their headings, from 0
 * @param left the column of the categories, from 0
 */
record DrawnNumbers(XSSFSheet sheet, Pen pen, int top, int left) {

    private static final int NAMES = 30 * 256;
    private static final int VALUES = 16 * 256;
    private static final String HEADING = "Số liệu của biểu đồ";

    /** Writes them. */
    void write(List<String> categories, List<Drawing.Series> series, int decimals) {
        sheet.setColumnWidth(left, Math.max(NAMES, sheet.getColumnWidth(left)));
        write(top, left, CellLook.HEADER, CellContent.words(HEADING));
        for (int i = 0; i < categories.size(); i++) {
            write(top + 1 + i, left, CellLook.BODY, CellContent.words(categories.get(i)));
        }
        for (int s = 0; s < series.size(); s++) {
            column(series.get(s), left + 1 + s, decimals);
        }
    }

    private void column(Drawing.Series series, int column, int decimals) {
        sheet.setColumnWidth(column, VALUES);
        write(top, column, CellLook.HEADER, CellContent.words(series.name()));
        for (int i = 0; i < series.values().size(); i++) {
            write(top + 1 + i, column, CellLook.BODY, figure(series.values().get(i), decimals));
        }
    }

    private static CellContent figure(Optional<BigDecimal> value, int decimals) {
        return value.<CellContent>map(known -> new CellContent.Figure(known, decimals))
                .orElse(CellContent.BLANK);
    }

    private void write(int row, int column, CellLook look, CellContent content) {
        Row held = sheet.getRow(row);
        Row line = held == null ? sheet.createRow(row) : held;
        pen.write(line.createCell(column), look, content);
    }

    /** @param count how many categories there are */
    XDDFCategoryDataSource categories(int count) {
        return XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(top + 1, top + count, left, left));
    }

    /** @param series which of them, from 0 */
    XDDFNumericalDataSource<Double> values(int series, int count) {
        int column = left + 1 + series;
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(top + 1, top + count, column, column));
    }

    CellReference name(int series) {
        return new CellReference(sheet.getSheetName(), top, left + 1 + series, true, true);
    }
}
