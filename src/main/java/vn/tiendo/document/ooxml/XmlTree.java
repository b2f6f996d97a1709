package vn.tiendo.document.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a template as a tree. Read without document types or entities: nothing outside of it is looked at. */
public final class XmlTree {

    /** The namespace of word processing. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Word nests tables in tables, but not without end. */
    private static final int DEEPEST = 300;

    private XmlTree() {}

    /** @throws IOException if it is not well formed, or has a document type */
    public static Document parse(byte[] xml) throws IOException {
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException("Not well formed", broken);
        }
    }

    /** Of the Java library itself, whatever else lies on the class path. */
    private static DocumentBuilder builder() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        factory.setExpandEntityReferences(false);
        factory.setXIncludeAware(false);
        var builder = factory.newDocumentBuilder();
        // The usual one writes to the console.
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    /** Whether it is that element of word processing. */
    public static boolean is(Node node, String name) {
        return W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** All of that name in it, at any depth, in reading order. */
    public static List<Element> all(Node within, String name) {
        var found = new ArrayList<Element>();
        collect(within, name, found);
        return found;
    }

    private static void collect(Node within, String name, List<Element> found) {
        for (var child : children(within)) {
            if (child instanceof Element element && is(child, name)) {
                found.add(element);
            }
            collect(child, name, found);
        }
    }

    /** Its children, as they are now. */
    public static List<Node> children(Node node) {
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).toList();
    }

    /** Its children of that name. */
    public static Stream<Element> children(Node node, String name) {
        return children(node).stream().filter(child -> is(child, name)).map(Element.class::cast);
    }

    /** The value that an element of word processing says by its attribute {@code w:val}; empty for none. */
    public static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    public static Element create(Document document, String name, String... attributes) {
        var element = document.createElementNS(W, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1]);
        }
        return element;
    }

    public static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /**
     * Writes it out.
     *
     * @param instead is asked for every element, and says whether it has written something in its place
     */
    public static void write(Node node, XmlMarkup to, Predicate<Element> instead) {
        switch (node) {
            case Document document -> children(document).forEach(child -> write(child, to, instead));
            case Element element -> {
                if (!instead.test(element)) {
                    open(element, to);
                    children(element).forEach(child -> write(child, to, instead));
                    to.close();
                }
            }
            case ProcessingInstruction _ -> {}
            default -> text(node, to);
        }
    }

    /** The whole of it, as a part of a package. */
    public static byte[] bytes(Document document) {
        var xml = new StringBuilder(XmlMarkup.DECLARATION);
        write(document, new XmlMarkup(xml), _ -> false);
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void open(Element element, XmlMarkup to) {
        to.open(element.getNodeName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            to.attribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
    }

    private static void text(Node node, XmlMarkup to) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            to.text(node.getNodeValue());
        }
    }
}
