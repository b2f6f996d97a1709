package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a broken or hostile program may write: the records within an .xls lost, doubled, moved, cut, of another kind or
 * length, their numbers changed. The container around them is sound.
 */
final class RecordDamage {

    private static final int MOST = 4;
    private static final int BEGIN = 0x0809;
    private static final int SHEET = 0x0085;
    private static final int[] KINDS = {
        0x0006, 0x000A, 0x0022, 0x002F, 0x0031, 0x003C, 0x0085, 0x00BD, 0x00D6, 0x00E0, 0x00FC, 0x00FD, 0x0203, 0x0204,
        0x0205, 0x0207, 0x0208, 0x0225, 0x027E, 0x041E, 0x0809, 0x00E5
    };
    private static final int[] NUMBERS = {0, 1, 2, 4, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF};

    private final Random random;

    RecordDamage(Random random) {
        this.random = random;
    }

    byte[] toStreamOf(byte[] xls) {
        var records = records(stream(xls));
        for (int left = 1 + random.nextInt(MOST); left > 0 && records.size() > 1; left--) {
            once(records);
        }
        if (random.nextBoolean()) {
            pointToSheets(records);
        }
        return Xls.container(Xls.join(records.toArray(byte[][]::new)));
    }

    private static byte[] stream(byte[] xls) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            return container.createDocumentInputStream("Workbook").readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<byte[]> records(byte[] stream) {
        var records = new ArrayList<byte[]>();
        for (int at = 0; at + 4 <= stream.length; ) {
            int length = 4 + (stream[at + 2] & 0xFF) + ((stream[at + 3] & 0xFF) << 8);
            records.add(Arrays.copyOfRange(stream, at, Math.min(stream.length, at + length)));
            at += length;
        }
        return records;
    }

    private void once(List<byte[]> records) {
        int at = random.nextInt(records.size());
        byte[] record = records.get(at).clone();
        switch (random.nextInt(14)) {
            case 0 -> records.remove(at);
            case 1 -> records.add(at, records.get(random.nextInt(records.size())));
            case 2 -> Collections.swap(records, at, random.nextInt(records.size()));
            case 3 -> records.set(at, put(record, 0, KINDS[random.nextInt(KINDS.length)]));
            case 4 -> records.set(at, put(record, 2, number()));
            case 5 -> records.set(at, shortened(record));
            case 6 -> records.subList(at, records.size()).clear();
            case 7 -> records.set(at, new ByteDamage(random).to(record));
            default -> records.set(at, put(record, 4 + random.nextInt(Math.max(1, record.length)), number()));
        }
    }

    private int number() {
        return random.nextInt(3) == 0 ? random.nextInt(0x1_0000) : NUMBERS[random.nextInt(NUMBERS.length)];
    }

    /** Less data, and a length that says so. */
    private byte[] shortened(byte[] record) {
        int length = record.length < 4 ? record.length : 4 + random.nextInt(record.length - 3);
        return put(Arrays.copyOf(record, length), 2, length - 4);
    }

    private static byte[] put(byte[] record, int at, int value) {
        if (at + 2 <= record.length) {
            ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
        }
        return record;
    }

    /** Lets the list of sheets point to where they begin now, so that more than the list is read. */
    private static void pointToSheets(List<byte[]> records) {
        var begins = new ArrayList<Integer>();
        int at = 0;
        for (byte[] record : records) {
            if (kind(record) == BEGIN && at > 0) {
                begins.add(at);
            }
            at += record.length;
        }
        int next = 0;
        for (byte[] record : records) {
            if (kind(record) == SHEET && record.length >= 8 && next < begins.size()) {
                ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).putInt(4, begins.get(next++));
            }
        }
    }

    private static int kind(byte[] record) {
        return record.length < 2 ? 0 : (record[0] & 0xFF) | (record[1] & 0xFF) << 8;
    }
}
