package vn.tiendo.progress.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.WatchedForm;
import vn.tiendo.progress.forecast.Forecast.Estimate;
import vn.tiendo.progress.forecast.Forecast.Method;
import vn.tiendo.progress.forecast.Forecast.WhyNot;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleRows;

class ForecastsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Period JUNE = new Period(2025, 6);
    private static final Period JUNE_BEFORE = new Period(2024, 6);
    private static final Period JANUARY = new Period(2025, 1);
    private static final Period FEBRUARY = new Period(2025, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final LocalDate BUDGET_CLOSE = LocalDate.of(2026, 1, 31);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Forecasts forecasts = new Forecasts(database.jdbc());

    @Test
    void goOnAtThePaceOfTheYearSoFar() {
        // 165 of 365 days, then 365 and 396.
        sent("094", JUNE, NOW, row("P1", 10_000, 825));

        assertThat(value(YEAR_END, Method.RUN_RATE)).contains(of(1825));
        assertThat(value(BUDGET_CLOSE, Method.RUN_RATE)).contains(of(1980));
    }

    @Test
    void goNoFurtherThanThePlanNorBackFromWhatIsDone() {
        sent("094", JUNE, NOW, row("P1", 1000, 825));
        sent("095", JUNE, NOW, row("P3", 100, 120));

        assertThat(value(new UnitCode("094"), YEAR_END, Method.RUN_RATE)).contains(of(1000));
        assertThat(value(new UnitCode("095"), YEAR_END, Method.RUN_RATE)).contains(of(120));
    }

    @Test
    void sayWhyThereIsNone() {
        sent("094", JUNE, NOW, row("P1", 1000, 100));

        assertThat(estimate(YEAR_END, Method.SEASONAL).whyNot()).contains(WhyNot.NO_YEAR_BEFORE);
        assertThat(estimate(YEAR_END, Method.OWNER).whyNot()).contains(WhyNot.NOT_STATED);
        assertThat(estimate(BUDGET_CLOSE, Method.OWNER).whyNot()).contains(WhyNot.ONLY_TO_YEAR_END);
        assertThat(estimate(YEAR_END, Method.RUN_RATE).error(4)).isEmpty();
    }

    @Test
    void addUpWhatOwnersExpect() {
        sent("094", JUNE, NOW, row("P1", 1000, 100, money("est_year", 700)), row("P2", 10, 1, money("est_year", 7)));

        assertThat(value(YEAR_END, Method.OWNER)).contains(of(707));
    }

    @Test
    void growAsTheYearBeforeDidByWhatTheNextOneBeganWith() {
        sentTwoYears();

        assertThat(value(YEAR_END, Method.SEASONAL)).contains(of(150));
        assertThat(value(BUDGET_CLOSE, Method.SEASONAL)).contains(of(200));
    }

    @Test
    void tellHowWrongEachMethodWasWhenTried() {
        sentTwoYears();

        // 166 of 366 days: 100 at that pace are 220; it came to 300.
        assertThat(estimate(YEAR_END, Method.RUN_RATE).error(4)).contains(new BigDecimal("26.6667"));
        assertThat(estimate(YEAR_END, Method.OWNER).error(4)).contains(new BigDecimal("10.0000"));
        // From February to June it grew five times the year before, and ten times this year.
        assertThat(estimate(YEAR_END, Method.SEASONAL).trials())
                .containsExactly(new Forecast.Trial(FEBRUARY, LocalDate.of(2025, 6, 14), of(25), of(50)));
        assertThat(estimate(YEAR_END, Method.SEASONAL).error(4)).contains(new BigDecimal("50.0000"));
    }

    @Test
    void takeNothingMissingForAChange() {
        sentTwoYears();
        // Reported in June alone the year before, so nobody knows what it came to.
        sent("095", JUNE_BEFORE, NOW, row("P3", 1000, 500));

        assertThat(value(YEAR_END, Method.SEASONAL)).contains(of(150));
    }

    @Test
    void takeTheLastPeriodForTheYearWhereNothingSaysMore() {
        sent("094", JUNE_BEFORE, NOW, row("P1", 1000, 100));
        sent("094", new Period(2024, 12), NOW, row("P1", 1000, 250));
        sent("094", JUNE, NOW, row("P1", 1000, 50));

        assertThat(value(YEAR_END, Method.SEASONAL)).contains(of(125));
        assertThat(estimate(BUDGET_CLOSE, Method.SEASONAL).whyNot()).contains(WhyNot.NO_YEAR_BEFORE);
    }

    @Test
    void countWhatCountedThen() {
        sent("094", JUNE, NOW, row("P1", 10_000, 825));
        sent("094", JUNE, LATER, row("P1", 10_000, 1650));

        assertThat(of(JUNE, NOW).getFirst().done()).isEqualByComparingTo(of(825));
        assertThat(of(JUNE, LATER).getFirst().done()).isEqualByComparingTo(of(1650));
        assertThat(of(JUNE, NOW.minusSeconds(1))).isEmpty();
    }

    @Test
    void takeInWhatTheProvinceAdjustedAndTellItApart() {
        sent("094", JUNE, NOW, row("P1", 10_000, 825));
        sent("095", JUNE, NOW, row("P3", 10_000, 165));
        adjusted("094", "P1", 165, LATER);
        adjusted("094", "P2", 1000, LATER);

        var all = of(JUNE, LATER).getFirst();

        assertThat(all.done()).isEqualByComparingTo(of(1155));
        assertThat(all.adjusted()).as("the other's row does not count").contains(of(165));
        assertThat(value(new UnitCode("094"), YEAR_END, Method.RUN_RATE)).contains(of(2190));
        assertThat(of(JUNE, NOW).getFirst().adjusted()).isEmpty();
    }

    @Test
    void leaveOutWhatCountsAtAnotherUnit() {
        sent("094", JUNE, NOW, row("P1", 1000, 50));
        sent("095", JUNE, NOW, row("P3", 400, 30));
        var rows = new DoubleRows(
                WatchedForm.FORM.code(),
                new DoubleRows.Row(new UnitCode("094"), "P1"),
                new DoubleRows.Row(new UnitCode("095"), "P3"));
        var wanted = new DoubleDecisions.Wanted(
                TestSubmissions.PROGRAMME,
                JUNE,
                rows,
                new DoubleDecision.Verdict.Same(new UnitCode("094")),
                Actor.ofProvince("Nguyễn Văn Tổng"),
                new Reason("một tuyến đường"));
        var decisions = new DoubleDecisions(database.jdbc(), Clock.fixed(LATER.minusSeconds(60), ZoneOffset.UTC));
        new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> decisions.add(wanted));

        var all = of(JUNE, LATER).getFirst();

        assertThat(all.done()).isEqualByComparingTo(of(50));
        assertThat(all.plan()).isEqualByComparingTo(of(1000));
        assertThat(all.adjusted()).contains(of(-30));
        assertThat(of(JUNE, NOW).getFirst().done()).isEqualByComparingTo(of(80));
    }

    private void adjusted(String unit, String project, long amount, Instant when) {
        var figure = new AdjustedFigure(new UnitCode(unit), WatchedForm.FORM.code(), project, "dis_ytd", "");
        var wanted = new Adjustments.Wanted(
                TestSubmissions.PROGRAMME,
                JUNE,
                figure,
                of(amount),
                Actor.ofProvince("Nguyễn Văn Tổng"),
                new Reason("đối chiếu với kho bạc"));
        var adjustments = new Adjustments(database.jdbc(), Clock.fixed(when.minusSeconds(60), ZoneOffset.UTC));
        new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> adjustments.add(wanted));
    }

    private void sentTwoYears() {
        sent("094", new Period(2024, 2), NOW, row("P1", 1000, 20, money("before", 1000)));
        sent("094", JUNE_BEFORE, NOW, row("P1", 1000, 100, money("before", 1000), money("est_year", 270)));
        // 300 were disbursed by 31/12, 100 more by 31/01.
        sent("094", JANUARY, NOW, row("P1", 1000, 0, money("before", 1300)));
        sent("094", FEBRUARY, NOW, row("P1", 1000, 5, money("before", 1400)));
        sent("094", JUNE, NOW, row("P1", 1000, 50, money("before", 1400), money("est_year", 180)));
    }

    private void sent(String unit, Period period, Instant when, TestTable.Field[]... rows) {
        var table = TestTable.of(WatchedForm.FORM);
        Stream.of(rows).forEach(table::leaf);
        sender.accepted(unit, period, when, table.build());
    }

    private static TestTable.Field[] row(String code, long plan, long done, TestTable.Field... more) {
        return Stream.concat(
                        Stream.of(words("code", code), money("plan", plan), money("dis_ytd", done)), Stream.of(more))
                .toArray(TestTable.Field[]::new);
    }

    private List<Forecast> of(Period period, Instant asOf) {
        return forecasts.of(TestProgramme.watching(WatchedForm.FORM, WatchedForm.watch()), period, asOf);
    }

    private Optional<BigDecimal> value(LocalDate to, Method method) {
        return estimate(to, method).value();
    }

    private Estimate estimate(LocalDate to, Method method) {
        return estimate(Optional.empty(), to, method);
    }

    private Optional<BigDecimal> value(UnitCode unit, LocalDate to, Method method) {
        return estimate(Optional.of(unit), to, method).value();
    }

    private Estimate estimate(Optional<UnitCode> unit, LocalDate to, Method method) {
        return of(JUNE, LATER).stream()
                .filter(forecast ->
                        forecast.unit().equals(unit) && forecast.to().equals(to))
                .flatMap(forecast -> forecast.estimates().stream())
                .filter(estimate -> estimate.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal of(long dong) {
        return BigDecimal.valueOf(dong);
    }
}
