package vn.tiendo.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The top of a letter or report: who writes, number and subject on the left; country and motto, place and date on the right.
 * Source: NĐ 30/2020/NĐ-CP, appendix I, part II, sections 1 to 5, and its form 1.5.
 *
 * @param date as it is written
 */
record LetterTop(LetterManner manner, String date) {

    private static final int LEFT = 3_900;
    private static final int RIGHT = LetterPage.TEXT_WIDTH - LEFT;
    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Sizes, in points: where names are 12, the motto is 13; number and date 13, the subject 12. */
    private static final int NAME = 12;

    private static final int MOTTO_POINTS = 13;
    private static final int NUMBER = 13;
    private static final int SUBJECT = 12;
    private static final int GAP = 120;

    /** The date is left blank for the registry. */
    static LetterTop undated(LetterManner manner) {
        return new LetterTop(manner, manner.dateLeftBlank());
    }

    /** @param subject of a letter; empty for a report, which has it below */
    void write(XWPFDocument document, Letterhead head, String subject) {
        var row = Columns.beside(document, List.of(LEFT, RIGHT));
        left(row.getCell(0), head, subject);
        right(row.getCell(1), head);
    }

    private void left(XWPFTableCell cell, Letterhead head, String subject) {
        head.superior().forEach(line -> centred(cell, line, NAME, LetterPen.Look.PLAIN));
        head.issuer().forEach(line -> centred(cell, line, NAME, LetterPen.Look.BOLD));
        // A third to a half of the name's length.
        int length = TextWidth.ofBold(head.issuer().getLast(), NAME) * 2 / 5;
        LetterPen.rule(cell.addParagraph(), LEFT, length);
        centred(cell, manner.numberLeftBlank() + head.symbol(), NUMBER, LetterPen.Look.PLAIN);
        cell.getParagraphs().getLast().setSpacingBefore(GAP);
        if (!subject.isEmpty()) {
            centred(cell, subject, SUBJECT, LetterPen.Look.PLAIN);
            cell.getParagraphs().getLast().setSpacingBefore(GAP);
        }
    }

    private void right(XWPFTableCell cell, Letterhead head) {
        if (manner.namesTheCountry()) {
            centred(cell, COUNTRY, NAME, LetterPen.Look.BOLD);
            centred(cell, MOTTO, MOTTO_POINTS, LetterPen.Look.BOLD);
            LetterPen.rule(cell.addParagraph(), RIGHT, TextWidth.ofBold(MOTTO, MOTTO_POINTS));
        }
        centred(cell, place(head) + ", " + date, MOTTO_POINTS, LetterPen.Look.ITALIC);
        cell.getParagraphs().getLast().setSpacingBefore(GAP);
    }

    /** Dots where it is not known. */
    static String place(Letterhead head) {
        return head.place().isEmpty() ? "…………" : head.place();
    }

    /** A cell begins with a paragraph that is there already. */
    private static void centred(XWPFTableCell cell, String text, int points, LetterPen.Look look) {
        var first = cell.getParagraphs().getFirst();
        boolean isFree = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        LetterPen.centred(isFree ? first : cell.addParagraph(), text, points, look)
                .setAlignment(ParagraphAlignment.CENTER);
    }
}
