package vn.tiendo.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.adjust.AdjustmentLines;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecision.Verdict;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleDecisions.Wanted;
import vn.tiendo.submission.adjust.DoubleRows;

/** A row that counts at another unit is in no total, shown apart, and there again when that is no longer so. */
class DoubleDecisionsTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = JUNE.previous();
    private static final Period JULY = new Period(2025, 7);
    private static final Instant SENT = Instant.parse("2025-06-15T03:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(3600);
    private static final Instant LAST = SENT.plusSeconds(36_000);
    private static final Actor PROVINCE = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Reason REASON = new Reason("một tuyến đường, hai huyện cùng báo cáo");
    private static final DoubleRows PAIR = pair("094", "P2", "095", "P3");
    private static final Verdict AT_094 = new Verdict.Same(new UnitCode("094"));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme();

    @Test
    void theRowThatCountsElsewhereIsInNoTotal() {
        sendBoth(JUNE);

        decide(PAIR, AT_094, JUNE, LATER);

        assertThat(told("dis_ytd", JUNE, LATER))
                .containsExactly(
                        "owner Ban A = 90",
                        "owner Ban B = 0 (±-40)",
                        "project 094/P1 = 40",
                        "project 094/P2 = 50",
                        "project 095/P3 = 0 (±-40)",
                        "project 095/P4 = 7",
                        "province  = 97 (±-40)",
                        "task 1.1 = 50",
                        "task 2.1 = 40 (±-40)",
                        "unit 094 = 90",
                        "unit 095 = 7 (±-40)");
        assertThat(told("projects", JUNE, LATER)).contains("province  = 3 (±-1)", "unit 095 = 1 (±-1)");
        assertThat(sumOfUnits(JUNE, LATER)).isEqualByComparingTo("97");
    }

    @Test
    void reportsStoreTheSameAsIsComputed() {
        sendBoth(JUNE);
        decide(PAIR, AT_094, JUNE, LATER);

        var consolidation = consolidated(LATER);

        assertThat(consolidation.province().sum("dis_ytd")).contains(number(97));
        assertThat(consolidation.province().sum("projects")).contains(number(3));
        assertThat(consolidation
                        .figures("unit")
                        .getOrDefault("095", Figures.NONE)
                        .sum("plan"))
                .contains(number(10));
        assertThat(consolidation.adjusted().isIn("project", "095/P3")).isTrue();
        assertThat(consolidation.adjusted().isIn("unit", "094")).isFalse();
        assertThat(consolidation.adjusted().entries())
                .allSatisfy(line -> assertThat(line.standing()).isEqualTo(Adjustment.Standing.LEAVES_OUT))
                .extracting(line ->
                        line.entry().figure().field() + " " + plain(line.entry().amount()))
                .containsExactlyInAnyOrder("plan -60", "dis_ytd -40");
    }

    @Test
    void explainsItsNumbersWithWhatIsLeftOut() {
        sendBoth(JUNE);
        decide(PAIR, AT_094, JUNE, LATER);

        var provenance = new Provenances(database.dataSource(), database.transactions())
                .of(new Provenances.Asked(programme, JUNE, LATER, indicator("projects"), "unit"), "095");

        assertThat(provenance.numerator().value()).contains(number(1));
        assertThat(provenance.numerator().leaves()).hasSize(2);
        assertThat(provenance.numerator().adjustments())
                .extracting(entry -> entry.decision().orElseThrow() + " " + entry.amount())
                .containsExactly("1 -1");
    }

    @Test
    void twoThingsBothCount() {
        sendBoth(JUNE);
        var before = told("dis_ytd", JUNE, LATER);

        decide(PAIR, new Verdict.Different(), JUNE, LATER);

        assertThat(told("dis_ytd", JUNE, LATER)).isEqualTo(before);
    }

    @Test
    void holdsFromItsPeriodOnUntilALaterOneSaysOtherwise() {
        List.of(MAY, JUNE, JULY).forEach(this::sendBoth);

        decide(PAIR, AT_094, JUNE, LATER);
        decide(PAIR, new Verdict.Different(), JULY, LATER.plusSeconds(1));

        assertThat(told("dis_ytd", MAY, LAST)).contains("province  = 137");
        assertThat(told("dis_ytd", JUNE, LAST)).contains("province  = 97 (±-40)");
        assertThat(told("dis_ytd", JULY, LAST)).contains("province  = 137");
        assertThat(told("dis_ytd", JUNE, LATER.minusSeconds(1))).contains("province  = 137");
    }

    @Test
    void openAgainIsAsIfNothingHadBeenDecided() {
        sendBoth(JUNE);
        var before = told("dis_ytd", JUNE, SENT);

        decide(PAIR, AT_094, JUNE, LATER);
        decide(PAIR, new Verdict.Open(), JUNE, LATER.plusSeconds(1));

        assertThat(told("dis_ytd", JUNE, LAST)).isEqualTo(before);
    }

    @Test
    void countsWhileTheOtherRowIsNotReported() {
        sendBoth(JUNE);
        decide(PAIR, AT_094, JUNE, LATER);

        sender.accepted("094", JUNE, LAST, projects(project("P1", 100, 40)));

        assertThat(told("dis_ytd", JUNE, LAST)).contains("unit 095 = 47", "province  = 87");
    }

    @Test
    void ofThreeUnitsOneCountsInWhateverOrderThatWasDecided() {
        sendBoth(JUNE);
        sender.accepted("STC", JUNE, SENT, projects(project("P9", 60, 40)));
        var others = pair("095", "P3", "STC", "P9");
        var last = pair("STC", "P9", "094", "P2");

        decide(others, new Verdict.Same(new UnitCode("095")), JUNE, LATER);
        decide(PAIR, AT_094, JUNE, LATER.plusSeconds(1));
        // 094 counts for 095, which counts for STC: that it should count for 094 goes round in a circle.
        decide(last, new Verdict.Same(new UnitCode("STC")), JUNE, LATER.plusSeconds(2));

        assertThat(told("dis_ytd", JUNE, LAST))
                .contains("unit 094 = 90", "unit STC = 0 (±-40)", "province  = 97 (±-80)");
    }

    @Test
    void anAdjustmentOfTheRowIsLeftOutWithIt() {
        sendBoth(JUNE);
        adjust("095", "P3", "dis_ytd", 5, LATER);

        decide(PAIR, AT_094, JUNE, LATER.plusSeconds(1));

        assertThat(told("dis_ytd", JUNE, LAST)).contains("unit 095 = 7 (±-40)", "project 095/P3 = 0 (±-40)");
        assertThat(new AdjustmentLines(database.jdbc()).of(programme, JUNE, LAST))
                .extracting(line -> line.entry().id() + " " + line.standing())
                .contains("1 LEFT_OUT");
    }

    @Test
    void isACauseOfItsOwnBetweenTwoInstants() {
        sendBoth(JUNE);

        decide(PAIR, AT_094, JUNE, LATER);

        assertThat(shifted(SENT, LATER)).containsExactly("ADJUSTMENT province 137 → 97", "P3 40 → 0 ADJUSTMENT");
    }

    @Test
    void whatTheRowSaysLaterIsNoChangeOfTheDecision() {
        sendBoth(JUNE);
        decide(PAIR, AT_094, JUNE, LATER);

        sender.accepted("095", JUNE, LAST, projects(project("P3", 60, 45), project("P4", 10, 9)));

        assertThat(shifted(LATER, LAST))
                .containsExactly("SUBMISSION province 97 → 99", "P3 40 → 45 SUBMISSION", "P4 7 → 9 SUBMISSION");
    }

    @Test
    void isAddedToAndNeverChanged() {
        decide(PAIR, AT_094, JUNE, LATER);

        for (String sql : List.of(
                "UPDATE double_decision SET reason = 'x'", "DELETE FROM double_decision", "TRUNCATE double_decision")) {
            assertThat(refused(sql)).as(sql).isTrue();
        }
        assertThat(decisions(LATER).of("p"))
                .extracting(entry -> entry.id() + " " + entry.rows().one() + " "
                        + entry.rows().other() + " " + entry.verdict().code() + " "
                        + entry.by().name())
                .containsExactly("1 094/P2 095/P3 same Nguyễn Văn Tổng");
    }

    private boolean refused(String sql) {
        try {
            database.jdbc().sql(sql).update();
            return false;
        } catch (DataAccessException _) {
            return true;
        }
    }

    private void sendBoth(Period period) {
        sender.accepted("094", period, SENT, projects(project("P1", 100, 40), project("P2", 50, 50)));
        sender.accepted("095", period, SENT, projects(project("P3", 60, 40), project("P4", 10, 7)));
    }

    private void decide(DoubleRows rows, Verdict verdict, Period since, Instant when) {
        var wanted = new Wanted("p", since, rows, verdict, PROVINCE, REASON);
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(_ -> decisions(when).add(wanted));
    }

    private DoubleDecisions decisions(Instant when) {
        return new DoubleDecisions(database.jdbc(), Clock.fixed(when, ZoneOffset.UTC));
    }

    private void adjust(String unit, String subject, String field, long amount, Instant when) {
        var figure = new AdjustedFigure(new UnitCode(unit), "B01", subject, field, "");
        var wanted = new Adjustments.Wanted("p", JUNE, figure, number(amount), PROVINCE, REASON);
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(
                        _ -> new Adjustments(database.jdbc(), Clock.fixed(when, ZoneOffset.UTC)).add(wanted));
    }

    private Consolidation consolidated(Instant asOf) {
        long run = database.jdbc()
                .sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at, state)
                        VALUES ('p', '2025-06', 'REPORT', CAST(:asOf AS timestamptz), now(), 'RUNNING')
                        RETURNING id
                        """)
                .param("asOf", asOf.toString())
                .query(Long.class)
                .single();
        return new Consolidations(database.jdbc(), database.transactions()).consolidate(programme, JUNE, asOf, run);
    }

    private List<String> told(String indicator, Period period, Instant asOf) {
        return lines(indicator, period, asOf).stream()
                .filter(line -> line.now().isPresent())
                .map(line -> line.dimension() + " " + line.key() + " = "
                        + line.now().map(now -> plain(now.numerator())).orElse("–")
                        + line.adjusted()
                                .flatMap(AdjustedPart::numerator)
                                .map(part -> " (±" + plain(part) + ")")
                                .orElse(""))
                .sorted()
                .toList();
    }

    private BigDecimal sumOfUnits(Period period, Instant asOf) {
        return lines("dis_ytd", period, asOf).stream()
                .filter(line -> line.dimension().equals("unit"))
                .flatMap(line -> line.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<MetricLine> lines(String indicator, Period period, Instant asOf) {
        return new MetricLines(database.jdbc(), database.transactions())
                .of(new MetricLines.Asked(
                        programme,
                        period,
                        asOf,
                        List.of(indicator(indicator)),
                        List.of("unit", "task", "owner", "project")));
    }

    private Indicator indicator(String code) {
        return programme.indicators().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Of the province's disbursement, then of each figure. */
    private List<String> shifted(Instant from, Instant to) {
        var figures = new TreeMap<String, String>();
        var shifts = new Shifts(database.dataSource(), database.transactions());
        var shifted = shifts.between(
                JUNE,
                new Shifts.At(from, programme),
                new Shifts.At(to, programme),
                shift -> told(shift).ifPresent(line -> figures.put(shift.subject() + shift.cause(), line)));
        var told = new ArrayList<String>();
        shifted.indicators().stream()
                .filter(shift -> shift.indicator().code().equals("dis_ytd")
                        && shift.dimension().equals("province"))
                .map(shift -> shift.cause() + " province "
                        + shift.before().map(DoubleDecisionsTest::plain).orElse("–") + " → "
                        + shift.after().map(DoubleDecisionsTest::plain).orElse("–"))
                .forEach(told::add);
        told.addAll(figures.values());
        return told;
    }

    private static Optional<String> told(FigureShift shift) {
        return shift.field().equals("dis_ytd")
                ? Optional.of(shift.subject() + " " + said(shift.before()) + " → " + said(shift.after()) + " "
                        + shift.cause())
                : Optional.empty();
    }

    private static String said(Optional<FigureShift.Said> said) {
        return said.map(FigureShift.Said::text).orElse("–");
    }

    private static DoubleRows pair(String unit, String subject, String other, String otherSubject) {
        return new DoubleRows(
                "B01",
                new DoubleRows.Row(new UnitCode(unit), subject),
                new DoubleRows.Row(new UnitCode(other), otherSubject));
    }

    private static Table projects(TestTable.Field[]... rows) {
        var table = TestTable.of(TestForms.PROJECTS);
        for (var row : rows) {
            table.leaf(row);
        }
        return table.build();
    }

    private static TestTable.Field[] project(String code, long plan, long disbursed) {
        return new TestTable.Field[] {words("code", code), money("plan", plan), money("dis_ytd", disbursed)};
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
