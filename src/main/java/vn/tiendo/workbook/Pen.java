package vn.tiendo.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;

/** Writes contents into cells. */
final class Pen {

    private final StyleBook styles;

    Pen(StyleBook styles) {
        this.styles = styles;
    }

    void write(Cell cell, CellLook look, Content content) {
        cell.setCellStyle(styles.of(look, content));
        switch (content) {
            case Content.Blank _, Content.Awaited _ -> {}
            case Content.Words(String text, var _) ->
                cell.setCellValue(SafeText.of(text).text());
            case Content.Figure(var value, int _) -> cell.setCellValue(value.doubleValue());
            case Content.Ordinal(long number) -> cell.setCellValue((double) number);
            case Content.Percent(var ratio, int _) -> cell.setCellValue(ratio.doubleValue());
            case Content.Day(var date) -> cell.setCellValue(date);
            case Content.Month(var month) -> cell.setCellValue(month.atDay(1));
            case Content.Formula(String expression, Content now) -> writeFormula(cell, expression, now);
            case Content.Link(String text, String target) -> writeLink(cell, text, target);
            case Content.Spanning(Content inner, int _) -> write(cell, look, inner);
        }
    }

    private static void writeFormula(Cell cell, String expression, Content now) {
        cell.setCellFormula(expression);
        switch (now) {
            case Content.Figure(var value, int _) -> cell.setCellValue(value.doubleValue());
            case Content.Percent(var ratio, int _) -> cell.setCellValue(ratio.doubleValue());
            case Content.Blank _, Content.Awaited _ -> cell.setCellValue("");
            case Content.Words _,
                    Content.Ordinal _,
                    Content.Day _,
                    Content.Month _,
                    Content.Formula _,
                    Content.Link _,
                    Content.Spanning _ ->
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
