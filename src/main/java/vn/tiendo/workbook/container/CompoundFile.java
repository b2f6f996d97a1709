package vn.tiendo.workbook.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.filesystem.POIFSStream;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * The streams in the root of an OLE2 container, as POI's file system finds them. Checked here: that the container asks for no
 * more memory than its length bears, that two readers could not take two streams for one, and that all of a stream is there.
 * Source: [MS-CFB].
 */
public final class CompoundFile {

    private static final String PART = "OLE2";
    private static final int SECTOR_SHIFT = 0x1E;
    private static final int TABLE_SECTORS = 0x2C;
    private static final int DIRECTORY = 0x30;
    private static final int LINK = 4;
    private static final int ENTRY = 128;

    /** POI keeps the whole path of each entry, which takes room by the square where storages lie in storages. */
    private static final int MOST_ENTRIES = 4096;

    private static final byte UNUSED = (byte) 0xFF;

    /** A table of sectors may speak of more than the file has; POI makes room for all of them. */
    private static final long MOST_BEYOND = 16 << 20;

    private final int length;
    private final int sector;
    private final Map<String, Entry> root = new HashMap<>();

    public CompoundFile(byte[] content) {
        var bytes = new Bytes(content, PART);
        length = content.length;
        sector = sector(bytes);
        try {
            // Not closed: its streams are read later on, and it holds nothing but memory.
            var file = new POIFSFileSystem(new ByteArrayInputStream(filledUp(content)));
            int entries = 0;
            for (ByteBuffer directory : new POIFSStream(file, (int) bytes.u32(DIRECTORY))) {
                requireThere(directory, sector);
                entries += sector / ENTRY;
                require(entries <= MOST_ENTRIES);
            }
            for (Entry entry : file.getRoot()) {
                require(root.put(entry.getName().toLowerCase(Locale.ROOT), entry) == null);
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw damaged();
        }
    }

    /** Whether the root holds a stream or storage of that name, whatever its case. */
    public boolean has(String name) {
        return root.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The stream's bytes; empty if the root holds none of that name. */
    public Optional<byte[]> stream(String name) {
        return root.get(name.toLowerCase(Locale.ROOT)) instanceof DocumentNode stream
                ? Optional.of(content(stream))
                : Optional.empty();
    }

    private byte[] content(DocumentNode stream) {
        require(stream.getSize() >= 0 && stream.getSize() <= length);
        byte[] content = new byte[stream.getSize()];
        try {
            var sectors = new POIFSDocument(stream).iterator();
            for (int done = 0; done < content.length; ) {
                var next = sectors.next();
                int step = Math.min(next.remaining(), content.length - done);
                requireThere(next, step);
                next.get(content, done, step);
                done += step;
            }
        } catch (RuntimeException broken) {
            throw damaged();
        }
        return content;
    }

    private void requireThere(ByteBuffer sector, int needed) {
        require(sector.arrayOffset() + sector.position() + needed <= length);
    }

    /** Some writers do not fill up the file's last sector, which POI needs whole. Of what is missing no sector follows another. */
    private byte[] filledUp(byte[] content) {
        if (length % sector == 0) {
            return content;
        }
        byte[] whole = Arrays.copyOf(content, (length / sector + 1) * sector);
        Arrays.fill(whole, length, whole.length, UNUSED);
        return whole;
    }

    private static int sector(Bytes file) {
        int shift = file.u16(SECTOR_SHIFT);
        require(shift == 9 || shift == 12);
        int sector = 1 << shift;
        long table = file.u32(TABLE_SECTORS);
        require(table * sector <= file.length());
        require(table * (sector / LINK) * sector <= file.length() + MOST_BEYOND);
        return sector;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw damaged();
        }
    }

    private static WorkbookRefused damaged() {
        return WorkbookRefused.because(Cause.DAMAGED, PART);
    }
}
