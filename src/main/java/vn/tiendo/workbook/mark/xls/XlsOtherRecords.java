package vn.tiendo.workbook.mark.xls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.CompoundFile;
import vn.tiendo.workbook.mark.CopyImpossible;

/**
 * Holds the records of a marked .xls against those of the original, byte by byte: validations, conditional formats,
 * page set-up, drawings, fonts, formats and all else that no cell shows. What is compared by its meaning instead, or only
 * says where other records stand, is left out.
 */
final class XlsOtherRecords {

    /** Compared cell by cell, row by row; or places of records; or which sheet and cell is shown. */
    private static final Set<Integer> ELSEWHERE = Set.of(
            0x0006, 0x0021, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x04BC,
            0x0221, 0x0208, 0x0200, 0x020B, 0x00D7, 0x00E5, 0x023E, 0x0809, 0x000A);

    /** Comments and their boxes. */
    private static final Set<Integer> DRAWN = Set.of(0x001C, 0x005D, 0x00EC, 0x01B6);

    /** Texts, names and sheets, which are compared by their meaning; who wrote the file. */
    private static final Set<Integer> OF_THE_BOOK_ELSEWHERE = Set.of(
            0x0085, 0x00FC, 0x00FF, 0x0017, 0x01AE, 0x0018, 0x0223, 0x003D, 0x013D, 0x00EB, 0x0809, 0x000A, 0x005C);

    /** Fonts, number formats, cell formats, styles: ours stand behind those that were there. */
    private static final List<Integer> NUMBERED = List.of(0x0031, 0x041E, 0x00E0, 0x0293);

    private static final int BOUND_SHEET = 0x0085;
    private static final int CONTINUE = 0x003C;
    private static final int SHARED_TEXTS = 0x00FC;
    private static final int BOF = 0x0809;
    private static final int EOF = 0x000A;
    private static final int HEAD = 4;

    private final Bytes stream;
    private final List<Long> sheets = new ArrayList<>();

    private XlsOtherRecords(byte[] content) {
        this.stream = new Bytes(new CompoundFile(content).stream("Workbook").orElse(new byte[0]), "Workbook");
        for (var record : substream(0)) {
            if (record.kind() == BOUND_SHEET) {
                sheets.add(position(record.bytes()));
            }
        }
    }

    /** @param bytes in hexadecimal */
    private record Entry(int kind, String bytes) {

        private static final int FONT = 0x0031;
        private static final int FONT_FLAGS = 2 * 15;
        private static final int FONT_UNUSED = 2 * 13;

        /** Names of fonts may take one or two bytes a letter. */
        private String said() {
            if (kind != FONT || bytes.length() <= FONT_FLAGS + 2) {
                return bytes;
            }
            boolean narrow = bytes.startsWith("00", FONT_FLAGS);
            String name = bytes.substring(FONT_FLAGS + 2);
            return bytes.substring(0, FONT_UNUSED) + (narrow ? name.replaceAll("(..)", "$100") : name);
        }
    }

    /** Where a sheet begins, as its entry in the list says. */
    private static long position(String bytes) {
        return Integer.toUnsignedLong(Integer.reverseBytes(Integer.parseUnsignedInt(bytes, 0, 8, 16)));
    }

    /**
     * Which sheets are compared.
     *
     * @param shift by how many places they stand further back in the copy
     * @param ours sheets of earlier replies, by their places
     * @param drawn sheets whose comments were changed, by their places
     */
    record Places(int shift, Collection<Integer> ours, Collection<Integer> drawn) {}

    /** @throws CopyImpossible naming the first kind of record that is not the same */
    static void require(byte[] original, byte[] copy, Places places) throws CopyImpossible {
        var before = new XlsOtherRecords(original);
        var after = new XlsOtherRecords(copy);
        requireBook(before.substream(0), after.substream(0));
        for (int place = 0; place < before.sheets.size(); place++) {
            if (!places.ours().contains(place)) {
                boolean drawn = places.drawn().contains(place);
                requireSame(
                        counted(before.substream(before.sheets.get(place)), drawn),
                        counted(after.substream(after.sheets.get(place + places.shift())), drawn));
            }
        }
    }

    private static Map<String, Integer> counted(List<Entry> records, boolean drawn) {
        var counted = new HashMap<String, Integer>();
        for (Entry record : records) {
            if (!ELSEWHERE.contains(record.kind()) && !(drawn && DRAWN.contains(record.kind()))) {
                counted.merge(record.kind() + " " + record.bytes(), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static void requireBook(List<Entry> before, List<Entry> after) throws CopyImpossible {
        for (int kind : NUMBERED) {
            var known = before.stream()
                    .filter(r -> r.kind() == kind)
                    .map(Entry::said)
                    .toList();
            var there = after.stream()
                    .filter(r -> r.kind() == kind)
                    .map(Entry::said)
                    .toList();
            boolean kept = known.size() <= there.size() && known.equals(there.subList(0, known.size()));
            require(kept, kind);
        }
        requireSame(ofBook(before), ofBook(after));
    }

    private static Map<String, Integer> ofBook(List<Entry> records) {
        return counted(
                records.stream()
                        .filter(r -> !NUMBERED.contains(r.kind()) && !OF_THE_BOOK_ELSEWHERE.contains(r.kind()))
                        .toList(),
                false);
    }

    private static void requireSame(Map<String, Integer> before, Map<String, Integer> after) throws CopyImpossible {
        for (var record : before.entrySet()) {
            require(record.getValue().equals(after.get(record.getKey())), kind(record.getKey()));
        }
        for (String record : after.keySet()) {
            require(before.containsKey(record), kind(record));
        }
    }

    private static int kind(String counted) {
        return Integer.parseInt(counted.substring(0, counted.indexOf(' ')));
    }

    private static void require(boolean holds, int kind) throws CopyImpossible {
        if (!holds) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "record " + Integer.toHexString(kind));
        }
    }

    /** From its beginning to its end; charts within it belong to it. */
    private List<Entry> substream(long from) {
        var records = new ArrayList<Entry>();
        int depth = 0;
        for (long at = from; at + HEAD <= stream.length(); at += HEAD + stream.u16(at + 2)) {
            int kind = stream.u16(at);
            depth += kind == BOF ? 1 : kind == EOF ? -1 : 0;
            // What goes on from one record to the next is one, however it was cut.
            int belongs =
                    kind == CONTINUE && !records.isEmpty() ? records.getLast().kind() : kind;
            if (!ELSEWHERE.contains(belongs) && belongs != SHARED_TEXTS) {
                String bytes = HexFormat.of().formatHex(stream.slice(at + HEAD, stream.u16(at + 2)));
                String before = kind == CONTINUE && !records.isEmpty()
                        ? records.removeLast().bytes()
                        : "";
                records.add(new Entry(belongs, before + bytes));
            } else if (kind != CONTINUE) {
                records.add(new Entry(kind, ""));
            }
            if (depth == 0) {
                return records;
            }
        }
        return records;
    }
}
