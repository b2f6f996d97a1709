package vn.tiendo.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a whole workbook, always the same bytes for the same cells, with no spreadsheet library at work. */
final class BookWriter {

    private static final LocalDateTime STEADY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SharedTexts texts = new SharedTexts();
    private final Digest digest = new Digest();
    private final int sheets;
    private final int columns;
    private long inflated;

    BookWriter(int sheets, int columns) {
        this.sheets = sheets;
        this.columns = columns;
    }

    /** Fills one sheet of a workbook. */
    interface Content {

        void write(SheetWriter sheet) throws IOException;
    }

    Book write(Path path, Content content) throws IOException {
        try (var file = new BufferedOutputStream(Files.newOutputStream(path));
                var zip = new ZipOutputStream(file)) {
            fixed(zip, "[Content_Types].xml", Parts.contentTypes(sheets));
            fixed(zip, "_rels/.rels", Parts.ROOT);
            fixed(zip, "xl/workbook.xml", Parts.workbook(sheets));
            fixed(zip, "xl/_rels/workbook.xml.rels", Parts.workbookRelationships(sheets));
            for (int sheet = 1; sheet <= sheets; sheet++) {
                part(zip, "xl/worksheets/sheet" + sheet + ".xml", xml -> content.write(sheetOn(xml)));
            }
            fixed(zip, "xl/theme/theme1.xml", Parts.THEME);
            fixed(zip, "xl/styles.xml", Parts.STYLES);
            part(zip, "xl/sharedStrings.xml", texts::write);
        }
        return new Book(path, digest.tally(), Files.size(path), inflated);
    }

    private SheetWriter sheetOn(Xml xml) {
        return new SheetWriter(xml, texts, digest, columns);
    }

    private void fixed(ZipOutputStream zip, String name, String markup) throws IOException {
        part(zip, name, xml -> xml.add(markup));
    }

    private void part(ZipOutputStream zip, String name, Markup markup) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(STEADY);
        zip.putNextEntry(entry);
        var xml = new Xml((OutputStream) zip);
        markup.write(xml);
        xml.flush();
        inflated += xml.written();
        zip.closeEntry();
    }

    private interface Markup {

        void write(Xml xml) throws IOException;
    }
}
