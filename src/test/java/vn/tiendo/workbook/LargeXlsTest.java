package vn.tiendo.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.Xls.anXls;
import static vn.tiendo.workbook.Xls.record;
import static vn.tiendo.workbook.Xls.u16;
import static vn.tiendo.workbook.Xls.u32;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.workbook.container.Bytes;

/** Large .xls files are read in little memory, and those made to fill it are refused; each in a small JVM of its own. */
class LargeXlsTest {

    private static final int MOST = 19 << 20;
    private static final Bytes NOTHING = new Bytes(new byte[0], "");

    /** What is repeated until the file is as large as may be, the heap that must do, and what becomes of it. */
    enum Shape {
        HALF_A_MILLION_CELLS(64, "500000 cells"),
        CELLS(256, "TOO_MANY_CELLS"),
        MERGED_AREAS(256, "TOO_MANY_CELLS"),
        FONTS(256, "0 cells"),
        EMPTY_RECORDS(256, "0 cells"),
        SHEETS(256, "TOO_MANY_SHEETS");

        private final int megabytes;
        private final String outcome;

        Shape(int megabytes, String outcome) {
            this.megabytes = megabytes;
            this.outcome = outcome;
        }

        byte[] file() {
            return switch (this) {
                case HALF_A_MILLION_CELLS -> table();
                case CELLS -> Xls.of(repeated(record(0x00BD, run(1_000))));
                case MERGED_AREAS -> Xls.of(repeated(record(0x00E5, u16(1_000), new byte[8_000])));
                case FONTS -> manyOf(record(0x31, Xls.font("A")));
                case EMPTY_RECORDS -> Xls.of(repeated(record(0x99)));
                case SHEETS -> manyOf(Xls.boundSheet(new Xls.Sheet("b", 0, 2, NOTHING), 0));
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void staysWithinItsMemory(Shape shape, @TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("lon.xls"), shape.file());

        assertThat(readBySmallJvm(file, shape.megabytes)).isEqualTo(shape.outcome);
    }

    private static String readBySmallJvm(Path file, int megabytes) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeXlsTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }

    static void main(String[] args) {
        try (var workbook = Reading.open(Files.readAllBytes(Path.of(args[0])))) {
            workbook.sheets().forEach(Sheet::merged);
            long cells =
                    workbook.sheets().stream().mapToLong(LargeXlsTest::count).sum();
            IO.println(cells + " cells");
        } catch (WorkbookRefused refused) {
            IO.println(refused.refusal().cause());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long count(Sheet sheet) {
        long cells = 0;
        for (var rows = sheet.rows(); rows.hasNext(); ) {
            cells += rows.next().cells().size();
        }
        return cells;
    }

    private static byte[] table() {
        var all = new ByteArrayOutputStream(MOST);
        for (int row = 0; row < 20_000; row++) {
            for (int column = 0; column < 25; column++) {
                all.writeBytes(Xls.number(row, column, row + column / 7.0));
            }
        }
        return Xls.of(all.toByteArray());
    }

    /** Many of that record before the sheet. */
    private static byte[] manyOf(byte[] record) {
        return anXls().before(repeated(record)).sheet("a").bytes();
    }

    private static byte[] repeated(byte[] record) {
        var all = new ByteArrayOutputStream(MOST);
        while (all.size() + record.length < MOST) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    /** The data of a record that holds so many cells of one row. */
    private static byte[] run(int cells) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(u16(0, 0));
        for (int i = 0; i < cells; i++) {
            all.writeBytes(u16(0));
            all.writeBytes(u32(6));
        }
        all.writeBytes(u16(cells));
        return all.toByteArray();
    }
}
