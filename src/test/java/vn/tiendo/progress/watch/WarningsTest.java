package vn.tiendo.progress.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.words;
import static vn.tiendo.progress.WatchedForm.warning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.indicator.Watch.Kind;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.WatchedForm;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

class WarningsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = JUNE.previous();
    private static final Period APRIL = MAY.previous();
    private static final Watch.Warning ZERO = warning(Kind.ZERO, List.of("dis_ytd"), "plan", 0);
    private static final Watch.Warning DELAY = warning(Kind.DELAY, List.of("dis_ytd"), "plan", 10);
    private static final Watch.Warning DROP = warning(Kind.DROP, List.of("dis_ytd", "vol_ytd"), "", 0);
    private static final Watch.Warning OVERDUE = warning(Kind.OVERDUE, List.of(), "", 0);
    private static final Watch.Warning STILL = warning(Kind.STILL, List.of("vol_in", "dis_in"), "", 3);
    private static final Watch.Warning OVERRUN = warning(Kind.OVERRUN, List.of("before", "vol_ytd"), "total", 2);
    private static final Watch.Warning LAND = warning(Kind.LAND, List.of("land_done"), "land_due", 10);
    private static final Watch.Warning ESTIMATE = warning(Kind.ESTIMATE, List.of("dis_ytd"), "est_year", 0);
    private static final Watch.Warning SUM = warning(Kind.SUM, List.of("dis_in"), "dis_ytd", 1);
    private static final Watch.Warning SLIP = warning(Kind.SLIP, List.of("dis_ytd"), "plan", 2);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Warnings warnings = new Warnings(database.jdbc());

    @Test
    void warnOfWhatIsPlannedAndNotBegun() {
        sent(
                "094",
                JUNE,
                row("P1", money("plan", 5), money("dis_ytd", 0)),
                row("P2", money("plan", 0), money("dis_ytd", 0)));
        sent("095", JUNE, row("P3", money("plan", 5), money("dis_ytd", 1)));
        sent("STC", JUNE, row("P4", money("plan", 5), blank("dis_ytd")));

        assertThat(told(JUNE, ZERO)).containsExactly("ZERO 094 P1 dis_ytd=0 plan=5");
    }

    @Test
    void warnOfADelayAboveTheLimitAndNotAtIt() {
        // 165 of 365 days: 45.2055 %; 1285 of 3650 are 10 points less.
        sent("094", JUNE, row("P1", money("plan", 3650), money("dis_ytd", 1285)));
        sent("095", JUNE, row("P3", money("plan", 3650), money("dis_ytd", 1284)));

        assertThat(told(JUNE, DELAY))
                .containsExactly(
                        "DELAY 095 - dis_ytd=1284 plan=3650 elapsed=45.2055 share=35.1781 delayPoints=10.0274",
                        "DELAY 095 P3 dis_ytd=1284 plan=3650 elapsed=45.2055 share=35.1781 delayPoints=10.0274");
    }

    @Test
    void nameTheCauseUnderWhichMostIsLeftOfAUnit() {
        sent(
                "094",
                JUNE,
                row("P1", money("plan", 100), money("dis_ytd", 0), words("delay_reason", "a")),
                row(
                        "P2",
                        money("plan", 900),
                        money("dis_ytd", 0),
                        words("delay_reason", "b"),
                        words("difficulty", "Mưa")));

        assertThat(found(JUNE, DELAY))
                .extracting(Warning::subject, Warning::cause, Warning::reason)
                .containsExactly(
                        tuple(Optional.empty(), Optional.of("b"), Optional.empty()),
                        tuple(Optional.of("P1"), Optional.of("a"), Optional.empty()),
                        tuple(Optional.of("P2"), Optional.of("b"), Optional.of("Mưa")));
    }

    @Test
    void warnOfACumulativeFigureBelowTheLastOneOfTheYear() {
        sent("094", APRIL, row("P1", money("dis_ytd", 9), money("vol_ytd", 9)), row("P2", money("dis_ytd", 9)));
        sent("094", JUNE, row("P1", money("dis_ytd", 8), money("vol_ytd", 9)), row("P2", money("dis_ytd", 9)));

        assertThat(told(JUNE, DROP)).containsExactly("DROP 094 P1 dis_ytd=8 previous.dis_ytd=9");
    }

    @Test
    void warnOfAYearToDateThatItsPeriodsDoNotAddUpTo() {
        sent("094", APRIL, row("P1", money("dis_in", 4), money("dis_ytd", 9)), row("P2", money("dis_ytd", 5)));
        sent("094", MAY, row("P1", money("dis_in", 2), money("dis_ytd", 12)), row("P2", money("dis_ytd", 5)));
        sent(
                "094",
                JUNE,
                row("P1", money("dis_in", 3), money("dis_ytd", 17)),
                row("P2", money("dis_in", 3), money("dis_ytd", 8)));

        // 9 until April, then 2 and 3: 14, and each of the two may differ by 1. May by itself leaves P2 at 5 + 3.
        assertThat(told(JUNE, SUM))
                .containsExactly("SUM 094 P1 dis_ytd=17 computed.dis_ytd=14 difference.dis_ytd=3 added=2");
        assertThat(told(MAY, SUM)).as("9 and 2 are 11, one less than 12").isEmpty();
    }

    @Test
    void warnOfAUnitWhoseYearToDateItsPeriodsDoNotAddUpTo() {
        sent("094", MAY, row("P1", money("dis_ytd", 9)), row("P2", money("dis_ytd", 5)));
        sent(
                "094",
                JUNE,
                row("P1", money("dis_in", 3), money("dis_ytd", 16)),
                row("P2", money("dis_in", 3), money("dis_ytd", 8)),
                row("P4", money("dis_in", 3), money("dis_ytd", 90)));

        assertThat(told(JUNE, SUM))
                .as("what has no past of its own is not held against any")
                .containsExactly(
                        "SUM 094 - dis_ytd=24 computed.dis_ytd=20 difference.dis_ytd=4 added=2",
                        "SUM 094 P1 dis_ytd=16 computed.dis_ytd=12 difference.dis_ytd=4 added=1");
    }

    @Test
    void holdAYearToDateAgainstNothingOfTheYearBeforeNorAcrossAGap() {
        sent("094", new Period(2024, 12), row("P1", money("dis_in", 1), money("dis_ytd", 50)));
        sent("094", new Period(2025, 1), row("P1", money("dis_in", 9), money("dis_ytd", 2)));
        sent("094", new Period(2025, 2), row("P1", blank("dis_in"), money("dis_ytd", 40)));
        sent("094", new Period(2025, 3), row("P1", money("dis_in", 1), money("dis_ytd", 41)));
        sent("094", MAY, row("P1", money("dis_in", 1), money("dis_ytd", 99)));

        assertThat(told(new Period(2025, 1), SUM)).isEmpty();
        assertThat(told(new Period(2025, 3), SUM)).isEmpty();
        assertThat(told(MAY, SUM)).isEmpty();
    }

    @Test
    void takeTheNewYearForNoDrop() {
        sent("094", new Period(2025, 12), row("P1", money("dis_ytd", 9)));
        sent("094", new Period(2026, 1), row("P1", money("dis_ytd", 1)));

        assertThat(told(new Period(2026, 1), DROP)).isEmpty();
    }

    @Test
    void warnOfWhatShouldBeOver() {
        var january = new Period(2026, 1);
        sent("094", january, row("P1", words("stage", "Đang thi công")), row("P2", words("stage", "Hoàn thành")));
        sent("095", january, row("P3", blank("stage"), money("plan", 1)));
        sent("095", JUNE, row("P3", words("stage", "Đang thi công")));

        assertThat(told(january, OVERDUE, ZERO))
                .containsExactly("OVERDUE 095 P3 finish=2025", "OVERDUE 094 P1 finish=2025");
        assertThat(told(JUNE, OVERDUE)).isEmpty();
    }

    @Test
    void warnOfThreePeriodsInWhichNothingMoved() {
        for (Period period : List.of(APRIL, MAY, JUNE)) {
            sent("094", period, row("P1", money("vol_in", 0), money("dis_in", 0)), row("P2", money("vol_in", 0)));
            sent("095", period, row("P3", money("vol_in", period.equals(MAY) ? 1 : 0), money("dis_in", 0)));
        }

        assertThat(told(JUNE, STILL)).containsExactly("STILL 094 P1 vol_in=0 dis_in=0 periods=3");
        assertThat(told(MAY, STILL)).isEmpty();
    }

    @Test
    void lookForStillPeriodsInTheYearBeforeToo() {
        for (Period period : List.of(new Period(2024, 11), new Period(2024, 12), new Period(2025, 1))) {
            sent("094", period, row("P1", money("vol_in", 0), money("dis_in", 0)));
        }

        assertThat(told(new Period(2025, 1), STILL)).containsExactly("STILL 094 P1 vol_in=0 dis_in=0 periods=3");
    }

    @Test
    void warnOfMoreThanTheWholeBeyondWhatRoundingExplains() {
        sent(
                "094",
                JUNE,
                row("P1", money("total", 100), money("before", 90), money("vol_ytd", 13)),
                row("P2", money("total", 100), money("before", 90), money("vol_ytd", 12)));

        assertThat(told(JUNE, OVERRUN)).containsExactly("OVERRUN 094 P1 before=90 vol_ytd=13 total=100 excess=3");
    }

    @Test
    void holdTheLandAgainstTheYearsOfTheProject() {
        // 2021 to 2025: 1626 of 1826 days are over on 14/06/2025, 89.0471 %.
        sent(
                "094",
                JUNE,
                row("P1", number("land_due", "10"), number("land_done", "7.9")),
                row("P2", number("land_due", "10"), number("land_done", "8")));
        sent("095", JUNE, row("P3", number("land_due", "0"), number("land_done", "0")));

        assertThat(told(JUNE, LAND))
                .containsExactly("LAND 094 P1 land_done=7.9 land_due=10 elapsed=89.0471 share=79 delayPoints=10.0471");
    }

    @Test
    void warnOfAnEstimateBelowWhatIsDone() {
        sent(
                "094",
                JUNE,
                row("P1", money("dis_ytd", 6), money("est_year", 5)),
                row("P2", money("dis_ytd", 5), money("est_year", 5)));

        assertThat(told(JUNE, ESTIMATE)).containsExactly("ESTIMATE 094 P1 dis_ytd=6 est_year=5 excess=1");
    }

    @Test
    void warnOfUnitsThatFellTwoRanks() {
        rate("094", MAY, 90);
        rate("095", MAY, 80);
        rate("STC", MAY, 70);
        rate("094", JUNE, 90);
        rate("095", JUNE, 91);
        rate("STC", JUNE, 91);

        assertThat(told(JUNE, SLIP)).containsExactly("SLIP 094 - share=90 rank=3 previousRank=1 rankChange=-2");
    }

    @Test
    void warnOfAmountsInAnotherUnitOfMoney() {
        sent("094", MAY, row("P1", money("plan", 5_000)), row("P2", money("plan", 5_000)));
        sent("094", JUNE, row("P1", money("plan", 5_049_000)), row("P2", money("plan", 5_051_000)));
        // The registry knows its total: 1 đồng.
        sent("095", JUNE, row("P3", money("total", 1_000_000)));

        assertThat(told(JUNE, SLIP))
                .containsExactly(
                        "SLIP 095 P3 total=1000000 registry.total=1", "SLIP 094 P1 plan=5049000 previous.plan=5000");
    }

    @Test
    void countWhatCountedThen() {
        sent("094", JUNE, NOW, row("P1", money("plan", 5), money("dis_ytd", 0)));
        sent("094", JUNE, LATER, row("P1", money("plan", 5), money("dis_ytd", 5)));

        var programme = TestProgramme.watching(WatchedForm.FORM, WatchedForm.watch(ZERO));
        assertThat(warnings.of(programme, JUNE, NOW).warnings()).hasSize(1);
        assertThat(told(JUNE, ZERO)).isEmpty();
    }

    @Test
    void preferTheReasonThatWasSentToTheWordsInTheRow() {
        long receipt =
                sent("094", JUNE, NOW, row("P1", money("plan", 5), money("dis_ytd", 0), words("difficulty", "Mưa")));
        var finding = TestFinding.warning("XX01")
                .in("B01", "B01")
                .at("A1")
                .about("P1")
                .saw("1", "2")
                .saying("Sai.", "Wrong.")
                .build();
        new Findings(new JdbcTemplate(database.dataSource()), database.transactions()).keep(receipt, List.of(finding));
        assertThat(found(JUNE, ZERO)).extracting(Warning::reason).containsExactly(Optional.of("Mưa"));

        new Explanations(database.jdbc(), Clock.fixed(LATER, ZoneOffset.UTC))
                .give(receipt, 1, finding, "Chờ vốn", "Bà A");

        assertThat(found(JUNE, ZERO)).extracting(Warning::reason).containsExactly(Optional.of("Chờ vốn"));
    }

    @Test
    void warnOfNothingWhereNothingIsWatched() {
        rate("094", JUNE, 0);

        assertThat(warnings.of(TestProgramme.programme(), JUNE, LATER)).isEqualTo(Warnings.Found.NOTHING);
    }

    private static TestTable.Field[] row(String code, TestTable.Field... fields) {
        return Stream.concat(Stream.of(words("code", code)), Stream.of(fields)).toArray(TestTable.Field[]::new);
    }

    private void sent(String unit, Period period, TestTable.Field[]... rows) {
        sent(unit, period, NOW, rows);
    }

    private long sent(String unit, Period period, Instant when, TestTable.Field[]... rows) {
        var table = TestTable.of(WatchedForm.FORM);
        Stream.of(rows).forEach(table::leaf);
        return sender.accepted(unit, period, when, table.build());
    }

    private void rate(String unit, Period period, long percent) {
        sent(unit, period, row("P-" + unit, money("plan", 100), money("dis_ytd", percent)));
    }

    private List<Warning> found(Period period, Watch.Warning... watched) {
        var programme = TestProgramme.watching(WatchedForm.FORM, WatchedForm.watch(watched));
        return warnings.of(programme, period, LATER).warnings();
    }

    private List<String> told(Period period, Watch.Warning... watched) {
        return found(period, watched).stream()
                .map(warning -> warning.of().kind() + " " + warning.unit() + " "
                        + warning.subject().orElse("-") + " "
                        + warning.figures().stream()
                                .map(figure -> figure.name() + "=" + plain(figure.value()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
