package vn.tiendo.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.coverage.Coverages;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.submission.State;

/** How complete a total is: who sent, in time or late, accepted or not; what of the required figures is there. */
class CompletenessTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = JUNE.previous();

    /** Due is Monday, 16 June. */
    private static final Instant IN_TIME = Instant.parse("2025-06-16T10:00:00Z");

    private static final Instant THURSDAY_LATE = Instant.parse("2025-06-19T03:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2025-06-23T03:00:00Z");

    private static final UnitCode DIEN_BIEN_PHU = new UnitCode("094");
    private static final UnitCode MUONG_LAY = new UnitCode("095");

    private static final Form FORM = TestForm.of(
                    "B01",
                    Form.Subject.KEY,
                    List.of(
                            column("code", FieldType.CODE, false),
                            column("plan", FieldType.MONEY, true),
                            column("dis_ytd", FieldType.MONEY, true),
                            column("difficulty", FieldType.TEXT, false)))
            .expectedOf(new Form.Expectation.UnitsWithProjects())
            .form();

    private static final Indicator PLAN = new Indicator(
            "plan", LocalText.of("Kế hoạch"), "đồng", new Measure.Sum("B01", "plan"), Optional.empty(), 0, List.of());

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme(List.of(FORM), List.of(PLAN));

    @Test
    void tellsWhoWasLateByWorkingDays() {
        sender.accepted("094", JUNE, IN_TIME, projects(full("P1")));
        sender.accepted("095", JUNE, THURSDAY_LATE, projects(full("P3")));

        var senders = province().senders();

        assertThat(senders.accepted()).isEqualTo(2);
        assertThat(senders.late()).isEqualTo(Map.of(MUONG_LAY, 3));
        assertThat(senders.daysLate()).isEqualTo(3);
    }

    @Test
    void aWeekendIsNoWorkingDayAndStillLate() {
        // Due on Friday, 16 May; this is Saturday.
        sender.accepted("095", MAY, Instant.parse("2025-05-17T10:00:00Z"), projects(full("P3")));

        var senders = line(MAY, "unit", "095").coverage().senders();

        assertThat(senders.late()).isEqualTo(Map.of(MUONG_LAY, 0));
    }

    @Test
    void tellsWhatCameAndWasNotAcceptedFromWhatNeverCame() {
        sender.decided("094", JUNE, IN_TIME, State.REJECTED);

        var senders = province().senders();

        assertThat(senders.expected()).containsExactly(MUONG_LAY, DIEN_BIEN_PHU);
        assertThat(senders.sent()).containsExactly(DIEN_BIEN_PHU);
        assertThat(senders.accepted()).isZero();
        assertThat(senders.missing()).containsExactly(MUONG_LAY, DIEN_BIEN_PHU);
        assertThat(senders.unaccepted()).containsExactly(DIEN_BIEN_PHU);
        assertThat(senders.overdue()).isEqualTo(5);
    }

    @Test
    void countsRequiredFiguresInEachRowAndTakesNotApplicableForAnAnswer() {
        sender.accepted(
                "094",
                JUNE,
                IN_TIME,
                projects(
                        row("P1", money("plan", 10), blank("dis_ytd")),
                        row("P2", money("plan", 10), notApplicable("dis_ytd", "KCT"))));
        sender.accepted("095", JUNE, IN_TIME, projects(full("P3")));

        assertThat(required(line(JUNE, "province", ""))).contains("5/6");
        assertThat(required(line(JUNE, "unit", "094"))).contains("3/4");
        assertThat(required(line(JUNE, "task", "2.1"))).contains("3/4");
        assertThat(required(line(JUNE, "project", "094/P2"))).contains("2/2");
    }

    @Test
    void whatAMissingUnitOwesIsWhatItsRowsWereLastTime() {
        sender.accepted("094", JUNE, IN_TIME, projects(full("P1")));
        sender.accepted("095", MAY, IN_TIME, projects(full("P3"), full("P4"), full("P5")));

        assertThat(required(line(JUNE, "province", ""))).contains("2/8");
        assertThat(required(line(JUNE, "unit", "095"))).contains("0/6");
    }

    @Test
    void isUnknownWhereNobodyKnowsWhatAMissingUnitOwes() {
        sender.accepted("094", JUNE, IN_TIME, projects(full("P1")));
        sender.accepted("095", new Period(2024, 12), IN_TIME, projects(full("P3")));

        assertThat(required(line(JUNE, "province", ""))).isEmpty();
        assertThat(required(line(JUNE, "unit", "094"))).contains("2/2");
    }

    @Test
    void theReportTellsTheSameOfTheWhole() {
        sender.accepted("094", JUNE, THURSDAY_LATE, projects(row("P1", money("plan", 10), blank("dis_ytd"))));
        sender.accepted("095", MAY, IN_TIME, projects(full("P3")));

        var scope = new ConsolidationScope(programme, JUNE, NEXT_MONDAY, 0);
        var whole = new Coverages(database.jdbc()).of(scope);

        assertThat(whole).isEqualTo(province());
    }

    private Coverage province() {
        return line(JUNE, "province", "").coverage();
    }

    private static Optional<String> required(MetricLine line) {
        return line.coverage().requiredShare().map(share -> share.numerator() + "/" + share.denominator());
    }

    private MetricLine line(Period period, String dimension, String key) {
        var asked = new MetricLines.Asked(
                programme, period, NEXT_MONDAY, List.of(PLAN), List.of("unit", "task", "project"));
        return new MetricLines(database.jdbc(), database.transactions())
                .of(asked).stream()
                        .filter(line ->
                                line.dimension().equals(dimension) && line.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static Table projects(TestTable.Field[]... rows) {
        var table = TestTable.of(FORM);
        for (var row : rows) {
            table.leaf(row);
        }
        return table.build();
    }

    private static TestTable.Field[] full(String code) {
        return row(code, money("plan", 10), money("dis_ytd", 1));
    }

    private static TestTable.Field[] row(String code, TestTable.Field plan, TestTable.Field disbursed) {
        return new TestTable.Field[] {words("code", code), plan, disbursed};
    }

    private static Column column(String field, FieldType type, boolean required) {
        return TestColumn.of(field, type)
                .key(type == FieldType.CODE ? Optional.of("projects") : Optional.empty())
                .required(required)
                .column();
    }
}
