package vn.tiendo.document.word;

import java.util.List;
import vn.tiendo.content.Numerals;

/**
 * The fixed words of a report in Word.
 *
 * @param language as Word names it
 * @param unit before the unit of a table
 * @param appendix before its number
 * @param attached to which report an appendix belongs: its symbol and its issuer are wanted
 * @param writtenBy before who wrote something
 */
public record ReportWords(
        String language, Numerals numerals, String unit, String appendix, String attached, String writtenBy) {

    public static final ReportWords VIETNAMESE = new ReportWords(
            "vi-VN",
            Numerals.VIETNAMESE,
            "Đơn vị tính: ",
            "PHỤ LỤC",
            "(Kèm theo Báo cáo số         /%s ngày      tháng      năm 20… của %s)",
            "Người viết: ");
    public static final ReportWords ENGLISH = new ReportWords(
            "en-GB",
            Numerals.ENGLISH,
            "Unit: ",
            "APPENDIX",
            "(Attached to report No.         %s of %s)",
            "Written by ");

    /** To what an appendix belongs: number and date are left blank, as on the report itself. */
    public String attachedTo(String symbol, List<String> issuer) {
        return attached.formatted(symbol, String.join(" ", issuer));
    }
}
