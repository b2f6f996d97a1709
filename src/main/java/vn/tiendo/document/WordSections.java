package vn.tiendo.document;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.ooxml.XmlMarkup;
import vn.tiendo.document.ooxml.XmlTree;
import vn.tiendo.document.word.PageKind;

/** The sections of a report: that of its body is the template's; each appendix has one of its own, numbered from 1 on. */
final class WordSections {

    /** A3, in twips. */
    private static final int LARGE_WIDTH = 23_811;

    private static final int LARGE_HEIGHT = 16_838;

    private final Optional<Element> usual;

    private WordSections(Optional<Element> usual) {
        this.usual = usual;
    }

    /** Of the document's last section, in which the body stands. */
    static WordSections of(Document document) {
        return new WordSections(XmlTree.children(document.getDocumentElement(), "body")
                .flatMap(body -> XmlTree.children(body, "sectPr"))
                .findFirst());
    }

    /** Between the margins, in twips. */
    int textWidth(PageKind page) {
        return usual.map(section -> on(page, section))
                .map(WordSections::textWidth)
                .filter(width -> width > 0)
                .orElse(LetterPage.TEXT_WIDTH);
    }

    private static int textWidth(Element section) {
        return number(section, "pgSz", "w") - number(section, "pgMar", "left") - number(section, "pgMar", "right");
    }

    private static int number(Element section, String element, String attribute) {
        return XmlTree.children(section, element)
                .map(one -> one.getAttributeNS(XmlTree.W, attribute))
                .filter(text -> text.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /** As markup, as the template has it. */
    String body() {
        return usual.map(WordSections::markup).orElse("");
    }

    /** As markup: on a new page, with page numbers of its own. */
    String appendix(PageKind page) {
        return usual.map(section -> on(page, section))
                .map(WordSections::numberedAnew)
                .map(WordSections::markup)
                .orElse("");
    }

    private static Element on(PageKind page, Element section) {
        return switch (page) {
            case UPRIGHT -> copy(section);
            case ACROSS -> turned(section);
            case LARGE -> enlarged(turned(section));
        };
    }

    private static Element enlarged(Element section) {
        XmlTree.children(section, "pgSz").forEach(size -> {
            set(size, "w", LARGE_WIDTH);
            set(size, "h", LARGE_HEIGHT);
            size.removeAttributeNS(XmlTree.W, "code");
        });
        return section;
    }

    private static Element copy(Element section) {
        return (Element) section.cloneNode(true);
    }

    /** What was the binding edge stays it: it is on top of a page that lies across. */
    private static Element turned(Element section) {
        var turned = copy(section);
        int width = number(section, "pgSz", "w");
        int height = number(section, "pgSz", "h");
        if (width >= height) {
            return turned;
        }
        XmlTree.children(turned, "pgSz").forEach(size -> {
            set(size, "w", height);
            set(size, "h", width);
            size.setAttributeNS(XmlTree.W, "w:orient", "landscape");
        });
        XmlTree.children(turned, "pgMar").forEach(margins -> {
            set(margins, "top", number(section, "pgMar", "left"));
            set(margins, "right", number(section, "pgMar", "top"));
            set(margins, "bottom", number(section, "pgMar", "right"));
            set(margins, "left", number(section, "pgMar", "bottom"));
        });
        return turned;
    }

    private static void set(Element element, String attribute, int value) {
        element.setAttributeNS(XmlTree.W, "w:" + attribute, Integer.toString(value));
    }

    private static Element numberedAnew(Element section) {
        XmlTree.children(section, "type").toList().forEach(XmlTree::remove);
        XmlTree.children(section, "pgNumType").toList().forEach(XmlTree::remove);
        var size = XmlTree.children(section, "pgSz").findFirst();
        var numbers = XmlTree.create(section.getOwnerDocument(), "pgNumType", "start", "1");
        // The standard wants it behind what says how the page is, and before its columns.
        var behind = XmlTree.children(section).stream()
                .filter(child -> isBehindNumbers(child.getLocalName()))
                .findFirst();
        section.insertBefore(numbers, behind.orElse(null));
        section.insertBefore(
                XmlTree.create(section.getOwnerDocument(), "type", "val", "nextPage"),
                size.isPresent() ? size.get() : numbers);
        return section;
    }

    private static boolean isBehindNumbers(String name) {
        return switch (name) {
            case "cols",
                    "formProt",
                    "vAlign",
                    "noEndnote",
                    "titlePg",
                    "textDirection",
                    "bidi",
                    "rtlGutter",
                    "docGrid",
                    "printerSettings",
                    "sectPrChange" -> true;
            default -> false;
        };
    }

    private static String markup(Element section) {
        var xml = new StringBuilder();
        XmlTree.write(section, new XmlMarkup(xml), _ -> false);
        return xml.toString();
    }
}
