package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Tally;
import vn.tiendo.mailing.SenderTexts;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.submission.State;

@AutoConfigureMockMvc
class ReceiptPagesTest extends DeskFixture {

    private static final Period PERIOD = new Period(2026, 9);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Counts counts;

    @Autowired
    private SenderTexts texts;

    @Test
    void offersTheReceiptUnderANameOfItsOwn() {
        long receipt = decided("095", PERIOD, State.REJECTED);

        var text = pages.get().uri("/submissions/" + receipt + "/receipt").exchange();

        assertThat(pages.get().uri("/submissions/" + receipt))
                .bodyText()
                .contains("/submissions/" + receipt + "/receipt", "Tải biên nhận", "SHA-256");
        assertThat(text).hasStatusOk().hasHeader("Content-Type", "application/octet-stream");
        assertThat(text.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("bien-nhan-" + receipt + ".txt");
        assertThat(new String(text.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("BIÊN NHẬN BÀI NỘP SỐ " + receipt, "SIGNATURE");
    }

    @Test
    void givesMailsTheSameReceipt() {
        var submission =
                submissions.find(decided("095", PERIOD, State.REJECTED)).orElseThrow();

        assertThat(texts.receipt(submission, Language.VI)).contains("BIÊN NHẬN BÀI NỘP SỐ " + submission.receipt());
        assertThat(texts.receipt(submission, Language.EN))
                .contains("RECEIPT FOR SUBMISSION NO. " + submission.receipt());
        assertThat(texts.changes(submission, Language.VI)).isEmpty();
    }

    @Test
    void givesProgramsTheReceipt() throws Exception {
        long receipt = decided("095", PERIOD, State.REJECTED);

        var json = pages.get().uri("/submissions/" + receipt + "/receipt.json").exchange();

        assertThat(json).hasStatusOk();
        var object = new ObjectMapper().readTree(json.getResponse().getContentAsByteArray());
        assertThat(object.get("receipt").asLong()).isEqualTo(receipt);
        assertThat(object.get("signature").get("whole").asString()).isNotEmpty();
    }

    @Test
    void showsWhatWasCounted() {
        long unread = decided("095", PERIOD, State.REJECTED);
        counts.keep(unread, new Tally.Unread());
        long empty = decided("095", PERIOD, State.REJECTED);
        counts.keep(empty, new Tally.Read(List.of(new vn.tiendo.ledger.Counted("B01", 3, 41, List.of()))));

        assertThat(pages.get().uri("/submissions/" + unread))
                .bodyText()
                .contains("Không đọc được tệp nên chưa đếm được gì");
        assertThat(pages.get().uri("/submissions/" + empty))
                .bodyText()
                .contains("Đã đếm trong tệp", "Biểu số 01", "41");
    }

    @Test
    void givesAReceiptBeforeAnythingIsChecked() {
        long receipt = pending("095", PERIOD);

        assertThat(pages.get().uri("/submissions/" + receipt + "/receipt").exchange())
                .hasStatusOk();
        assertThat(pages.get().uri("/submissions/" + receipt)).hasStatusOk();
    }

    @Test
    void hasNoReceiptOfWhatWasNeverReceived() {
        for (String page : List.of("receipt", "receipt.json", "changes.json")) {
            assertThat(pages.get().uri("/submissions/999999/" + page).exchange())
                    .hasStatus(404);
        }
    }
}
