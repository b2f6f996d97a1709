package vn.tiendo.workbook.xml;

import com.ctc.wstx.api.WstxInputProperties;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/** The complete parser: reads whatever is well formed, and says what is wrong with the rest. */
public final class StrictXml extends XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;
    private int steps;

    private StrictXml(XMLStreamReader in, String place) {
        super(place);
        this.in = in;
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
    public static StrictXml open(Part part, String place) {
        try {
            var xml = new StrictXml(FACTORY.createXMLStreamReader(part.stream()), place);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                xml.requireMore();
            }
            return xml;
        } catch (XMLStreamException broken) {
            throw WorkbookRefused.because(Cause.DAMAGED, place);
        }
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean childOf(int parent) {
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

    @Override
    public boolean is(String name) {
        return name.equals(in.getLocalName()) && MAIN.equals(in.getNamespaceURI());
    }

    @Override
    public String name() {
        return in.getLocalName();
    }

    @Override
    public String namespace() {
        String namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    @Override
    @Nullable
    public String attribute(String name) {
        return in.getAttributeValue("", name);
    }

    @Override
    public String relationshipId() {
        String id = in.getAttributeValue(RELATIONSHIPS, "id");
        return id == null ? "" : id;
    }

    @Override
    public void skip() {
        int own = depth;
        while (depth >= own) {
            next();
        }
    }

    @Override
    public String text(int longest) {
        int own = depth;
        var text = new StringBuilder();
        for (int event = next(); depth >= own; event = next()) {
            if (depth == own && isText(event)) {
                append(text, longest);
            }
        }
        return text.toString();
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
            throw WorkbookRefused.over(Cause.TEXT_TOO_LONG, place(), longest);
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
            if ((++steps & 1023) == 0) {
                Patience.check();
            }
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
