package vn.tiendo.workbook.mark.xls;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.draft.SafeText;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.OurWords;
import vn.tiendo.workbook.mark.SheetShape;
import vn.tiendo.workbook.mark.xlsx.CommentsCopy;

/** Marks the cells of one sheet of an .xls. */
final class XlsMarks {

    /** In parts of 1,024 of a column. */
    private static final int INDENT = 128;

    private static final int LAST_COLUMN = 255;
    private static final int LAST_ROW = 65_535;
    static final int ROW_HEIGHT = 20;

    private final HSSFSheet sheet;
    private final XlsMarkStyles styles;
    private @Nullable HSSFPatriarch drawing;

    XlsMarks(HSSFSheet sheet, XlsMarkStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void set(CellMark mark) throws CopyImpossible {
        var cell = cell(mark.cell());
        cell.setCellStyle(styles.marked(cell, mark.kind()));
        if (!mark.isSilent()) {
            say(cell, mark);
        }
    }

    private void say(HSSFCell cell, CellMark mark) throws CopyImpossible {
        var known = cell.getCellComment();
        String text = SafeText.of(mark.comment()).text();
        if (known == null) {
            var comment = drawing().createCellComment(anchor(mark.cell(), text));
            comment.setAuthor(CommentsCopy.AUTHOR);
            comment.setString(new HSSFRichTextString(text));
            cell.setCellComment(comment);
        } else {
            drawing();
            append(known, OurWords.behind(text));
        }
    }

    private HSSFPatriarch drawing() throws CopyImpossible {
        if (drawing == null) {
            var known = sheet.getDrawingPatriarch();
            if (known != null) {
                requireComments(known);
            }
            drawing = known == null ? sheet.createDrawingPatriarch() : known;
        }
        return drawing;
    }

    /** Other shapes would have to be written anew, and not all of them survive that. */
    private void requireComments(HSSFPatriarch shapes) throws CopyImpossible {
        for (HSSFShape shape : shapes.getChildren()) {
            if (!(shape instanceof HSSFComment) && !(shape instanceof HSSFCombobox)) {
                throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, sheet.getSheetName());
            }
        }
    }

    private HSSFCell cell(CellAddress address) {
        var row = sheet.getRow(address.row() - 1);
        if (row == null) {
            row = sheet.createRow(address.row() - 1);
        }
        var cell = row.getCell(address.column() - 1);
        if (cell == null) {
            var style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.column() - 1);
            cell = row.createCell(address.column() - 1);
            inherit(cell, style);
        }
        return cell;
    }

    private static void inherit(HSSFCell cell, @Nullable HSSFCellStyle style) {
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private static void append(HSSFComment comment, String more) {
        var old = comment.getString();
        comment.setString(inFontsOf(old, old.getString() + more));
        stretch(comment, rows(more));
    }

    /** A text that begins as another one does, in its fonts. */
    static HSSFRichTextString inFontsOf(HSSFRichTextString old, String text) {
        var dressed = new HSSFRichTextString(text);
        for (int run = 0; run < old.numFormattingRuns() && old.getIndexOfFormattingRun(run) < text.length(); run++) {
            int to = run + 1 < old.numFormattingRuns() ? old.getIndexOfFormattingRun(run + 1) : old.length();
            dressed.applyFont(
                    old.getIndexOfFormattingRun(run), Math.min(to, text.length()), old.getFontOfFormattingRun(run));
        }
        return dressed;
    }

    private static void stretch(HSSFComment comment, int rows) {
        if (comment.getAnchor() instanceof HSSFClientAnchor anchor) {
            anchor.setRow2(Math.min(LAST_ROW, anchor.getRow2() + rows));
        }
    }

    private static int rows(String text) {
        return (SheetShape.height(text) + ROW_HEIGHT - 1) / ROW_HEIGHT;
    }

    /** Beside the cell, as wide and as high as its words need, whatever columns and rows stand there. */
    private HSSFClientAnchor anchor(CellAddress cell, String text) {
        int column = Math.min(cell.column(), LAST_COLUMN - 1);
        int right = column;
        for (int left = SheetShape.BOX_WIDTH; left > 0 && right < LAST_COLUMN; right++) {
            left -= sheet.isColumnHidden(right) ? 0 : Math.round(sheet.getColumnWidthInPixels(right));
        }
        int row = Math.max(0, Math.min(cell.row() - 1, LAST_ROW - rows(text)));
        int bottom = row;
        for (int left = SheetShape.height(text); left > 0 && bottom < LAST_ROW; bottom++) {
            left -= height(bottom);
        }
        return new HSSFClientAnchor(INDENT, 0, INDENT, 0, (short) column, row, (short) right, bottom);
    }

    private int height(int number) {
        var row = sheet.getRow(number);
        if (row == null) {
            return Math.round(sheet.getDefaultRowHeightInPoints() * 4 / 3);
        }
        return row.getZeroHeight() ? 0 : Math.round(row.getHeightInPoints() * 4 / 3);
    }
}
