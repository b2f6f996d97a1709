package vn.tiendo.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;

/** A report in which every text is what a stranger might send to do harm. */
final class HostileText {

    static final String MARKUP = "<script>alert(1)</script></svg></style><img src=x onerror=alert(1)>"
            + "<a href=\"javascript:alert(1)\">&#x41;&lt; \"' ]]> <!-- --> <?php ?> \u202Ebidi\u2066\u0000\u0007\r\n"
            + "@import url(http://example.org/x.css); file:///etc/passwd {$x}";

    static final String LONG_WORD = "đ".repeat(10_000);

    private HostileText() {}

    static OfficialReport report() {
        var body = List.<Block>of(
                new Block.Title(1, MARKUP, MARKUP),
                new Block.Paragraph(List.of(RichReport.sentence(MARKUP, RichReport.shown(MARKUP, "1", MARKUP)))),
                Block.Paragraph.of(LONG_WORD),
                new Block.Points(List.of(Block.Paragraph.of(MARKUP))),
                new Block.KeyFigures(List.of(new Block.KeyFigure(
                        MARKUP,
                        Optional.of(RichReport.shown(MARKUP, "1", "")),
                        Block.Trend.UP,
                        RichReport.sentence(MARKUP)))),
                new Block.Table(
                        MARKUP,
                        MARKUP,
                        new Heading(List.of(List.of(MARKUP), List.of("B"))),
                        List.of(1, 1),
                        List.of(
                                new Block.Line(CellLook.BODY, cells(MARKUP)),
                                new Block.Line(CellLook.BODY, cells(LONG_WORD))),
                        List.of(RichReport.sentence(MARKUP))),
                new Block.Picture(new Drawing.RankedBars(
                        new Drawing.Caption(MARKUP, MARKUP, MARKUP, MARKUP, 1),
                        List.of(
                                new Drawing.Bar(MARKUP, Optional.of(BigDecimal.ONE), MARKUP, true),
                                new Drawing.Bar(LONG_WORD, Optional.empty(), LONG_WORD, false)),
                        List.of(new Drawing.Reference(MARKUP, BigDecimal.TEN, MARKUP)))),
                new Block.Remark(List.of(RichReport.sentence(MARKUP))),
                new Block.Officer(MARKUP, MARKUP, Optional.empty()),
                new Block.Officer(
                        MARKUP,
                        MARKUP,
                        Optional.of(new Block.Written(
                                List.of(
                                        Block.Paragraph.of(MARKUP),
                                        new Block.Points(List.of(Block.Paragraph.of(LONG_WORD)))),
                                MARKUP,
                                MARKUP,
                                List.of(new Block.Doubt(MARKUP, Optional.of(MARKUP), MARKUP))))));
        return new OfficialReport(
                LetterManner.OFFICIAL,
                new Letterhead(List.of(MARKUP), List.of(MARKUP), MARKUP, MARKUP),
                MARKUP,
                List.of(MARKUP),
                body,
                new Signature(List.of(MARKUP), MARKUP),
                List.of(MARKUP),
                List.of(new Appendix(MARKUP, MARKUP, 2, Optional.empty(), HostileText::sheet)),
                RichReport.AS_OF);
    }

    private static void sheet(SheetWriter sheet) {
        sheet.columns(List.of(20.0, 20.0));
        sheet.line(CellLook.TITLE, MARKUP);
        sheet.heading(new Heading(List.of(List.of(MARKUP), List.of("B"))));
        sheet.row(CellLook.BODY, cells(MARKUP));
        sheet.line(CellLook.NOTE, MARKUP);
        sheet.row(CellLook.BODY, cells(LONG_WORD));
        sheet.row(
                CellLook.BODY,
                List.of(new CellContent.Link(MARKUP, MARKUP), new CellContent.Formula(MARKUP, CellContent.BLANK)));
    }

    private static List<CellContent> cells(String text) {
        return List.of(CellContent.words(text), CellContent.centred(text));
    }
}
