package vn.tiendo.workbook.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.WorkbookRefused;

/** What POI's file system would leave out of a container quietly, or make room for. */
class CompoundFileTest {

    private static final int SECTOR = 512;
    private static final int END = -2;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4095, 4096, 4097, 200_000})
    void findsAStreamOfAnySizeWhateverItsNamesCase(int size) throws IOException {
        byte[] stream = bytes(size);

        var file = new CompoundFile(container(stream, "Book"));

        assertThat(file.has("BOOK")).isTrue();
        assertThat(file.stream("book"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(stream));
        assertThat(file.stream("Workbook")).isEmpty();
    }

    @Test
    void refusesEveryBeginningOfAContainer() throws IOException {
        byte[] whole = container(bytes(5_000), "Workbook");

        for (int length = 0; length < whole.length - SECTOR; length += 13) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertRefused(cut);
        }
    }

    @Test
    void refusesTwoStreamsThatReadersCouldTakeForOne() throws IOException {
        assertRefused(container(bytes(10), "Workbook", "WORKBOOK"));
    }

    @Test
    void makesNoRoomForSectorsThatAreNotThere() throws IOException {
        byte[] promising = container(bytes(200_000), "Workbook");
        ByteBuffer.wrap(promising).order(ByteOrder.LITTLE_ENDIAN).putInt(0x2C, 350);

        assertRefused(promising);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 50_000})
    void refusesStoragesThatLieDeepInStorages(int depth) {
        assertRefused(nested(depth));
    }

    @Test
    void passesOverStoragesThatLieInStorages() {
        var file = new CompoundFile(nested(1_000));

        assertThat(file.has("s1")).isTrue();
        assertThat(file.has("s2")).isFalse();
    }

    private static void assertRefused(byte[] container) {
        assertThatExceptionOfType(WorkbookRefused.class)
                .isThrownBy(() -> new CompoundFile(container).stream("Workbook").orElseThrow());
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] container(byte[] stream, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            for (String name : names) {
                container.createDocument(new ByteArrayInputStream(stream), name);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    /** A container of nothing but storages, each the only one in the one before. Source: [MS-CFB] 2.2 and 2.6. */
    private static byte[] nested(int depth) {
        int directory = (depth + 1 + 3) / 4;
        int table = (directory + SECTOR / 4) / (SECTOR / 4) + 1;
        var file = ByteBuffer.allocate((1 + table + directory) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(0x1E, (short) 9).putShort(0x20, (short) 6);
        file.putInt(0x2C, table)
                .putInt(0x30, table)
                .putInt(0x38, 4096)
                .putInt(0x3C, END)
                .putInt(0x44, END);
        for (int sector = 0; sector < 109; sector++) {
            file.putInt(0x4C + sector * 4, sector < table ? sector : -1);
        }
        for (int sector = 0; sector < table * SECTOR / 4; sector++) {
            boolean goesOn = sector >= table && sector < table + directory - 1;
            file.putInt(SECTOR + sector * 4, goesOn ? sector + 1 : sector < table ? -3 : END);
        }
        for (int entry = 0; entry < directory * 4; entry++) {
            int at = (1 + table) * SECTOR + entry * 128;
            byte[] name = ("s" + entry).getBytes(StandardCharsets.UTF_16LE);
            file.put(at, name).putShort(at + 64, (short) (name.length + 2)).put(at + 66, (byte) (entry == 0 ? 5 : 1));
            file.putInt(at + 68, -1).putInt(at + 72, -1).putInt(at + 76, entry < depth ? entry + 1 : -1);
        }
        return file.array();
    }
}
