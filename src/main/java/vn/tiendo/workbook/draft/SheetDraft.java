package vn.tiendo.workbook.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;

/**
 * A sheet being written from the top down: lines of text over the whole width, headings, rows, charts.
 * Set the {@link #columns} first. Row numbers are those that the reader sees, from 1.
 */
public final class SheetDraft implements SheetWriter {

    private final XSSFSheet sheet;
    private final Sheet rows;
    private final StyleBook styles;
    private final Pen pen;
    private ColumnWidths widths = ColumnWidths.NONE;

    /** Text runs over the columns of the first page, but for those that every page begins with. */
    private int lines;

    private int margin;
    private int next;
    private int headingTop = -1;
    private int headingBottom = -1;
    private int numbersBottom;
    private int numbersRight;

    /** @param rows where its rows are written: the sheet itself, or what will be put into it */
    SheetDraft(XSSFSheet sheet, Sheet rows, StyleBook styles) {
        this.sheet = sheet;
        this.rows = rows;
        this.styles = styles;
        this.pen = new Pen(styles);
    }

    void setUp(String footer) {
        new PageSetUp(sheet).apply(footer);
    }

    /** The columns' widths, in digits of the default font; they bound what is printed. */
    @Override
    public SheetDraft columns(List<Double> digits) {
        return columns(digits, 0);
    }

    @Override
    public SheetDraft columns(List<Double> digits, int first) {
        widths = new ColumnWidths(digits).setIn(sheet);
        var pages = PagePlan.ofTable(digits, first);
        lines = pages.firstPage();
        margin = pages.isOneWide() ? 0 : first;
        new RowsOnPages(sheet, pages, List.of(), 0, 0).apply();
        if (!pages.isOneWide() && first > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, first - 1));
        }
        return this;
    }

    public String name() {
        return sheet.getSheetName();
    }

    /** How many columns are printed. */
    @Override
    public int width() {
        return widths.count();
    }

    /** The row that will be written next. */
    @Override
    public int nextRow() {
        return next + 1;
    }

    /** Text over the whole width, as high as it needs. */
    @Override
    public SheetDraft line(CellLook look, String text) {
        var content = new CellContent.Spanning(CellContent.words(text), lines - margin);
        var row = row(next++);
        fill(row, look, content, new Span(margin, lines - margin));
        double height = RowHeight.of(look, content, widths.room(margin, lines - margin));
        row.setHeightInPoints((float) Math.min(height, RowHeights.HIGHEST));
        return this;
    }

    /** A narrow empty row. */
    @Override
    public SheetDraft gap() {
        row(next++).setHeightInPoints(8);
        return this;
    }

    /** What follows begins a new printed page. */
    @Override
    public SheetDraft pageBreak() {
        sheet.setRowBreak(next - 1);
        return this;
    }

    /** The header of a table; its rows can be {@linkplain #pin pinned}. */
    @Override
    public SheetDraft heading(Heading heading) {
        headingTop = next;
        headingBottom = next + heading.depth() - 1;
        for (int level = 0; level < heading.depth(); level++) {
            var row = row(next + level);
            for (int column = 0; column < heading.columns(); column++) {
                row.createCell(column).setCellStyle(styles.of(CellLook.HEADER, CellContent.BLANK));
            }
        }
        heading.boxes().forEach(this::writeBox);
        for (int level = 0; level < heading.depth(); level++) {
            rows.getRow(next + level).setHeightInPoints((float) RowHeight.of(heading, level, widths::room));
        }
        next += heading.depth();
        return this;
    }

    private void writeBox(Heading.Box box) {
        var place = box.place();
        pen.write(
                rows.getRow(headingTop + place.top()).getCell(place.left()),
                CellLook.HEADER,
                CellContent.words(box.label()));
        merge(headingTop + place.top(), headingTop + place.bottom(), place.left(), place.right());
    }

    /** Keeps all rows so far and the first columns in sight on screen, and repeats the last heading on every page. */
    @Override
    public SheetDraft pin(int columns) {
        return freeze(columns).repeat();
    }

    /** Keeps all rows so far and the first columns in sight on screen. */
    @Override
    public SheetDraft freeze(int columns) {
        sheet.createFreezePane(columns, next);
        return this;
    }

    /** Lets the rows since the last heading be filtered and sorted by any column. */
    @Override
    public SheetDraft filter() {
        int right = Math.max(0, width() - 1);
        sheet.setAutoFilter(new CellRangeAddress(headingBottom, Math.max(headingBottom, next - 1), 0, right));
        return this;
    }

    /** Repeats the last heading on every printed page. */
    @Override
    public SheetDraft repeat() {
        sheet.setRepeatingRows(CellRangeAddress.valueOf((headingTop + 1) + ":" + (headingBottom + 1)));
        return this;
    }

    /** A row of cells from the first column on; returns its number. */
    @Override
    public int row(CellLook look, List<CellContent> contents) {
        var row = row(next++);
        int column = 0;
        double height = RowHeight.PLAIN;
        for (CellContent content : contents) {
            int columns = content instanceof CellContent.Spanning(CellContent _, int span) ? span : 1;
            height = Math.max(height, RowHeight.of(look, content, widths.room(column, columns)));
            fill(row, look, content, new Span(column, columns));
            column += columns;
        }
        row.setHeightInPoints((float) Math.min(height, RowHeights.HIGHEST));
        return next;
    }

    private record Span(int from, int columns) {}

    private void fill(Row row, CellLook look, CellContent content, Span span) {
        pen.write(row.createCell(span.from()), look, content);
        for (int column = span.from() + 1; column < span.from() + span.columns(); column++) {
            row.createCell(column).setCellStyle(styles.of(look, content));
        }
        merge(row.getRowNum(), row.getRowNum(), span.from(), span.from() + span.columns() - 1);
    }

    private void merge(int top, int bottom, int left, int right) {
        if (top != bottom || left != right) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    /** The whole sheet on one printed page, for tables that are only just longer. */
    @Override
    public SheetDraft onOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
        return this;
    }

    /**
     * A link to another sheet, to the right of what is printed, for those who read on screen. Not on a
     * {@linkplain WorkbookDraft#longSheet long sheet}.
     */
    @Override
    public SheetDraft beside(int row, CellContent.Link link) {
        int column = width() + DrawingPainter.MARGIN;
        sheet.setColumnWidth(column, 40 * 256);
        pen.write(row(row - 1).createCell(column), CellLook.PARAGRAPH, link);
        return this;
    }

    /**
     * A chart over the whole width and that many points high; its numbers stand to the right of what is printed. Not on a
     * {@linkplain WorkbookDraft#longSheet long sheet}. A map's tiles are cells, as high as they need.
     */
    @Override
    public SheetDraft drawing(Drawing drawing, int points) {
        if (drawing instanceof Drawing.TileMap map) {
            line(CellLook.SECTION, map.caption().title());
            line(CellLook.NOTE, map.caption().measured());
            next = new TileRows(sheet, styles, widths).write(map, next);
            return line(CellLook.NOTE, "Nhạt đến đậm: " + String.join("; ", map.legend()) + ".");
        }
        int end = next + (int) Math.ceil(points / RowHeight.PLAIN);
        IntStream.range(next, end).forEach(row -> row(row).setHeightInPoints((float) RowHeight.PLAIN));
        // There may be more numbers than a chart is high: those of the next one then stand to the right of them.
        int numbers = (next < numbersBottom ? numbersRight : width()) + DrawingPainter.MARGIN;
        var plotted = PlottedSeries.of(drawing);
        new DrawingPainter(sheet, pen, new DrawingPainter.Area(next, end, lines, numbers)).paint(drawing);
        numbersBottom = next + plotted.categories().size() + 1;
        numbersRight = numbers + plotted.series().size() + 1;
        next = end;
        return this;
    }

    /** From 0. It may hold the numbers of a chart already. */
    private Row row(int index) {
        var row = rows.getRow(index);
        return row == null ? rows.createRow(index) : row;
    }

    void finish() {
        new PageSetUp(sheet).print(next, width());
    }
}
