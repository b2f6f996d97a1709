package vn.tiendo.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * A4 upright with its margins, and the page's number. Source: NĐ 30/2020/NĐ-CP, appendix I, part I: top and bottom
 * 20–25 mm, left 30–35, right 15–20; the number in the middle of the top margin, 13–14 pt, not on the first page.
 */
final class LetterPage {

    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;
    private static final int TOP = 1_134;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 964;
    private static final int NUMBER = 567;
    private static final int NUMBER_POINTS = 13;

    /** Between the margins, in twips. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private LetterPage() {}

    static void setUp(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        numberPages(document);
        size(section);
    }

    private static void size(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(NUMBER));
        margins.setFooter(BigInteger.valueOf(NUMBER));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The first page has a head of its own, which is empty. */
    private static void numberPages(XWPFDocument document) {
        var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * NUMBER_POINTS));
        run.addNewT().setStringValue("2");
        if (document.getHeaderFooterPolicy().getHeader(STHdrFtr.FIRST) == null) {
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
        }
    }
}
