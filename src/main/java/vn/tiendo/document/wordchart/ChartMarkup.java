package vn.tiendo.document.wordchart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.ooxml.XmlMarkup;

/**
 * What bar and line charts have in common, as DrawingML. Elements come in the order that the standard wants (ECMA-376, part 1,
 * section 21.2): Word calls a chart damaged that has them in another.
 */
final class ChartMarkup {

    static final String ACCENT = "1F4E79";
    static final String GREY = "B0B0B0";
    static final String DARK = "595959";
    static final String BLACK = "000000";

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** In hundredths of a point. */
    private static final String LETTERS = "1000";

    private static final String LABELS = "900";
    private static final String FONT = "Times New Roman";

    private final StringBuilder xml = new StringBuilder(XmlMarkup.DECLARATION);
    private final XmlMarkup markup = new XmlMarkup(xml);
    private final ChartData data;
    private final String language;

    ChartMarkup(ChartData data, String language) {
        this.data = data;
        this.language = language;
    }

    XmlMarkup markup() {
        return markup;
    }

    ChartMarkup begin() {
        markup.open("c:chartSpace", "xmlns:c", C, "xmlns:a", A, "xmlns:r", R);
        value("date1904", "0");
        value("lang", language);
        value("roundedCorners", "0");
        markup.open("c:chart");
        value("autoTitleDeleted", "1");
        markup.open("c:plotArea").empty("c:layout");
        return this;
    }

    /**
     * Ends it.
     *
     * @param named whether a legend names its series
     * @param workbook the relation to the workbook that it carries
     */
    String end(boolean named, String workbook) {
        markup.close();
        if (named) {
            markup.open("c:legend");
            value("legendPos", "b").value("overlay", "0");
            markup.close();
        }
        value("plotVisOnly", "1");
        value("dispBlanksAs", "gap");
        markup.close()
                .open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        letters(LETTERS, BLACK);
        markup.open("c:externalData", "r:id", workbook);
        value("autoUpdate", "0");
        markup.close().close();
        return xml.toString();
    }

    ChartMarkup value(String name, String value) {
        markup.empty("c:" + name, "val", value);
        return this;
    }

    /** The beginning of a series: which it is and what it is called. */
    void series(int number) {
        markup.open("c:ser");
        value("idx", Integer.toString(number));
        value("order", Integer.toString(number));
        markup.open("c:tx")
                .open("c:strRef")
                .open("c:f")
                .text(data.nameAt(number))
                .close();
        markup.open("c:strCache");
        value("ptCount", "1");
        point("0", PlainText.of(data.columns().get(number).name()));
        markup.close().close().close();
    }

    /** Its categories and values. */
    void points(int number) {
        markup.open("c:cat")
                .open("c:strRef")
                .open("c:f")
                .text(data.categoriesAt())
                .close();
        markup.open("c:strCache");
        value("ptCount", Integer.toString(data.categories().size()));
        for (int i = 0; i < data.categories().size(); i++) {
            point(Integer.toString(i), PlainText.of(data.categories().get(i)));
        }
        markup.close().close().close();
        markup.open("c:val")
                .open("c:numRef")
                .open("c:f")
                .text(data.valuesAt(number))
                .close();
        markup.open("c:numCache").open("c:formatCode").text("General").close();
        values(data.columns().get(number).values());
        markup.close().close().close();
    }

    private void values(List<Optional<BigDecimal>> values) {
        value("ptCount", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            String at = Integer.toString(i);
            values.get(i).ifPresent(value -> point(at, value.toPlainString()));
        }
    }

    private void point(String number, String value) {
        markup.open("c:pt", "idx", number).open("c:v").text(value).close().close();
    }

    /** @param colour as RRGGBB; empty for none */
    void fill(String colour) {
        if (colour.isEmpty()) {
            markup.empty("a:noFill");
        } else {
            markup.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
        }
    }

    /**
     * How labels stand at their points.
     *
     * @param place {@code outEnd}, {@code ctr}, {@code t} …; which are allowed depends on the chart
     * @param colour of their letters, as RRGGBB
     * @param boxed whether they have a white ground of their own, for LibreOffice does not know white letters
     */
    record Labels(String place, String colour, boolean boxed) {}

    /**
     * The labels of a series, word for word: a program's own way of writing numbers depends on the machine.
     *
     * @param texts one a point; empty for none
     */
    void labels(List<String> texts, Labels how) {
        markup.open("c:dLbls");
        for (int i = 0; i < texts.size(); i++) {
            label(i, PlainText.of(texts.get(i)), how);
        }
        letters(LABELS, how.colour());
        shown("0");
        markup.close();
    }

    private void label(int point, String text, Labels how) {
        if (text.isEmpty()) {
            return;
        }
        markup.open("c:dLbl");
        value("idx", Integer.toString(point));
        markup.empty("c:layout").open("c:tx").open("c:rich").empty("a:bodyPr", "wrap", "none");
        markup.open("a:p").open("a:r").open("a:rPr", "lang", language, "sz", LABELS);
        fill(how.colour());
        markup.empty("a:latin", "typeface", FONT).close();
        markup.open("a:t").text(text).close().close().close().close().close();
        if (how.boxed()) {
            markup.open("c:spPr");
            fill("FFFFFF");
            markup.close();
        }
        letters(LABELS, how.colour());
        value("dLblPos", how.place());
        shown("1");
        markup.close();
    }

    private void shown(String value) {
        value("showLegendKey", "0");
        value("showVal", value);
        value("showCatName", "0");
        value("showSerName", "0");
        value("showPercent", "0");
        value("showBubbleSize", "0");
    }

    void letters(String size, String colour) {
        markup.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr").open("a:defRPr", "sz", size);
        fill(colour);
        markup.empty("a:latin", "typeface", FONT).close().close().empty("a:endParaRPr", "lang", language);
        markup.close().close();
    }
}
