package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The shipped workbooks as they are dropped, one after the other, and some of them altered to the same bytes everywhere. */
final class SampleFiles {

    private static final Path SHIPPED = Path.of("input");
    private static final Instant SENT = Instant.parse("2025-06-15T03:00:00Z");

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    /** All of a month. */
    void drop(String programme, String month) throws IOException {
        drop(programme, month, _ -> true);
    }

    void drop(String programme, String month, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve(programme).resolve(month))) {
            for (Path file : files.sorted().toList()) {
                // A machine that speaks ASCII alone cannot give a file another name.
                String name = String.valueOf(file.getFileName()).replaceAll("[^ -~]+", "_");
                if (wanted.test(name)) {
                    drop(Path.of(programme, name).toString(), Files.readAllBytes(file));
                }
            }
        }
    }

    /** One of the first programme's. */
    void drop(String shipped) throws IOException {
        var file = SHIPPED.resolve(shipped);
        drop(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** In no period's folder: what lies in one is left for the run of that period. */
    void drop(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(SENT));
    }

    /**
     * A shipped workbook in which some cells of one part say something else.
     *
     * @param cells what each cell holds, as it is written behind its style: {@code t="n"><v>1</v>}
     */
    static byte[] altered(String file, String part, Map<String, String> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(Files.newInputStream(SHIPPED.resolve(file)));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                put(to, entry.getName(), entry.getName().equals(part) ? altered(content, cells) : content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] altered(byte[] sheet, Map<String, String> cells) {
        String xml = new String(sheet, UTF_8);
        for (var cell : cells.entrySet()) {
            var known = Pattern.compile("(<c r=\"" + cell.getKey() + "\" s=\"\\d+\" )[^>]*>.*?(</c>)");
            var found = known.matcher(xml);
            if (!found.find()) {
                throw new IllegalStateException("no cell " + cell.getKey());
            }
            xml = xml.substring(0, found.end(1)) + cell.getValue() + xml.substring(found.start(2));
        }
        return xml.getBytes(UTF_8);
    }

    /** Not compressed: every machine compresses otherwise. */
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(2025, 6, 15, 10, 0));
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
