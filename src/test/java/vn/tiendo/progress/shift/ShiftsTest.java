package vn.tiendo.progress.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.shift.Shifts.At;

class ShiftsTest {

    private static final Instant EARLIER = Instant.parse("2025-06-15T03:00:00Z");
    private static final Instant LATER = EARLIER.plusSeconds(3600);
    private static final Period JUNE = new Period(2025, 6);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme();
    private final Shifts shifts = new Shifts(database.dataSource(), database.transactions());
    private final Provenances provenances = new Provenances(database.dataSource(), database.transactions());
    private final List<FigureShift> figures = new ArrayList<>();

    @Test
    void namesNothingWhereNothingChanged() {
        sender.accepted("094", JUNE, EARLIER, projects(project("P1", 100, 40)));

        var shifted = between(EARLIER, LATER);

        assertThat(shifted.turns()).isEmpty();
        assertThat(shifted.indicators()).isEmpty();
        assertThat(figures).isEmpty();
    }

    @Test
    void namesWhatANewSubmissionChangedAndNothingElse() {
        long first = sender.accepted("094", JUNE, EARLIER, projects(project("P1", 100, 40), project("P2", 50, 5)));
        sender.accepted("095", JUNE, EARLIER, projects(project("P3", 10, 1)));
        long second = sender.accepted("094", JUNE, LATER, projects(project("P1", 100, 50), project("P2", 50, 5)));

        var shifted = between(EARLIER, LATER);

        assertThat(shifted.turns())
                .containsExactly(new Turn(
                        new UnitCode("094"), Optional.of(first), Optional.of(second), Optional.of(Cause.SUBMISSION)));
        assertThat(figures).extracting(ShiftsTest::told).containsExactly("P1 dis_ytd 094:40 → 094:50 SUBMISSION");
        assertThat(figures.getFirst().after().orElseThrow().receipt()).isEqualTo(second);
        assertThat(told(shifted, "dis_ytd"))
                .containsExactly(
                        "province  46 → 56 SUBMISSION",
                        "owner Ban A 45 → 55 SUBMISSION",
                        "project 094/P1 40 → 50 SUBMISSION",
                        "task 2.1 41 → 51 SUBMISSION",
                        "unit 094 45 → 55 SUBMISSION");
        assertThat(told(shifted, "plan")).isEmpty();
    }

    @Test
    void tellsAMoveFromANewSubmission() {
        sender.accepted("094", JUNE, EARLIER.minusSeconds(60), projects(project("P1", 100, 30)));
        long withdrawn = sender.accepted("094", JUNE, EARLIER, projects(project("P1", 100, 40)));
        long sentBack = sender.accepted("095", JUNE, EARLIER, projects(project("P3", 10, 1)));
        move(withdrawn, "WITHDRAWN", LATER);
        move(sentBack, "SENT_BACK", LATER);

        var shifted = between(EARLIER, LATER);

        assertThat(shifted.turns()).extracting(Turn::cause).containsOnly(Optional.of(Cause.MOVE));
        assertThat(figures)
                .extracting(ShiftsTest::told)
                .contains("P1 dis_ytd 094:40 → 094:30 MOVE", "P3 dis_ytd 095:1 → – MOVE");
        assertThat(told(shifted, "dis_ytd"))
                .contains("province  41 → 30 MOVE", "unit 095 1 → – MOVE")
                .allMatch(line -> line.endsWith("MOVE"));
    }

    @Test
    void takesSeveralCausesApartStepByStep() {
        sender.accepted("094", JUNE, EARLIER, projects(project("P1", 100, 40)));
        long sentBack = sender.accepted("095", JUNE, EARLIER, projects(project("P3", 10, 1)));
        sender.accepted("094", JUNE, LATER, projects(project("P1", 200, 50)));
        move(sentBack, "SENT_BACK", LATER);

        assertThat(told(between(EARLIER, LATER), "plan"))
                .startsWith("province  110 → 210 SUBMISSION", "province  210 → 200 MOVE");
    }

    @Test
    void tellsThatAnotherUnitReportsOnAProjectNow() {
        sender.accepted("094", JUNE, EARLIER, projects(project("P1", 100, 40)));
        sender.accepted("095", JUNE, EARLIER, projects(project("P3", 10, 1), project("P2", 20, 2)));
        sender.accepted("094", JUNE, LATER, projects(project("P1", 100, 40), project("P3", 10, 4)));
        sender.accepted("095", JUNE, LATER, projects(project("P2", 20, 3)));

        var shifted = between(EARLIER, LATER);

        assertThat(figures)
                .extracting(ShiftsTest::told)
                .containsExactlyInAnyOrder(
                        "P2 dis_ytd 095:2 → 095:3 SUBMISSION",
                        "P3 code 095:P3 → 094:P3 UNIT",
                        "P3 plan 095:10 → 094:10 UNIT",
                        "P3 dis_ytd 095:1 → 094:4 UNIT");
        assertThat(told(shifted, "plan"))
                .containsExactly(
                        "project 094/P3 – → 10 UNIT",
                        "project 095/P3 10 → – UNIT",
                        "unit 094 100 → 110 UNIT",
                        "unit 095 30 → 20 UNIT");
        assertThat(told(shifted, "dis_ytd")).contains("province  43 → 44 SUBMISSION", "province  44 → 47 UNIT");
    }

    @Test
    void doesNotTakeRowsOfTwoUnitsForOneThing() {
        sender.accepted("094", JUNE, EARLIER, scheme("Quy hoạch chung"));
        sender.accepted("094", JUNE, LATER, scheme("Quy hoạch khác"));
        sender.accepted("095", JUNE, LATER, scheme("Quy hoạch chung"));

        between(EARLIER, LATER);

        assertThat(figures).isNotEmpty().extracting(FigureShift::cause).containsOnly(Cause.SUBMISSION);
    }

    @Test
    void tellsWhatOtherDefinitionsChanged() {
        sender.accepted("094", JUNE, EARLIER, projects(project("P1", 100, 40)));
        var redefined = TestProgramme.programme(
                programme.forms(),
                List.of(sum("plan", "dis_ytd"), sum("dis_ytd", "dis_ytd"), sum("new", "plan")),
                "v2");

        var shifted = shifts.between(JUNE, new At(EARLIER, programme), new At(LATER, redefined), figures::add);

        assertThat(figures).isEmpty();
        assertThat(told(shifted, "plan"))
                .contains(
                        "province  100 → 40 DEFINITION", "unit 094 100 → 40 DEFINITION", "task 2.1 100 → – DEFINITION");
        assertThat(told(shifted, "new")).contains("province  – → 100 DEFINITION");
        assertThat(told(shifted, "projects")).contains("province  1 → – DEFINITION");
        assertThat(told(shifted, "dis_ytd")).noneMatch(line -> line.startsWith("province"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void leadsFromEachNumberBeforeToTheNumberAfter(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            happens(random, EARLIER.minusSeconds(600).plusSeconds(100L * i));
        }

        var shifted = between(EARLIER, LATER);

        for (var indicator : programme.indicators()) {
            for (String dimension : Stream.concat(Stream.of("province"), indicator.by().stream())
                    .toList()) {
                var before = values(indicator, dimension, EARLIER);
                var after = values(indicator, dimension, LATER);
                shifted.indicators().stream()
                        .filter(shift -> shift.indicator().equals(indicator)
                                && shift.dimension().equals(dimension))
                        .forEach(shift -> {
                            assertThat(shift.before()).isEqualTo(Optional.ofNullable(before.get(shift.key())));
                            shift.after()
                                    .ifPresentOrElse(
                                            value -> before.put(shift.key(), value), () -> before.remove(shift.key()));
                        });
                assertThat(before).as(indicator.code() + " by " + dimension).isEqualTo(after);
            }
        }
    }

    private void happens(Random random, Instant when) {
        var rows = Stream.of("P1", "P2", "P3")
                .filter(_ -> random.nextBoolean())
                .map(code -> project(code, random.nextInt(5), random.nextInt(100)))
                .toArray(TestTable.Field[][]::new);
        long receipt = sender.accepted(random.nextBoolean() ? "094" : "095", JUNE, when, projects(rows));
        if (random.nextInt(4) == 0) {
            move(receipt, random.nextBoolean() ? "WITHDRAWN" : "SENT_BACK", when.plusSeconds(random.nextInt(500)));
        }
    }

    private Map<String, BigDecimal> values(Indicator indicator, String dimension, Instant asOf) {
        var values = new java.util.TreeMap<String, BigDecimal>();
        provenances
                .of(new Provenances.Asked(programme, JUNE, asOf, indicator, dimension), _ -> true)
                .forEach((key, provenance) -> provenance.value().ifPresent(value -> values.put(key, value)));
        return values;
    }

    private Shifted between(Instant earlier, Instant later) {
        return shifts.between(JUNE, new At(earlier, programme), new At(later, programme), figures::add);
    }

    private static String told(FigureShift shift) {
        return String.join(
                " ",
                shift.subject(),
                shift.field(),
                said(shift.before()),
                "→",
                said(shift.after()),
                shift.cause().name());
    }

    private static String said(Optional<FigureShift.Said> said) {
        return said.map(cell -> cell.unit() + ":" + cell.text()).orElse("–");
    }

    private static List<String> told(Shifted shifted, String indicator) {
        return shifted.indicators().stream()
                .filter(shift -> shift.indicator().code().equals(indicator))
                .map(shift -> String.join(
                        " ",
                        shift.dimension(),
                        shift.key(),
                        number(shift.before()),
                        "→",
                        number(shift.after()),
                        shift.cause().name()))
                .toList();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }

    private void move(long receipt, String kind, Instant when) {
        boolean unit = kind.equals("WITHDRAWN");
        database.jdbc()
                .sql("""
                        INSERT INTO submission_move (receipt, kind, at, who, role, role_unit, reason)
                        VALUES (:receipt, :kind, :at, 'A', :role, :unit, 'nhầm')
                        """)
                .param("receipt", receipt)
                .param("kind", kind)
                .param("at", when.atOffset(ZoneOffset.UTC))
                .param("role", unit ? "UNIT" : "PROVINCE")
                .param("unit", unit ? "094" : null)
                .update();
    }

    private static Indicator sum(String code, String field) {
        return new Indicator(
                code, LocalText.of(code), "", new Measure.Sum("B01", field), Optional.empty(), 4, List.of("unit"));
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

    private static Table scheme(String name) {
        return TestTable.of(TestForms.SCHEMES)
                .leaf(words("name", name), chosen("kind", "QHC"), chosen("state", "Đang lập"))
                .build();
    }
}
