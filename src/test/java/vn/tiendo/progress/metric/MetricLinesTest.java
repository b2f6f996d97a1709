package vn.tiendo.progress.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Better;
import vn.tiendo.programme.indicator.Indicator.Held;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.sum.Measured;

class MetricLinesTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = JUNE.previous();
    private static final Period JANUARY = new Period(2025, 1);

    private static final Indicator RATE = new Indicator(
            "rate",
            LocalText.of("Tỷ lệ"),
            "%",
            new Measure.Sum("B01", "dis_ytd"),
            Optional.of(new Measure.Sum("B01", "plan")),
            2,
            List.of(),
            new Held(Optional.of(Better.HIGHER), true, Optional.of(BigDecimal.TEN)));

    private static final Indicator PLAN = new Indicator(
            "plan", LocalText.of("Kế hoạch"), "đồng", new Measure.Sum("B01", "plan"), Optional.empty(), 0, List.of());

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme =
            TestProgramme.programme(List.of(TestForms.PROJECTS, TestForms.INVESTMENTS), List.of(RATE, PLAN));

    @Test
    void holdsAValueAgainstThePeriodBeforeAndTheSameOneOfTheYearBefore() {
        sender.accepted("094", new Period(2024, 6), NOW, projects(project("P1", 80, 20)));
        sender.accepted("094", MAY, NOW, projects(project("P1", 100, 30)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));

        var line = line(JUNE, RATE, "unit", "094");

        assertThat(line.value()).contains(number("40"));
        assertThat(value(line.previous())).contains(number("30"));
        assertThat(line.change(line.previous())).contains(number("10"));
        assertThat(value(line.lastYear())).contains(number("25"));
        assertThat(line.change(line.lastYear())).contains(number("15"));
    }

    @Test
    void changesAreRoundedOnceAndNotTakenFromRoundedValues() {
        sender.accepted("094", MAY, NOW, projects(project("P1", 3, 1)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 3, 2)));

        var line = line(JUNE, RATE, "unit", "094");

        // 66.6667 − 33.3333 would be 33.3334.
        assertThat(line.value()).contains(number("66.6667"));
        assertThat(line.change(line.previous())).contains(number("33.3333"));
    }

    @Test
    void aPlanOfZeroHasNoRatioNoRankAndNoDelay() {
        sender.accepted("094", MAY, NOW, projects(project("P1", 0, 0)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 0, 5)));
        sender.accepted("095", MAY, NOW, projects(project("P3", 0, 0)));
        sender.accepted("095", JUNE, NOW, projects(project("P3", 10, 5)));

        var without = line(JUNE, RATE, "unit", "094");
        var with = line(JUNE, RATE, "unit", "095");

        assertThat(without.now()).isPresent();
        assertThat(without.value()).isEmpty();
        assertThat(without.rank()).isEmpty();
        assertThat(without.delayPoints()).isEmpty();
        assertThat(with.rank()).contains(1);
        assertThat(with.previous()).isEqualTo(Compared.not(MAY, Incomparable.NO_RATIO));
        assertThat(with.rankChange()).isEmpty();
    }

    @Test
    void climbingIsAPositiveChangeOfRank() {
        sender.accepted("094", MAY, NOW, projects(project("P1", 100, 30)));
        sender.accepted("095", MAY, NOW, projects(project("P3", 100, 20)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 31)));
        sender.accepted("095", JUNE, NOW, projects(project("P3", 100, 50)));

        assertThat(line(JUNE, RATE, "unit", "095").rankChange()).contains(1);
        assertThat(line(JUNE, RATE, "unit", "094").rankChange()).contains(-1);
        assertThat(line(JUNE, RATE, "province", "").rank()).isEmpty();
    }

    @Test
    void whatIsMissingIsNotHeldAgainstAnything() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));

        var line = line(JUNE, RATE, "unit", "094");

        assertThat(line.previous()).isEqualTo(Compared.not(MAY, Incomparable.NO_FIGURES));
        assertThat(line.change(line.previous())).isEmpty();
        assertThat(line.rank()).contains(1);
        assertThat(line.rankChange()).isEmpty();
    }

    @Test
    void whatAddsUpOverTheYearBeginsAnewInJanuary() {
        sender.accepted("094", new Period(2024, 1), NOW, projects(project("P1", 100, 2)));
        sender.accepted("094", JANUARY.previous(), NOW, projects(project("P1", 100, 90)));
        sender.accepted("094", JANUARY, NOW, projects(project("P1", 120, 6)));

        var rate = line(JANUARY, RATE, "unit", "094");
        var plan = line(JANUARY, PLAN, "unit", "094");

        assertThat(rate.previous()).isEqualTo(Compared.not(JANUARY.previous(), Incomparable.NEW_YEAR));
        assertThat(rate.rankChange()).isEmpty();
        assertThat(rate.change(rate.lastYear())).contains(number("3"));
        assertThat(plan.change(plan.previous())).contains(number("20"));
    }

    @Test
    void isBehindTheYearByTheShareOfItThatIsOver() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));
        sender.accepted("095", JUNE, NOW, projects(project("P3", 100, 30)));

        var close = line(JUNE, RATE, "unit", "094");
        var late = line(JUNE, RATE, "unit", "095");

        // 14 June is the 165th of 365 days.
        assertThat(Measured.percent(close.elapsed())).contains(number("45.2055"));
        assertThat(close.delayPoints()).contains(number("5.2055"));
        assertThat(close.isLate()).isFalse();
        assertThat(late.delayPoints()).contains(number("15.2055"));
        assertThat(late.isLate()).isTrue();
        assertThat(line(JUNE, PLAN, "unit", "094").delayPoints()).isEmpty();
    }

    @Test
    void aUnitThatHasNotSentHasALineWithoutAValue() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 150, 40)));
        sender.accepted("095", MAY, NOW, projects(project("P3", 50, 10)));

        var missing = line(JUNE, RATE, "unit", "095");

        assertThat(missing.now()).isEmpty();
        assertThat(missing.rank()).isEmpty();
        assertThat(value(missing.previous())).contains(number("20"));
        assertThat(missing.coverage().expected()).isEqualTo(1);
        assertThat(missing.coverage().received()).isZero();
        assertThat(planShare(missing)).contains(number("0"));
    }

    @Test
    void everyTotalTellsOfHowManyItIsAndWhatPartOfItsPlan() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 150, 40), project("P2", 30, 1)));
        sender.accepted("095", MAY, NOW, projects(project("P3", 50, 10)));

        assertThat(told(line(JUNE, RATE, "province", ""))).isEqualTo("1/2 78.2609");
        assertThat(told(line(JUNE, RATE, "unit", "094"))).isEqualTo("1/1 100");
        assertThat(told(line(JUNE, RATE, "task", "2.1"))).isEqualTo("1/2 75");
        assertThat(told(line(JUNE, RATE, "task", "1.1"))).isEqualTo("1/1 100");
        assertThat(told(line(JUNE, RATE, "owner", "Ban A"))).isEqualTo("1/1 100");
        assertThat(told(line(JUNE, RATE, "project", "094/P1"))).isEqualTo("1/1 100");
    }

    @Test
    void whatPartOfThePlanIsThereIsUnknownWhereAPlanIs() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 150, 40)));

        assertThat(line(JUNE, RATE, "province", "").coverage().planShare()).isEmpty();
    }

    @Test
    void tellsTheOldFiguresAsOfAnInstantBeforeTheCorrection() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));
        sender.accepted("094", JUNE, LATER, projects(project("P1", 100, 45)));

        assertThat(lines(JUNE, NOW.plusSeconds(1), RATE).getFirst().value()).contains(number("40"));
        assertThat(lines(JUNE, LATER.plusSeconds(1), RATE).getFirst().value()).contains(number("45"));
    }

    @Test
    void tellsWhatTheFirstReportSaid() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));
        reported(NOW.plusSeconds(1), "REPORT", "FAILED");
        reported(NOW.plusSeconds(2), "REPORT", "COMPLETED");
        sender.accepted("094", JUNE, LATER, projects(project("P1", 100, 45)));
        reported(LATER.plusSeconds(1), "REPORT", "COMPLETED");

        var line = line(
                JUNE,
                new Indicator("dis_pct", RATE.name(), "%", RATE.numerator(), RATE.denominator(), 2, List.of()),
                "unit",
                "094");

        assertThat(line.value()).contains(number("45"));
        assertThat(line.firstPublished().flatMap(first -> first.value(RATE))).contains(number("40"));
    }

    @Test
    void storesNothing() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));

        lines(JUNE, LATER, RATE);

        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM metric")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isToldApartByWhatRowsSayThoughNoDefinitionNamesIt() {
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 100), money("dis_ytd", 40), chosen("stage", "Thi công"))
                .leaf(words("code", "P2"), money("plan", 50), money("dis_ytd", 5))
                .build();
        sender.accepted("094", JUNE, NOW, table);

        assertThat(line(JUNE, RATE, "stage", "Thi công").value()).contains(number("40"));
        assertThat(line(JUNE, RATE, "stage", "").value()).contains(number("10"));
        assertThat(line(JUNE, RATE, "stage", "").rank()).isEmpty();
    }

    @Test
    void unitsAddUpToTheProvinceAndTheProvinceComesFirst() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40), project("P2", 7, 3)));
        sender.accepted("095", JUNE, NOW, projects(project("P3", 11, 1)));

        var lines = lines(JUNE, LATER, PLAN);

        assertThat(lines.getFirst().dimension()).isEqualTo("province");
        assertThat(sum(lines, "unit")).isEqualTo(sum(lines, "province")).isEqualTo(number("118"));
        assertThat(sum(lines, "project")).isEqualTo(number("118"));
    }

    @Test
    void saysNothingOfAnIndicatorOfWhichNothingIsDue() {
        var registered = new Indicator(
                "registered",
                LocalText.of("Vốn đăng ký"),
                "đồng",
                new Measure.Sum("B04", "registered"),
                Optional.empty(),
                0,
                List.of());

        assertThat(lines(MAY, NOW, registered)).isEmpty();
        assertThat(lines(JUNE, NOW, registered).getFirst().coverage().missing())
                .extracting(Object::toString)
                .containsExactly("STC");
    }

    @Test
    void theTrendHasAReasonForEachPeriodWithoutAValue() {
        sender.accepted("094", new Period(2024, 12), NOW, projects(project("P1", 100, 90)));
        sender.accepted("094", JANUARY, NOW, projects(project("P1", 100, 10)));
        sender.accepted("094", new Period(2025, 2), NOW, projects(project("P1", 0, 0)));
        sender.accepted("094", MAY, NOW, projects(project("P1", 100, 30)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 60)));

        var rate = trend(RATE, 7);
        var plan = trend(PLAN, 7);

        assertThat(rate.points())
                .extracting(point -> point.period().month() + " "
                        + point.value()
                                .map(BigDecimal::toPlainString)
                                .or(() -> point.why().map(Incomparable::name))
                                .orElseThrow())
                .containsExactly("12 NEW_YEAR", "1 10", "2 NO_RATIO", "3 NO_FIGURES", "4 NO_FIGURES", "5 30", "6 60");
        assertThat(rate.slope()).contains(number("8.5714"));
        assertThat(rate.rise()).contains(new Trend.Run(1, MAY, JUNE));
        // What does not add up over the year goes on over its end.
        assertThat(plan.points().getFirst().value()).contains(number("100"));
        assertThat(line(JUNE, RATE, "province", "").trend()).isEmpty();
    }

    private Trend trend(Indicator indicator, int periods) {
        var asked =
                new MetricLines.Asked(programme, JUNE, LATER, List.of(indicator), List.of(), Optional.empty(), periods);
        return new MetricLines(database.jdbc(), database.transactions())
                .of(asked)
                .getFirst()
                .trend()
                .orElseThrow();
    }

    private MetricLine line(Period period, Indicator indicator, String dimension, String key) {
        return lines(period, LATER, indicator).stream()
                .filter(line -> line.dimension().equals(dimension) && line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<MetricLine> lines(Period period, Instant asOf, Indicator indicator) {
        var by = List.of("unit", "task", "owner", "project", "stage");
        return new MetricLines(database.jdbc(), database.transactions())
                .of(new MetricLines.Asked(programme, period, asOf, List.of(indicator), by));
    }

    private void reported(Instant asOf, String what, String state) {
        long run = database.jdbc()
                .sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at, state)
                        VALUES ('p', '2025-06', :what, CAST(:asOf AS timestamptz), now(), :state)
                        RETURNING id
                        """)
                .param("what", what)
                .param("state", state)
                .param("asOf", asOf.toString())
                .query(Long.class)
                .single();
        new Consolidations(database.jdbc(), database.transactions())
                .consolidate(TestProgramme.programme(), JUNE, asOf, run);
    }

    private static BigDecimal sum(List<MetricLine> lines, String dimension) {
        return lines.stream()
                .filter(line -> line.dimension().equals(dimension))
                .flatMap(line -> line.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> value(Compared other) {
        return other.then().flatMap(then -> then.value(RATE));
    }

    private static String told(MetricLine line) {
        return line.coverage().received() + "/" + line.coverage().expected() + " "
                + planShare(line).map(BigDecimal::toPlainString).orElse("?");
    }

    private static Optional<BigDecimal> planShare(MetricLine line) {
        return line.coverage().planShare().flatMap(Measured::percent);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static TestTable.Field[] project(String code, long plan, long disbursed) {
        return new TestTable.Field[] {words("code", code), money("plan", plan), money("dis_ytd", disbursed)};
    }

    private static Table projects(TestTable.Field[]... rows) {
        var table = TestTable.of(TestForms.PROJECTS);
        for (var row : rows) {
            table.leaf(row);
        }
        return table.build();
    }
}
