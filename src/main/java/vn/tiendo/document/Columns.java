package vn.tiendo.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed widths, with lines or without. */
final class Columns {

    private final List<Integer> widths;
    private final XWPFTable table;

    private Columns(List<Integer> widths, XWPFTable table) {
        this.widths = widths;
        this.table = table;
    }

    /** One that only holds things beside each other, in a row that is never parted. */
    static XWPFTableRow beside(XWPFDocument document, List<Integer> widths) {
        var columns = of(document, widths, 0);
        columns.table.removeBorders();
        return columns.row(0);
    }

    /** One with lines. */
    static Columns ruled(XWPFDocument document, List<Integer> widths, int margin) {
        return of(document, widths, margin);
    }

    private static Columns of(XWPFDocument document, List<Integer> widths, int margin) {
        var table = document.createTable(1, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        var properties = table.getCTTbl().getTblPr();
        // Said even where there are none: word processors have margins of their own.
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        set(margins.addNewTop(), margin);
        set(margins.addNewLeft(), margin);
        set(margins.addNewBottom(), margin);
        set(margins.addNewRight(), margin);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return new Columns(widths, table);
    }

    private static void set(CTTblWidth margin, int twips) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(twips));
    }

    /** The row of that number, made if need be, with its widths. */
    XWPFTableRow row(int number) {
        var row = number < table.getNumberOfRows() ? table.getRow(number) : table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            row.getCell(i).setWidthType(TableWidthType.DXA);
            row.getCell(i).setWidth(Integer.toString(widths.get(i)));
            row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
        }
        return row;
    }
}
