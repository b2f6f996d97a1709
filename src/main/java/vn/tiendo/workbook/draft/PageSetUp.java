package vn.tiendo.workbook.draft;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How every sheet is printed: A4 landscape, fitted to one page's width, page numbers at its foot; and what stays free in a locked one. */
record PageSetUp(XSSFSheet sheet) {

    /** In inches. */
    static final double SIDE_MARGIN = 0.5;

    static final double TOP_MARGIN = 0.6;
    static final double BOTTOM_MARGIN = 0.7;

    void apply(String footer) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        fit(0);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        margins();
        foot(footer);
    }

    /** Prints so many rows and columns, at least one of each. */
    void print(int rows, int columns) {
        int bottom = Math.max(0, rows - 1);
        int right = Math.clamp(columns - 1, 0, SpreadsheetVersion.EXCEL2007.getLastColumnIndex());
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, right, 0, bottom);
        // Project codes are texts of digits and are meant to be.
        sheet.addIgnoredErrors(new CellRangeAddress(0, bottom, 0, right), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** One page wide, and at most so many pages high; 0 for as many as it takes. */
    void fit(int pages) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pages);
    }

    /** Locks what is not to be filled in; rows may be inserted, and all may be formatted. */
    void protect() {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    private void margins() {
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_MARGIN);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
    }

    private void foot(String text) {
        String font = "&\"" + StyleBook.FONT + ",Regular\"&10";
        sheet.getFooter().setLeft(font + SafeText.of(text).text().replace("&", "&&"));
        sheet.getFooter().setRight(font + "Trang &P/&N");
    }
}
