package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;
import static vn.tiendo.workbook.StrangersXlsx.pointer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

class OtherFilesTest {

    @ParameterizedTest
    @CsvSource({
        "'',                                                              EMPTY",
        "'  \n',                                                          EMPTY",
        "%PDF-1.7 x,                                                      PDF",
        "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>,  HTML",
        "<TABLE><tr><td>1,                                                HTML",
        "<?xml version='1.0'?><!DOCTYPE html><html>,                      HTML",
        "'MIME-Version: 1.0\nContent-Type: multipart/related',            HTML",
        "<?xml version='1.0'?><Workbook><Table>,                          XML",
        "TT;Mã dự án;Kế hoạch,                                            TEXT",
        "ID;PWXL;N;E,                                                     TEXT",
        "{\\rtf1 x,                                                       NOT_A_WORKBOOK"
    })
    void tellsWhatAFileIsThatIsNoWorkbook(String content, Cause cause) {
        assertThat(Reading.refusal(content.getBytes(StandardCharsets.UTF_8)).cause())
                .isEqualTo(cause);
    }

    @Test
    void tellsBinaryFilesApartByTheirFirstBytes() {
        assertThat(Reading.refusal(bytes('M', 'Z', 0, 1)).cause()).isEqualTo(Cause.NOT_A_WORKBOOK);
        assertThat(Reading.refusal(bytes('P', 'K', 5, 6, 0, 0)).cause()).isEqualTo(Cause.NOT_A_WORKBOOK);
        assertThat(Reading.refusal(bytes(9, 8, 16, 0, 0, 6)).cause()).isEqualTo(Cause.OLD_EXCEL);
        assertThat(Reading.refusal(bytes(9, 4, 6, 0, 0, 0)).cause()).isEqualTo(Cause.OLD_EXCEL);
        assertThat(Reading.refusal(bytes(9, 0, 4, 0, 2, 0)).cause()).isEqualTo(Cause.OLD_EXCEL);
    }

    @Test
    void knowsTextInTwoByteCharacters() {
        assertThat(Reading.refusal("TT\tTên".getBytes(StandardCharsets.UTF_16)).cause())
                .isEqualTo(Cause.TEXT);
    }

    @Test
    void knowsOwnerFilesByNameAndByShape() {
        byte[] shaped = new byte[165];
        shaped[0] = 4;
        var reader = new GuardedWorkbookReader(Limits.DEFAULT);

        var named = catchThrowableOfType(
                WorkbookRefused.class, () -> reader.open(aWorkbook().bytes(), "thang 6/~$bao cao.xlsx"));

        assertThat(named.refusal().cause()).isEqualTo(Cause.OWNER_FILE);
        assertThat(Reading.refusal(shaped).cause()).isEqualTo(Cause.OWNER_FILE);
    }

    @Test
    void tellsOtherZipsApart() {
        var word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var ods = aWorkbook()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", "<a/>");

        assertThat(Reading.refusal(aWorkbook().mainType(word).bytes()).cause()).isEqualTo(Cause.NOT_A_WORKBOOK);
        assertThat(Reading.refusal(aWorkbook().without("[Content_Types].xml").bytes())
                        .cause())
                .isEqualTo(Cause.NOT_A_WORKBOOK);
        assertThat(Reading.refusal(ods.bytes()).cause()).isEqualTo(Cause.ODS);
        assertThat(Reading.refusal(aWorkbook().part("xl/workbook.bin", "x").bytes())
                        .cause())
                .isEqualTo(Cause.XLSB);
    }

    @Test
    void tellsStrictWorkbooksApart() {
        var book = aWorkbook()
                .part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>");
        var root = pointer("rId1", "officeDocument", "xl/workbook.xml")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument");

        assertThat(Reading.refusal(book.bytes()).cause()).isEqualTo(Cause.STRICT_OOXML);
        assertThat(Reading.refusal(aWorkbook()
                                .part("_rels/.rels", "<Relationships>" + root + "</Relationships>")
                                .bytes())
                        .cause())
                .isEqualTo(Cause.STRICT_OOXML);
    }

    @ParameterizedTest
    @CsvSource({"EncryptionInfo,ENCRYPTED", "WordDocument,NOT_A_WORKBOOK"})
    void tellsContainersApartByTheirStreams(String stream, Cause cause) throws IOException {
        assertThat(Reading.refusal(container(stream, new byte[100])).cause()).isEqualTo(cause);
    }

    @Test
    void knowsOlderExcelByTheVersionOfItsStream() throws IOException {
        byte[] biff5 = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0, 0x0A, 0, 0, 0};

        assertThat(Reading.refusal(container("Book", biff5)).cause()).isEqualTo(Cause.OLD_EXCEL);
    }

    @Test
    void refusesAnXlsWithAPassword() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("Biểu 01");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Reading.refusal(bytes.toByteArray()).cause()).isEqualTo(Cause.ENCRYPTED);
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
