package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.Refusal.Cause;

/** Zips that honest programs write are read whole; none that is cut off or lies about itself is read as fewer cells. */
class CutOffXlsxTest {

    private static final String ROWS = "<row r='1'><c r='A1'><v>7</v></c></row>";

    @Test
    void refusesEveryBeginningOfAFile() {
        byte[] whole = aWorkbook().rows(ROWS).bytes();

        for (int length = 0; length < whole.length; length++) {
            assertThat(Reading.refusal(Arrays.copyOf(whole, length)).cause())
                    .as("%d of %d bytes", length, whole.length)
                    .isIn(Cause.EMPTY, Cause.TRUNCATED, Cause.DAMAGED, Cause.NOT_A_WORKBOOK, Cause.TEXT);
        }
    }

    @Test
    void refusesAFileFromWhoseMiddleABlockIsMissing() {
        byte[] whole = aWorkbook().rows(ROWS).bytes();

        for (int from = 0; from + 16 < whole.length; from += 16) {
            byte[] torn = Xls.join(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, from + 16, whole.length));
            assertThat(Reading.refusal(torn)).isNotNull();
        }
    }

    @Test
    void readsStoredEntries() throws IOException {
        assertThat(Reading.value(stored(aWorkbook().rows(ROWS).bytes()), "A1")).hasToString("Decimal[value=7]");
    }

    @Test
    void readsTheLongSizesThatAStreamingWriterLeaves() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook()) {
            workbook.createSheet("Biểu 01").createRow(0).createCell(0).setCellValue(7);
            workbook.write(bytes);
        }

        assertThat(Reading.value(bytes.toByteArray(), "A1")).hasToString("Decimal[value=7.0]");
    }

    @Test
    void readsAFileWithAComment() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            copy(aWorkbook().rows(ROWS).bytes(), zip);
            zip.setComment("Điện Biên");
        }

        assertThat(Reading.value(bytes.toByteArray(), "A1")).hasToString("Decimal[value=7]");
    }

    @Test
    void refusesADirectoryThatMiscountsItsEntries() {
        for (int step : new int[] {-1, 1}) {
            byte[] bytes = aWorkbook().rows(ROWS).bytes();
            int end = bytes.length - 22;
            bytes[end + 8] += (byte) step;
            bytes[end + 10] += (byte) step;

            assertThat(Reading.refusal(bytes)).isEqualTo(Refusal.of(Cause.DAMAGED, "zip"));
        }
    }

    private static byte[] stored(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes);
                var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                var crc = new CRC32();
                crc.update(content);
                var plain = new ZipEntry(entry.getName());
                plain.setMethod(ZipEntry.STORED);
                plain.setSize(content.length);
                plain.setCrc(crc.getValue());
                out.putNextEntry(plain);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(byte[] zip, ZipOutputStream out) throws IOException {
        out.setLevel(Deflater.BEST_SPEED);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
            }
        }
    }
}
