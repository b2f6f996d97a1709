package vn.tiendo.workbook.draft;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/**
 * A sheet being written that others are to fill in: cells anywhere, with notes and with what may be written in them.
 * Where nothing may, they are locked, by a protection without a password, under which rows may be inserted and columns
 * widened. Set the {@link #columns} first.
 */
public final class BlankSheet {

    /** On screen, so that more than the frozen columns is seen of a wide sheet. */
    private static final int ZOOM_OF_WIDE = 85;

    private static final CellRange NOTHING = new CellRange(new CellAddress(1, 1), new CellAddress(1, 1));

    private final XSSFSheet sheet;
    private final Locale language;
    private final StyleBook styles;
    private final PageSetUp page;
    private final Pen pen;
    private final CellNotes notes;
    private final RowHeights heights = new RowHeights();
    private ColumnWidths widths = ColumnWidths.NONE;
    private int lastRow;
    private int lastColumn;
    private @Nullable PagePlan plan;
    private CellRange repeated = NOTHING;
    private int closing;
    private @Nullable CellAddress firstInput;

    BlankSheet(XSSFSheet sheet, StyleBook styles, String footer, Locale language) {
        this.language = language;
        this.sheet = sheet;
        this.styles = styles;
        this.pen = new Pen(styles);
        this.notes = new CellNotes(sheet);
        this.page = new PageSetUp(sheet);
        page.apply(footer);
    }

    /** The columns' widths, in digits of the default font; they bound what is printed. */
    public BlankSheet columns(List<Double> digits) {
        widths = new ColumnWidths(digits).setIn(sheet);
        return this;
    }

    public String name() {
        return sheet.getSheetName();
    }

    /** How many columns are printed. */
    public int width() {
        return widths.count();
    }

    /** Writes one cell. */
    public BlankSheet put(CellAddress at, CellLook look, CellContent content) {
        if (look == CellLook.INPUT) {
            open(at);
        }
        pen.write(cell(at.row(), at.column()), look, content);
        needHeight(at.row(), look, content, room(at.column(), at.column()));
        return this;
    }

    /** Writes one content over several cells, merged. */
    public BlankSheet put(CellRange area, CellLook look, CellContent content) {
        var first = area.first();
        var last = area.last();
        if (look == CellLook.INPUT) {
            open(first);
        }
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                cell(row, column).setCellStyle(styles.of(look, content));
            }
        }
        pen.write(cell(first.row(), first.column()), look, content);
        if (!first.equals(last)) {
            sheet.addMergedRegionUnsafe(area(area));
        }
        if (first.row() == last.row()) {
            needHeight(first.row(), look, content, room(first.column(), last.column()));
        }
        return this;
    }

    /** The topmost of the open cells is where one begins. */
    private void open(CellAddress at) {
        firstInput = firstInput == null || at.compareTo(firstInput) < 0 ? at : firstInput;
    }

    /** A table's header, its first label in that cell; every column in its own look. */
    public BlankSheet heading(CellAddress at, Heading heading, List<CellLook> looks) {
        for (Heading.Box box : heading.boxes()) {
            var place = box.place();
            var look = looks.get(place.left());
            var area = new CellRange(
                    new CellAddress(at.row() + place.top(), at.column() + place.left()),
                    new CellAddress(at.row() + place.bottom(), at.column() + place.right()));
            put(area, look, CellContent.centred(box.label()));
            shareHeight(area, look, box.label());
        }
        return this;
    }

    /** A label over several rows shares its height among them. */
    private void shareHeight(CellRange area, CellLook look, String label) {
        double room = room(area.first().column(), area.last().column());
        double height = Lettering.height(label, room, Appearance.of(look).type()) + 4;
        heights.share(area.first().row(), area.last().row(), height);
    }

    /** A remark on a cell, shown when it is pointed at. */
    public BlankSheet note(CellAddress at, String text) {
        notes.add(at, SafeText.of(text).text());
        return this;
    }

    /** What may be written in those cells; whoever writes something else is asked whether it is meant. */
    public BlankSheet accept(CellRange cells, Accepted what) {
        new CellRules(sheet, language).add(area(cells), what);
        return this;
    }

    /**
     * Shows what is wrong with those cells, by ground, colour and underline, as soon as the condition is true.
     *
     * @param condition of our own making, without the leading {@code =}, as for the first of the cells
     */
    public BlankSheet warn(CellRange cells, String condition, boolean grave) {
        new CellWarnings(sheet).add(area(cells), condition, grave);
        return this;
    }

    /** At least that high. */
    public BlankSheet height(int row, double points) {
        heights.need(row, points);
        return this;
    }

    /** Keeps the rows above and the columns before the cell in sight on screen. */
    public BlankSheet freezeBefore(CellAddress cell) {
        sheet.createFreezePane(cell.column() - 1, cell.row() - 1);
        return this;
    }

    /** Repeats those rows on every printed page. */
    public BlankSheet repeat(int firstRow, int lastRow) {
        repeated = new CellRange(new CellAddress(firstRow, 1), new CellAddress(lastRow, 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf(firstRow + ":" + lastRow));
        return this;
    }

    /** Printed so, rather than on A4 as small as it may become. */
    public BlankSheet print(PagePlan pages) {
        plan = pages;
        if (!pages.isOneWide()) {
            sheet.setZoom(ZOOM_OF_WIDE);
            if (pages.kept() > 0) {
                sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, pages.kept() - 1));
            }
        }
        return this;
    }

    /** From that row on stand the signatures, which are not to be torn from what is signed. */
    public BlankSheet closing(int row) {
        closing = row;
        return this;
    }

    /** Upright pages, for running text. */
    public BlankSheet upright() {
        sheet.getPrintSetup().setLandscape(false);
        return this;
    }

    /** Not shown, and not among the sheets that people are offered to show. */
    public BlankSheet hide() {
        var workbook = sheet.getWorkbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return this;
    }

    private XSSFCell cell(int row, int column) {
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
        XSSFRow held = sheet.getRow(row - 1);
        XSSFRow line = held == null ? sheet.createRow(row - 1) : held;
        XSSFCell known = line.getCell(column - 1);
        return known == null ? line.createCell(column - 1) : known;
    }

    private void needHeight(int row, CellLook look, CellContent content, double room) {
        if (content instanceof CellContent.Words(String text, var _)) {
            heights.need(row, Lettering.height(text, room, Appearance.of(look).type()));
        }
    }

    private double room(int from, int to) {
        return widths.room(from - 1, to - from + 1);
    }

    private static CellRangeAddress area(CellRange cells) {
        return new CellRangeAddress(
                cells.first().row() - 1,
                cells.last().row() - 1,
                cells.first().column() - 1,
                cells.last().column() - 1);
    }

    void finish() {
        heights.setIn(sheet, lastRow);
        notes.write();
        page.protect();
        var workbook = sheet.getWorkbook();
        if (workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
            return;
        }
        page.print(lastRow, Math.max(widths.count(), lastColumn));
        if (firstInput != null) {
            sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(firstInput.row() - 1, firstInput.column() - 1));
        }
        layOnPages();
    }

    private void layOnPages() {
        if (plan != null) {
            double again = repeated.equals(NOTHING)
                    ? 0
                    : heights.together(repeated.first().row(), repeated.last().row());
            new RowsOnPages(sheet, plan, heights.of(1, lastRow), again, closing).apply();
        }
    }
}
