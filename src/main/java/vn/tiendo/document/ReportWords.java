package vn.tiendo.document;

import java.util.List;

/**
 * The fixed words of a report, and how its numbers are written.
 *
 * @param language as Word, HTML and PDF name it
 * @param unit before the unit of a table
 * @param appendix before its number
 * @param doubted before quoted numbers that no figure bears out
 * @param written in brackets, before who wrote it
 */
record ReportWords(
        String language,
        Numbers numbers,
        String unit,
        String appendix,
        String attached,
        String doubted,
        String written) {

    private static final ReportWords VIETNAMESE = new ReportWords(
            "vi-VN",
            new Numbers('.', ','),
            "Đơn vị tính: ",
            "PHỤ LỤC",
            "(Kèm theo Báo cáo số         /%s ngày      tháng      năm 20… của %s)",
            "⚠ Số nêu trên không khớp với số liệu của kỳ báo cáo này, cần xem lại: ",
            "Người viết: ");
    private static final ReportWords ENGLISH = new ReportWords(
            "en-GB",
            new Numbers(',', '.'),
            "Unit: ",
            "APPENDIX",
            "(Attached to report No.         %s of %s)",
            "⚠ Quoted above, but borne out by no figure of this report; to be looked at again: ",
            "Written by ");

    /** What stands between thousands and before decimals. */
    record Numbers(char grouping, char decimal) {}

    static ReportWords of(LetterManner manner) {
        return switch (manner) {
            case OFFICIAL -> VIETNAMESE;
            case PLAIN -> ENGLISH;
        };
    }

    /** To what an appendix belongs: number and date are left blank, as on the report itself. */
    String attachedTo(Letterhead head) {
        return attached.formatted(head.symbol(), String.join(" ", head.issuer()));
    }

    String doubted(List<String> numbers) {
        return doubted + String.join("; ", numbers) + ".";
    }
}
