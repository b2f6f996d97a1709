package vn.tiendo.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workbook.Refusal.Cause;

/**
 * The streams in the root of an OLE2 container. Read here, and not by POI, because an encrypted file has to be known
 * before any library acts on what it asks for. Chains are followed no longer than the file has sectors. Source: [MS-CFB].
 */
final class CompoundFile {

    private static final String PART = "OLE2";
    private static final int HEADER_SLOTS = 109;
    private static final int ENTRY = 128;
    private static final long LARGEST_SECTOR = 0xFFFF_FFFAL;
    private static final long NO_ENTRY = 0xFFFF_FFFFL;
    private static final long SMALL = 4096;
    private static final int SMALL_SECTOR = 64;

    private final Bytes file;
    private final int sector;
    private final long[] next;
    private final Map<String, Entry> root = new HashMap<>();
    private Entry smallStreams = new Entry(0, 0);

    private record Entry(long start, long size) {}

    CompoundFile(byte[] content) {
        file = new Bytes(content, PART);
        int shift = file.u16(0x1E);
        require(shift == 9 || shift == 12);
        sector = 1 << shift;
        next = table();
        directory();
    }

    /** Whether the root holds a stream or storage of that name, whatever its case. */
    boolean has(String name) {
        return root.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The stream's bytes; empty if the root holds none of that name. */
    Optional<byte[]> stream(String name) {
        return Optional.ofNullable(root.get(name.toLowerCase(Locale.ROOT))).map(this::content);
    }

    private byte[] content(Entry entry) {
        require(entry.size() <= file.length());
        if (entry.size() >= SMALL) {
            return chained(entry.start(), entry.size());
        }
        var small = new Bytes(chained(smallStreams.start(), smallStreams.size()), PART);
        var links = links(chained(file.u32(0x3C), file.u32(0x40) * sector));
        var content = new ByteArrayOutputStream();
        for (long at : chain(entry.start(), entry.size(), links, SMALL_SECTOR)) {
            long length = Math.min(SMALL_SECTOR, entry.size() - content.size());
            content.writeBytes(small.slice(at * SMALL_SECTOR, length));
        }
        return content.toByteArray();
    }

    private byte[] chained(long start, long size) {
        require(size >= 0 && size <= file.length());
        var content = new ByteArrayOutputStream((int) size);
        for (long at : chain(start, size, next, sector)) {
            content.writeBytes(sector(at, size - content.size()));
        }
        return content.toByteArray();
    }

    /** Some writers do not fill up the last sector of the file. */
    private byte[] sector(long number, long wanted) {
        long at = (number + 1) * sector;
        long length = Math.min(sector, wanted);
        long there = Math.min(length, file.length() - at);
        byte[] found = file.slice(at, there);
        return there == length ? found : Arrays.copyOf(found, (int) length);
    }

    private static List<Long> chain(long start, long size, long[] links, int sector) {
        var chain = new ArrayList<Long>();
        var seen = new BitSet();
        long at = start;
        for (long left = size; left > 0; left -= sector) {
            // A sector met twice would give its content twice, and the rest never.
            require(at < links.length && !seen.get((int) at));
            seen.set((int) at);
            chain.add(at);
            at = links[(int) at];
        }
        return chain;
    }

    private long[] table() {
        long count = file.u32(0x2C);
        require(count * sector <= file.length());
        var content = new ByteArrayOutputStream();
        for (long at : tableSectors(count)) {
            content.writeBytes(sector(at, sector));
        }
        return links(content.toByteArray());
    }

    private List<Long> tableSectors(long count) {
        var sectors = new ArrayList<Long>();
        for (int slot = 0; slot < HEADER_SLOTS && sectors.size() < count; slot++) {
            sectors.add(file.u32(0x4C + slot * 4L));
        }
        int slots = sector / 4 - 1;
        for (long at = file.u32(0x44); sectors.size() < count; at = file.u32((at + 1) * sector + slots * 4L)) {
            for (int slot = 0; slot < slots && sectors.size() < count; slot++) {
                sectors.add(file.u32((at + 1) * sector + slot * 4L));
            }
        }
        return sectors;
    }

    private static long[] links(byte[] content) {
        var table = new Bytes(content, PART);
        long[] links = new long[content.length / 4];
        for (int i = 0; i < links.length; i++) {
            links[i] = table.u32(i * 4L);
        }
        return links;
    }

    private void directory() {
        var entries = new Bytes(wholeChain(file.u32(0x30)), PART);
        smallStreams = entry(entries, 0);
        var seen = new BitSet();
        var open = new ArrayDeque<Long>();
        open.push(entries.u32(76));
        while (!open.isEmpty()) {
            long at = open.pop();
            if (at == NO_ENTRY) {
                continue;
            }
            require(at < entries.length() / ENTRY && !seen.get((int) at));
            seen.set((int) at);
            root.put(name(entries, at * ENTRY), entry(entries, at * ENTRY));
            open.push(entries.u32(at * ENTRY + 68));
            open.push(entries.u32(at * ENTRY + 72));
        }
    }

    private byte[] wholeChain(long start) {
        long sectors = 0;
        for (long at = start; at < LARGEST_SECTOR; at = next[(int) at]) {
            require(at < next.length && sectors <= next.length);
            sectors++;
        }
        return chained(start, sectors * sector);
    }

    private static Entry entry(Bytes entries, long at) {
        return new Entry(entries.u32(at + 116), entries.u32(at + 120));
    }

    private static String name(Bytes entries, long at) {
        int length = Math.max(0, Math.min(entries.u16(at + 64), 64) - 2);
        return entries.text(at, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw WorkbookRefused.because(Cause.DAMAGED, PART);
        }
    }
}
