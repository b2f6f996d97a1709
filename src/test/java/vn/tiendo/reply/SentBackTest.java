package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.Limits;

/** What a sender is told when the province sent an accepted submission back. */
class SentBackTest {

    private static final Locale VI = Locale.of("vi");
    private static final Rules RULES = new Rules(RuleCatalogue.of(Shipped.urban()), id -> "/rules#" + id);

    private final SenderAnswer answer = answer("=1+1 lệch 1.234 so với Kho bạc");

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void marksTheCellsThatTheProvinceNamedWithItsReasons(String extension) throws IOException {
        byte[] sent = workbook(extension);

        var reply = new ReplyWorkbooks(Limits.DEFAULT).write(sent, answer, RULES, VI);

        assertThat(Marks.of(reply.content())).containsExactly("Biểu 01!B2");
        try (var after = WorkbookFactory.create(new ByteArrayInputStream(reply.content()))) {
            var marked = after.getSheet("Biểu 01").getRow(1).getCell(1);
            assertThat(marked.getCellComment().getString().getString())
                    .contains("Cấp tỉnh gửi trả: =1+1 lệch 1.234 so với Kho bạc")
                    .endsWith("[UBND]");
            assertThat(marked.getNumericCellValue()).isEqualTo(150);
            assertThat(texts(after))
                    .contains("↩ TỈNH GỬI TRẢ", "Cấp tỉnh đã gửi trả.")
                    .doesNotContain("✔ ĐÃ NHẬN");
            assertThat(after.getSheetAt(0).getHyperlinkList().stream().map(link -> link.getAddress()))
                    .contains("'Biểu 01'!B2");
        }
    }

    @Test
    void isToldInTheTextAndToPrograms() {
        String text = FindingsAsText.of(answer, VI);
        var json = new FindingsAsJson(
                        answer, new FindingsAsJson.Source(Optional.empty(), Optional.empty(), id -> id, Language.VI))
                .problem(VI);

        assertThat(text)
                .startsWith("↩ TỈNH GỬI TRẢ\n")
                .contains("  - Biểu 01!B2: Cấp tỉnh gửi trả: =1+1 lệch 1.234 so với Kho bạc\n");
        assertThat(json.get("standing").get("cells").get(0).get("cell").asString())
                .isEqualTo("B2");
        assertThat(json.get("standing").get("message").get("en").asString()).isEqualTo("Sent back.");
    }

    @Test
    void isNotSpokenOfWhileASubmissionCounts() {
        var counting = new SenderAnswer(
                answer.file(), answer.receipt(), answer.unit(), answer.period(), State.ACCEPTED, List.of());

        assertThat(FindingsAsText.of(counting, VI)).doesNotContain("gửi trả");
        assertThat(new FindingsAsJson(
                                counting,
                                new FindingsAsJson.Source(Optional.empty(), Optional.empty(), id -> id, Language.VI))
                        .problem(VI)
                        .has("standing"))
                .isFalse();
    }

    private static SenderAnswer answer(String reason) {
        var moved = new SenderAnswer.Moved(
                new LocalText("↩ TỈNH GỬI TRẢ", "↩ SENT BACK"),
                new LocalText("Cấp tỉnh đã gửi trả.", "Sent back."),
                List.of(new Move.Cell("B01", "Biểu 01", "B2", new Reason(reason))));
        return new SenderAnswer(
                new FileName("a.xlsx"),
                Optional.of(3L),
                Optional.of("Huyện Mường Nhé (096)"),
                Optional.of(new LocalText("Tháng 6/2025", "2025-06")),
                State.ACCEPTED,
                List.of(),
                new SenderAnswer.Beside(
                        List.of(), Optional.empty(), Optional.of(moved), Optional.empty(), Optional.empty()));
    }

    private static List<String> texts(Workbook workbook) {
        var texts = new ArrayList<String>();
        workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    private static byte[] workbook(String extension) throws IOException {
        try (var workbook = extension.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Biểu 01").createRow(1);
            row.createCell(0).setCellValue("Kế hoạch");
            row.createCell(1).setCellValue(150);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
