package vn.tiendo.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once, as spreadsheet programs do. */
final class SharedTexts {

    /** Now and then somebody makes one word of a cell bold: the text is then kept in runs. */
    private static final int ONE_RICH_IN = 97;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    int placeOf(String text) {
        uses.merge(text, 1, Integer::sum);
        return places.computeIfAbsent(text, fresh -> places.size());
    }

    void write(Xml xml) throws IOException {
        int used = uses.values().stream().mapToInt(Integer::intValue).sum();
        xml.add(Parts.DECLARATION + "<sst xmlns=\"" + Parts.MAIN + "\" count=\"")
                .add(used);
        xml.add("\" uniqueCount=\"").add(places.size()).add("\">");
        for (var place : places.entrySet()) {
            item(xml, place.getKey(), place.getValue());
        }
        xml.add("</sst>");
    }

    private static void item(Xml xml, String text, int place) throws IOException {
        int half = text.indexOf(' ');
        if (half > 0 && place % ONE_RICH_IN == 0) {
            xml.add("<si><r><rPr><b/><sz val=\"12\"/><rFont val=\"Times New Roman\"/><family val=\"1\"/></rPr><t>");
            xml.text(text.substring(0, half)).add("</t></r><r><rPr><sz val=\"12\"/><rFont val=\"Times New Roman\"/>");
            xml.add("<family val=\"1\"/></rPr><t xml:space=\"preserve\">").text(text.substring(half));
            xml.add("</t></r></si>");
        } else {
            xml.add("<si><t>").text(text).add("</t></si>");
        }
        xml.settle();
    }
}
