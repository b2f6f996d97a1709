package vn.tiendo.workbook.mark.xls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.MarkKind;
import vn.tiendo.workbook.mark.OldMarks;
import vn.tiendo.workbook.mark.OurWords;
import vn.tiendo.workbook.mark.SheetShape;

/** Takes the marks of an earlier reply off the cells of an .xls, as {@link OldMarks} does for .xlsx. */
final class XlsOldMarks {

    private final XlsPalette palette;
    private final List<XlsSample> samples = new ArrayList<>();

    private XlsOldMarks(XlsPalette palette) {
        this.palette = palette;
    }

    /** @param ours sheets of earlier replies, and where samples stand in them */
    static XlsOldMarks of(HSSFWorkbook workbook, XlsPalette palette, Map<String, List<CellAddress>> ours) {
        var old = new XlsOldMarks(palette);
        ours.forEach((name, places) -> places.forEach(
                place -> XlsSample.at(workbook.getSheet(name), place).ifPresent(old.samples::add)));
        old.samples.removeIf(sample -> old.mark(sample.marked()).isEmpty()
                || (sample.base() != null && old.mark(sample.base()).isPresent()));
        return old;
    }

    /** @return the cells that were changed by that */
    Set<CellAddress> takeOff(HSSFSheet sheet, XlsMarkStyles styles) {
        var changed = new HashSet<CellAddress>();
        sheet.forEach(row -> row.forEach(cell -> {
            boolean looked = takeOff((HSSFCell) cell, styles);
            boolean spoke = silence((HSSFCell) cell);
            if (looked || spoke) {
                changed.add(new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
            }
        }));
        return changed;
    }

    private boolean takeOff(HSSFCell cell, XlsMarkStyles styles) {
        var style = cell.getCellStyle();
        if (mark(style).isEmpty()) {
            return false;
        }
        var sample = sample(cell);
        boolean same = sample.isPresent() && sample.get().marked().getIndex() == style.getIndex();
        var base = sample.map(XlsSample::base).orElse(null);
        cell.setCellStyle(same && base != null ? base : styles.cleared(style, base));
        return true;
    }

    /** The one of that very format that names the cell; else the first of the format; else one that looks like it. */
    private Optional<XlsSample> sample(HSSFCell cell) {
        var style = cell.getCellStyle();
        var same = samples.stream()
                .filter(sample -> sample.marked().getIndex() == style.getIndex())
                .toList();
        return same.stream()
                .filter(sample -> sample.names(cell))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .or(() -> samples.stream()
                        .filter(sample ->
                                sample.names(cell) && mark(sample.marked()).equals(mark(style)))
                        .findFirst());
    }

    private Optional<MarkKind> mark(HSSFCellStyle style) {
        boolean solid = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        boolean round = style.getBorderLeft() != BorderStyle.NONE
                && style.getBorderRight() != BorderStyle.NONE
                && style.getBorderTop() != BorderStyle.NONE
                && style.getBorderBottom() != BorderStyle.NONE
                && style.getLeftBorderColor() == style.getRightBorderColor()
                && style.getLeftBorderColor() == style.getTopBorderColor()
                && style.getLeftBorderColor() == style.getBottomBorderColor();
        return solid && round
                ? MarkKind.of(palette.of(style.getFillForegroundColor()), palette.of(style.getLeftBorderColor()))
                : Optional.empty();
    }

    /** Takes what we said out of the cell's comment, and the comment away if nothing else stood there. */
    private static boolean silence(HSSFCell cell) {
        var comment = cell.getCellComment();
        String text = comment == null ? "" : comment.getString().getString();
        String left = OurWords.without(text);
        if (comment == null || left.equals(text)) {
            return false;
        }
        if (left.isBlank()) {
            cell.removeCellComment();
            return true;
        }
        comment.setString(XlsMarks.inFontsOf(comment.getString(), left));
        if (comment.getAnchor() instanceof HSSFClientAnchor anchor) {
            int less =
                    (SheetShape.height(text) - SheetShape.height(left) + XlsMarks.ROW_HEIGHT - 1) / XlsMarks.ROW_HEIGHT;
            anchor.setRow2(Math.max(anchor.getRow1() + 2, anchor.getRow2() - less));
        }
        return true;
    }
}
