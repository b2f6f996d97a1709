package vn.tiendo.document;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The end of a letter or report: "Nơi nhận" on the left, the signature's place on the right, never parted. Source: NĐ
 * 30/2020/NĐ-CP, appendix I, part II, sections 7 to 9: 12 pt bold italic, its list 11 pt; office and name 13–14 pt bold.
 */
final class LetterEnd {

    private static final int LEFT = 4_400;
    private static final int RIGHT = LetterPage.TEXT_WIDTH - LEFT;
    private static final int TITLE = 12;
    private static final int LIST = 11;
    private static final int OFFICE = 14;

    private static final int GAP = 120;

    /** Room for a signature and a seal. */
    private static final int SIGNING_LINES = 5;

    private LetterEnd() {}

    /** @param recipients line by line, as they are read */
    static void write(XWPFDocument document, LetterManner manner, Signature signature, List<String> recipients) {
        var row = Columns.beside(document, List.of(LEFT, RIGHT));
        // Half of it on the next page would leave that all but empty.
        row.setCantSplitRow(true);
        recipients(row.getCell(0), manner.recipients(), recipients);
        sign(row.getCell(1), signature);
        // Word wants a paragraph behind a table; this one takes no room.
        LetterPen.write(document.createParagraph(), "", 1, LetterPen.Look.PLAIN);
    }

    private static void recipients(XWPFTableCell cell, String title, List<String> recipients) {
        LetterPen.write(next(cell), title, TITLE, LetterPen.Look.BOLD_ITALIC).setSpacingBefore(GAP);
        recipients.forEach(line -> LetterPen.write(next(cell), line, LIST, LetterPen.Look.PLAIN));
    }

    /** With dashes, and with what stands behind each. */
    static List<String> listed(List<String> recipients) {
        return IntStream.range(0, recipients.size())
                .mapToObj(i -> "- " + recipients.get(i) + (i == recipients.size() - 1 ? "." : ";"))
                .toList();
    }

    private static void sign(XWPFTableCell cell, Signature signature) {
        signature.office().forEach(line -> LetterPen.centred(next(cell), line, OFFICE, LetterPen.Look.BOLD));
        cell.getParagraphs().getFirst().setSpacingBefore(GAP);
        for (int i = 0; i < SIGNING_LINES; i++) {
            LetterPen.centred(cell.addParagraph(), "", OFFICE, LetterPen.Look.PLAIN);
        }
        LetterPen.centred(cell.addParagraph(), signature.name(), OFFICE, LetterPen.Look.BOLD);
    }

    private static XWPFParagraph next(XWPFTableCell cell) {
        var last = cell.getParagraphs().getLast();
        return last.getRuns().isEmpty() ? last : cell.addParagraph();
    }
}
