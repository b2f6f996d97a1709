package vn.tiendo.workbook.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * The central directory of a zip, found from its end record and held against the file's length. Nothing is inflated here.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16 and 4.5.3.
 */
public final class ZipDirectory {

    private static final String PART = "zip";
    private static final long END = 0x06054b50L;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Uploads are filled up to whole blocks, and mail adds an end of line; of other bytes only a few may follow. */
    private static final int LONGEST_FILLING = 0xFFFF;

    private static final int MOST_OTHERS = 64;
    private static final long LOCATOR_64 = 0x07064b50L;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final long END_64 = 0x06064b50L;
    private static final long ENTRY = 0x02014b50L;
    private static final int ENTRY_LENGTH = 46;
    private static final long FULL = 0xFFFF_FFFFL;

    private final Bytes file;
    private final int most;

    private ZipDirectory(Bytes file, int most) {
        this.file = file;
        this.most = most;
    }

    /** The directory's place and how many entries it announces. */
    private record Bounds(long start, long end, long count) {}

    /** @param start where the directory begins, hence where the last entry's data must have ended */
    public record Listing(List<ZipHead> heads, long start) {}

    /** @throws WorkbookRefused if the end record is missing, contradicts the directory, or announces too many entries */
    public static Listing of(Bytes file, Limits limits) {
        return new ZipDirectory(file, limits.entries()).read();
    }

    private Listing read() {
        Bounds bounds = bounds(endRecord());
        if (bounds.count() > most) {
            throw WorkbookRefused.over(Cause.TOO_MANY_PARTS, Long.toString(bounds.count()), most);
        }
        var heads = new ArrayList<ZipHead>();
        long at = bounds.start();
        for (long left = bounds.count(); left > 0; left--) {
            heads.add(head(at));
            at += ENTRY_LENGTH + file.u16(at + 28) + file.u16(at + 30) + file.u16(at + 32);
        }
        require(at == bounds.end());
        return new Listing(List.copyOf(heads), bounds.start());
    }

    private long endRecord() {
        int room = room();
        long lowest = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT - LONGEST_FILLING);
        for (long at = file.length() - (long) END_LENGTH; at >= lowest; at--) {
            long left = file.length() - (at + END_LENGTH + file.u16(at + 20));
            if (file.u32(at) == END && left >= 0 && left <= room) {
                return at;
            }
        }
        throw WorkbookRefused.because(Cause.TRUNCATED, "");
    }

    /** How many bytes may follow the zip: what the file was filled up with, or else a few. */
    private int room() {
        int filling = 0;
        while (filling < Math.min(LONGEST_FILLING, file.length()) && isFilling(file.u8(file.length() - filling - 1L))) {
            filling++;
        }
        return Math.max(filling, MOST_OTHERS);
    }

    /** Zeros, white space, the end-of-file sign of old. */
    private static boolean isFilling(int b) {
        return b <= ' ';
    }

    private Bounds bounds(long end) {
        require(file.u16(end + 4) == 0 && file.u16(end + 6) == 0);
        long locator = end - LOCATOR_64_LENGTH;
        if (locator >= 0 && file.u32(locator) == LOCATOR_64) {
            return bounds64(file.i64(locator + 8), locator);
        }
        int count = file.u16(end + 10);
        require(count == file.u16(end + 8));
        return consistent(new Bounds(file.u32(end + 16), end, count), file.u32(end + 12));
    }

    private Bounds bounds64(long at, long locator) {
        require(file.u32(at) == END_64 && at + 12 + file.i64(at + 4) == locator);
        return consistent(new Bounds(file.i64(at + 48), at, file.i64(at + 32)), file.i64(at + 40));
    }

    private static Bounds consistent(Bounds bounds, long size) {
        require(bounds.start() >= 0 && size >= 0 && bounds.count() >= 0);
        require(size <= bounds.end() && bounds.start() == bounds.end() - size);
        return bounds;
    }

    private ZipHead head(long at) {
        require(file.u32(at) == ENTRY);
        int nameLength = file.u16(at + 28);
        String name = file.text(at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
        return new ZipHead(name, file.u16(at + 8), file.u16(at + 10), body(at, nameLength));
    }

    private ZipHead.Body body(long at, int nameLength) {
        var extra = new Zip64Extra(file, at + ENTRY_LENGTH + nameLength, file.u16(at + 30));
        long size = extra.orNext(file.u32(at + 24));
        long packed = extra.orNext(file.u32(at + 20));
        long offset = extra.orNext(file.u32(at + 42));
        require(size >= 0 && packed >= 0 && offset >= 0);
        return new ZipHead.Body(offset, packed, size, file.u32(at + 16));
    }

    /** Sizes too large for 32 bits, or that a writer chose to write so (POI's streaming writer does). */
    private static final class Zip64Extra {

        private final Bytes file;
        private long at = -1;
        private long end;

        Zip64Extra(Bytes file, long start, int length) {
            this.file = file;
            for (long field = start; field + 4 <= start + length; field += 4 + file.u16(field + 2)) {
                if (file.u16(field) == 1) {
                    at = field + 4;
                    end = at + file.u16(field + 2);
                    return;
                }
            }
        }

        long orNext(long said) {
            if (said != FULL) {
                return said;
            }
            require(at >= 0 && at + 8 <= end);
            at += 8;
            return file.i64(at - 8);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw WorkbookRefused.because(Cause.DAMAGED, PART);
        }
    }
}
