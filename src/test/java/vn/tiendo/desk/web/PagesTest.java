package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;

class PagesTest extends DeskFixture {

    private static final String OVERDUE = "quá hạn [1-9]\\d* ngày làm việc";
    private static final String HOSTILE = "\"><img src=x onerror=alert(1)>";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void answersAnUploadWithAReceiptThatTellsWhatCheckingCameTo() {
        var answer = pages.perform(upload("không phải bảng tính".getBytes(UTF_8), "095.xlsx")
                .param("unit", "095")
                .param("period", "2025-01"));
        String receipt = location(answer);

        assertThat(answer).hasStatus(302);
        assertThat(receipt).matches("/submissions/\\d+");
        assertThat(page(receipt)).contains("095.xlsx", "Thị xã Mường Lay", "Tháng 1/2025", "trang web");
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(page(receipt)).contains("trả lại", "TM04"));
        assertThat(page(receipt)).doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void answersTheSameFileWithTheFirstReceiptAndSaysSo() {
        byte[] bytes = "hai lần".getBytes(UTF_8);
        String first = location(pages.perform(upload(bytes, "a.xlsx")));

        String second = location(pages.perform(upload(bytes, "b.xlsx")));

        assertThat(second).startsWith(first + "?known=");
        assertThat(page(second)).contains("đã được nhận từ trước", "a.xlsx").doesNotContain("b.xlsx");
    }

    @Test
    void answersSeveralFilesWithAllTheirReceipts() {
        var request = upload("một".getBytes(UTF_8), "mot.xlsx").file(file("hai".getBytes(UTF_8), "hai.xlsx"));

        String list = location(pages.perform(request));

        assertThat(page(list)).contains("mot.xlsx", "hai.xlsx", "Biên nhận các tệp vừa gửi");
    }

    @Test
    void refreshesAReceiptUntilItIsChecked() {
        long receipt = pending("096", new Period(2025, 1));

        assertThat(page("/submissions/" + receipt))
                .contains("http-equiv=\"refresh\"", "aria-live=\"polite\"", "đang kiểm tra");
    }

    @Test
    void saysWhatIsMissingInAnUploadForm() {
        var nothing = pages.perform(upload(new byte[0], ""));
        var unit = pages.perform(upload("x".getBytes(UTF_8), "x.xlsx").param("unit", "no-such-unit"));
        var period = pages.perform(upload("x".getBytes(UTF_8), "x.xlsx").param("period", "2025-13"));

        assertThat(nothing).hasStatus(400).bodyText().contains("Chưa chọn tệp");
        assertThat(unit).hasStatus(400).bodyText().contains("Không có đơn vị này");
        assertThat(period).hasStatus(400).bodyText().contains("Kỳ không hợp lệ");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(pages.perform(upload(new byte[LARGEST_FILE + 1], "lon.xlsx")))
                .hasStatus(413);
    }

    @Test
    void showsSendersTextAsText() {
        var period = new Period(2025, 2);
        String named = location(pages.perform(
                upload("tên lạ".getBytes(UTF_8), HOSTILE + ".xlsx").param("period", period.toString())));
        long found = decided("097", period, State.REJECTED, finding("ERROR", HOSTILE));

        for (String page : List.of(named, "/submissions/" + found, "/submissions", "/periods/" + period, "/")) {
            assertThat(page(page)).doesNotContain("<img");
        }
        assertThat(page(named)).contains("&lt;img src=x onerror=alert(1)&gt;.xlsx");
        assertThat(page("/submissions/" + found)).contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void groupsFindingsByWeightWithCellFoundAndExpected() {
        long receipt = decided(
                "098",
                new Period(2025, 2),
                State.REJECTED,
                finding("NOTE", "ghi chú này"),
                finding("ERROR", "148.766"));

        String page = page("/submissions/" + receipt);

        assertThat(page).contains("Lỗi phải sửa", "Lưu ý", "L12, L13", "148.766", "150.000");
        assertThat(page.indexOf("Lỗi phải sửa")).isLessThan(page.indexOf("ghi chú này"));
        assertThat(page).doesNotContain("Cảnh báo</span>");
    }

    @Test
    void linksEveryFindingToItsRule() {
        long receipt = decided("100", new Period(2025, 2), State.REJECTED, finding("ERROR", "148.766"), ofNoRule());

        String page = page("/submissions/" + receipt);

        assertThat(page).contains("cần 148.766.</span>", "href=\"/rules?programme=" + PROGRAMME + "#DA05\"");
        assertThat(page("/rules?programme=" + PROGRAMME)).contains("id=\"DA05\"");
        assertThat(page).contains("[ZZ99]").doesNotContain("#ZZ99");
    }

    private static Finding ofNoRule() {
        return TestFinding.of("ZZ99", Severity.NOTE)
                .saying("Quy tắc cũ. [ZZ99]", "An old rule. [ZZ99]")
                .build();
    }

    @Test
    void listsTheRulesByFormWithAnAnchorEach() {
        String page = page("/rules");

        assertThat(page)
                .contains("<h2>Cả tệp và mọi biểu</h2>", "<h2>Biểu số 01: Tiến độ", "href=\"#DA05\"", "id=\"DA05\"")
                .contains("Lỗi: bài nộp bị trả lại", "mọi kỳ", "Việc cần làm", "Ví dụ", "Trường hợp riêng");
        assertThat(page.indexOf("id=\"DA05\"")).isGreaterThan(page.indexOf("<h2>Biểu số 01"));
        assertThat(page("/")).contains("href=\"/rules\"");
    }

    @Test
    void handsTheRulesOutToKeepAndForPrograms() {
        var markdown = pages.get().uri("/rules.md").exchange();
        var json = pages.get().uri("/rules.json?programme=" + PROGRAMME).exchange();

        assertThat(markdown).hasStatusOk().hasHeader("Content-Type", "text/markdown;charset=UTF-8");
        assertThat(page("/rules.md")).contains("# Danh mục quy tắc", "### DA05");
        assertThat(json).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        assertThat(json)
                .bodyJson()
                .extractingPath("$.rules[?(@.rule == 'DA05')].catalogue")
                .asArray()
                .containsExactly("/rules?programme=" + PROGRAMME + "#DA05");
    }

    @Test
    void handsBackTheOriginalUnderANameOfItsOwn() {
        byte[] bytes = "nguyên bản".getBytes(UTF_8);
        String receipt = location(pages.perform(upload(bytes, "x\r\nSet-Cookie: a=b.exe")));

        var original = pages.get().uri(receipt + "/file").exchange();

        assertThat(original).hasStatusOk().body().isEqualTo(bytes);
        assertThat(original).hasHeader("Content-Type", "application/octet-stream");
        assertThat(original.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("tiendo-" + receipt.replaceAll("\\D", "") + ".bin")
                .doesNotContain("exe");
    }

    @Test
    void showsOnTheBoardWhatEachUnitSent() {
        var period = new Period(2026, 12);
        decided("03127", period, State.ACCEPTED);
        decided("03151", period, State.ACCEPTED_WITH_WARNINGS);
        decided("03151", period, State.REJECTED);
        decided("03160", period, State.REJECTED);
        pending("03163", period);
        report(period, "bao-cao-2026-12.xlsx", "x");

        String board = page("/");

        assertThat(board).contains("Tháng 12/2026", "✔", "⚠", "✖", "…", "–", "đã nhận", "có cảnh báo", "trả lại");
        assertThat(board).contains("chưa gửi", "đang kiểm tra", "bao-cao-2026-12.xlsx", "có bài nộp mới hơn");
        assertThat(board).containsPattern("2/\\d+ đơn vị");
    }

    @Test
    void callsAReportOutOfDateOnlyWhereThereIsOne() {
        var period = new Period(2025, 8);
        decided("095", period, State.ACCEPTED);

        assertThat(page("/periods/" + period)).contains("chưa lập").doesNotContain("Có bài nộp mới hơn báo cáo");

        report(period, "bao-cao-2025-08.xlsx", "x");
        assertThat(page("/periods/" + period))
                .contains("Có bài nộp mới hơn báo cáo")
                .doesNotContain("chưa lập");
    }

    @Test
    void neverSaysThatNothingRunsWhileARunIsUnderWay() {
        // As another process leaves it: this one has nothing to show of its progress.
        jdbc.sql("INSERT INTO run (programme, what, as_of, requested_at, state)"
                        + " VALUES (?, 'COLLECT', now(), now(), 'RUNNING')")
                .param(PROGRAMME)
                .update();

        assertThat(page("/runs")).contains("Đang chạy:", "đang chạy").doesNotContain("Không có việc nào");
        assertThat(page("/")).doesNotContain("Không có việc nào đang chạy");

        jdbc.sql("UPDATE run SET state = 'COMPLETED', finished_at = now() WHERE state = 'RUNNING'")
                .update();
        assertThat(page("/runs")).contains("Không có việc nào đang chạy");
    }

    @Test
    void saysWhatFailedAndIsTriedAgainWhereOneLooksFirst() {
        jdbc.sql(
                        "INSERT INTO run (programme, period, what, as_of, requested_at, state, fault, message, attempts, retry_at)"
                                + " VALUES (?, '2025-06', 'REPORT', now(), now(), 'FAILED', 'FILE', 'output/x', 2, now())")
                .param(PROGRAMME)
                .update();

        assertThat(List.of(page("/"), page("/runs")))
                .allSatisfy(page -> assertThat(page)
                        .contains("không xong", "Tháng 6/2025", "Không đọc hoặc ghi được: output/x", "đã thử 2 lần")
                        .doesNotContain("Không có việc nào", "Đang chạy:"));

        jdbc.sql("UPDATE run SET state = 'STOPPED', retry_at = NULL, finished_at = now() WHERE retry_at IS NOT NULL")
                .update();
        assertThat(page("/")).contains("Không có việc nào đang chạy").doesNotContain("output/x");
    }

    @Test
    void namesTheUnitsThatAreMissingInAPeriod() {
        var period = new Period(2025, 5);
        decided("095", period, State.ACCEPTED);

        String page = page("/periods/" + period);
        String missing = page.substring(page.indexOf("class=\"missing\""), page.indexOf("</ul>"));

        assertThat(missing).contains("Huyện Tuần Giáo").doesNotContain("Thị xã Mường Lay");
    }

    @Test
    void countsWhoNeverSentAndWhoWasReturnedAsOverdueInWorkingDays() {
        var period = new Period(2025, 10);
        decided("03151", period, State.ACCEPTED);
        decided("03160", period, State.REJECTED);
        pending("03172", period);

        String page = page("/periods/" + period);
        String missing = page.substring(page.indexOf("class=\"missing\""), page.indexOf("</ul>"));

        assertThat(itemOf("Xã Tuần Giáo", missing)).contains("chưa gửi").containsPattern(OVERDUE);
        assertThat(itemOf("Xã Mường Nhé", missing)).contains("trả lại").containsPattern(OVERDUE);
        assertThat(itemOf("Xã Na Sang", missing)).contains("đang kiểm tra").doesNotContain("quá hạn");
        assertThat(page).contains("hạn gửi 17/10/2025").containsPattern("muộn \\d+ ngày làm việc");
        assertThat(page("/")).containsPattern(OVERDUE);
    }

    private static String itemOf(String unit, String missing) {
        return Arrays.stream(missing.split("<li>"))
                .filter(item -> item.contains(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksThePeriodsOfTheSamplesAndCountsNobodyLateInThem() {
        var period = new Period(2025, 5);
        decided("102", period, State.ACCEPTED);
        long returned = decided("103", period, State.REJECTED);

        String page = page("/periods/" + period);

        assertThat(page).contains("số liệu mẫu", "không tính muộn").doesNotContain("ngày làm việc");
        assertThat(page("/submissions/" + returned)).contains("không tính muộn").doesNotContain("ngày làm việc");
    }

    @Test
    void offersOnlyPeriodsInWhichSomethingIsDue() {
        submissions.receive(
                new Arrival(
                        "village-schools",
                        new FileName("PGD-DBP.xlsx"),
                        "drop folder",
                        Optional.of(new UnitCode("PGD-DBP")),
                        Optional.of(new Period(2026, 8))),
                "lạc kỳ".getBytes(UTF_8));

        String board = page("/");
        String schools = board.substring(board.indexOf("Chương trình xoá phòng học tạm"));
        String offered = schools.substring(schools.indexOf("Gửi báo cáo"), schools.indexOf("</form>"));

        assertThat(offered).contains("Quý III/2026").doesNotContain("2026-08", "Tháng ");
        assertThat(schools).contains("/periods/2026-09/templates").doesNotContain("/periods/2026-08/templates");
        assertThat(page("/periods/2026-08?programme=village-schools")).doesNotContain("Tải biểu mẫu");
    }

    @Test
    void saysThatThereIsNothingWithoutAnEmptyTable() {
        var period = new Period(2025, 2);
        pending("095", period);

        assertThat(page("/periods/" + period)).contains("Chưa có lần chạy nào").doesNotContain("Người yêu cầu");
    }

    @Test
    void saysWhichSubmissionTookAnothersPlace() {
        var period = new Period(2025, 5);
        long first = decided("099", period, State.ACCEPTED);
        long second = decided("099", period, State.ACCEPTED);

        assertThat(page("/submissions/" + first)).contains("Đã được thay bằng bài nộp số " + second);
        assertThat(page("/submissions/" + second)).doesNotContain("Đã được thay");
    }

    @Test
    void servesReportsByTheirListedNamesOnly() throws Exception {
        var period = new Period(2025, 3);
        String folder = "/periods/" + period + "/files/";
        var listed = report(period, "Báo cáo <tháng 3>.xlsx", "báo cáo");
        var secret = Files.writeString(FOLDER.resolve("secret.txt"), "bí mật");
        Files.createSymbolicLink(listed.resolveSibling("link.txt"), secret);
        report(period, ".half.part", "nửa chừng");

        assertThat(pages.get().uri(folder + "{name}", "Báo cáo <tháng 3>.xlsx"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/octet-stream")
                .bodyText()
                .isEqualTo(new String("báo cáo".getBytes(UTF_8), ISO_8859_1));
        assertThat(page("/periods/" + period)).contains("Báo cáo &lt;tháng 3&gt;.xlsx");
        for (String name : List.of("link.txt", ".half.part", "nothing.xlsx")) {
            assertThat(pages.get().uri(folder + "{name}", name)).hasStatus(404);
        }
        for (String path :
                List.of("..", "../../../../secret.txt", "%2e%2e%2fsecret.txt", "..%5csecret.txt", "%2fetc%2fpasswd")) {
            assertThat(status(get(URI.create(folder + path)))).isIn(400, 404);
        }
    }

    @Test
    void runsAPeriodOnceMoreForAReason() {
        var period = new Period(2025, 7);
        pending("100", period);

        var answer = pages.perform(rerun(period, " Huyện gửi lại\u202e <b>Biểu 01</b> "));
        String run = location(answer);

        assertThat(answer).hasStatus(302);
        assertThat(page(run)).contains("Tháng 7/2025", "Huyện gửi lại  &lt;b&gt;Biểu 01", "người trực");
        assertThat(page("/periods/" + period)).contains("href=\"" + run + "\"");
        assertThat(page("/runs")).contains("href=\"" + run + "\"");
    }

    @Test
    void asksForTheReasonOfARerun() {
        var period = new Period(2025, 7);
        pending("101", period);

        for (String reason : List.of("", " \u200b\t ", "x".repeat(RunReason.LONGEST + 1))) {
            assertThat(pages.perform(rerun(period, reason)))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Cần ghi lý do", "aria-invalid=\"true\"");
        }
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        for (String path : List.of(
                "/submissions/999999",
                "/submissions/x",
                "/submissions/99999999999999999999",
                "/submissions/999999/file",
                "/submissions?receipt=999999",
                "/runs/999999",
                "/runs/x",
                "/periods/1999-01",
                "/periods/2025-13",
                "/periods/x",
                "/periods/2025-03?programme=x",
                "/rules?programme=x",
                "/rules.md?programme=x",
                "/rules.json?programme=x",
                "/nothing",
                "/error",
                "/static/tiendo.css")) {
            assertThat(status(get(URI.create(path)))).as(path).isEqualTo(404);
        }
    }

    @Test
    void speaksEnglishToThoseWhoPreferItAndVietnameseToAllOthers() {
        assertThat(pages.get().uri("/").header("Accept-Language", "en-GB,en;q=0.9"))
                .bodyText()
                .contains("lang=\"en\"", "Send a report");
        assertThat(pages.get().uri("/rules").header("Accept-Language", "en"))
                .bodyText()
                .contains("lang=\"en\"", "Error: the submission is returned", "What to do");
        assertThat(pages.get().uri("/rules.md").header("Accept-Language", "en"))
                .bodyText()
                .contains("# Rules");
        assertThat(pages.get().uri("/").header("Accept-Language", "fr"))
                .bodyText()
                .contains("lang=\"vi\"", "Gửi báo cáo");
    }

    @Test
    void tellsTheBrowserToTrustNothingButOurOwnFormsAndStyle() {
        assertThat(pages.get().uri("/"))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                                + "frame-ancestors 'none'; base-uri 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(page("/")).doesNotContain("<script", "style=\"", "onclick");
    }

    private Finding finding(String severity, String expected) {
        return TestFinding.of("DA05", Severity.valueOf(severity))
                .in("B01", "Biểu 01")
                .at("L12", "L13")
                .saw("150.000", expected)
                .saying("Ghi 150.000, cần " + expected + ". [DA05]", "150.000 found. [DA05]")
                .folding(3)
                .build();
    }

    private String page(String path) {
        var answer = pages.get().uri(URI.create(path)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request) {
        return pages.perform(request).getResponse().getStatus();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static MockMultipartFile file(byte[] bytes, String name) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    private static MockMultipartHttpServletRequestBuilder upload(byte[] bytes, String name) {
        var request = multipart("/submissions").file(file(bytes, name));
        request.param("programme", PROGRAMME).with(csrf()).locale(Locale.of("vi"));
        return request;
    }

    private static MockHttpServletRequestBuilder rerun(Period period, String reason) {
        return post("/periods/{period}/runs", period)
                .with(csrf())
                .param("reason", reason)
                .locale(Locale.of("vi"));
    }
}
