package vn.tiendo.workbook.draft;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;

/** Writes contents into cells. */
final class Pen {

    private final StyleBook styles;

    Pen(StyleBook styles) {
        this.styles = styles;
    }

    void write(Cell cell, CellLook look, CellContent content) {
        cell.setCellStyle(styles.of(look, content));
        switch (content) {
            case CellContent.Blank _, CellContent.Awaited _ -> {}
            case CellContent.Words(String text, var _) ->
                cell.setCellValue(SafeText.of(text).text());
            case CellContent.Figure(var value, int _) -> cell.setCellValue(value.doubleValue());
            case CellContent.Difference(var value, int _) -> cell.setCellValue(value.doubleValue());
            case CellContent.Ordinal(long number) -> cell.setCellValue((double) number);
            case CellContent.Percent(var ratio, int _) -> cell.setCellValue(ratio.doubleValue());
            case CellContent.Day(var date) -> cell.setCellValue(date);
            case CellContent.Month(var month) -> cell.setCellValue(month.atDay(1));
            case CellContent.Formula(String expression, CellContent now) -> writeFormula(cell, expression, now);
            case CellContent.Link(String text, String target) -> writeLink(cell, text, target);
            case CellContent.Spanning(CellContent inner, int _) -> write(cell, look, inner);
        }
    }

    private static void writeFormula(Cell cell, String expression, CellContent now) {
        cell.setCellFormula(expression);
        switch (now) {
            case CellContent.Figure(var value, int _) -> cell.setCellValue(value.doubleValue());
            case CellContent.Percent(var ratio, int _) -> cell.setCellValue(ratio.doubleValue());
            case CellContent.Difference(var value, int _) -> cell.setCellValue(value.doubleValue());
            case CellContent.Blank _, CellContent.Awaited _ -> cell.setCellValue("");
            case CellContent.Words _,
                    CellContent.Ordinal _,
                    CellContent.Day _,
                    CellContent.Month _,
                    CellContent.Formula _,
                    CellContent.Link _,
                    CellContent.Spanning _ ->
                throw new IllegalArgumentException("A formula's value is a number or nothing: " + now);
        }
    }

    private static void writeLink(Cell cell, String text, String target) {
        var link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        cell.setCellValue(SafeText.of(text).text());
        cell.setHyperlink(link);
    }
}
