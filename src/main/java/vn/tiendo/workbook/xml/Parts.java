package vn.tiendo.workbook.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.ZipDirectory;
import vn.tiendo.workbook.container.ZipGuard;
import vn.tiendo.workbook.container.ZipHead;

/**
 * The parts of a zip package. Names are found whatever their case, as OPC asks. Each is inflated once, its CRC checked:
 * small ones at once and kept in memory; of large ones only a stretch is ever in memory, so they are checked as they are
 * read, and by {@link #checkRest} at the latest. Only XML is ever read: pictures and the like are checked and let go.
 */
public final class Parts {

    /** Deflate cannot pack tighter than this, so a larger promise is a lie that need not be given memory. */
    private static final long TIGHTEST = 1032;

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Parts() {}

    /** @throws WorkbookRefused if an entry breaks a rule of {@link ZipGuard}, or is not what its header says */
    public static Parts inflate(byte[] file, Bytes bytes, ZipDirectory.Listing listing, Limits limits) {
        var guard = new ZipGuard(bytes, listing, limits);
        guard.check();
        var parts = new Parts();
        try (var inflater = new Inflater(true)) {
            var opening = new Opening(file, inflater, limits);
            for (ZipHead head : listing.heads()) {
                // The guard let none pass twice but with the same content.
                if (!parts.has(head.part())) {
                    parts.parts.put(key(head.part()), opening.open(head, (int) guard.dataOf(head)));
                }
            }
        }
        return parts;
    }

    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The part of that name, whatever its case; empty if there is none. */
    public Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** @throws WorkbookRefused if there is none of that name */
    public Part required(String name) {
        return part(name).orElseThrow(() -> WorkbookRefused.because(Cause.DAMAGED, name));
    }

    /** The content of the part of that name; if there is none, that text. */
    public InputStream streamOr(String text, String name) {
        return part(name).map(Part::stream).orElseGet(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    public Collection<Part> all() {
        return parts.values();
    }

    /** @throws WorkbookRefused if any part that nobody has read to its end is not what its header says */
    public void checkRest() {
        parts.values().forEach(Part::check);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Opens one entry after another, as long as there is room in memory. */
    private static final class Opening {

        private final byte[] file;
        private final Inflater inflater;
        private final Limits limits;
        private long room;

        Opening(byte[] file, Inflater inflater, Limits limits) {
            this.file = file;
            this.inflater = inflater;
            this.limits = limits;
            this.room = limits.keptBytes();
        }

        Part open(ZipHead head, int data) {
            var part = new Part(head, file, data);
            long size = head.body().size();
            require(
                    part,
                    head.stored()
                            ? size == head.body().packed()
                            : size <= head.body().packed() * TIGHTEST);
            if (size <= limits.keptBytes() / 4 && size <= room) {
                keep(part, inflated(part, data));
            }
            return part;
        }

        private void keep(Part part, byte[] content) {
            if (Prolog.mayBeXml(content)) {
                room -= content.length;
                part.keep(content);
            } else {
                part.letGo();
            }
        }

        private byte[] inflated(Part part, int data) {
            var body = part.head().body();
            byte[] content = new byte[(int) body.size() + 1];
            if (part.head().stored()) {
                System.arraycopy(file, data, content, 0, content.length - 1);
            } else {
                require(part, fills(data, (int) body.packed(), content));
            }
            var crc = new CRC32();
            crc.update(content, 0, content.length - 1);
            require(part, crc.getValue() == body.crc());
            return content;
        }

        /** Whether the packed bytes, all of them, inflate to exactly the room given but its last byte, which stays zero. */
        private boolean fills(int data, int packed, byte[] content) {
            try {
                inflater.reset();
                inflater.setInput(file, data, packed);
                int filled = 0;
                for (int more = 1; more > 0 && filled < content.length; filled += more) {
                    more = inflater.inflate(content, filled, content.length - filled);
                }
                return filled == content.length - 1 && inflater.finished() && inflater.getBytesRead() == packed;
            } catch (DataFormatException broken) {
                return false;
            }
        }

        private static void require(Part part, boolean holds) {
            if (!holds) {
                throw part.damaged();
            }
        }
    }
}
