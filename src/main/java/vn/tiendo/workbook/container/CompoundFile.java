package vn.tiendo.workbook.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * The streams in the root of an OLE2 container. Read here, and not by POI, because an encrypted file has to be known
 * before any library acts on what it asks for. Chains are followed no longer than the file has sectors, and a stream
 * is copied once. Source: [MS-CFB].
 */
public final class CompoundFile {

    private static final String PART = "OLE2";
    private static final int HEADER_SLOTS = 109;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final long LARGEST_SECTOR = 0xFFFF_FFFAL;
    private static final long NO_ENTRY = 0xFFFF_FFFFL;
    private static final long SMALL = 4096;
    private static final int SMALL_SECTOR = 64;

    private final Bytes file;
    private final int sector;
    private final int[] next;
    private final Map<String, Entry> root = new HashMap<>();
    private Entry smallStreams = new Entry(0, 0, 0);

    private record Entry(int kind, long start, long size) {}

    public CompoundFile(byte[] content) {
        file = new Bytes(content, PART);
        int shift = file.u16(0x1E);
        require(shift == 9 || shift == 12);
        sector = 1 << shift;
        next = table();
        directory();
    }

    /** Whether the root holds a stream or storage of that name, whatever its case. */
    public boolean has(String name) {
        return root.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The stream's bytes; empty if the root holds none of that name. */
    public Optional<byte[]> stream(String name) {
        return Optional.ofNullable(root.get(name.toLowerCase(Locale.ROOT)))
                .filter(entry -> entry.kind() == STREAM)
                .map(entry -> entry.size() < SMALL ? small(entry) : chained(entry.start(), entry.size()));
    }

    private byte[] small(Entry entry) {
        var sectors = new Bytes(chained(smallStreams.start(), smallStreams.size()), PART);
        var chain = new Chain(smallTable(), entry.start());
        byte[] content = new byte[(int) entry.size()];
        for (int done = 0; done < content.length; done += SMALL_SECTOR) {
            int length = Math.min(SMALL_SECTOR, content.length - done);
            sectors.copy(chain.next() * (long) SMALL_SECTOR, length, content, done);
        }
        return content;
    }

    /** Some writers do not fill up the last sector of the file; but all that a stream is said to hold must be there. */
    private byte[] chained(long start, long size) {
        require(size <= file.length());
        var chain = new Chain(next, start);
        byte[] content = new byte[(int) size];
        for (int done = 0; done < content.length; done += sector) {
            file.copy(placeOf(chain.next()), Math.min(sector, content.length - done), content, done);
        }
        return content;
    }

    private long placeOf(long number) {
        return (number + 1) * sector;
    }

    /** Follows a chain of sectors. */
    private static final class Chain {

        private final int[] links;
        private final BitSet seen = new BitSet();
        private long at;

        Chain(int[] links, long start) {
            this.links = links;
            this.at = start;
        }

        int next() {
            // A sector met twice would give its content twice, and the rest never.
            require(at < links.length && !seen.get((int) at));
            int here = (int) at;
            seen.set(here);
            at = Integer.toUnsignedLong(links[here]);
            return here;
        }

        boolean ended() {
            return at >= LARGEST_SECTOR;
        }
    }

    /** Which sector follows which. A table may be longer than the file, but says nothing there. */
    private int[] table() {
        long count = file.u32(0x2C);
        require(count * sector <= file.length());
        int slots = sector / 4;
        int[] links = new int[(int) Math.min(count * slots, file.length() / sector)];
        var places = tableSectors((links.length + slots - 1) / slots);
        for (int i = 0; i < links.length; i++) {
            links[i] = (int) file.u32(placeOf(places.get(i / slots)) + i % slots * 4L);
        }
        return links;
    }

    private List<Long> tableSectors(int count) {
        var sectors = new ArrayList<Long>();
        for (int slot = 0; slot < HEADER_SLOTS && sectors.size() < count; slot++) {
            sectors.add(file.u32(0x4C + slot * 4L));
        }
        int slots = sector / 4 - 1;
        for (long at = file.u32(0x44); sectors.size() < count; at = file.u32(placeOf(at) + slots * 4L)) {
            for (int slot = 0; slot < slots && sectors.size() < count; slot++) {
                sectors.add(file.u32(placeOf(at) + slot * 4L));
            }
        }
        return sectors;
    }

    private int[] smallTable() {
        var table = new Bytes(chained(file.u32(0x3C), file.u32(0x40) * sector), PART);
        int[] links = new int[table.length() / 4];
        for (int i = 0; i < links.length; i++) {
            links[i] = (int) table.u32(i * 4L);
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
            // Of two streams by one name, two readers would take two.
            require(root.put(name(entries, at * ENTRY), entry(entries, at * ENTRY)) == null);
            open.push(entries.u32(at * ENTRY + 68));
            open.push(entries.u32(at * ENTRY + 72));
        }
    }

    private byte[] wholeChain(long start) {
        long sectors = 0;
        for (var chain = new Chain(next, start); !chain.ended(); chain.next()) {
            sectors++;
        }
        return chained(start, sectors * sector);
    }

    private static Entry entry(Bytes entries, long at) {
        return new Entry(entries.u8(at + 66), entries.u32(at + 116), entries.u32(at + 120));
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
