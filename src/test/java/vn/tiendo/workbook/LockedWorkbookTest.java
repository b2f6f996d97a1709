package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.MarkKind;
import vn.tiendo.workbook.mark.copy.MarkedCopies;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** A workbook that Excel locked with the password that everybody knows is open to us as to everybody. */
class LockedWorkbookTest {

    private static final String ROWS = "<row r='1'><c r='A1'><v>7</v></c><c r='B1' t='s'><v>0</v></c></row>";

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void readsAnXlsxThatOnlyItsProgramLocked(EncryptionMode mode) throws IOException, GeneralSecurityException {
        byte[] book =
                locked(mode, Decryptor.DEFAULT_PASSWORD, aWorkbook().rows(ROWS).bytes());

        assertThat(Reading.value(book, "A1")).hasToString("Decimal[value=7]");
        assertThat(Reading.value(book, "B1")).isEqualTo(new CellValue.Text("Mã dự án"));
        assertThat(new GuardedWorkbookReader(Limits.DEFAULT).weight(book)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void refusesAPasswordOfTheSenders(EncryptionMode mode) throws IOException, GeneralSecurityException {
        byte[] book = locked(mode, "mật khẩu", aWorkbook().rows(ROWS).bytes());

        assertThat(Reading.refusal(book).cause()).isEqualTo(Cause.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"900000", "999999", "99x999", "-10000", "&#49;1"})
    void turnsNoMoreRoundsThanProgramsDo(String rounds) throws IOException, GeneralSecurityException {
        byte[] book = locked(
                EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD, aWorkbook().bytes());
        String asked = text(book).replaceFirst("spinCount=\"100000\"", "spinCount=\"" + rounds + "\"");

        assertThat(asked).isNotEqualTo(text(book));
        assertThat(Reading.refusal(Arrays.copyOf(asked.getBytes(StandardCharsets.ISO_8859_1), book.length))
                        .cause())
                .isEqualTo(Cause.ENCRYPTED);
    }

    @Test
    void holdsWhatIsInsideAgainstTheGuards() throws IOException, GeneralSecurityException {
        byte[] text = locked(
                EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD, "TT;Mã dự án".getBytes(StandardCharsets.UTF_8));
        byte[] cut = locked(
                EncryptionMode.agile,
                Decryptor.DEFAULT_PASSWORD,
                Arrays.copyOf(aWorkbook().bytes(), 600));

        assertThat(Reading.refusal(text).cause()).isEqualTo(Cause.TEXT);
        assertThat(Reading.refusal(cut).cause()).isEqualTo(Cause.TRUNCATED);
    }

    @Test
    void readsAnXlsThatOnlyItsProgramLocked() throws IOException {
        byte[] book = lockedXls(Decryptor.DEFAULT_PASSWORD);

        try (var workbook = Reading.open(book)) {
            var sheet = workbook.sheets().get(1);
            assertThat(sheet.name()).isEqualTo("Biểu 02");
            assertThat(Reading.rows(sheet))
                    .hasSize(3_000)
                    .last()
                    .satisfies(row -> assertThat(row.cells())
                            .extracting(cell -> cell.value().toString())
                            .containsExactly("Decimal[value=2999.5]", "Text[text=dòng 2999, runs=[]]"));
        }
    }

    @Test
    void refusesAnXlsWithAPasswordOfTheSenders() throws IOException {
        assertThat(Reading.refusal(lockedXls("mật khẩu")).cause()).isEqualTo(Cause.ENCRYPTED);
    }

    @Test
    void sendsBackACopyInTheClear() throws IOException, GeneralSecurityException, CopyImpossible {
        byte[] book = locked(
                EncryptionMode.agile,
                Decryptor.DEFAULT_PASSWORD,
                aWorkbook().rows(ROWS).bytes());
        var marks = Map.of("Biểu 01", List.of(new CellMark(CellAddress.of("A1"), MarkKind.ERROR, "xem lại")));
        var out = new ByteArrayOutputStream();

        var format = new MarkedCopies(Limits.DEFAULT)
                .write(book, marks, new FrontSheet("Kết quả kiểm tra", List.of(10d), List.of()), out);

        assertThat(format).isEqualTo(MarkedCopies.Format.XLSX);
        try (var workbook = Reading.open(out.toByteArray())) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Kết quả kiểm tra", "Biểu 01");
        }
    }

    private static byte[] locked(EncryptionMode mode, String password, byte[] content)
            throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (var out = encryptor.getDataStream(container)) {
                out.write(content);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedXls(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Biểu 01");
            var sheet = workbook.createSheet("Biểu 02");
            for (int i = 0; i < 3_000; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i + 0.5);
                row.createCell(1).setCellValue("dòng " + i);
            }
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
