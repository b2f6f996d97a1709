package vn.tiendo.workbook;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Refusal.Cause;

/**
 * A forward walk through the elements of one XML part, by parent and child; what the caller does not ask for is skipped.
 * DTDs and entities are refused, and so is anything that is not well formed.
 */
final class XmlPart {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private String place;
    private int depth;

    private XmlPart(XMLStreamReader in, String place) {
        this.in = in;
        this.place = place;
    }

    /** Woodstox, the only one on the class path: any other would not know the last two properties, and fail at once. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        return factory;
    }

    /**
     * Opens a part and stands on its root element.
     *
     * @param place what a refusal names
     */
    static XmlPart open(byte[] content, String place) {
        try {
            var part = new XmlPart(FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)), place);
            while (part.next() != XMLStreamConstants.START_ELEMENT) {
                part.requireMore();
            }
            return part;
        } catch (XMLStreamException broken) {
            throw WorkbookRefused.because(Cause.DAMAGED, place);
        }
    }

    /** From here on, refusals name this place. */
    void at(String here) {
        place = here;
    }

    /** How deep the current element stands; the root stands at 1. */
    int depth() {
        return depth;
    }

    /** Moves to the next child of the element that stands at {@code parent}; false when that element has ended. */
    boolean childOf(int parent) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
            requireMore();
        }
    }

    /** Whether the current element is this one of the spreadsheet's own language. */
    boolean is(String name) {
        return name.equals(in.getLocalName()) && MAIN.equals(in.getNamespaceURI());
    }

    /** The current element's name, whatever its language. */
    String name() {
        return in.getLocalName();
    }

    String namespace() {
        String namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute without a prefix. */
    @Nullable
    String attribute(String name) {
        return in.getAttributeValue("", name);
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** An attribute that is true or false; absent is false. */
    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The {@code r:id} of the current element; empty if it has none. */
    String relationshipId() {
        String id = in.getAttributeValue(RELATIONSHIPS, "id");
        return id == null ? "" : id;
    }

    /** Reads the text that stands directly in the current element, up to its end. */
    String text(int longest) {
        int own = depth;
        var text = new StringBuilder();
        for (int event = next(); depth >= own; event = next()) {
            if (depth == own && isText(event)) {
                append(text, longest);
            }
        }
        return text.toString();
    }

    WorkbookRefused refused(Cause cause) {
        return WorkbookRefused.because(cause, place);
    }

    /** The part that refusals name now. */
    String place() {
        return place;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void append(StringBuilder text, int longest) {
        try {
            text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        } catch (RuntimeException broken) {
            // Woodstox parses text when it is asked for, and then cannot throw its checked exception.
            throw refused(Cause.DAMAGED);
        }
        if (text.length() > longest) {
            throw WorkbookRefused.over(Cause.TEXT_TOO_LONG, place, longest);
        }
    }

    private int next() {
        int event = rawNext();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(Cause.SUSPICIOUS);
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return event;
    }

    private int rawNext() {
        try {
            requireMore();
            return in.next();
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof WorkbookRefused refused) {
                throw refused;
            }
            // Broken input also reaches us as unchecked exceptions of the decoder and of lazy parsing.
            throw refused(Cause.DAMAGED);
        }
    }

    private void requireMore() {
        if (in.getEventType() == XMLStreamConstants.END_DOCUMENT) {
            throw refused(Cause.DAMAGED);
        }
    }
}
