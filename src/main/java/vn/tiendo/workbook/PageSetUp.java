package vn.tiendo.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How every sheet is printed: A4 landscape, fitted to one page's width, page numbers at its foot. */
record PageSetUp(XSSFSheet sheet) {

    void apply(String footer) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        margins();
        foot(footer);
    }

    private void margins() {
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
    }

    private void foot(String text) {
        String font = "&\"" + StyleBook.FONT + ",Regular\"&10";
        sheet.getFooter().setLeft(font + SafeText.of(text).text().replace("&", "&&"));
        sheet.getFooter().setRight(font + "Trang &P/&N");
    }
}
