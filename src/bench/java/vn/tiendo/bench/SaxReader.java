package vn.tiendo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** POI's event model: its package and shared strings, the sheets through a SAX handler of the user's own; from the file. */
final class SaxReader implements Reader {

    @Override
    public void read(Path workbook, Digest digest) throws IOException {
        try (var parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            var texts = new ReadOnlySharedStringsTable(parts);
            for (var sheets = new XSSFReader(parts).getSheetsData(); sheets.hasNext(); ) {
                digest.nextSheet();
                sheet(sheets.next(), new SaxCells(texts, digest));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw new Unread(broken);
        }
    }

    private static void sheet(InputStream content, SaxCells cells)
            throws IOException, SAXException, ParserConfigurationException {
        try (content) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(cells);
            parser.parse(new InputSource(content));
        }
    }
}
