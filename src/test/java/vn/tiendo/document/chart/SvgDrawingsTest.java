package vn.tiendo.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

class SvgDrawingsTest {

    private static final List<String> ELEMENTS =
            List.of("svg", "title", "desc", "rect", "polyline", "polygon", "circle", "text");

    @Test
    void saysWhatItShowsToThoseWhoCannotSeeIt() {
        var svg = parsed(Charts.ranked(Charts.bar("Mường Nhé", "30.4")));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("h1-title h1-desc");
        assertThat(child(svg, "title").getAttribute("id")).isEqualTo("h1-title");
        assertThat(child(svg, "title").getTextContent()).isEqualTo("Xếp hạng");
        assertThat(child(svg, "desc").getTextContent()).isEqualTo("Mường Nhé 30,4 %.");
    }

    @Test
    void writesTheSameOnAMachineOfAnyLanguage() {
        var chart = Charts.course(List.of("1", "2", "3"), Charts.series("Năm", "1.5", "2.25", "1000.125"));
        String here = SvgDrawings.of(chart, Numerals.VIETNAMESE, "h1");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(SvgDrawings.of(chart, Numerals.VIETNAMESE, "h1")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void takesStrangersTextForDataWhateverItHolds() {
        String hostile = "</svg><script>alert(1)</script>\u202E&#x41;\u0000\"' onload=\"x\" javascript:x";
        var svg = parsed(new Drawing.RankedBars(
                new Drawing.Caption(hostile, hostile, hostile, hostile, 1),
                List.of(Charts.bar(hostile, "4"), Charts.bar(hostile, "")),
                List.of()));

        var all = svg.getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getNodeName()))
                .isSubsetOf(ELEMENTS);
        assertThat(child(svg, "title").getTextContent())
                .isEqualTo("</svg><script>alert(1)</script> &#x41; \"' onload=\"x\" javascript:x");
    }

    @Test
    void leadsNowhereAndLoadsNothing() {
        var chart = Charts.ranked(Charts.bar("https://example.org/", "4"));

        assertThat(SvgDrawings.of(chart, Numerals.VIETNAMESE, "h1"))
                .doesNotContain("href")
                .doesNotContain("url(")
                .doesNotContain("<style");
    }

    @Test
    void cutsAWordThatIsLongerThanThereIsRoom() {
        var svg = SvgDrawings.of(Charts.ranked(Charts.bar("đ".repeat(10_000), "4")), Numerals.VIETNAMESE, "h1");

        assertThat(svg).hasSizeLessThan(5_000).contains("…");
    }

    private static Element child(Element element, String name) {
        return (Element) element.getElementsByTagName(name).item(0);
    }

    private static Element parsed(Drawing drawing) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(SvgDrawings.of(drawing, Numerals.VIETNAMESE, "h1"))))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
