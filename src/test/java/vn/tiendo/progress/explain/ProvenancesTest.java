package vn.tiendo.progress.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.explain.Provenances.Asked;
import vn.tiendo.progress.sum.Leaf;

class ProvenancesTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Period JUNE = new Period(2025, 6);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme();
    private final Provenances provenances = new Provenances(database.dataSource(), database.transactions());

    @Test
    void leadsARatioDownToTheCellsOfBothSides() {
        long receipt = sender.accepted("094", JUNE, NOW, full());

        var rate = of("dis_pct", "unit", "094", NOW);

        assertThat(rate.value()).contains(new BigDecimal("60.0000"));
        assertThat(rate.numerator().leaves()).extracting(Leaf::subject).containsExactly("P1", "P2");
        assertThat(rate.numerator().leaves()).extracting(Leaf::value).containsExactly(number(40), number(50));
        assertThat(rate.denominator().orElseThrow().leaves())
                .allSatisfy(leaf -> assertThat(leaf.cell()).matches("[A-Z]+\\d+"))
                .extracting(Leaf::receipt)
                .containsOnly(receipt);
        assertThat(rate.senders().missing()).isEmpty();
        assertThat(rate.senders().expected()).hasSize(1);
    }

    @Test
    void tellsRowsThatSayNothingAndUnitsOfWhichNothingCounts() {
        sender.accepted(
                "094",
                JUNE,
                NOW,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "P1"), money("plan", 100), blank("dis_ytd"))
                        .leaf(words("code", "P2"), money("plan", 50), notApplicable("dis_ytd", "x"))
                        .build());

        var disbursed = of("dis_pct", "province", "", NOW);

        assertThat(disbursed.value()).isEmpty();
        assertThat(disbursed.numerator().leaves()).isEmpty();
        assertThat(disbursed.numerator().blanks())
                .extracting(blank ->
                        blank.subject() + blank.mark().map(mark -> " " + mark).orElse(""))
                .containsExactly("P1", "P2 x");
        assertThat(disbursed.denominator().flatMap(Provenance.Side::value)).contains(number(150));
        assertThat(disbursed.senders().missing()).containsExactly(new UnitCode("095"));
    }

    @Test
    void knowsNothingOfWhatWasNotSentAndSaysSo() {
        var plan = of("plan", "unit", "095", NOW);

        assertThat(plan.value()).isEmpty();
        assertThat(plan.senders().missing()).containsExactly(new UnitCode("095"));
    }

    @Test
    void hasNoRatioToNothing() {
        sender.accepted(
                "094",
                JUNE,
                NOW,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "P1"), money("plan", 0), money("dis_ytd", 3))
                        .build());

        var rate = of("dis_pct", "project", "094/P1", NOW);

        assertThat(rate.value()).isEmpty();
        assertThat(rate.denominator().flatMap(Provenance.Side::value)).contains(BigDecimal.ZERO);
    }

    @Test
    void explainsTheNumberAsItWasAtAnyInstant() {
        sender.accepted("094", JUNE, NOW, full());
        sender.accepted(
                "094",
                JUNE,
                NOW.plusSeconds(60),
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "P1"), money("plan", 7), money("dis_ytd", 7))
                        .build());

        assertThat(of("plan", "province", "", NOW).value()).contains(number(150));
        assertThat(of("plan", "province", "", NOW.plusSeconds(60)).value()).contains(number(7));
        assertThat(of("plan", "province", "", NOW.minusSeconds(60)).value()).isEmpty();
    }

    @Test
    void countsRowsByTheCellThatNamesThem() {
        sender.accepted("094", JUNE, NOW, full());

        var projects = of("projects", "task", "2.1", NOW);

        assertThat(projects.value()).contains(BigDecimal.ONE);
        assertThat(projects.numerator().leaves())
                .extracting(Leaf::field, Leaf::raw)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("code", "P1"));
    }

    @Test
    void asksByAnythingThatTheFormTellsApart() {
        assertThat(Provenances.dimensions(programme, JUNE, indicator("plan")))
                .contains("unit", "task", "owner", "project", "subject", "stage");
    }

    private static vn.tiendo.form.Table full() {
        return TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 100), money("dis_ytd", 40))
                .leaf(words("code", "P2"), money("plan", 50), money("dis_ytd", 50))
                .build();
    }

    private Provenance of(String indicator, String dimension, String key, Instant asOf) {
        return provenances.of(new Asked(programme, JUNE, asOf, percentage(indicator), dimension), key);
    }

    private Indicator indicator(String code) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** People read it in percent. */
    private Indicator percentage(String code) {
        var plain = indicator(code);
        return new Indicator(
                code,
                plain.name(),
                plain.denominator().isPresent() ? "%" : "",
                plain.numerator(),
                plain.denominator(),
                plain.decimals(),
                plain.by());
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
