package vn.tiendo.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints a page as .pdf: for keeping (PDF/A-2a), for being read out (PDF/UA-1), with its letters in it. Nothing is loaded from
 * anywhere but the page itself. The same page gives the same bytes.
 */
public final class PdfPages {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String NOWHERE = "about:blank";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPages() {}

    /**
     * @param markup of the page, well-formed
     * @param pictures that left their places in it
     * @throws IOException if the stream fails, which is left open
     */
    public static void write(String markup, PrintedPictures pictures, PdfFacts facts, OutputStream out)
            throws IOException {
        var printed = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = builder(markup, pictures, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new PdfProperties(facts).write(document);
            document.save(printed);
        }
        printed.writeTo(out);
    }

    private static PdfRendererBuilder builder(String markup, PrintedPictures pictures, PDDocument document)
            throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(parsed(markup), NOWHERE);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, priority);
        }
        builder.useUriResolver((_, _) -> null);
        for (var font : SerifFont.values()) {
            font.useIn(builder, document);
        }
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePDDocument(document);
        builder.useObjectDrawerFactory(new PlatePainters(pictures.plates()));
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SrgbProfile.bytes());
        return builder;
    }

    private static Document parsed(String markup) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A page of our own making is not well-formed", e);
        }
    }
}
