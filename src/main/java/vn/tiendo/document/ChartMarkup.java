package vn.tiendo.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What bar and line charts have in common, as DrawingML. Elements come in the order that the standard wants (ECMA-376, part 1,
 * section 21.2): Word calls a chart damaged that has them in another.
 */
final class ChartMarkup {

    static final String ACCENT = "1F4E79";
    static final String GREY = "A6A6A6";
    static final String BLACK = "000000";

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** In hundredths of a point. */
    private static final String LETTERS = "1000";

    private static final String LABELS = "900";
    private static final String FONT = "Times New Roman";

    private final StringBuilder xml = new StringBuilder(Markup.DECLARATION);
    private final Markup markup = new Markup(xml);
    private final ChartData data;
    private final ReportWords words;

    ChartMarkup(ChartData data, ReportWords words) {
        this.data = data;
        this.words = words;
    }

    Markup markup() {
        return markup;
    }

    ChartMarkup begin() {
        markup.open("c:chartSpace", "xmlns:c", C, "xmlns:a", A, "xmlns:r", R);
        value("date1904", "0");
        value("lang", words.language());
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
     * The labels of a series, word for word: a program's own way of writing numbers depends on the machine.
     *
     * @param texts one a point; empty for none
     * @param place {@code outEnd}, {@code ctr}, {@code t} …; which are allowed depends on the chart
     */
    void labels(List<String> texts, String place, String colour) {
        markup.open("c:dLbls");
        for (int i = 0; i < texts.size(); i++) {
            label(i, PlainText.of(texts.get(i)), place, colour);
        }
        shown("0");
        markup.close();
    }

    private void label(int point, String text, String place, String colour) {
        if (text.isEmpty()) {
            return;
        }
        markup.open("c:dLbl");
        value("idx", Integer.toString(point));
        markup.empty("c:layout").open("c:tx").open("c:rich").empty("a:bodyPr", "wrap", "none");
        markup.open("a:p").open("a:r").open("a:rPr", "lang", words.language(), "sz", LABELS);
        fill(colour);
        markup.empty("a:latin", "typeface", FONT).close();
        markup.open("a:t").text(text).close().close().close().close().close();
        letters(LABELS, colour);
        value("dLblPos", place);
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
        markup.empty("a:latin", "typeface", FONT).close().close().empty("a:endParaRPr", "lang", words.language());
        markup.close().close();
    }
}
