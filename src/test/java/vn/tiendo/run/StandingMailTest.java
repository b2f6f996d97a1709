package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Declaration;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.State;

/** What mails say of where a submission stands: mended, late, sent back, held, withdrawn; and who owes what because of that. */
class StandingMailTest {

    private static final Actor PROVINCE = Actor.ofProvince("Lê C");
    private static final String CONTACTS = """
            unit,name,email,language
            094,Văn thư,vanthu@dbp.example,vi
            095,Ms Hoa,hoa@muonglay.example,en
            097,Văn thư,vanthu@muongcha.example,vi
            province,Phòng Tổng hợp,tonghop@dienbien.example,vi
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final PostOffice post = new PostOffice();

    @SuppressWarnings("NullAway.Init")
    private MailOffice office;

    @BeforeEach
    void opens() throws IOException {
        office = new MailOffice(folder, CONTACTS);
        office.switchOn(post);
        office.later(Duration.ofMinutes(1));
    }

    @AfterEach
    void closes() {
        post.close();
    }

    @Test
    void tellsHowMuchWasMendedInTheMailAndInTheWorkbookThatGoesWithIt() throws IOException {
        var stays = MailOffice.finding("DA05", "ERROR", "L12", "Ô L12 sai.");
        office.decided("094", State.REJECTED, stays, MailOffice.finding("DA04", "ERROR", "M13", "Ô M13 sai."));
        office.later(Duration.ofHours(1));
        office.decided("094", State.REJECTED, stays);

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(said(letter)).contains("đã sửa 1/2 lỗi");
        try (var reply = new XSSFWorkbook(new ByteArrayInputStream(letter.attached()))) {
            var texts = new ArrayList<String>();
            reply.getSheetAt(0).forEach(row -> row.forEach(one -> texts.add(one.toString())));
            assertThat(texts).anyMatch(text -> text.contains("đã sửa 1/2 lỗi"));
        }
    }

    @Test
    void asksForReasonsInTheFirstSheetOfTheWorkbookAndAddsTheReceipt() {
        long receipt = office.decided(
                "094", State.ACCEPTED_WITH_WARNINGS, MailOffice.finding("DA07", "WARNING", "N12", "Vượt kế hoạch."));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(said(letter)).contains("cột \"Giải trình\" ở trang đầu (\"Kết quả kiểm tra\")", "gửi lại chính tệp");
        assertThat(letter.attachments())
                .containsExactly("tra-lai-" + receipt + ".xlsx", "bien-nhan-" + receipt + ".txt");
    }

    @Test
    void tellsInAReceiptThatIsMailedAfterTheCheckWhatWasCounted() {
        long receipt = office.decided("094", State.ACCEPTED);

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getFirst();
        assertThat(letter.subject()).startsWith("Biên nhận số " + receipt);
        assertThat(said(letter)).contains("Đã đếm trong tệp:", "dòng chi tiết").doesNotContain("chưa được kiểm tra");
    }

    @Test
    void tellsByHowManyWorkingDaysASubmissionIsLate() {
        office.at("2025-06-20T02:00:00Z");
        office.decided("094", State.ACCEPTED);

        office.round(post);

        assertThat(said(post.lettersTo("vanthu@dbp.example").getLast()))
                .contains("Muộn 3 ngày làm việc", "Số liệu đã được ghi nhận");
    }

    @Test
    void warnsWhoeverCorrectsAReportOfAClosedPeriod() {
        close();
        office.decided("094", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Sai."));

        office.round(post);

        assertThat(said(post.lettersTo("vanthu@dbp.example").getLast()))
                .contains("bị trả lại", "Kỳ đã khoá sổ lúc", "đề nghị cấp tỉnh mở lại kỳ")
                .doesNotContain("khi đó bài tự được tính");
    }

    @Test
    void sendsBackWithCellsAndTheLastDayInOneMail() {
        office.at("2025-06-18T00:30:00Z");
        long receipt = office.decided("094", State.ACCEPTED);
        close();
        office.round(post);
        int before = post.lettersTo("vanthu@dbp.example").size();
        office.later(Duration.ofMinutes(1));
        var cell = new Move.Cell("B01", "Biểu 01", "M12", new Reason("lệch 1.234 triệu"));

        var outcome = office.lifecycle()
                .sendBack(
                        receipt,
                        PROVINCE,
                        new Reason("{0} chưa khớp"),
                        List.of(cell),
                        Optional.of(LocalDate.of(2025, 6, 20)));
        office.round(post);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var all = post.lettersTo("vanthu@dbp.example");
        assertThat(all).hasSize(before + 1);
        assertThat(said(all.getLast()))
                .contains("{0} chưa khớp", "1. Biểu 01, ô M12: lệch 1.234 triệu", "đến hết ngày 20/06/2025");
        assertThat(all.getLast().attachments()).containsExactly("tra-lai-" + receipt + ".xlsx");
    }

    @Test
    void writesNothingAboutClosingAsSuch() {
        close();

        office.round(post);

        assertThat(post.letters()).extracting(PostOffice.Letter::subject).noneMatch(one -> one.contains("khoá sổ"));
    }

    @Test
    void tellsThoseOfWhomNothingCountedThatAPeriodIsOpenForAllAgain() {
        office.at("2025-06-18T00:30:00Z");
        office.decided("094", State.ACCEPTED);
        close();
        long held = office.decided("097", State.ACCEPTED);
        office.round(post);
        office.later(Duration.ofMinutes(1));

        office.lifecycle()
                .reopen(
                        MailOffice.JUNE,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 6, 30)),
                        PROVINCE,
                        new Reason("gia hạn"));
        office.round(post);

        var reopened = post.letters().stream()
                .filter(one -> one.subject().toLowerCase(java.util.Locale.ROOT).contains("mở lại kỳ")
                        || one.subject().startsWith("Reopened"))
                .toList();
        assertThat(reopened).hasSize(2).noneMatch(one -> one.isTo("vanthu@dbp.example"));
        assertThat(said(post.lettersTo("vanthu@muongcha.example").getLast()))
                .contains("Bài nộp số " + held, "không phải gửi lại", "đến hết ngày 30/06/2025");
        assertThat(said(post.lettersTo("hoa@muonglay.example").getLast()))
                .contains("please send a new report", "30/06/2025");
    }

    @Test
    void countsAmongThoseThatOweWhoWasSentBackAndWhoIsHeldButNobodyWithNothingToReport() throws IOException {
        office.at("2025-06-17T23:00:00Z");
        long sentBack = office.decided("094", State.ACCEPTED);
        nil("095");
        office.later(Duration.ofMinutes(1));
        office.lifecycle().sendBack(sentBack, PROVINCE, new Reason("chưa khớp"), List.of(), Optional.empty());
        close();
        long held = office.decided("097", State.ACCEPTED);
        office.at("2025-06-18T02:00:00Z");

        office.round(post);

        var digest = post.lettersTo("tonghop@dienbien.example").getLast();
        assertThat(said(digest))
                .contains(
                        "đã nhận 1/15 báo cáo",
                        "bị trả lại (Tỉnh trả lại ngày 18/06/2025, biên nhận số " + sentBack + ")",
                        "đã gửi sau khi khoá sổ, chưa tính (biên nhận số " + held + ")")
                .doesNotContain("Thị xã Mường Lay");
        try (var letter = new XWPFDocument(new ByteArrayInputStream(digest.attached()))) {
            assertThat(letter.getTables().get(1).getText())
                    .contains("Bị trả lại (Tỉnh trả lại ngày 18/06/2025)", "Đã gửi sau khi khoá sổ, chưa tính");
        }
        assertThat(said(post.lettersTo("vanthu@dbp.example").getLast())).contains("chưa khớp", "quá hạn 1 ngày");
        assertThat(said(post.lettersTo("vanthu@muongcha.example").getLast()))
                .contains("chưa được tính", "không phải gửi lại")
                .doesNotContain("Xin gửi ngay");
        assertThat(post.lettersTo("hoa@muonglay.example"))
                .extracting(PostOffice.Letter::subject)
                .noneMatch(subject -> subject.contains("overdue"));
    }

    private void nil(String unit) {
        byte[] content = "{}".getBytes(StandardCharsets.UTF_8);
        var arrival = new vn.tiendo.submission.Arrival(
                "urban-infrastructure",
                new vn.tiendo.submission.FileName("bao-cao-khong-phat-sinh-" + unit + ".json"),
                Declaration.CHANNEL,
                Optional.of(new UnitCode(unit)),
                Optional.of(MailOffice.JUNE));
        office.decided(office.submissions().receive(arrival, content).number(), State.ACCEPTED);
    }

    /** After the deadline, for all. */
    private void close() {
        if (office.now().isBefore(java.time.Instant.parse("2025-06-17T17:00:00Z"))) {
            office.at("2025-06-17T23:00:00Z");
        }
        office.later(Duration.ofMinutes(1));
        var outcome = office.lifecycle().close(MailOffice.JUNE, Optional.empty(), PROVINCE, new Reason("hết hạn"));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        office.later(Duration.ofMinutes(1));
    }

    private static String said(PostOffice.Letter letter) {
        return letter.text().replaceAll("\\s+", " ");
    }
}
