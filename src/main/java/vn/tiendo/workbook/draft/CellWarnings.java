package vn.tiendo.workbook.draft;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet's cells look like while something is wrong with them: never by colour alone. */
record CellWarnings(XSSFSheet sheet) {

    private static final String GRAVE = "FFC7CE";
    private static final String MILD = "FFE0B2";
    private static final String INK = "9C0006";

    void add(CellRangeAddress cells, String condition, boolean grave) {
        var conditions = sheet.getSheetConditionalFormatting();
        var rule = conditions.createConditionalFormattingRule(condition);
        var ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ground.setFillBackgroundColor(colour(grave ? GRAVE : MILD));
        var letters = rule.createFontFormatting();
        letters.setFontStyle(false, true);
        letters.setUnderlineType(FontUnderline.SINGLE.getByteValue());
        letters.setFontColor(colour(INK));
        conditions.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
