package vn.tiendo.submission.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Finding.About;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Explanation.How;

class ExplanationsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Period MAY = new Period(2025, 5);
    private static final Period JUNE = new Period(2025, 6);

    private final TestDatabase database = TestDatabase.fresh();
    private final Findings findings = new Findings(new JdbcTemplate(database.dataSource()), database.transactions());
    private int files;

    @Test
    void keepsWhatWasWrittenIntoTheReplyBesideItsWarning() {
        var warning = warning("7942009", "21.500");

        var second = submit(MAY, List.of(warning), written(warning, "Vốn kéo dài"));

        assertThat(at(NOW).of(second.receipt())).singleElement().satisfies(reason -> {
            assertThat(reason.ordinal()).contains(1);
            assertThat(reason.words()).isEqualTo("Vốn kéo dài");
            assertThat(reason.who()).isEqualTo("095");
            assertThat(reason.how()).isEqualTo(How.REPLY_SHEET);
        });
    }

    @Test
    void takesWhatStandsInTheRowForTheReasonUnlessTheReplyGivesAnother() {
        var warning = withReasonInItsRow(warning("7942009", "21.500"), "b – Giải phóng mặt bằng; Vướng 3 hộ");

        var first = submit(MAY, List.of(warning));
        var answered = submit(MAY, List.of(warning), written(warning, "Vốn kéo dài"));

        assertThat(at(NOW).of(first.receipt()))
                .singleElement()
                .extracting(Explanation::how, Explanation::words, Explanation::ordinal)
                .containsExactly(How.ROW, "b – Giải phóng mặt bằng; Vướng 3 hộ", Optional.of(1));
        assertThat(at(NOW).of(answered.receipt()))
                .singleElement()
                .extracting(Explanation::how, Explanation::words)
                .containsExactly(How.REPLY_SHEET, "Vốn kéo dài");
        assertThat(findings.of(first.receipt())).containsExactly(warning);
    }

    @Test
    void carriesAReasonOverWhileTheFiguresAreTheSame() {
        var warning = warning("7942009", "21.500");
        var first = submit(MAY, List.of(warning), written(warning, "Vốn kéo dài"));

        var again = submit(MAY, List.of(warning));
        var later = submit(JUNE, List.of(warning));

        assertThat(at(NOW).of(again.receipt()))
                .singleElement()
                .extracting(Explanation::how, Explanation::firstReceipt)
                .containsExactly(How.CARRIED_OVER, first.receipt());
        assertThat(at(NOW).of(later.receipt())).singleElement().satisfies(reason -> {
            assertThat(reason.firstPeriod()).contains(MAY);
            assertThat(reason.words()).isEqualTo("Vốn kéo dài");
        });
    }

    @Test
    void asksAgainWhenTheFiguresChange() {
        var before = warning("7942009", "21.500");
        submit(MAY, List.of(before), written(before, "Vốn kéo dài"));

        var changed = submit(MAY, List.of(warning("7942009", "22.000")));

        assertThat(at(NOW).of(changed.receipt())).isEmpty();
    }

    @Test
    void carriesNothingOverToAnotherUnitNorBackToAnEarlierPeriod() {
        var warning = warning("7942009", "21.500");
        submit(JUNE, List.of(warning), written(warning, "Vốn kéo dài"));

        var earlierPeriod = submit(MAY, List.of(warning));
        var otherUnit = submit("099", JUNE, List.of(warning), List.of());

        assertThat(at(NOW).of(earlierPeriod.receipt())).isEmpty();
        assertThat(at(NOW).of(otherUnit.receipt())).isEmpty();
    }

    @Test
    void keepsAReasonForNoWarningAnyMoreAndTellsIt() {
        var gone = warning("7942009", "21.500");

        var submission = submit(MAY, List.of(warning("7895022", "1")), written(gone, "Vốn kéo dài"));

        assertThat(at(NOW).of(submission.receipt())).singleElement().satisfies(stray -> {
            assertThat(stray.ordinal()).isEmpty();
            assertThat(stray.words()).isEqualTo("Vốn kéo dài");
            assertThat(stray.place()).isEqualTo("Biểu 01, ô T12");
        });
    }

    @Test
    void takesWhatWasFilledInForTheSenderForNoNewReason() {
        var warning = warning("7942009", "21.500");
        submit(MAY, List.of(warning), written(warning, "Vốn kéo dài"));

        var again = submit(JUNE, List.of(warning), written(warning, "Vốn kéo dài"));
        var anew = submit(JUNE, List.of(warning), written(warning, "Đã điều chỉnh kế hoạch"));

        assertThat(at(NOW).of(again.receipt())).extracting(Explanation::how).containsExactly(How.CARRIED_OVER);
        assertThat(at(NOW).of(anew.receipt())).extracting(Explanation::words).containsExactly("Đã điều chỉnh kế hoạch");
    }

    @Test
    void letsTheLastReasonCountAsOfAnInstant() {
        var warning = warning("7942009", "21.500");
        var submission = submit(MAY, List.of(warning));
        at(NOW.plusSeconds(60)).give(submission.receipt(), 1, warning, "Lý do đầu", "Nguyễn Văn A");
        at(NOW.plusSeconds(120)).give(submission.receipt(), 1, warning, "Lý do sau", "Nguyễn Văn B");

        var first = at(NOW).of(submission.receipt(), NOW.plusSeconds(90));
        var both = at(NOW).of(submission.receipt(), NOW.plusSeconds(120));

        assertThat(at(NOW).of(submission.receipt(), NOW)).isEmpty();
        assertThat(first).extracting(Explanation::words).containsExactly("Lý do đầu");
        assertThat(both).extracting(Explanation::words).containsExactly("Lý do đầu", "Lý do sau");
    }

    @Test
    void matchesByWhatTheLineSaysWhereTheCodeWasLost() {
        var warning = warning("7942009", "21.500");
        var lost = new ReturnedReason("", "DA07", "BIEU 01", "T12", "21.500", "20.000", "Vốn kéo dài");
        var other = new ReturnedReason("", "DA07", "Biểu 01", "T13", "21.500", "20.000", "Khác");

        var submission = submit(MAY, List.of(warning), lost, other);

        assertThat(at(NOW).of(submission.receipt()))
                .extracting(Explanation::words, r -> r.ordinal().isPresent())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Vốn kéo dài", true),
                        org.assertj.core.groups.Tuple.tuple("Khác", false));
    }

    @Test
    void changesNothingWhenALotIsKeptOnceMore() {
        var warning = warning("7942009", "21.500");
        var reasons = List.of(written(warning, "Vốn kéo dài"), written(warning("1", "2"), "Lạc"));
        var submission = submit("095", MAY, List.of(warning), reasons);

        at(NOW).keep(submission, List.of(warning), reasons);

        assertThat(at(NOW).of(submission.receipt())).hasSize(2);
    }

    @Test
    void makesHostileTextHarmlessAndNeverAnError() {
        var warning = warning("7942009", "21.500");
        String hostile = "=HYPERLINK(\"http://x\")\u202E\0\r\n" + "dài ".repeat(1000);

        var submission = submit(MAY, List.of(warning), written(warning, hostile));

        assertThat(at(NOW).of(submission.receipt())).singleElement().satisfies(reason -> {
            assertThat(reason.words()).hasSize(ReturnedReason.LONGEST).doesNotContain("\u202E", "\n", "\0");
        });
    }

    @Test
    void refusesACommandThatSaysNothingOrTooMuch() {
        var warning = warning("7942009", "21.500");
        var submission = submit(MAY, List.of(warning));
        var reasons = at(NOW);

        assertThatThrownBy(() -> reasons.give(submission.receipt(), 1, warning, " \u200B ", "A"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reasons.give(submission.receipt(), 1, warning, "x".repeat(1001), "A"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reasons.give(submission.receipt(), 1, warning, "Lý do", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOnlyEverAddedTo() {
        var warning = warning("7942009", "21.500");
        var submission = submit(MAY, List.of(warning), written(warning, "Vốn kéo dài"));
        var jdbc = database.jdbc();

        assertThatThrownBy(() -> jdbc.sql("UPDATE reason SET words = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM reason").update()).isInstanceOf(DataAccessException.class);
        assertThat(at(NOW).of(submission.receipt())).hasSize(1);
    }

    private Explanations at(Instant now) {
        return new Explanations(database.jdbc(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Submission submit(Period period, List<Finding> told, ReturnedReason... returned) {
        return submit("095", period, told, List.of(returned));
    }

    private Submission submit(String unit, Period period, List<Finding> told, List<ReturnedReason> returned) {
        var submissions = new Submissions(database.jdbc(), database.transactions(), Clock.fixed(NOW, ZoneOffset.UTC));
        var code = Optional.of(new UnitCode(unit));
        var arrival = new Arrival("p", new FileName("a.xlsx"), "upload", code, Optional.of(period));
        long receipt =
                submissions.receive(arrival, ("tệp " + files++).getBytes(UTF_8)).number();
        findings.keep(receipt, told);
        submissions.decide(receipt, new Decision(State.ACCEPTED_WITH_WARNINGS, code, Optional.of(period), NOW, "v"));
        var submission = submissions.find(receipt).orElseThrow();
        at(NOW).keep(submission, findings.of(receipt), returned);
        return submission;
    }

    private static ReturnedReason written(Finding finding, String words) {
        String code = finding.identity().substring(0, ReturnedReason.CODE);
        return new ReturnedReason(
                code,
                finding.rule(),
                finding.sheet(),
                "T12",
                finding.found().vi(),
                finding.expected().vi(),
                words);
    }

    private static Finding warning(String subject, String found) {
        return TestFinding.warning("DA07")
                .in("B01", "Biểu 01")
                .at("T12")
                .about(subject)
                .saw(found, "20.000")
                .saying("vi", "en")
                .parts(List.of(new About(subject, "dis_ytd")), "Giải ngân", 1, 0)
                .build();
    }

    private static Finding withReasonInItsRow(Finding finding, String reason) {
        var detail = finding.detail().orElseThrow();
        return TestFinding.like(finding)
                .detail(new Finding.Detail(
                        detail.about(),
                        detail.column(),
                        detail.row(),
                        detail.difference(),
                        detail.fix(),
                        detail.times(),
                        detail.leftOut(),
                        List.of("DA10 (U12)"),
                        Optional.of(reason),
                        new LocalText("tỷ đồng", "billion dong")))
                .build();
    }
}
