package vn.tiendo.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What may be written in a sheet's cells. Something else is asked about, not refused: a dash for "nothing to report" is an
 * answer, too.
 */
record CellRules(XSSFSheet sheet) {

    private static final String HIGHEST = "1E+15";

    void add(CellRangeAddress cells, Accepted what) {
        var rules = sheet.getDataValidationHelper();
        var rule = rules.createValidation(
                constraint(what),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.createErrorBox("Kiểm tra lại ô này", words(what));
        rule.setShowErrorBox(true);
        rule.createPromptBox("Cần ghi", asked(what));
        rule.setShowPromptBox(true);
        rule.setEmptyCellAllowed(true);
        // POI says it the other way round from what spreadsheet programs show.
        rule.setSuppressDropDownArrow(true);
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint constraint(Accepted what) {
        var rules = sheet.getDataValidationHelper();
        return switch (what) {
            case Accepted.Counted _ -> rules.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case Accepted.AnyNumber _ -> rules.createDecimalConstraint(OperatorType.BETWEEN, "-" + HIGHEST, HIGHEST);
            case Accepted.Day _, Accepted.Month _ ->
                rules.createDateConstraint(OperatorType.BETWEEN, "1", "73050", null);
            case Accepted.OneOf(String from, CellRange cells) ->
                rules.createFormulaListConstraint(formula(from, cells));
        };
    }

    private static String formula(String sheet, CellRange cells) {
        return "'" + sheet.replace("'", "''") + "'!" + absolute(cells.first()) + ":" + absolute(cells.last());
    }

    private static String absolute(CellAddress cell) {
        return "$" + CellAddress.letters(cell.column()) + "$" + cell.row();
    }

    /** Said as soon as a cell is chosen. */
    private static String asked(Accepted what) {
        return switch (what) {
            case Accepted.Counted _ -> "Một số không âm. Không phát sinh: 0; không áp dụng: -";
            case Accepted.AnyNumber _ -> "Một số. Không phát sinh: 0; không áp dụng: -";
            case Accepted.Day _ -> "Một ngày, như 15/07/2025.";
            case Accepted.Month _ -> "Một tháng, như 07/2025.";
            case Accepted.OneOf _ -> "Chọn trong danh sách ở mũi tên bên phải ô.";
        };
    }

    private static String words(Accepted what) {
        return switch (what) {
            case Accepted.Counted _ -> "Ô này cần một số không âm; không có thì ghi dấu -.";
            case Accepted.AnyNumber _ -> "Ô này cần một số; không có thì ghi dấu -.";
            case Accepted.Day _ -> "Ô này cần một ngày, như 15/07/2025.";
            case Accepted.Month _ -> "Ô này cần một tháng, như 07/2025.";
            case Accepted.OneOf _ -> "Giá trị này không có trong danh sách.";
        };
    }
}
