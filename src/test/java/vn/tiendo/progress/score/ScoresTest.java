package vn.tiendo.progress.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.TestCriteria;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.score.ScoreSheet.Verdict;
import vn.tiendo.progress.score.ScoredStandard.Outcome;

class ScoresTest {

    private static final Instant NOW = Instant.parse("2026-06-15T03:00:00Z");
    private static final Period JUNE = new Period(2025, 6);
    private static final String TOWN = "DT-DBP";

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Scores scores = new Scores(database.dataSource(), database.transactions());

    @Test
    void giveHalfOfTheRangeInTheMiddleOfTheBand() {
        // 23.4 km of road on 468 ha are 5 km/km²: in a band of 4 to 6 that gives 4 to 5 points.
        sent(JUNE, Map.of("D07", "23.4", "D04", "468"));

        var sheet = scored(new TestCriteria().group("1", "", "").ratio("D07", "D04", "100", "4", "6", "4", "5"));

        var road = sheet.standards().getFirst();
        assertThat(road.shown()).contains(new BigDecimal("5.00"));
        assertThat(road.points()).contains(new BigDecimal("4.50"));
        assertThat(road.rests().orElseThrow().sides())
                .extracting(side -> side.leaves().getFirst().sheet() + "!"
                        + side.leaves().getFirst().cell() + " "
                        + side.leaves().getFirst().raw())
                .containsExactlyInAnyOrder("Biểu B02!B10 23.4", "Biểu B02!B11 468");
    }

    @Test
    void addUpToASheetAsTownsKnowIt() {
        sent(JUNE, Map.of("D01", "8600", "D02", "1000", "D03", "70", "D04", "47.2", "D05", "25"));

        var sheet = scored(new TestCriteria()
                .group("1", "15", "20")
                .standard("D04", "0", "100", "15", "20")
                .group("2", "6", "8")
                .standard("D01", "4000", "50000", "6", "8")
                .group("3", "4.5", "6")
                .standard("D02", "1000", "1200", "4.5", "6")
                .group("4", "4.5", "6")
                .standard("D03", "55", "65", "4.5", "6")
                .group("5", "45", "60")
                .standard("D05", "0", "100", "40", "60"));

        assertThat(sheet.groups())
                .extracting(group -> group.points().orElseThrow().toPlainString())
                .containsExactly("17.36", "6.20", "4.50", "6.00", "45.00");
        assertThat(sheet.total()).contains(new BigDecimal("79.06"));
        assertThat(sheet.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(sheet.gap()).contains(BigDecimal.ZERO);
        assertThat(sheet.unmet()).isEmpty();
    }

    @Test
    void doNotReachTheClassWithAGroupBelowItsLeast() {
        sent(JUNE, Map.of("D01", "99", "D02", "40"));

        var sheet = scored(new TestCriteria()
                .group("1", "", "")
                .standard("D01", "0", "100", "0", "80")
                .group("2", "10", "20")
                .standard("D02", "50", "100", "10", "20"));

        assertThat(sheet.total()).contains(new BigDecimal("79.20"));
        assertThat(sheet.groups().getLast().isEnough()).contains(false);
        assertThat(sheet.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(sheet.unmet())
                .extracting(standard -> standard.indicator().code())
                .containsExactly("D02");
    }

    @Test
    void countNoMoreOfAGroupThanItsMost() {
        sent(JUNE, Map.of("D01", "100", "D02", "100", "D03", "0"));

        var sheet = scored(new TestCriteria()
                .group("1", "", "60")
                .standard("D01", "0", "100", "0", "50")
                .standard("D02", "0", "100", "0", "50")
                .group("2", "", "40")
                .standard("D03", "0", "100", "0", "40"));

        assertThat(sheet.total()).contains(new BigDecimal("60.00"));
        assertThat(sheet.gap()).contains(new BigDecimal("15.00"));
        assertThat(sheet.verdict()).isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void neitherCapNorDemandWhatNobodyHasConfirmed() {
        sent(JUNE, Map.of("D01", "100"));

        var sheet = scored(new TestCriteria().group("1", "90", "60", false).standard("D01", "0", "100", "0", "80"));

        assertThat(sheet.total()).contains(new BigDecimal("80.00"));
        assertThat(sheet.verdict()).isEqualTo(Verdict.REACHED);
    }

    @Test
    void showTheValueAndGiveNoPointsWithoutAConfirmedBand() {
        sent(JUNE, Map.of("D01", "100", "D02", "100"));

        var sheet = scored(new TestCriteria()
                .group("1", "", "")
                .unconfirmed("D01", "0", "100", "0", "50")
                .standard("D02", "0", "100", "", ""));

        assertThat(sheet.standards()).allSatisfy(standard -> {
            assertThat(standard.outcome()).isEqualTo(Outcome.NOT_CONFIRMED);
            assertThat(standard.shown()).contains(new BigDecimal("100.00"));
            assertThat(standard.points()).isEmpty();
        });
        assertThat(sheet.total()).isEmpty();
        assertThat(sheet.gap()).isEmpty();
        assertThat(sheet.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(sheet.unscored()).hasSize(2);
    }

    @Test
    void takeNothingMissingForZero() {
        sender.accepted(
                "094",
                JUNE,
                NOW,
                TestTable.of(TestForms.TOWNS)
                        .leaf(words("code", "D01"), blank("value").of(TOWN))
                        .leaf(words("code", "D02"), number("value", "0").of(TOWN))
                        .leaf(words("code", "D03"), number("value", "7").of(TOWN))
                        .build());

        var sheet = scored(new TestCriteria()
                .group("1", "", "")
                .standard("D01", "0", "100", "0", "25")
                .standard("D02", "10", "100", "5", "25")
                .ratio("D03", "D02", "1", "0", "1", "0", "25")
                .uncollected("X", "0", "100", "0", "25"));

        assertThat(sheet.standards())
                .extracting(ScoredStandard::outcome)
                .containsExactly(Outcome.NO_FIGURE, Outcome.BELOW, Outcome.NO_RATIO, Outcome.NOT_COLLECTED);
        assertThat(sheet.standards().get(1).points()).contains(new BigDecimal("0.00"));
        assertThat(sheet.total()).contains(new BigDecimal("0.00"));
        assertThat(sheet.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void sayThatTheClassIsNotReachedWhereNothingMissingCouldHelp() {
        sent(JUNE, Map.of("D02", "0"));

        var sheet = scored(new TestCriteria()
                .group("1", "", "")
                .standard("D01", "0", "100", "0", "70")
                .standard("D02", "10", "100", "5", "30"));

        assertThat(sheet.verdict()).isEqualTo(Verdict.NOT_REACHED);
    }

    @Test
    void leaveOpenWhatAStandardThatNobodyHasConfirmedMightDecide() {
        sent(JUNE, Map.of("D01", "0"));

        var sheet = scored(new TestCriteria()
                .group("1", "", "")
                .standard("D01", "10", "100", "5", "70")
                .unconfirmed("D02", "10", "100", "5", "30"));

        assertThat(sheet.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void leaveOpenWhatStandardsThatAreNotDeclaredMightDecide() {
        sent(JUNE, Map.of("D01", "100"));
        // Of 100 points only 30 are declared; of the group's 20 none.
        var part = new TestCriteria().group("1", "", "").standard("D01", "0", "100", "0", "30");
        assertThat(scored(part).verdict()).isEqualTo(Verdict.OPEN);

        var more = scored(part.group("2", "15", "20"));
        assertThat(more.groups().getLast().points()).isEmpty();
        assertThat(more.groups().getLast().isEnough()).isEmpty();
        assertThat(more.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void leaveOpenWhatIsToBeReachedWhereThatIsNotKnown() {
        sent(JUNE, Map.of("D01", "100"));

        var sheet = scored(new TestCriteria().withoutPass().group("1", "", "").standard("D01", "0", "100", "0", "80"));

        assertThat(sheet.total()).contains(new BigDecimal("80.00"));
        assertThat(sheet.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(sheet.gap()).isEmpty();
    }

    @Test
    void lowerTheBandForTownsWithAFactorOnceThatIsConfirmed() {
        sent(JUNE, Map.of("D01", "40"));
        var plain = new TestCriteria().group("1", "", "").standard("D01", "60", "100", "60", "100");

        assertThat(scored(plain).standards().getFirst().outcome()).isEqualTo(Outcome.BELOW);
        assertThat(scored(plain.factor("0.5", "D01", "DT-XXX", true)).total()).contains(new BigDecimal("0.00"));
        assertThat(scored(plain.factor("0.5", "D01", TOWN, false)).total()).contains(new BigDecimal("0.00"));
        // 30 to 50 instead of 60 to 100.
        var lowered = scored(plain.factor("0.5", "D01", TOWN, true));
        assertThat(lowered.total()).contains(new BigDecimal("80.00"));
        assertThat(lowered.standards().getFirst().factors()).hasSize(1);
    }

    @Test
    void nameTheProjectsInTheTownThatMoveAStandard() {
        var sheet = scored(new TestCriteria()
                .group("1", "", "")
                .standard("D01", "60", "100", "60", "100")
                .named("dự án p1", "công viên")
                .standard("D02", "60", "100", "60", "100")
                .named("án p")
                .standard("D03", "60", "100", "60", "100"));

        // P3 is of the same task, in another unit; P2 of another task.
        assertThat(sheet.standards())
                .extracting(standard ->
                        standard.projects().stream().map(Project::code).toList())
                .containsExactly(List.of("P1"), List.of("P1"), List.of());
    }

    @Test
    void countRowsThatNameTheTown() {
        sender.accepted(
                "094",
                JUNE,
                NOW,
                TestTable.of(TestForms.SCHEMES)
                        .leaf(words("name", "Quy chế"), words("town", TOWN))
                        .leaf(words("name", "Quy hoạch chung"), words("town", TOWN))
                        .leaf(words("name", "Quy hoạch khác"), words("town", "DT-XXX"))
                        .build());

        var sheet = scored(new TestCriteria().group("1", "", "").counted("N", "B03", "0", "4", "0", "10"));

        assertThat(sheet.total()).contains(new BigDecimal("5.00"));
    }

    @Test
    void useTheQuartersFiguresInTheMonthsAfterIt() {
        sent(new Period(2025, 3), Map.of("D01", "10"));
        sent(JUNE, Map.of("D01", "40"));

        assertThat(value(new Period(2025, 5))).contains(new BigDecimal("10.00"));
        assertThat(value(JUNE)).contains(new BigDecimal("40.00"));
        assertThat(value(new Period(2025, 8))).contains(new BigDecimal("40.00"));
        assertThat(value(new Period(2025, 9))).isEmpty();
    }

    @Test
    void countWhatCountedThen() {
        sent(JUNE, Map.of("D01", "40"));

        var criteria = new TestCriteria().group("1", "", "").standard("D01", "0", "100", "0", "100");
        assertThat(scored(criteria, JUNE, NOW.minusSeconds(1)).total()).isEmpty();
        assertThat(scored(criteria, JUNE, NOW).total()).contains(new BigDecimal("40.00"));
    }

    @Test
    void holdTheTownAgainstNoClassThatTheSetDoesNotHave() {
        sent(JUNE, Map.of("D01", "40"));
        var criteria = new TestCriteria().group("1", "", "").standard("D01", "0", "100", "0", "100");
        var programme = TestProgramme.scoring(criteria.build());
        var asked = new Scores.Asked(programme, programme.towns().getFirst(), JUNE, NOW, Optional.of("V"));

        var sheet = scores.of(asked, programme.criteria().orElseThrow().sets()).getFirst();

        assertThat(sheet.urbanClass()).isEmpty();
        assertThat(sheet.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(sheet.groups()).extracting(ScoredGroup::points).containsExactly(Optional.empty());
    }

    private Optional<BigDecimal> value(Period period) {
        var criteria = new TestCriteria().group("1", "", "").standard("D01", "0", "100", "0", "100");
        return scored(criteria, period, NOW).standards().getFirst().shown();
    }

    private void sent(Period period, Map<String, String> items) {
        var table = TestTable.of(TestForms.TOWNS);
        items.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(item -> table.leaf(
                        words("code", item.getKey()),
                        number("value", item.getValue()).of(TOWN)));
        sender.accepted("094", period, NOW, table.build());
    }

    private ScoreSheet scored(TestCriteria criteria) {
        return scored(criteria, JUNE, NOW);
    }

    private ScoreSheet scored(TestCriteria criteria, Period period, Instant asOf) {
        var programme = TestProgramme.scoring(criteria.build());
        var asked = new Scores.Asked(programme, programme.towns().getFirst(), period, asOf, Optional.empty());
        return scores.of(asked, programme.criteria().orElseThrow().sets()).getFirst();
    }
}
