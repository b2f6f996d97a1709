package vn.tiendo.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.notice.SentMail;
import vn.tiendo.notice.SentMails;
import vn.tiendo.run.MailOffice;
import vn.tiendo.run.PostOffice;
import vn.tiendo.run.StrictServer;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.State;

/** Each kind of mail as it arrives, and to whom; nothing twice, nothing to the wrong ones, nothing while mail is off. */
class MailingTest {

    private static final Actor PROVINCE = Actor.ofProvince("Lê C");

    private static final String CONTACTS = """
            unit,name,email,language
            094,"Văn thư ""TP"", phòng 1",vanthu@dbp.example,vi
            095,Ms Hoa,hoa@muonglay.example,en
            097,Văn thư Mường Chà,vanthu@muongcha.example,vi
            097,Phó phòng,pho@muongcha.example,vi
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
    void sendsAReceiptWithNumberInstantAndHash() {
        long receipt = office.received("094");

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getFirst();
        var kept = office.submissions().find(receipt).orElseThrow();
        assertThat(letter.subject())
                .isEqualTo("Biên nhận số " + receipt + ": báo cáo tháng 6/2025 của Thành phố Điện Biên Phủ");
        assertThat(letter.text())
                .contains("Biên nhận số:  " + receipt)
                .contains("08:31:00, 13/06/2025 (giờ Việt Nam)")
                .contains(kept.sha256())
                .contains("Thành phố Điện Biên Phủ", "tháng 6/2025", "094_2025-06.xlsx")
                .contains("Receipt " + receipt + ": the report of Thành phố Điện Biên Phủ for June 2025 was received.");
        assertThat(letter.hasAttachment()).isFalse();
    }

    @Test
    void writesMailsThatTravelWell() throws Exception {
        office.received("094");

        office.round(post);

        var letter = post.letters().getFirst();
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("Reply-To")).isEqualTo("tonghop@dienbien.example");
        assertThat(letter.header("From")).isEqualTo("tiendo <tiendo@dienbien.example>");
        assertThat(letter.header("Message-ID")).matches("<[0-9a-f-]{36}@dienbien\\.example>");
        assertThat(letter.to()).contains("Văn thư \"TP\", phòng 1").contains("<vanthu@dbp.example>");
        assertThat(letter.textPart().getContentType().toLowerCase(Locale.ROOT))
                .contains("text/plain")
                .contains("utf-8");
        assertThat(letter.textPart().getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
        assertThat(letter.text().lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void returnsASubmissionWithItsErrorsFirstAndTheReplyAttached() throws Exception {
        long receipt = office.decided(
                "094",
                State.REJECTED,
                MailOffice.finding("DA07", "WARNING", "N12", "Biểu 01, ô N12: giải ngân vượt kế hoạch."),
                MailOffice.finding("DA05", "ERROR", "L12", "Biểu 01, ô L12: ghi 150.000, cần 148.766. Kiểm tra lại."));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.subject())
                .isEqualTo("Trả lại báo cáo tháng 6/2025 của Thành phố Điện Biên Phủ: 1 lỗi cần sửa (biên nhận số "
                        + receipt + ")");
        assertThat(letter.text().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "bị trả lại vì có 1 lỗi phải sửa và 1 cảnh báo",
                        "LỖI PHẢI SỬA (1)",
                        "Biểu 01, ô L12: ghi 150.000, cần 148.766. Kiểm tra lại. [DA05]",
                        "CẢNH BÁO (1)",
                        "[DA07]");
        assertThat(letter.attachment().getFileName()).isEqualTo("tra-lai-" + receipt + ".xlsx");
        try (var reply = new XSSFWorkbook(new ByteArrayInputStream(letter.attached()))) {
            assertThat(reply.getSheetAt(0).getSheetName()).isEqualTo("Kết quả kiểm tra");
            assertThat(reply.getNumberOfSheets()).isGreaterThan(1);
        }
    }

    @Test
    void writesInTheContactsLanguageWithAShortVersionInTheOther() {
        long receipt = office.decided("095", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Ô L12 sai."));

        office.round(post);

        var letter = post.lettersTo("hoa@muonglay.example").getLast();
        assertThat(letter.subject()).startsWith("Returned: report of Thị xã Mường Lay for June 2025");
        assertThat(letter.text())
                .contains("ERRORS TO CORRECT (1)", "In English: Ô L12 sai.")
                .contains("(biên nhận số " + receipt + ") bị trả lại");
    }

    @Test
    void tellsThatASubmissionIsAccepted() throws Exception {
        office.decided("094", State.ACCEPTED);

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.subject()).startsWith("Đã nhận báo cáo tháng 6/2025");
        assertThat(letter.text()).contains("Đơn vị không cần sửa gì.", "Số liệu đã được ghi nhận.");
        assertThat(letter.attachment().getFileName()).startsWith("bien-nhan-").endsWith(".txt");
        assertThat(new String(letter.attached(), StandardCharsets.UTF_8)).contains("BIÊN NHẬN BÀI NỘP SỐ");
    }

    @Test
    void tellsWhyTheProvinceSentASubmissionBack() {
        long receipt = office.decided("094", State.ACCEPTED);
        office.round(post);
        office.later(Duration.ofMinutes(5));
        assertThat(office.lifecycle()
                        .sendBack(receipt, PROVINCE, new Reason("chưa khớp kho bạc"), List.of(), Optional.empty()))
                .isInstanceOf(Outcome.Done.class);

        office.round(post);
        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.subject()).contains("gửi trả").contains("tháng 6/2025");
        assertThat(letter.text().replaceAll("\\s+", " ")).contains("chưa khớp kho bạc", "gửi bài mới");
        assertThat(post.lettersTo("vanthu@dbp.example"))
                .filteredOn(one -> one.subject().contains("gửi trả"))
                .hasSize(1);
    }

    @Test
    void confirmsThatASubmissionIsWithdrawnAndTellsWhichCountsNow() {
        long first = office.decided("094", State.ACCEPTED);
        office.later(Duration.ofMinutes(1));
        long second = office.decided("094", State.ACCEPTED);
        office.round(post);
        office.later(Duration.ofMinutes(5));
        office.lifecycle()
                .withdraw(second, Actor.ofUnit("Trần B", new UnitCode("094")), new Reason("gửi nhầm bản nháp"));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.subject()).contains("rút");
        assertThat(letter.text().replaceAll("\\s+", " ")).contains("gửi nhầm bản nháp", "số " + first);
    }

    @Test
    void neverSaysOfWhatIsHeldThatItCountsAndTellsWhenItDoes() {
        office.later(Duration.ofDays(6));
        office.lifecycle().close(MailOffice.JUNE, Optional.empty(), PROVINCE, new Reason("hết hạn"));
        office.later(Duration.ofMinutes(5));
        office.decided("094", State.ACCEPTED);
        office.round(post);
        var held = post.lettersTo("vanthu@dbp.example").getLast().text().replaceAll("\\s+", " ");
        office.later(Duration.ofMinutes(5));
        office.lifecycle()
                .reopen(
                        MailOffice.JUNE,
                        Optional.of(new UnitCode("094")),
                        Optional.empty(),
                        PROVINCE,
                        new Reason("theo đề nghị"));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(held).contains("được giữ lại, chưa tính").doesNotContain("Số liệu đã được ghi nhận");
        assertThat(letter.subject()).contains("Mở lại");
        assertThat(letter.text().replaceAll("\\s+", " ")).contains("theo đề nghị");
        assertThat(post.letters())
                .filteredOn(one -> one.subject().contains("Mở lại"))
                .allMatch(one -> one.to().contains("dbp.example"));
    }

    @Test
    void asksForAReasonForEachWarningOfAnAcceptedSubmission() {
        office.decided(
                "094",
                State.ACCEPTED_WITH_WARNINGS,
                MailOffice.finding("DA07", "WARNING", "N12", "Ô N12 vượt kế hoạch."));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.subject()).contains("có 1 cảnh báo cần nêu lý do");
        assertThat(letter.text().replaceAll("\\s+", " "))
                .contains("Mỗi cảnh báo cần một lý do")
                .contains("1. Ô N12 vượt kế hoạch. [DA07]");
        assertThat(letter.hasAttachment()).isTrue();
    }

    @Test
    void writesToEveryContactOfTheUnitAndToNobodyElse() {
        office.decided("097", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Bí mật của Mường Chà."));

        office.round(post);

        assertThat(post.letters()).hasSize(4).allMatch(letter -> letter.to().contains("muongcha.example"));
    }

    @Test
    void mailsNothingOfAWorkbookThatMayBeAnotherUnits() {
        office.decided(
                "094",
                State.REJECTED,
                MailOffice.finding("TM01", "ERROR", "B3", "Tệp ghi đơn vị Huyện Nậm Pồ."),
                MailOffice.finding("DA05", "ERROR", "L12", "Bí mật của Nậm Pồ."));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.text()).contains("[TM01]").doesNotContain("Bí mật").contains("Chưa chắc tệp này");
        assertThat(letter.hasAttachment()).isFalse();
        assertThat(post.letters()).noneMatch(one -> one.to().contains("nampo"));
    }

    @Test
    void tellsTheProvinceOfASubmissionThatNobodyKnowsTheSenderOf() {
        long receipt = office.received("", "không phải bảng tính".getBytes(StandardCharsets.UTF_8), "x.xlsx");
        office.decided(receipt, State.REJECTED, MailOffice.finding("TM04", "ERROR", "A1", "Không phải bảng tính."));

        office.round(post);

        assertThat(post.letters()).isNotEmpty().allMatch(letter -> letter.isTo("tonghop@dienbien.example"));
        assertThat(post.letters().getLast().text()).contains("[TM04]");
    }

    @Test
    void saysWhenTheReplyIsTooLargeToBeMailed() {
        office.with("attachment=1KB").with("pages=https://tiendo.example");
        long receipt = office.decided("094", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Ô L12 sai."));

        office.round(post);

        var letter = post.lettersTo("vanthu@dbp.example").getLast();
        assertThat(letter.hasAttachment()).isFalse();
        assertThat(letter.text())
                .contains("lớn quá mức cho phép")
                .contains("https://tiendo.example/submissions/" + receipt);
    }

    @Test
    void keepsAMailShortThatHasAThousandFindings() {
        var many = java.util.stream.IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> MailOffice.finding("DA04", "ERROR", "L" + i, "Ô L" + i + " không phải số."))
                .toArray(vn.tiendo.finding.Finding[]::new);
        office.decided("094", State.REJECTED, many);

        office.round(post);

        var text = post.lettersTo("vanthu@dbp.example").getLast().text();
        assertThat(text).contains("LỖI PHẢI SỬA (1.000)").contains("50. Ô L50 ").contains("… và 950 nội dung nữa");
        assertThat(text).doesNotContain("Ô L51 ");
    }

    @Test
    void letsNoTextOfASenderIntoTheHeadOfAMail() {
        String name = "báo cáo\r\nBcc: thief@evil.example\r\n\r\n\u202Exslx.exe.xlsx";
        long receipt = office.received("094", "PK".getBytes(StandardCharsets.UTF_8), name);
        office.decided(
                receipt,
                State.REJECTED,
                MailOffice.finding("TM04", "ERROR", "A1", "Ghi \u202E\r\nBcc: thief@evil.example\u0007 {0}"));

        office.round(post);

        assertThat(post.letters()).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.header("Bcc")).isEmpty();
            assertThat(letter.subject()).doesNotContain("\r", "\n", "\u202E");
            assertThat(letter.text()).doesNotContain("\u202E", "\u0007");
            assertThat(letter.text().lines()).noneMatch(line -> line.startsWith("Bcc:"));
        });
        assertThat(post.letters().getLast().attachment()).isNotNull();
    }

    @Test
    void queuesNothingWhileMailIsOff() {
        office.decided("094", State.ACCEPTED);

        var off = office.mailing(Optional.empty());
        off.noteSwitch();
        off.queueWhatIsNew();

        assertThat(office.queued()).isZero();
        assertThat(office.delivery(off).round().sent()).isZero();
    }

    @Test
    void writesNothingAboutWhatHappenedWhileMailWasOff() {
        office.mailing(Optional.empty()).noteSwitch();
        office.decided("094", State.ACCEPTED);
        office.later(Duration.ofHours(1));
        office.switchOn(post);

        office.round(post);

        assertThat(post.letters()).isEmpty();
    }

    @Test
    void sendsNothingTwiceHoweverOftenItLooks() {
        office.decided("094", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Ô L12 sai."));

        office.round(post);
        office.round(post);
        office.later(Duration.ofDays(1));
        office.round(post);

        assertThat(post.lettersTo("vanthu@dbp.example")).hasSize(2);
    }

    @Test
    void waitsForAServerThatIsDownAndSendsWhenItIsUp() {
        office.received("094");
        var dead = PostOffice.ofADeadServer();

        var first = office.round(dead);
        office.later(Duration.ofMinutes(2));
        var second = office.round(post);

        assertThat(first.failed()).isEqualTo(1);
        assertThat(second.sent()).isEqualTo(1);
        assertThat(post.letters()).hasSize(1);
    }

    @Test
    void triesOnlyOneMailWhileTheServerIsDown() {
        office.received("097");
        var dead = PostOffice.ofADeadServer();

        var round = office.round(dead);

        assertThat(office.queued()).isEqualTo(2);
        assertThat(round.failed()).isEqualTo(1);
    }

    @Test
    void givesAMailUpAfterSoManyTriesAndSaysSo() {
        office.received("094");
        var dead = PostOffice.ofADeadServer();

        for (int i = 0; i < 4; i++) {
            office.round(dead);
            office.later(Duration.ofHours(7));
        }

        var troubled = new SentMails(office.database().jdbc()).troubled("urban-infrastructure", 10);
        assertThat(troubled).hasSize(1);
        assertThat(troubled.getFirst().state()).isEqualTo(SentMail.State.GIVEN_UP);
        assertThat(troubled.getFirst().notice().attempts()).isEqualTo(3);
        assertThat(troubled.getFirst().error()).contains("ConnectException");
        assertThat(office.round(post).sent()).isZero();
    }

    @Test
    void givesUpAtOnceAnAddressThatTheServerSaysIsNone() {
        office.received("097");

        try (var server = new StrictServer("RCPT", "550 no such user")) {
            var round = office.round(server.sender());

            assertThat(round.givenUp()).isEqualTo(2);
        }
        assertThat(new SentMails(office.database().jdbc())
                        .troubled("urban-infrastructure", 1)
                        .getFirst()
                        .error())
                .contains("550");
    }

    @Test
    void triesAgainWhatTheServerPutsOff() {
        office.received("097");

        try (var server = new StrictServer("RCPT", "451 come back later")) {
            var round = office.round(server.sender());

            assertThat(round.failed()).as("each, as the server is there").isEqualTo(2);
        }
        office.later(Duration.ofMinutes(2));
        assertThat(office.round(post).sent()).isEqualTo(2);
    }

    @Test
    void takesAServerThatRefusesTheSenderForOneThatIsNotThere() {
        office.received("097");

        try (var server = new StrictServer("MAIL", "530 authentication required")) {
            var round = office.round(server.sender());

            assertThat(round.givenUp()).isZero();
            assertThat(round.failed()).isPositive();
        }
    }

    @Test
    void waitsForAServerThatSaysNothingNoLongerThanItIsToldTo() {
        office.received("097");

        try (var server = new StrictServer("EHLO", "")) {
            var round = office.round(server.sender());

            assertThat(round.failed()).isEqualTo(1);
        }
    }

    @Test
    void sendsEachMailOnceWhereTwoProgramsLookAfterOneOutbox() throws Exception {
        for (String unit : new String[] {"094", "095", "097"}) {
            office.decided(unit, State.ACCEPTED);
        }

        var other = new Thread(() -> office.round(post));
        other.start();
        office.round(post);
        other.join();
        office.round(post);

        assertThat(post.letters()).hasSize(8);
        assertThat(post.letters())
                .extracting(letter -> letter.header("Message-ID"))
                .doesNotHaveDuplicates();
        office.assertSentOnce(8);
    }

    @Test
    void bearsTheSameIdWhenItIsSentOnceMore() {
        office.received("094");
        office.round(post);
        String first = post.letters().getFirst().header("Message-ID");
        office.database().jdbc().sql("TRUNCATE notice_attempt").update();

        office.round(post);

        assertThat(post.letters()).hasSize(2);
        assertThat(post.letters().getLast().header("Message-ID")).isEqualTo(first);
    }

    @Test
    void remindsBeforeTheDeadlineOnlyThoseOfWhomNothingCounts() {
        office.decided("094", State.ACCEPTED);
        long returned = office.decided("097", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Sai."));
        office.round(post);
        int before = post.letters().size();

        // Due on Tuesday the 17th; Monday is one working day before.
        office.at("2025-06-16T02:00:00Z");
        office.round(post);

        var reminders = post.letters().subList(before, post.letters().size());
        assertThat(reminders).extracting(PostOffice.Letter::to).allMatch(to -> !to.contains("dbp.example"));
        assertThat(reminders).hasSize(3);
        assertThat(post.lettersTo("hoa@muonglay.example").getLast().text().replaceAll("\\s+", " "))
                .contains("has not been received", "in 1 working day(s)");
        assertThat(post.lettersTo("vanthu@muongcha.example").getLast().text().replaceAll("\\s+", " "))
                .contains("(biên nhận số " + returned + ") đã bị trả lại và chưa được gửi lại")
                .contains("còn 1 ngày làm việc", "Biểu phải gửi: 01");
    }

    @Test
    void remindsOnceADayAndNotBeforeTheHour() {
        office.at("2025-06-16T00:30:00Z");
        office.round(post);
        assertThat(post.letters()).isEmpty();

        office.at("2025-06-16T01:00:00Z");
        office.round(post);
        int reminded = post.letters().size();
        office.decided("094", State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Sai."));
        office.at("2025-06-16T09:00:00Z");
        office.round(post);

        assertThat(reminded).isEqualTo(4);
        assertThat(post.letters()).hasSize(reminded + 2);
    }

    @Test
    void remindsOfNothingOnDaysThatAreNotNamedAndDaysThatAreNotWorked() {
        // Two days late; a Sunday; ten days late.
        for (String day : new String[] {"2025-06-19", "2025-06-22", "2025-07-01"}) {
            office.at(day + "T02:00:00Z");
            office.round(post);
        }

        assertThat(post.letters()).isEmpty();
    }

    @Test
    void leavesThoseAloneWhoseFileIsBeingChecked() {
        office.received("094");
        office.at("2025-06-18T02:00:00Z");

        office.round(post);

        assertThat(post.lettersTo("vanthu@dbp.example"))
                .extracting(PostOffice.Letter::subject)
                .allMatch(subject -> subject.startsWith("Biên nhận"));
    }

    @Test
    void tellsTheProvinceWhoIsLateWithTheLetterReadyToBeSigned() throws IOException {
        office.decided("094", State.ACCEPTED);
        office.round(post);
        office.at("2025-06-18T02:00:00Z");

        office.round(post);

        var digest = post.lettersTo("tonghop@dienbien.example").getLast();
        assertThat(digest.subject()).isEqualTo("14 đơn vị còn thiếu báo cáo tháng 6/2025, quá hạn 1 ngày làm việc");
        assertThat(digest.text())
                .contains("đã nhận 1/15 báo cáo")
                .contains("Huyện Mường Chà: chưa gửi")
                .contains("Huyện Tuần Giáo: chưa gửi; không có địa chỉ thư")
                .doesNotContain("Thành phố Điện Biên Phủ");
        assertThat(digest.header("Reply-To")).as("to oneself").isEmpty();
        try (var letter = new XWPFDocument(new ByteArrayInputStream(digest.attached()))) {
            assertThat(letter.getTables().get(1).getRows()).hasSize(15);
        }
        assertThat(digest.attachment()).isNotNull();
        assertThat(post.lettersTo("hoa@muonglay.example").getLast().subject())
                .isEqualTo("1 working day(s) overdue: report of Thị xã Mường Lay for June 2025");
    }

    @Test
    void remindsOnDemandOnceADay() {
        var mailing = office.mailing(Optional.of(post.sender()));

        int first = mailing.remind(office.programme(), MailOffice.JUNE);
        office.later(Duration.ofHours(1));
        int again = office.mailing(Optional.of(post.sender())).remind(office.programme(), MailOffice.JUNE);

        assertThat(first).isEqualTo(4);
        assertThat(again).isZero();
    }

    @Test
    void keepsTheOutboxFromBeingChanged() {
        office.received("094");
        office.round(post);

        for (String table : new String[] {"notice", "notice_attempt", "notice_of_submission", "mail_switch"}) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                            office.database().jdbc().sql("DELETE FROM " + table).update())
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void leavesASubmissionOfAUnitWithoutAnAddressAndSaysSo() {
        office.decided("099", State.ACCEPTED);

        office.round(post);

        assertThat(post.letters()).isEmpty();
        assertThat(new SentMails(office.database().jdbc()).unaddressed("urban-infrastructure"))
                .isEqualTo(1);
        assertThat(office.mailing(Optional.empty()).unreachable(office.programme()))
                .contains("Huyện Tuần Giáo");
    }

    @Test
    void makesTheReplyFromTheBytesThatWereSent() throws IOException {
        byte[] sent = Files.readAllBytes(Path.of("input", "2025-06", "096_2025-06.xls"));
        long receipt = office.received("094", sent, "096.xls");
        office.decided(receipt, State.REJECTED, MailOffice.finding("DA05", "ERROR", "L12", "Sai."));

        office.round(post);

        assertThat(post.letters().getLast().attachment())
                .satisfies(part -> assertThat(part.getFileName()).isEqualTo("tra-lai-" + receipt + ".xls"));
    }
}
