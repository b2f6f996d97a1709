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
 * @param doubted before quoted numbers that no figure bears out
 * @param writtenBy before who wrote something
 */
public record ReportWords(
        String language,
        Numerals numerals,
        String unit,
        String appendix,
        String attached,
        String doubted,
        String writtenBy) {

    public static final ReportWords VIETNAMESE = new ReportWords(
            "vi-VN",
            Numerals.VIETNAMESE,
            "Đơn vị tính: ",
            "PHỤ LỤC",
            "(Kèm theo Báo cáo số         /%s ngày      tháng      năm 20… của %s)",
            "⚠ Số cần xem lại, vì không số liệu nào của báo cáo này khớp với nó: ",
            "Người viết: ");
    public static final ReportWords ENGLISH = new ReportWords(
            "en-GB",
            Numerals.ENGLISH,
            "Unit: ",
            "APPENDIX",
            "(Attached to report No.         %s of %s)",
            "⚠ To be looked at again, as no figure of this report bears it out: ",
            "Written by ");

    /** To what an appendix belongs: number and date are left blank, as on the report itself. */
    public String attachedTo(String symbol, List<String> issuer) {
        return attached.formatted(symbol, String.join(" ", issuer));
    }

    String doubted(List<String> numbers) {
        return doubted + String.join("; ", numbers) + ".";
    }
}
