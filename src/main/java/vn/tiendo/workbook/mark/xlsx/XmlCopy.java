package vn.tiendo.workbook.mark.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * Copies an XML part tag by tag, character for character but for what the caller changes. Only a stretch of it is ever
 * in memory. Whoever opens it closes it; the writer stays open.
 */
final class XmlCopy implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final RawText raw;
    private final XMLStreamReader2 xml;
    private Writer out;
    private Tag tag = new Tag("");
    private int depth;
    private boolean start = true;
    private boolean empty;

    private XmlCopy(RawText raw, XMLStreamReader2 xml, Writer out) {
        this.raw = raw;
        this.xml = xml;
        this.out = out;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        return factory;
    }

    /** @throws CopyImpossible if it is no XML in UTF-8 */
    static XmlCopy of(InputStream part, Writer out) throws IOException, CopyImpossible {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var raw = new RawText(new BufferedReader(new InputStreamReader(behindMark(part, out), decoder)));
        try {
            var xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(raw);
            requireUtf8(xml.getCharacterEncodingScheme());
            return new XmlCopy(raw, xml, out);
        } catch (XMLStreamException broken) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, broken);
        }
    }

    /** The byte order mark is copied here, lest it be counted by one reader and not by the other. */
    private static InputStream behindMark(InputStream part, Writer out) throws IOException {
        var in = new PushbackInputStream(part, 3);
        byte[] first = in.readNBytes(3);
        if (first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            out.write('\uFEFF');
        } else {
            in.unread(first);
        }
        return in;
    }

    private static void requireUtf8(@org.jspecify.annotations.Nullable String encoding) throws CopyImpossible {
        String name = encoding == null ? "utf-8" : encoding.toLowerCase(Locale.ROOT);
        if (!name.equals("utf-8") && !name.equals("us-ascii")) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, name);
        }
    }

    /** Passes on the current tag and what stands behind it, and moves to the next tag; false behind the last one. */
    boolean next() throws IOException, CopyImpossible {
        out.write(tag.raw());
        tag = new Tag("");
        depth -= start ? 0 : 1;
        try {
            return (start && empty) ? endOfEmpty() : nextTag();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, broken);
        }
    }

    private boolean endOfEmpty() throws XMLStreamException {
        xml.next();
        start = false;
        return true;
    }

    private boolean nextTag() throws XMLStreamException, IOException, CopyImpossible {
        while (xml.hasNext()) {
            Patience.check();
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "DTD");
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                stand(event == XMLStreamConstants.START_ELEMENT);
                return true;
            }
        }
        out.write(raw.rest());
        return false;
    }

    private void stand(boolean starts) throws IOException, XMLStreamException, CopyImpossible {
        var place = xml.getLocationInfo();
        out.write(raw.take(place.getStartingCharOffset()));
        tag = new Tag(raw.take(place.getEndingCharOffset()));
        if (!tag.raw().startsWith("<") || !tag.raw().endsWith(">")) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "no tag at " + raw.first());
        }
        start = starts;
        empty = starts && xml.isEmptyElement();
        depth += starts ? 1 : 0;
    }

    /** Whether the current tag begins this element of the spreadsheet's own language, at that depth from 1. */
    boolean begins(String name, int level) {
        return start && depth == level && isMain() && xml.getLocalName().equals(name);
    }

    /** Whether the current tag, or the current empty element, ends this element. */
    boolean ends(String name, int level) {
        return !start && depth == level && xml.getLocalName().equals(name);
    }

    boolean begins() {
        return start;
    }

    int depth() {
        return depth;
    }

    String name() {
        return xml.getLocalName();
    }

    private boolean isMain() {
        return XmlPart.MAIN.equals(xml.getNamespaceURI());
    }

    /** Of the current start tag. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name));
    }

    /** An attribute that points to a relationship, in the prefix that is used here. */
    String relationship(String id) {
        String prefix = xml.getNamespaceContext().getPrefix(XmlPart.RELATIONSHIPS);
        boolean known = prefix != null && !prefix.isEmpty();
        String declared = known ? "" : " xmlns:r=\"" + XmlPart.RELATIONSHIPS + "\"";
        return declared + " " + (known ? prefix : "r") + ":id=\"" + id + "\"";
    }

    /** The current tag as it will be passed on. */
    Tag tag() {
        return tag;
    }

    void replace(Tag other) {
        tag = other;
    }

    /** Writes before the current tag. */
    void before(String text) throws IOException {
        out.write(text);
    }

    /** Writes behind the current tag; an empty element is not opened by it. */
    void behind(String text) throws IOException {
        out.write(tag.raw());
        out.write(text);
        tag = new Tag("");
    }

    /** What stands in an element, and each of its children as it stands. */
    record Held(String text, List<String> children) {}

    /** Reads the current element to its end tag, which is current then, and writes nothing of what it read. */
    Held hold() throws IOException, CopyImpossible {
        var outer = out;
        var text = new StringWriter();
        var children = new ArrayList<String>();
        int level = depth;
        int from = 0;
        tag = new Tag("");
        out = text;
        while (next() && (start || depth > level)) {
            if (start && depth == level + 1) {
                from = text.getBuffer().length();
            } else if (!start && depth == level + 1) {
                children.add(text.getBuffer().substring(from) + tag.raw());
            }
        }
        out = outer;
        return new Held(text.toString(), children);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        } finally {
            raw.close();
        }
    }
}
