package vn.tiendo.workbook.mark.xls;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * What names and formulas of an .xls say, to be said again when a sheet has been set before the others: POI then moves
 * what points to a cell of another sheet, but not what points to an area there.
 */
final class XlsReferences {

    private final Map<HSSFName, String> names = new LinkedHashMap<>();
    private final Map<HSSFCell, String> formulas = new LinkedHashMap<>();

    private XlsReferences() {}

    static XlsReferences of(HSSFWorkbook workbook) {
        var references = new XlsReferences();
        for (HSSFName name : workbook.getAllNames()) {
            if (!name.isFunctionName() && !name.isDeleted()) {
                references.names.put(name, name.getRefersToFormula());
            }
        }
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> references.add((HSSFCell) cell))));
        return references;
    }

    private void add(HSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().indexOf('!') >= 0) {
            formulas.put(cell, cell.getCellFormula());
        }
    }

    void restore() {
        names.forEach((name, formula) -> {
            if (!formula.equals(name.getRefersToFormula())) {
                name.setRefersToFormula(formula);
            }
        });
        formulas.forEach((cell, formula) -> {
            if (!formula.equals(cell.getCellFormula())) {
                restore(cell, formula);
            }
        });
    }

    /** With the value that it had. */
    private static void restore(HSSFCell cell, String formula) {
        switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> {
                double value = cell.getNumericCellValue();
                cell.setCellFormula(formula);
                cell.setCellValue(value);
            }
            case STRING -> {
                var value = cell.getRichStringCellValue();
                cell.setCellFormula(formula);
                cell.setCellValue(value);
            }
            case BOOLEAN -> {
                boolean value = cell.getBooleanCellValue();
                cell.setCellFormula(formula);
                cell.setCellValue(value);
            }
            case ERROR -> {
                byte value = cell.getErrorCellValue();
                cell.setCellFormula(formula);
                cell.setCellErrorValue(FormulaError.forInt(value));
            }
            case BLANK, FORMULA, _NONE -> cell.setCellFormula(formula);
        }
    }
}
