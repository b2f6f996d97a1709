package vn.tiendo.document.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.ooxml.XmlTree;

/** The styles of a template: those that it lacks are added as they usually look, those that it has stay as they are. */
public final class WordStyles {

    private static final int USUAL_HALF_POINTS = 28;

    /** A style rests on another, that one on a third; no deeper, for they might go in a circle. */
    private static final int DEEPEST = 10;

    private final Document styles;
    private final Map<WordStyle, Element> known = new EnumMap<>(WordStyle.class);

    private WordStyles(Document styles) {
        this.styles = styles;
    }

    /** @throws IOException never for what this program ships */
    public static WordStyles completing(Document styles) throws IOException {
        var completed = new WordStyles(styles);
        if (completed.usualParagraph().isEmpty()) {
            completed.addUsualParagraph();
        }
        for (var style : WordStyle.values()) {
            var found = completed.named(style);
            completed.known.put(style, found.isPresent() ? found.get() : completed.add(style));
        }
        return completed;
    }

    private Optional<Element> named(WordStyle style) {
        return XmlTree.children(styles.getDocumentElement(), "style")
                .filter(one -> one.getAttributeNS(XmlTree.W, "type").equals(style.type()))
                .filter(one -> XmlTree.children(one, "name")
                        .anyMatch(name -> XmlTree.value(name).equalsIgnoreCase(style.styleName())))
                .findFirst();
    }

    private Element add(WordStyle style) throws IOException {
        String base = style == WordStyle.TABLE ? "" : usualParagraph();
        byte[] xml = style.usual(freeId(style), base).getBytes(StandardCharsets.UTF_8);
        var element = (Element) styles.importNode(XmlTree.parse(xml).getDocumentElement(), true);
        styles.getDocumentElement().appendChild(element);
        return element;
    }

    private String freeId(WordStyle style) {
        String wanted = style.usualId();
        String id = wanted;
        for (int i = 1; withId(id).isPresent(); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void addUsualParagraph() {
        var usual = XmlTree.create(
                styles,
                "style",
                "type",
                "paragraph",
                "default",
                "1",
                "styleId",
                withId("Normal").isEmpty() ? "Normal" : "TiendoNormal");
        usual.appendChild(XmlTree.create(styles, "name", "val", "Normal"));
        usual.appendChild(XmlTree.create(styles, "qFormat"));
        styles.getDocumentElement().appendChild(usual);
    }

    private String usualParagraph() {
        return XmlTree.children(styles.getDocumentElement(), "style")
                .filter(one -> one.getAttributeNS(XmlTree.W, "type").equals("paragraph"))
                .filter(one -> one.getAttributeNS(XmlTree.W, "default").equals("1"))
                .map(WordStyles::id)
                .findFirst()
                .orElse("");
    }

    private Optional<Element> withId(String id) {
        return XmlTree.children(styles.getDocumentElement(), "style")
                .filter(one -> id(one).equals(id))
                .findFirst();
    }

    private static String id(Element style) {
        return style.getAttributeNS(XmlTree.W, "styleId");
    }

    String id(WordStyle style) {
        return id(element(style));
    }

    private Element element(WordStyle style) {
        return Optional.ofNullable(known.get(style)).orElseThrow();
    }

    /** How big its letters are. */
    int points(WordStyle style) {
        Optional<Element> at = Optional.of(element(style));
        for (int i = 0; i < DEEPEST && at.isPresent(); i++) {
            var size = size(at.get());
            if (size.isPresent()) {
                return points(size.get());
            }
            at = XmlTree.children(at.get(), "basedOn").findFirst().flatMap(base -> withId(XmlTree.value(base)));
        }
        return points(defaultSize());
    }

    private static Optional<String> size(Element style) {
        return XmlTree.children(style, "rPr")
                .flatMap(letters -> XmlTree.children(letters, "sz"))
                .map(XmlTree::value)
                .findFirst();
    }

    private String defaultSize() {
        return XmlTree.all(styles, "rPrDefault").stream()
                .flatMap(letters -> XmlTree.all(letters, "sz").stream())
                .map(XmlTree::value)
                .findFirst()
                .orElse("");
    }

    private static int points(String halfPoints) {
        return (halfPoints.matches("\\d{1,3}") ? Integer.parseInt(halfPoints) : USUAL_HALF_POINTS) / 2;
    }

    public Document document() {
        return styles;
    }
}
