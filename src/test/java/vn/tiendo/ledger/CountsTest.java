package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.percent;
import static vn.tiendo.ledger.TestTable.words;
import static vn.tiendo.ledger.TestTable.years;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.State;

/** What is counted in a submission, and that it stays. */
class CountsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Period JUNE = new Period(2025, 6);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Counts counts = new Counts(new JdbcTemplate(database.dataSource()), database.transactions());

    private static final Table PROJECTS = TestTable.of(TestForms.PROJECTS)
            .leaf(
                    words("code", "1"),
                    money("plan", 1_000),
                    money("plan_by", 600).of("NSTW"),
                    percent("dis_pct", "50"),
                    number("land", "1.50"),
                    years("years", 2021, 2025))
            .leaf(words("code", "2"), money("plan", 500), blank("dis_ytd"), notApplicable("land", "x"))
            .total(money("plan", 1_500))
            .build();

    private static final Table TOWNS = TestTable.of(TestForms.TOWNS)
            .leaf(
                    words("code", "D01"),
                    number("value", "5").of("DT-1"),
                    number("value", "7").of("DT-2"))
            .leaf(words("code", "D99"), number("value", "9").of("DT-1"))
            .build();

    @Test
    void addUpMoneyAndQuantitiesOfLeafRowsAndNothingElse() {
        var counted = Counted.of(List.of(PROJECTS)).getFirst();

        assertThat(counted.rows()).isEqualTo(2);
        assertThat(counted.figures()).isEqualTo(9);
        assertThat(counted.sums())
                .extracting(sum ->
                        sum.field() + ":" + sum.member() + " " + sum.sum() + " " + sum.unit() + " of " + sum.figures())
                .containsExactlyInAnyOrder("plan: 1500 đồng of 2", "plan_by:NSTW 600 đồng of 1", "land: 1.5  of 1");
    }

    @Test
    void addUpItemsInTheirOwnUnitsAndLeaveOutWhatIsNoItem() {
        var counted = Counted.of(List.of(TOWNS)).getFirst();

        assertThat(counted.figures()).isEqualTo(3);
        assertThat(counted.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.field()).isEqualTo("D01");
            assertThat(sum.sum()).isEqualByComparingTo("12");
            assertThat(sum.unit()).isEqualTo("người");
            assertThat(sum.title()).isEqualTo("D01 – Dân số");
        });
    }

    @Test
    void countAFormThatIsThereWithoutRows() {
        var empty = TestTable.of(TestForms.PROJECTS).build();

        assertThat(Counted.of(List.of(empty))).containsExactly(new Counted("B01", 0, 0, List.of()));
    }

    @Test
    void areKeptAsTheyWereWhateverIsCountedLater() {
        long receipt = sender.decided("099", JUNE, NOW, State.REJECTED);
        var first = new Tally.Read(Counted.of(List.of(PROJECTS, TOWNS)));

        counts.keep(receipt, first);
        counts.keep(receipt, first);
        counts.keep(receipt, new Tally.Unread());

        assertThat(counts.of(receipt)).contains(first);
    }

    @Test
    void sayOfAnUnreadFileThatNothingWasCounted() {
        long receipt = sender.decided("099", JUNE, NOW, State.REJECTED);
        long older = sender.decided("100", JUNE, NOW, State.REJECTED);

        counts.keep(receipt, new Tally.Unread());

        assertThat(counts.of(receipt)).contains(new Tally.Unread());
        assertThat(counts.of(older)).isEmpty();
    }

    @Test
    void canNeitherBeChangedNorDeleted() {
        long receipt = sender.decided("099", JUNE, NOW, State.REJECTED);
        counts.keep(receipt, new Tally.Read(Counted.of(List.of(PROJECTS))));

        for (String table : List.of("counted_sum", "counted_form", "counted_file")) {
            assertThatThrownBy(() -> database.jdbc().sql("DELETE FROM " + table).update())
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> database.jdbc()
                            .sql("UPDATE " + table + " SET receipt = receipt")
                            .update())
                    .hasMessageContaining("append-only");
        }
    }
}
