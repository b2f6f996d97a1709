package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tiendo.workbook.Refusal.Cause;

/**
 * The parts of a zip package in memory: each inflated once, its CRC checked. Names are found whatever their case, as
 * OPC asks. Only XML is ever read, so the content of pictures and the like is checked and then let go.
 */
final class Parts {

    /** Deflate cannot pack tighter than this, so a larger promise is a lie that need not be given memory. */
    private static final long TIGHTEST = 1032;

    private static final byte[] LET_GO = {};

    private final Map<String, byte[]> contents = new HashMap<>();

    private Parts() {}

    /** @throws WorkbookRefused if an entry breaks a rule of {@link ZipGuard}, or is not what its header says */
    static Parts inflate(byte[] content, Bytes file, ZipDirectory.Listing listing, Limits limits) {
        var guard = new ZipGuard(file, listing, limits);
        guard.check();
        var parts = new Parts();
        for (ZipHead head : listing.heads()) {
            byte[] inflated = inflate(content, guard.dataOf(head), head);
            parts.contents.put(key(head.name()), looksLikeXml(inflated) ? inflated : LET_GO);
        }
        return parts;
    }

    boolean has(String name) {
        return contents.containsKey(key(name));
    }

    /** The part's bytes; empty if there is no such part. A part that is not XML has no bytes left. */
    Optional<byte[]> content(String name) {
        return Optional.ofNullable(contents.get(key(name)));
    }

    /** All parts that may be XML, by lower-case name. */
    Map<String, byte[]> all() {
        return Map.copyOf(contents);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static byte[] inflate(byte[] content, long data, ZipHead head) {
        long size = head.body().size();
        long packed = head.body().packed();
        requireSame(head.stored() ? size == packed : size <= packed * TIGHTEST, head);
        byte[] inflated = new byte[(int) size];
        if (head.stored()) {
            System.arraycopy(content, (int) data, inflated, 0, inflated.length);
        } else {
            requireSame(fills(content, (int) data, (int) packed, inflated), head);
        }
        requireSame(crc(inflated) == head.body().crc(), head);
        return inflated;
    }

    /** Whether the packed bytes, all of them, inflate to exactly the room given. */
    private static boolean fills(byte[] content, int data, int packed, byte[] room) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(content, data, packed);
            int filled = 0;
            for (int more = 1; more > 0 && filled < room.length; filled += more) {
                more = inflater.inflate(room, filled, room.length - filled);
            }
            boolean ended = inflater.inflate(new byte[1]) == 0 && inflater.finished();
            return filled == room.length && ended && inflater.getBytesRead() == packed;
        } catch (DataFormatException broken) {
            return false;
        }
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static boolean looksLikeXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 64); i++) {
            int b = bytes[i] & 0xFF;
            if (b == '<') {
                return true;
            }
            boolean mayPrecede = (b <= ' ' && b != 0x01) || b >= 0xBB;
            if (!mayPrecede) {
                return false;
            }
        }
        return false;
    }

    private static void requireSame(boolean same, ZipHead head) {
        if (!same) {
            throw WorkbookRefused.because(Cause.DAMAGED, head.name());
        }
    }
}
