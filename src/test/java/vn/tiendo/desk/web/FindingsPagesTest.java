package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Severity;
import vn.tiendo.submission.State;
import vn.tiendo.submission.finding.CellCount;
import vn.tiendo.submission.finding.Explanations;

class FindingsPagesTest extends DeskFixture {

    private static final Period MARCH = new Period(2024, 3);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Explanations explanations;

    @Test
    void answersAReturnedSubmissionAsAProblemWithEveryFinding() {
        long receipt = decided("101", MARCH, State.REJECTED, finding("DA05", "ERROR"), finding("DA07", "WARNING"));

        var answer =
                pages.perform(get("/submissions/{n}/findings.json", receipt).locale(Locale.of("vi")));
        var problem = json(answer);

        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("instance").asString()).isEqualTo("/submissions/" + receipt);
        assertThat(problem.get("receipt").asLong()).isEqualTo(receipt);
        assertThat(problem.get("unit").asString()).isEqualTo("101");
        assertThat(problem.get("period").asString()).isEqualTo("2024-03");
        assertThat(problem.get("counts").get("errors").get("told").asInt()).isEqualTo(1);
        assertThat(problem.get("errors")).hasSize(2);
        assertThat(problem.get("errors").get(0).get("messages").get("en").asString())
                .isEqualTo("In English. [DA05]");
    }

    @Test
    void isNoProblemOnceTheSubmissionIsTaken() {
        long receipt = decided("102", MARCH, State.ACCEPTED_WITH_WARNINGS, finding("DA07", "WARNING"));
        explanations.give(receipt, 1, finding("DA07", "WARNING"), "Vốn kéo dài", "Nguyễn Văn A");

        var answer = pages.perform(get("/submissions/{n}/findings.json", receipt));

        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getContentType()).startsWith("application/json");
        assertThat(json(answer).get("errors").get(0).get("reason").get("text").asString())
                .isEqualTo("Vốn kéo dài");
    }

    @Test
    void showsReasonsBesideTheirWarningsAndThoseThatLack() {
        long receipt = decided(
                "103", MARCH, State.ACCEPTED_WITH_WARNINGS, finding("DA07", "WARNING"), finding("DA08", "WARNING"));
        explanations.give(receipt, 1, finding("DA07", "WARNING"), "<b>Vốn kéo dài</b>", "Nguyễn Văn A");

        String page = text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.of("vi"))));

        assertThat(page)
                .contains("&lt;b&gt;Vốn kéo dài&lt;/b&gt;", "Nguyễn Văn A", "chưa giải trình", "1/2 cảnh báo")
                .contains("/submissions/" + receipt + "/findings.xlsx");
    }

    @Test
    void asksForNoReasonsOnceAllAreGiven() {
        long receipt = decided("097", MARCH, State.ACCEPTED_WITH_WARNINGS, finding("DA07", "WARNING"));
        assertThat(text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.of("vi")))))
                .contains("ghi lý do vào cột");

        explanations.give(receipt, 1, finding("DA07", "WARNING"), "Vốn kéo dài", "Nguyễn Văn A");

        assertThat(text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.of("vi")))))
                .contains("đều đã có giải trình")
                .doesNotContain("ghi lý do");
    }

    @Test
    void namesWhatFollowsFromAFindingToThoseWhoAsk() {
        var follows = List.of("DA05 (L12)", "DA19 (P21)", "DA07 (Q21)", "DA13 (K21)");
        var cause = TestFinding.like(finding("DA04", "ERROR"))
                .folding(4)
                .followedBy(follows)
                .build();
        long receipt = decided("098", MARCH, State.REJECTED, cause);

        assertThat(text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.of("vi")))))
                .contains("<details>", "Những lỗi kéo theo", "DA05 (L12), DA19 (P21), DA07 (Q21), DA13 (K21).");
        assertThat(text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.ENGLISH))))
                .contains("It entails: DA05 (L12)");
    }

    @Test
    void givesTheListAsCsvAndAsAWorkbookToKeep() throws IOException {
        long receipt = decided("097", MARCH, State.REJECTED, finding("DA05", "ERROR"));

        var csv = pages.perform(get("/submissions/{n}/findings.csv", receipt).locale(Locale.of("vi")));
        var workbook =
                pages.perform(get("/submissions/{n}/findings.xlsx", receipt).locale(Locale.of("vi")));

        assertThat(csv.getResponse().getHeader("Content-Disposition")).contains("ket-qua-" + receipt + ".csv");
        assertThat(text(csv)).startsWith("\uFEFF\"STT\"").contains("\"'=1+1\"");
        byte[] bytes = workbook.getResponse().getContentAsByteArray();
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(opened.getSheetAt(0).getCTWorksheet().isSetAutoFilter()).isTrue();
            assertThat(opened.getSheet("Quy tắc").getRow(1).getLastCellNum())
                    .as("no column of links, where nobody said where the pages are")
                    .isEqualTo((short) 3);
        }
    }

    @Test
    void tellsInOneLineWhatBecameOfTheCells() {
        long receipt = decided("095", MARCH, State.ACCEPTED);
        long older = decided("094", MARCH, State.ACCEPTED);
        findings.keepCells(Map.of(receipt, new CellCount(308, 172, 6)));

        assertThat(text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.of("vi")))))
                .contains("486 ô có dữ liệu: 308 đã đọc", "6 không đọc (nêu ở dưới).");
        assertThat(text(pages.perform(get("/submissions/{n}", receipt).locale(Locale.ENGLISH))))
                .contains("486 cells hold something: 308 read", "6 not read (told below).");
        assertThat(text(pages.perform(get("/submissions/{n}", older).locale(Locale.of("vi")))))
                .doesNotContain("ô có dữ liệu");
    }

    @Test
    void tellsWhatWasMendedSinceTheLastTime() {
        decided("096", MARCH, State.REJECTED, finding("DA05", "ERROR"), finding("DA06", "ERROR"));
        long second = decided("096", MARCH, State.REJECTED, finding("DA06", "ERROR"));

        String page = text(pages.perform(get("/submissions/{n}", second).locale(Locale.of("vi"))));

        assertThat(page).contains("đã sửa 1/2 lỗi, còn 1");
    }

    @Test
    void answersAProgramThatSendsAFileWithItsReceipt() {
        var file =
                new MockMultipartFile("file", "a.xlsx", "application/octet-stream", "không phải Excel".getBytes(UTF_8));
        var request = multipart("/submissions").file(file);
        request.param("programme", PROGRAMME).accept(MediaType.APPLICATION_JSON).with(csrf());

        var answer = pages.perform(request);
        var receipt = json(answer).get("receipts").get(0);

        assertThat(answer).hasStatus(202);
        assertThat(receipt.get("sha256").asString()).hasSize(64);
        assertThat(receipt.get("findings").asString())
                .isEqualTo("/submissions/" + receipt.get("receipt").asLong() + "/findings.json");
    }

    @Test
    void answersAProgramThatSendsNoFileWithAProblem() {
        var request = multipart("/submissions");
        request.param("programme", PROGRAMME).accept(MediaType.APPLICATION_JSON).with(csrf());

        var answer = pages.perform(request);

        assertThat(answer).hasStatus(400);
        assertThat(json(answer).get("detail").asString()).isNotEmpty();
    }

    @Test
    void answersWhoeverAsksForAnythingWithThePage() {
        var file = new MockMultipartFile("file", "b.xlsx", "application/octet-stream", "cũng không".getBytes(UTF_8));
        var request = multipart("/submissions").file(file);
        request.param("programme", PROGRAMME).accept(MediaType.ALL).with(csrf());

        var answer = pages.perform(request);

        assertThat(answer).hasStatus(302);
    }

    private static Finding finding(String rule, String severity) {
        return TestFinding.of(rule, Severity.valueOf(severity))
                .in("B01", "Biểu 01")
                .at("L12")
                .about("7942009")
                .saw("=1+1", "2")
                .saying("Bằng tiếng Việt. [" + rule + "]", "In English. [" + rule + "]")
                .build();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.builder().build().readTree(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
