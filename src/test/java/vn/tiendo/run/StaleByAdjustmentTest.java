package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.officer.FollowUpAnswer.Result;
import vn.tiendo.officer.FollowUpAnswers;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.Adjustments.Wanted;
import vn.tiendo.submission.adjust.DoubleDecision.Verdict;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleRows;

/** A report is old once its period was adjusted, or an adjustment in it was taken back. */
class StaleByAdjustmentTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = new Period(2025, 5);
    private static final Instant SENT = Instant.parse("2025-06-15T03:00:00Z");
    private static final Actor PROVINCE = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Reason REASON = new Reason("đối chiếu với kho bạc");

    private final TestDatabase database = TestDatabase.fresh();
    private final Staleness staleness = new Staleness(database.jdbc());

    @Test
    void makesTheReportsOfItsPeriodStaleAndNoOthers() {
        var sender = new TestSubmissions(database);
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 5))
                .build();
        sender.accepted("094", JUNE, SENT, table);
        sender.accepted("094", MAY, SENT, table);
        report(JUNE, SENT);
        report(MAY, SENT);
        assertThat(stale()).isEmpty();

        var entry = kept(
                SENT.plusSeconds(60),
                adjustments -> adjustments.add(new Wanted(
                        TestSubmissions.PROGRAMME,
                        JUNE,
                        new AdjustedFigure(new UnitCode("094"), "B01", "P1", "plan", ""),
                        BigDecimal.TEN,
                        PROVINCE,
                        REASON)));

        assertThat(stale()).containsExactly(JUNE);
        report(JUNE, SENT.plusSeconds(60));
        assertThat(stale()).isEmpty();
        kept(SENT.plusSeconds(120), adjustments -> adjustments.reverse(entry, PROVINCE, REASON));
        assertThat(stale()).containsExactly(JUNE);
    }

    @Test
    void aDecisionOnDoubleCountingMakesThoseFromItsPeriodOnStale() {
        var sender = new TestSubmissions(database);
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 5))
                .build();
        for (var period : List.of(MAY, JUNE)) {
            sender.accepted("094", period, SENT, table);
            report(period, SENT);
        }
        var rows = new DoubleRows(
                "B01", new DoubleRows.Row(new UnitCode("094"), "P1"), new DoubleRows.Row(new UnitCode("095"), "P3"));

        var wanted = new DoubleDecisions.Wanted(
                TestSubmissions.PROGRAMME, JUNE, rows, new Verdict.Different(), PROVINCE, REASON);
        var decisions = new DoubleDecisions(database.jdbc(), Clock.fixed(SENT.plusSeconds(60), ZoneOffset.UTC));
        new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> decisions.add(wanted));

        assertThat(stale()).containsExactly(JUNE);
    }

    @Test
    void whatOfficersSayMakesTheReportOfItsPeriodStale() {
        var sender = new TestSubmissions(database);
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 5))
                .build();
        sender.accepted("094", JUNE, SENT, table);
        report(JUNE, SENT);

        writes("hdnd", SENT.plusSeconds(60));
        assertThat(stale()).as("only the full report is published").isEmpty();
        writes("ubnd", SENT.plusSeconds(90));
        assertThat(stale()).containsExactly(JUNE);

        report(JUNE, SENT.plusSeconds(90));
        var answers = new FollowUpAnswers(database.jdbc(), Clock.fixed(SENT.plusSeconds(120), ZoneOffset.UTC));
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(_ -> answers.add(new FollowUpAnswers.Wanted(
                        TestSubmissions.PROGRAMME, JUNE, "nhiem-vu/1", Result.DONE, "", PROVINCE)));
        assertThat(stale()).containsExactly(JUNE);
    }

    private void writes(String audience, Instant at) {
        var texts = new OfficerTexts(database.jdbc(), Clock.fixed(at, ZoneOffset.UTC));
        var wanted = new OfficerTexts.Wanted(
                new ReportKey(TestSubmissions.PROGRAMME, JUNE, audience),
                "danh-gia",
                new WrittenWords("Khá."),
                PROVINCE,
                List.of());
        new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> texts.add(wanted));
    }

    private List<Period> stale() {
        return staleness.stalePeriods(TestSubmissions.PROGRAMME);
    }

    private Adjustment kept(Instant at, Function<Adjustments, Adjustment> what) {
        var adjustments = new Adjustments(database.jdbc(), Clock.fixed(at, ZoneOffset.UTC));
        return new TransactionTemplate(database.transactions()).execute(_ -> what.apply(adjustments));
    }

    private void report(Period period, Instant asOf) {
        database.jdbc()
                .sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at, state)
                        VALUES (:programme, :period, 'REPORT', :asOf, now(), 'COMPLETED')
                        """)
                .param("programme", TestSubmissions.PROGRAMME)
                .param("period", period.toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .update();
    }
}
