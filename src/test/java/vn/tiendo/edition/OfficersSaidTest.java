package vn.tiendo.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUpAnswer.Result;
import vn.tiendo.officer.FollowUpAnswers;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.report.source.Audience;
import vn.tiendo.submission.Actor;

/** What was asked in the month before is found again, and it is seen what became of it. */
class OfficersSaidTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = new Period(2025, 5);
    private static final Period APRIL = new Period(2025, 4);
    private static final Actor OFFICER = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Programme PROGRAMME = TestProgramme.following(new ReportItem.FollowUp(
            LocalText.of(""), "B01", "stage", List.of("tasks"), 0, new DefinitionPlace("r.yaml", 1, 1)));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private Instant now = Instant.parse("2025-06-15T03:00:00Z");

    @Test
    void tellsOfEachAskingWhetherItIsMadeStillAndSinceWhen() {
        asks("094", APRIL, "P1", "vốn");
        asks("094", MAY, "P1", "thêm vốn", "P2", "đất");
        asks("095", MAY, "P3", "vốn");
        asks("094", JUNE, "P1", "vốn ngay");

        assertThat(told())
                .containsExactly(
                        "B01/stage/094/P1 thêm vốn 2025-04 ASKED_OTHERWISE",
                        "B01/stage/094/P2 đất 2025-05 NO_LONGER_ASKED",
                        "B01/stage/095/P3 vốn 2025-05 UNKNOWN");
    }

    @Test
    void tellsNothingWhereTheMonthBeforeAskedNothing() {
        asks("094", APRIL, "P1", "vốn");
        asks("094", JUNE, "P1", "vốn");

        assertThat(told()).isEmpty();
    }

    @Test
    void putsTheLastAnswerBesideWhatWasAsked() {
        asks("094", MAY, "P1", "vốn");
        answers(JUNE, "B01/stage/094/P1", Result.OPEN);
        var before = now;
        answers(JUNE, "B01/stage/094/P1", Result.DONE);

        assertThat(told()).containsExactly("B01/stage/094/P1 vốn 2025-05 UNKNOWN DONE");
        assertThat(told(before)).containsExactly("B01/stage/094/P1 vốn 2025-05 UNKNOWN OPEN");
    }

    @Test
    void takesNoAnswerForOneToWhatWasAskedAnewSince() {
        asks("094", MAY, "P1", "vốn");
        answers(MAY, "B01/stage/094/P1", Result.DONE);

        assertThat(told()).containsExactly("B01/stage/094/P1 vốn 2025-05 UNKNOWN");
    }

    @Test
    void tellsOfTheTasksThatWereSetPointByPoint() {
        writes(APRIL, "- Rà soát dự án");
        writes(MAY, "Yêu cầu:\n- rà soát dự án\n- Báo cáo");

        assertThat(told())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("rà soát dự án 2025-04 ASSIGNED"))
                .anySatisfy(line -> assertThat(line).contains("Báo cáo 2025-05 ASSIGNED"));
    }

    private List<String> told() {
        return told(now);
    }

    private List<String> told(Instant asOf) {
        return new OfficersSaid(database.jdbc())
                .of(PROGRAMME, JUNE, Audience.MAIN, asOf).followUps().stream()
                        .map(OfficersSaidTest::line)
                        .toList();
    }

    private static String line(FollowUp one) {
        String line = "%s %s %s %s".formatted(one.key(), one.words(), one.since(), one.state());
        return one.answer().map(answer -> line + " " + answer.result()).orElse(line);
    }

    /** In a field of words, project by project. */
    private void asks(String unit, Period period, String... asked) {
        var table = TestTable.of(TestForms.PROJECTS);
        for (int i = 0; i < asked.length; i += 2) {
            table.leaf(words("code", asked[i]), money("plan", 100), words("stage", asked[i + 1]));
        }
        sender.accepted(unit, period, later(), table.build());
    }

    private void writes(Period period, String words) {
        var texts = new OfficerTexts(database.jdbc(), Clock.fixed(later(), ZoneOffset.UTC));
        var report = new ReportKey(PROGRAMME.code(), period, Audience.MAIN.code());
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(_ -> texts.add(
                        new OfficerTexts.Wanted(report, "tasks", new WrittenWords(words), OFFICER, List.of())));
    }

    private void answers(Period period, String key, Result result) {
        var answers = new FollowUpAnswers(database.jdbc(), Clock.fixed(later(), ZoneOffset.UTC));
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(_ ->
                        answers.add(new FollowUpAnswers.Wanted(PROGRAMME.code(), period, key, result, "", OFFICER)));
    }

    private Instant later() {
        now = now.plusSeconds(60);
        return now;
    }
}
