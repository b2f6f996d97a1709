package vn.tiendo.workbook.mark.xls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tiendo.workbook.draft.SafeText;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.Samples;
import vn.tiendo.workbook.mark.SheetNames;
import vn.tiendo.workbook.mark.xlsx.FrontSheetXml;

/** Sets our own sheet before those of an .xls. */
final class FrontSheetXls {

    /** In inches. */
    private static final double SIDE_MARGIN = 0.5;

    private final HSSFWorkbook workbook;
    private final FrontSheet front;
    private final HSSFSheet sheet;
    private final XlsMarkStyles styles;
    private final boolean isNew;

    /** @param ours sheets of earlier replies; the first of them is written over, whatever it is called by now */
    FrontSheetXls(HSSFWorkbook workbook, FrontSheet front, Collection<String> ours, XlsMarkStyles styles) {
        this.workbook = workbook;
        this.front = front;
        this.styles = styles;
        var known = ours.stream().findFirst();
        this.sheet = known.isPresent() ? emptied(workbook.getSheet(known.get())) : workbook.createSheet(free());
        this.isNew = known.isEmpty();
    }

    private String free() {
        var names = new ArrayList<String>();
        workbook.forEach(known -> names.add(known.getSheetName()));
        return SheetNames.free(names, front.name());
    }

    private static HSSFSheet emptied(HSSFSheet sheet) {
        sheet.forEach(row -> row.forEach(Cell::removeHyperlink));
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
        for (int row = sheet.getLastRowNum(); row >= 0; row--) {
            var known = sheet.getRow(row);
            if (known != null) {
                sheet.removeRow(known);
            }
        }
        return sheet;
    }

    void write() {
        for (int column = 0; column < front.widths().size(); column++) {
            sheet.setColumnWidth(column, (int) (front.widths().get(column) * 256));
            sheet.setColumnHidden(column, front.widths().get(column) == 0);
            sheet.setColumnHidden(column, false);
        }
        var samples = new Samples(styles.samples().size(), front);
        for (int i = 0; i < front.lines().size(); i++) {
            row(sheet.createRow(i), front.lines().get(i));
            samples(sheet.getRow(i), samples);
        }
        for (int column = samples.firstColumn(); column <= samples.lastColumn(); column++) {
            sheet.setColumnHidden(column - 1, true);
        }
        setUp();
        showFirst();
    }

    private void samples(HSSFRow row, Samples samples) {
        var marked = List.copyOf(styles.samples());
        samples.ofRow(row.getRowNum() + 1).forEach((column, number) -> {
            var sample = marked.get(number);
            row.createCell(column - 1).setCellValue(new HSSFRichTextString(XlsSample.words(sample.cells())));
            row.createCell(column).setCellStyle(sample.style());
            row.createCell(column + 1).setCellStyle(sample.base());
        });
    }

    private void setUp() {
        sheet.setDisplayGridlines(false);
        // POI takes two flags for each other; of the two, programs fit pages by the one and break them by the other.
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getFooter().setRight("Trang &P/&N");
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        // What POI calls valid is what the format calls not to be used.
        sheet.getPrintSetup().setValidSettings(false);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Of two sheets that are shown at once, every entry would go into both. */
    private void showFirst() {
        if (isNew) {
            var references = XlsReferences.of(workbook);
            workbook.setSheetOrder(sheet.getSheetName(), 0);
            references.restore();
        }
        int place = workbook.getSheetIndex(sheet);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == place);
        }
        workbook.setSheetHidden(place, false);
        workbook.setActiveSheet(place);
        workbook.setFirstVisibleTab(place);
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
