package vn.tiendo.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes what a file says of itself, the same each time: in the way of old readers, and in that of PDF/A-2a and PDF/UA-1. */
record PdfProperties(PdfFacts facts) {

    private static final String MAKER = "tiendo";

    void write(PDDocument document) throws IOException {
        document.setDocumentInformation(information());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(facts.language());
        catalog.setMetadata(metadata(document));
        // From it, and from what the information says, the file's identifier is made.
        document.setDocumentId(facts.made().getEpochSecond());
    }

    private PDDocumentInformation information() {
        var made = GregorianCalendar.from(
                facts.made().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        var information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setSubject(facts.title());
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private PDMetadata metadata(PDDocument document) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
        return metadata;
    }

    private String packet() {
        return PACKET.replace("{language}", facts.language())
                .replace("{maker}", MAKER)
                .replace("{made}", facts.made().truncatedTo(ChronoUnit.SECONDS).toString())
                .replace("{title}", facts.title().replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:description>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreatorTool>{maker}</xmp:CreatorTool>
            <xmp:CreateDate>{made}</xmp:CreateDate>
            <xmp:ModifyDate>{made}</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>{maker}</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
}
