package vn.tiendo.workbook;

import java.util.ArrayList;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Sets our own sheet before those of an .xls. */
final class FrontSheetXls {

    private final HSSFWorkbook workbook;
    private final FrontSheet front;
    private final HSSFSheet sheet;
    private final XlsMarkStyles styles;

    FrontSheetXls(HSSFWorkbook workbook, FrontSheet front) {
        this.workbook = workbook;
        this.front = front;
        this.styles = new XlsMarkStyles(workbook);
        var names = new ArrayList<String>();
        workbook.forEach(known -> names.add(known.getSheetName()));
        this.sheet = workbook.createSheet(SheetNames.free(names, front.name()));
    }

    void write() {
        for (int column = 0; column < front.widths().size(); column++) {
            sheet.setColumnWidth(column, (int) (front.widths().get(column) * 256));
        }
        for (int i = 0; i < front.lines().size(); i++) {
            row(sheet.createRow(i), front.lines().get(i));
        }
        setUp();
        showFirst();
    }

    private void setUp() {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setValidSettings(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Of two sheets that are shown at once, every entry would go into both. */
    private void showFirst() {
        var references = XlsReferences.of(workbook);
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        references.restore();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == 0);
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
    }

    private void row(HSSFRow row, FrontSheet.Line line) {
        row.setHeightInPoints((float) FrontSheetXml.height(front, line));
        int column = 0;
        for (FrontSheet.Box box : line.boxes()) {
            for (int i = 0; i < box.columns(); i++) {
                row.createCell(column + i).setCellStyle(styles.ours(box.style()));
            }
            fill(row, column, box);
            column += box.columns();
        }
    }

    private void fill(HSSFRow row, int column, FrontSheet.Box box) {
        var cell = row.getCell(column);
        if (!box.text().isEmpty()) {
            cell.setCellValue(new HSSFRichTextString(SafeText.of(box.text()).text()));
        }
        if (box.columns() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + box.columns() - 1));
        }
        box.target().ifPresent(target -> {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(FrontSheetXml.location(target, sheet.getSheetName()));
            cell.setHyperlink(link);
        });
    }
}
