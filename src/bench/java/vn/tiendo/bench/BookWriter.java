package vn.tiendo.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one whole workbook, always the same bytes for the same cells, with no spreadsheet library at work. */
public final class BookWriter {

    private static final LocalDateTime STEADY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SharedTexts texts = new SharedTexts();
    private final Digest digest = new Digest();
    private final int columns;
    private long inflated;

    /** @param columns of each sheet, at most */
    public BookWriter(int columns) {
        this.columns = columns;
    }

    /** Fills one sheet of a workbook. */
    @FunctionalInterface
    public interface Content {

        void write(SheetWriter sheet) throws IOException;
    }

    /** @param sheets by their names, in order */
    public Book write(Path path, SequencedMap<String, Content> sheets) throws IOException {
        try (var file = new BufferedOutputStream(Files.newOutputStream(path));
                var zip = new ZipOutputStream(file)) {
            fixed(zip, "[Content_Types].xml", Parts.contentTypes(sheets.size()));
            fixed(zip, "_rels/.rels", Parts.ROOT);
            fixed(zip, "xl/workbook.xml", Parts.workbook(sheets.sequencedKeySet()));
            fixed(zip, "xl/_rels/workbook.xml.rels", Parts.workbookRelationships(sheets.size()));
            int number = 1;
            for (var content : sheets.values()) {
                part(zip, "xl/worksheets/sheet" + number++ + ".xml", xml -> content.write(sheetOn(xml)));
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
