package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.State;

@AutoConfigureMockMvc
class ReplyDownloadTest extends DeskFixture {

    @Autowired
    private MockMvcTester pages;

    @Test
    void offersTheReplyUnderANameOfItsOwn() throws IOException {
        long receipt = decided("095", new Period(2026, 3), State.REJECTED);

        var reply = pages.get().uri("/submissions/" + receipt + "/reply").exchange();

        assertThat(pages.get().uri("/submissions/" + receipt))
                .bodyText()
                .contains("/submissions/" + receipt + "/reply", "Tải phiếu phản hồi");
        assertThat(reply).hasStatusOk().hasHeader("Content-Type", "application/octet-stream");
        assertThat(reply.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("tra-lai-" + receipt + ".xlsx");
        try (var workbook = WorkbookFactory.create(
                new ByteArrayInputStream(reply.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(2).getStringCellValue())
                    .isEqualTo(Long.toString(receipt));
        }
    }

    @Test
    void hasNoReplyToWhatIsStillBeingChecked() {
        long receipt = pending("095", new Period(2026, 4));

        assertThat(pages.get().uri("/submissions/" + receipt)).bodyText().doesNotContain("/reply");
        assertThat(pages.get().uri("/submissions/" + receipt + "/reply").exchange())
                .hasStatus(404);
    }
}
