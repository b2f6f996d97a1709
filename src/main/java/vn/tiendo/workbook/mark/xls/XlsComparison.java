package vn.tiendo.workbook.mark.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.OurWords;

/** Holds a marked .xls against the original: all but marks and our sheet has to be the same. */
final class XlsComparison {

    private final HSSFWorkbook original;
    private final HSSFWorkbook copy;
    private final Allowed allowed;
    private final int shift;

    private XlsComparison(HSSFWorkbook original, HSSFWorkbook copy, Allowed allowed) {
        this.original = original;
        this.copy = copy;
        this.allowed = allowed;
        this.shift = allowed.ours().isEmpty() ? 1 : 0;
    }

    /**
     * What may differ.
     *
     * @param ours sheets of earlier replies, the first of which is written over
     * @param changed cells that were marked, or are marked no longer, by sheet
     */
    record Allowed(Collection<String> ours, Map<String, Set<CellAddress>> changed) {}

    /** @throws CopyImpossible naming the first sheet that is not the same */
    static void require(byte[] original, byte[] copy, Allowed allowed) throws IOException, CopyImpossible {
        try (var before = MarkedXls.open(original);
                var after = MarkedXls.open(copy)) {
            var comparison = new XlsComparison(before, after, allowed);
            comparison.require();
            XlsOtherRecords.require(original, copy, comparison.places());
        } catch (RuntimeException broken) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, broken);
        }
    }

    private XlsOtherRecords.Places places() {
        var ours = new ArrayList<Integer>();
        var drawn = new ArrayList<Integer>();
        for (int i = 0; i < original.getNumberOfSheets(); i++) {
            String name = original.getSheetName(i);
            if (allowed.ours().contains(name)) {
                ours.add(i);
            } else if (!allowed.changed().getOrDefault(name, Set.of()).isEmpty()) {
                drawn.add(i);
            }
        }
        return new XlsOtherRecords.Places(shift, ours, drawn);
    }

    private void require() throws CopyImpossible {
        require(copy.getNumberOfSheets() == original.getNumberOfSheets() + shift, "sheets");
        require(names(original, 0).equals(names(copy, shift)), "names");
        for (int i = 0; i < original.getNumberOfSheets(); i++) {
            var sheet = original.getSheetAt(i);
            if (!allowed.ours().contains(sheet.getSheetName())) {
                require(original.getSheetVisibility(i) == copy.getSheetVisibility(i + shift), sheet.getSheetName());
                require(same(sheet, copy.getSheetAt(i + shift)), sheet.getSheetName());
            }
        }
    }

    private static void require(boolean holds, String what) throws CopyImpossible {
        if (!holds) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, what);
        }
    }

    private static List<List<Object>> names(HSSFWorkbook workbook, int shift) {
        var names = new ArrayList<List<Object>>();
        for (HSSFName name : workbook.getAllNames()) {
            int sheet = name.getSheetIndex();
            boolean pointsTo = !name.isFunctionName() && !name.isDeleted();
            names.add(List.of(
                    name.getNameName(), sheet < 0 ? sheet : sheet - shift, pointsTo ? name.getRefersToFormula() : ""));
        }
        return names;
    }

    private boolean same(HSSFSheet before, HSSFSheet after) {
        var marked = allowed.changed().getOrDefault(before.getSheetName(), Set.of());
        return before.getSheetName().equals(after.getSheetName())
                && before.getMergedRegions().equals(after.getMergedRegions())
                && before.getProtect() == after.getProtect()
                && sameColumns(before, after)
                && sameRows(before, after, marked);
    }

    private static boolean sameColumns(HSSFSheet before, HSSFSheet after) {
        for (int column = 0; column < 256; column++) {
            if (before.isColumnHidden(column) != after.isColumnHidden(column)
                    || before.getColumnWidth(column) != after.getColumnWidth(column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRows(HSSFSheet before, HSSFSheet after, Set<CellAddress> marked) {
        int last = Math.max(before.getLastRowNum(), after.getLastRowNum());
        for (int number = 0; number <= last; number++) {
            var row = before.getRow(number);
            var other = after.getRow(number);
            if (row != null && (other == null || !same(row, other, marked))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(HSSFRow before, HSSFRow after, Set<CellAddress> marked) {
        if (before.getZeroHeight() != after.getZeroHeight() || before.getHeight() != after.getHeight()) {
            return false;
        }
        for (int column = 0; column < Math.max(before.getLastCellNum(), after.getLastCellNum()); column++) {
            boolean isMarked = marked.contains(new CellAddress(before.getRowNum() + 1, column + 1));
            var cell = before.getCell(column);
            var other = after.getCell(column);
            boolean sameValue = cell == null
                    ? other == null || isMarked
                    : other != null && value(cell).equals(value(other)) && sameNote(cell, other, isMarked);
            if (!sameValue
                    || (cell != null
                            && other != null
                            && !isMarked
                            && !same(cell.getCellStyle(), other.getCellStyle()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNote(HSSFCell cell, HSSFCell other, boolean marked) {
        return marked
                ? OurWords.without(note(other)).equals(OurWords.without(note(cell)))
                : note(other).equals(note(cell));
    }

    private static String note(HSSFCell cell) {
        var comment = cell.getCellComment();
        return comment == null ? "" : comment.getString().getString();
    }

    private static List<Object> value(HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        Object value = switch (type) {
            case NUMERIC -> Double.doubleToLongBits(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case ERROR -> cell.getErrorCellValue();
            case BLANK, FORMULA, _NONE -> "";
        };
        return List.of(type, value, formula ? cell.getCellFormula() : "");
    }

    /** Formats keep their numbers. */
    private static boolean same(HSSFCellStyle before, HSSFCellStyle after) {
        return before.getIndex() == after.getIndex()
                && before.getDataFormatString().equals(after.getDataFormatString());
    }
}
