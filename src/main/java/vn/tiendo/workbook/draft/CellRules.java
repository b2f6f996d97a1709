package vn.tiendo.workbook.draft;

import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/**
 * What may be written in a sheet's cells. Something else is asked about, not refused: a dash for "nothing to report" is an
 * answer, too.
 */
record CellRules(XSSFSheet sheet, Locale language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String HIGHEST = "1E+15";

    void add(CellRangeAddress cells, Accepted what) {
        var rules = sheet.getDataValidationHelper();
        var rule = rules.createValidation(
                constraint(what),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.createErrorBox(say("wrong"), say("wrong." + key(what)));
        rule.setShowErrorBox(true);
        rule.createPromptBox(say("asked"), say("asked." + key(what)));
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

    /** What is asked is said as soon as a cell is chosen, what is wrong when it is filled in. */
    private String say(String key) {
        return ResourceBundle.getBundle("messages/cells", language, NO_FALLBACK).getString(key);
    }

    private static String key(Accepted what) {
        return switch (what) {
            case Accepted.Counted _ -> "counted";
            case Accepted.AnyNumber _ -> "number";
            case Accepted.Day _ -> "day";
            case Accepted.Month _ -> "month";
            case Accepted.OneOf _ -> "one-of";
        };
    }
}
