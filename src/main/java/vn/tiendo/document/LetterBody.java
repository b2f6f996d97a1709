package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * "Kính gửi" and the text. Source: NĐ 30/2020/NĐ-CP, appendix I, part II, section 6: 13–14 pt, justified, the first line
 * moved in by 1 or 1.27 cm, at least 6 pt between paragraphs.
 */
final class LetterBody {

    static final int POINTS = 14;
    private static final int TABLE_POINTS = 12;
    private static final int FIRST_LINE = 720;
    private static final int GAP = 120;
    private static final int WIDE_GAP = 240;
    private static final int GREETING_LEFT = 1_701;
    private static final int GREETED_LEFT = 3_232;
    private static final int DASH = 160;
    private static final int CELL_MARGIN = 60;
    private static final int GAP_POINTS = 6;
    private static final double LINES = 1.1;

    private final XWPFDocument document;

    LetterBody(XWPFDocument document) {
        this.document = document;
    }

    void greet(String greeting, List<String> addressees) {
        if (addressees.size() == 1) {
            var line = LetterPen.centred(
                    paragraph(), greeting + " " + addressees.getFirst(), POINTS, LetterPen.Look.PLAIN);
            line.setSpacingBefore(WIDE_GAP);
            line.setSpacingAfter(WIDE_GAP);
            return;
        }
        var line = LetterPen.write(paragraph(), greeting, POINTS, LetterPen.Look.PLAIN);
        line.setIndentationLeft(GREETING_LEFT);
        line.setSpacingBefore(WIDE_GAP);
        addressees.forEach(one -> greet(one, one.equals(addressees.getLast())));
    }

    private void greet(String addressee, boolean last) {
        var line = LetterPen.write(paragraph(), "- " + addressee + (last ? "." : ";"), POINTS, LetterPen.Look.PLAIN);
        line.setIndentationLeft(GREETED_LEFT);
        line.setIndentationHanging(DASH);
        line.setSpacingAfter(last ? WIDE_GAP : 0);
    }

    void write(Passage passage) {
        switch (passage) {
            case Passage.Paragraph(String text) -> paragraph(text);
            case Passage.Table table -> table(table);
        }
    }

    private void paragraph(String text) {
        var paragraph = LetterPen.write(paragraph(), text, POINTS, LetterPen.Look.PLAIN);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingAfter(GAP);
        paragraph.setSpacingBetween(LINES);
    }

    private void table(Passage.Table table) {
        var columns = Columns.ruled(document, widths(table.columns()), CELL_MARGIN);
        var head = columns.row(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            head.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var title = LetterPen.centred(
                    first(head, i), table.columns().get(i).title(), TABLE_POINTS, LetterPen.Look.BOLD);
            title.setKeepNext(true);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            fill(columns.row(i + 1), table.rows().get(i), table.columns());
        }
        LetterPen.write(paragraph(), "", GAP_POINTS, LetterPen.Look.PLAIN);
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<Passage.Column> columns) {
        for (int i = 0; i < cells.size(); i++) {
            var paragraph = LetterPen.write(first(row, i), cells.get(i), TABLE_POINTS, LetterPen.Look.PLAIN);
            paragraph.setAlignment(
                    switch (columns.get(i).align()) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTRE -> ParagraphAlignment.CENTER;
                    });
        }
    }

    private static XWPFParagraph first(XWPFTableRow row, int cell) {
        return row.getCell(cell).getParagraphs().getFirst();
    }

    /** What rounding leaves over goes to the last. */
    private static List<Integer> widths(List<Passage.Column> columns) {
        int shares = columns.stream().mapToInt(Passage.Column::share).sum();
        var widths = new ArrayList<Integer>();
        int left = LetterPage.TEXT_WIDTH;
        for (var column : columns.subList(0, columns.size() - 1)) {
            widths.add(LetterPage.TEXT_WIDTH * column.share() / shares);
            left -= widths.getLast();
        }
        widths.add(left);
        return widths;
    }

    private XWPFParagraph paragraph() {
        return document.createParagraph();
    }
}
