package vn.tiendo.workbook.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.mark.FrontSheet.Box;
import vn.tiendo.workbook.mark.FrontSheet.Line;
import vn.tiendo.workbook.mark.FrontSheet.Style;
import vn.tiendo.workbook.mark.copy.MarkedCopies;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** What senders fill in on the first sheet of a reply comes back as text. */
class ReturnedFrontSheetTest {

    private final MarkedCopies copies = new MarkedCopies(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatWasFilledIn(boolean xlsx) throws IOException, CopyImpossible {
        byte[] reply = filledIn(replyTo(empty(xlsx)), " Công trình tạm dừng ");

        var back = read(reply).orElseThrow();

        var row = back.rows().getLast();
        assertThat(row.text(1)).isEqualTo("DA07");
        assertThat(row.text(3)).isEqualTo("Công trình tạm dừng");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesCellsToFillInOpenAndPale(boolean xlsx) throws IOException, CopyImpossible {
        byte[] reply = replyTo(empty(xlsx));

        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(reply))) {
            var style = workbook.getSheetAt(0).getRow(2).getCell(2).getCellStyle();
            assertThat(style.getLocked()).isFalse();
            assertThat(style.getWrapText()).isTrue();
            assertThat(style.getFillForegroundColorColor()).isNotNull();
        }
    }

    @Test
    void findsNothingInAWorkbookThatIsNoReply() throws IOException {
        assertThat(read(empty(true))).isEmpty();
    }

    @Test
    void knowsTheSheetsOfEarlierReplies() {
        assertThat(FrontSheet.isMark(new CellValue.Text("Trang này do hệ thống tạo khi kiểm tra; khi nhận lại tệp, hệ"
                        + " thống không đọc trang này.")))
                .isTrue();
    }

    private byte[] replyTo(byte[] sent) throws IOException, CopyImpossible {
        var front = new FrontSheet(
                "Kết quả kiểm tra",
                List.of(10d, 20d, 30d),
                List.of(
                        Line.of(Box.of("KẾT QUẢ", Style.TITLE).over(3)),
                        Line.of(Box.of(FrontSheet.mark(Locale.of("vi")), Style.REMARK)
                                .over(3)),
                        Line.of(Box.of("DA07", Style.BODY), Box.of("", Style.BODY), Box.of("", Style.INPUT))));
        var out = new ByteArrayOutputStream();
        copies.write(sent, Map.of(), front, out);
        return out.toByteArray();
    }

    private static byte[] filledIn(byte[] reply, String reason) throws IOException {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(reply))) {
            workbook.getSheetAt(0).getRow(2).getCell(2).setCellValue(reason);
            return bytes(workbook);
        }
    }

    private static java.util.Optional<ReturnedFrontSheet> read(byte[] content) throws IOException {
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(content, "")) {
            return ReturnedFrontSheet.of(workbook);
        }
    }

    private static byte[] empty(boolean xlsx) throws IOException {
        try (var workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
            workbook.createSheet("Số liệu").createRow(0).createCell(0).setCellValue("a");
            return bytes(workbook);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
