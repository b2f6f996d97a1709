package vn.tiendo.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.tiendo.content.PlainText;

/** Writes text into paragraphs: Times New Roman everywhere, black, in the sizes that the official layout wants. */
final class LetterPen {

    private static final String FONT = "Times New Roman";
    private static final String LANGUAGE = "vi-VN";
    private static final int TWIPS_A_POINT = 20;
    private static final int EIGHTHS_OF_A_POINT = 6;

    private LetterPen() {}

    /** How letters look. */
    enum Look {
        PLAIN(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        private final boolean bold;
        private final boolean italic;

        Look(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }
    }

    /** What holds where nothing else is said. */
    static void setUp(XWPFDocument document, int points) {
        setUp(document, points, LANGUAGE);
    }

    static void setUp(XWPFDocument document, int points, String language) {
        var defaults = CTStyles.Factory.newInstance();
        var letters = defaults.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        letters.addNewLang().setVal(language);
        document.createStyles().setStyles(defaults);
    }

    static XWPFParagraph write(XWPFParagraph paragraph, String text, int points, Look look) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setBold(look.bold);
        run.setItalic(look.italic);
        run.setFontSize(points);
        run.setText(PlainText.of(text));
        return paragraph;
    }

    static XWPFParagraph centred(XWPFParagraph paragraph, String text, int points, Look look) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return write(paragraph, text, points, look);
    }

    /** A line drawn in the middle of a column, by the border of a paragraph that holds nothing. */
    static void rule(XWPFParagraph paragraph, int columnWidth, int length) {
        int beside = Math.max(0, (columnWidth - length) / 2);
        paragraph.setIndentationLeft(beside);
        paragraph.setIndentationRight(beside);
        var spacing = paragraph.getCTPPr().isSetSpacing()
                ? paragraph.getCTPPr().getSpacing()
                : paragraph.getCTPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(2L * TWIPS_A_POINT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.valueOf(2L * TWIPS_A_POINT));
        var border = paragraph.getCTPPr().addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
        border.setSpace(BigInteger.ZERO);
    }
}
