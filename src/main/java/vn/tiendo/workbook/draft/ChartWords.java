package vn.tiendo.workbook.draft;

import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import vn.tiendo.content.Drawing;

/** What is said on a chart and behind it: its title, what is measured, and the same for who cannot see it. */
record ChartWords(XSSFChart canvas) {

    private static final int HUNDREDTHS = 100;
    private static final int TITLE = 12;
    private static final int TEXT = 10;

    void say(Drawing.Caption caption) {
        title(caption);
        letter();
        var frame = canvas.getGraphicFrame().getCTGraphicalObjectFrame();
        var seen = frame.getNvGraphicFramePr().getCNvPr();
        seen.setTitle(SafeText.of(caption.title()).text());
        seen.setDescr(SafeText.of(caption.described()).text());
    }

    private void title(Drawing.Caption caption) {
        canvas.setTitleText(SafeText.of(caption.title()).text());
        canvas.setTitleOverlay(false);
        var rich = canvas.getCTChart().getTitle().getTx().getRich();
        rich.getPArray(0).getRArray(0).addNewRPr().setSz(TITLE * HUNDREDTHS);
        rich.getPArray(0).getRArray(0).getRPr().setB(true);
        var measured = rich.addNewP().addNewR();
        measured.addNewRPr().setSz(TEXT * HUNDREDTHS);
        measured.getRPr().setB(false);
        measured.getRPr().setI(true);
        measured.setT(SafeText.of(caption.measured()).text());
    }

    /** In the font of the sheet. */
    private void letter() {
        var text = canvas.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(TEXT * HUNDREDTHS);
        properties.addNewLatin().setTypeface(StyleBook.FONT);
    }

    /**
     * The values themselves, at the ends of bars or within their parts.
     *
     * @param least below which a part has no room for its number; zero where every bar has
     */
    static void label(CTDLbls labels, Drawing.Caption caption, boolean within, BigDecimal least) {
        var shown = labels.addNewNumFmt();
        shown.setFormatCode(
                least.signum() > 0 ? "[<" + least.toPlainString() + "]\"\";" + format(caption) : format(caption));
        shown.setSourceLinked(false);
        labels.addNewDLblPos().setVal(within ? STDLblPos.CTR : STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static String format(Drawing.Caption caption) {
        String places = caption.decimals() == 0 ? "" : "." + "0".repeat(caption.decimals());
        return StyleBook.VIETNAMESE + "#,##0" + places + unit(caption);
    }

    /** Behind a number: only what is a sign, as words are said once, under the title. */
    static String unit(Drawing.Caption caption) {
        return caption.unit().equals("%") ? "\"%\"" : "";
    }
}
