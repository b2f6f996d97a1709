package vn.tiendo.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a zip package, and what their XML says. */
record PackageParts(Map<String, byte[]> parts) {

    static PackageParts of(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new PackageParts(parts);
    }

    /** A worksheet's tags and texts in order, without what a mark may change at these cells. */
    List<String> sheet(String part, Set<String> marked) throws XMLStreamException {
        var lines = new ArrayList<String>();
        var xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
        boolean skipped = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                skipped = isOurs(xml, marked);
                lines.addAll(skipped ? List.of() : List.of(tag(xml, marked)));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                lines.add(xml.getText());
            }
        }
        return lines;
    }

    private static boolean isOurs(XMLStreamReader xml, Set<String> marked) {
        return xml.getLocalName().equals("legacyDrawing")
                || (xml.getLocalName().equals("c") && marked.contains(xml.getAttributeValue("", "r")));
    }

    private static String tag(XMLStreamReader xml, Set<String> marked) {
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        attributes.remove("tabSelected");
        if (!marked.isEmpty()) {
            attributes.remove("spans");
        }
        return xml.getLocalName() + attributes;
    }
}
