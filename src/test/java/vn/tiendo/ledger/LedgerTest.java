package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.day;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.percent;
import static vn.tiendo.ledger.TestTable.words;
import static vn.tiendo.ledger.TestTable.years;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.EntryValue.Day.Precision;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.State;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Period JUNE = new Period(2025, 6);
    private static final UnitCode TUAN_GIAO = new UnitCode("099");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Ledger ledger = sender.ledger();

    @Test
    void keepsEachKindOfValueWithItsCell() {
        send(TestTable.of(TestForms.PROJECTS)
                .leaf(
                        words("code", "7942009"),
                        money("plan", 1_000_000),
                        money("plan_by", 600_000).of("NSTW"),
                        percent("dis_pct", "84.48"),
                        number("land", "1.50"),
                        chosen("stage", "thi công"),
                        years("years", 2021, 2025),
                        day("decided", "2024-06-15", Precision.MONTH))
                .build());

        assertThat(figures())
                .containsExactly(
                        "B01 7942009 code: 7942009 [Biểu B01!A10 7942009]",
                        "B01 7942009 decided: 2024-06 [Biểu B01!H10 2024-06-15]",
                        "B01 7942009 dis_pct: 84.48 [Biểu B01!D10 84.48%]",
                        "B01 7942009 land: 1.50 [Biểu B01!E10 1.50]",
                        "B01 7942009 plan: 1000000 [Biểu B01!B10 1000000]",
                        "B01 7942009 plan_by:NSTW 600000 [Biểu B01!C10 600000]",
                        "B01 7942009 stage: thi công [Biểu B01!F10 thi công]",
                        "B01 7942009 years: 2021-2025 [Biểu B01!G10 2021 - 2025]");
    }

    @Test
    void tellsZeroNotApplicableAndBlankApart() {
        send(TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), money("plan", 0), notApplicable("dis_ytd", "x"), blank("land"))
                .build());

        assertThat(figures())
                .containsExactly(
                        "B01 1 code: 1 [Biểu B01!A10 1]",
                        "B01 1 dis_ytd: <x> [Biểu B01!C10 x]",
                        "B01 1 plan: 0 [Biểu B01!B10 0]");
    }

    @Test
    void leavesTotalsToTheirSenders() {
        send(TestTable.of(TestForms.PROJECTS)
                .total(money("plan", 100))
                .leaf(words("code", "1"), money("plan", 100))
                .subtotal(money("plan", 100))
                .build());

        assertThat(figures()).hasSize(2).allMatch(figure -> figure.contains("11"));
    }

    @Test
    void keepsNothingThatIsWorkedOutFromWhatItKeeps() {
        send(TestTable.of(TestForms.BALANCES)
                .leaf(words("code", "1"), money("plan", 100), money("left", 40))
                .build());

        assertThat(figures()).containsExactly("B05 1 code: 1 [Biểu B05!A10 1]", "B05 1 plan: 100 [Biểu B05!B10 100]");
    }

    @Test
    void takesTownsAsSubjectsWhenTheyStandAcross() {
        send(TestTable.of(TestForms.TOWNS)
                .leaf(
                        words("code", "D01"),
                        words("content", "Dân số"),
                        number("value", "79872").of("DT-DBP"),
                        notApplicable("value", "KCT").of("DT-MLA"))
                .build());

        assertThat(figures())
                .containsExactly(
                        "B02 DT-DBP D01: 79872 [Biểu B02!C10 79872]", "B02 DT-MLA D01: <KCT> [Biểu B02!D10 KCT]");
    }

    /** Where a number is from, a note: one cell, said of each town of the row. */
    @Test
    void keepsWhatARowSaysOfItsItem() {
        send(TestTable.of(TestForms.TOWNS)
                .leaf(
                        words("code", "D01"),
                        words("content", "Dân số"),
                        number("value", "79872").of("DT-DBP"),
                        blank("value").of("DT-MLA"),
                        words("note", "Niên giám 2024"))
                .build());

        assertThat(figures())
                .containsExactly(
                        "B02 DT-DBP D01: 79872 [Biểu B02!C10 79872]",
                        "B02 DT-DBP D01:note Niên giám 2024 [Biểu B02!E10 Niên giám 2024]",
                        "B02 DT-MLA D01:note Niên giám 2024 [Biểu B02!E10 Niên giám 2024]");
    }

    @Test
    void namesRowsByKindTownAndNameAndTellsTwinsApart() {
        var twin =
                new TestTable.Field[] {words("name", "Quy hoạch  CHUNG"), words("town", "DT-DBP"), chosen("kind", "QHC")
                };
        send(TestTable.of(TestForms.SCHEMES)
                .leaf(twin)
                .leaf(twin)
                .leaf(number("area", "5"))
                .build());

        assertThat(subjects()).containsExactly("@12", "QHC|DT-DBP|qui hoach chung", "QHC|DT-DBP|qui hoach chung#2");
    }

    @Test
    void losesNoCodeThatIsGivenTwiceNorARowWithoutOne() {
        send(TestTable.of(TestForms.INVESTMENTS)
                .leaf(words("code", "DT01"), money("registered", 1))
                .leaf(words("code", "DT01"), money("registered", 2))
                .leaf(blank("code"), money("registered", 3))
                .build());

        assertThat(subjects()).containsExactly("@12", "DT01", "DT01#2");
    }

    @Test
    void changesNothingWhenTheSameSubmissionIsKeptAgain() {
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), money("plan", 100))
                .build();
        long receipt = sender.accepted("099", JUNE, NOW, table);
        var before = figures();

        ledger.keep(List.of(new LedgerEntry(receipt, JUNE, List.of(table))));

        assertThat(figures()).isEqualTo(before).hasSize(2);
    }

    @Test
    void keepsASubmissionOnceWhenTwoKeepItAtOnce() throws Exception {
        long receipt = sender.decided("099", JUNE, NOW, State.ACCEPTED);
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), money("plan", 100))
                .build();
        var both = new CyclicBarrier(2);
        Callable<Boolean> keeping = () -> {
            both.await();
            ledger.keep(List.of(new LedgerEntry(receipt, JUNE, List.of(table))));
            return true;
        };
        try (var workers = Executors.newFixedThreadPool(2)) {
            for (var kept : workers.invokeAll(List.of(keeping, keeping))) {
                assertThat(kept.get()).isTrue();
            }
        }

        assertThat(figures()).hasSize(2);
    }

    @Test
    void goesBackWithTheCallersTransaction() {
        long receipt = sender.decided("099", JUNE, NOW, State.ACCEPTED);
        var table = TestTable.of(TestForms.PROJECTS).leaf(words("code", "1")).build();

        new TransactionTemplate(database.transactions()).executeWithoutResult(transaction -> {
            ledger.keep(List.of(new LedgerEntry(receipt, JUNE, List.of(table))));
            transaction.setRollbackOnly();
        });

        assertThat(figures()).isEmpty();
    }

    @Test
    void refusesToChangeOrForgetAFigure() {
        send(TestTable.of(TestForms.PROJECTS).leaf(words("code", "1")).build());

        assertThatThrownBy(() -> database.jdbc()
                        .sql("UPDATE stored_figure SET words = '2'")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> database.jdbc().sql("DELETE FROM stored_figure").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void takesTextAsItComesHoweverOdd() {
        String odd = "a\tb\nc\r\\N\\.\0d";
        send(TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), words("name", odd))
                .leaf(words("code", "x".repeat(20_000)), words("name", "ế".repeat(40_000)))
                .build());

        assertThat(database.jdbc()
                        .sql("SELECT words FROM figure WHERE subject = '1' AND field = 'name'")
                        .query(String.class)
                        .single())
                .isEqualTo(odd.replace('\0', '\uFFFD'));
        assertThat(subjects()).hasSize(2).allMatch(subject -> subject.length() <= 300);
    }

    @Test
    void knowsTheTextLastAcceptedBeforeAPeriod() {
        stage(JUNE.previous().previous(), NOW, "chuẩn bị");
        stage(JUNE.previous(), NOW, "thi công");
        stage(JUNE, NOW, "hoàn thành");

        assertThat(lastStage(JUNE)).contains("thi công");
        assertThat(lastStage(JUNE.previous())).contains("chuẩn bị");
        assertThat(lastStage(JUNE.previous().previous())).isEmpty();
    }

    @Test
    void forgetsTheTextOfASupersededSubmission() {
        stage(JUNE.previous().previous(), NOW, "chuẩn bị");
        stage(JUNE.previous(), NOW, "thi công");
        sender.accepted(
                "099",
                JUNE.previous(),
                NOW.plusSeconds(1),
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "1"), blank("stage"))
                        .build());

        assertThat(lastStage(JUNE)).contains("chuẩn bị");
    }

    @Test
    void knowsWhatStoodAtAnInstant() {
        var may = JUNE.previous();
        stage(may, NOW, "chuẩn bị");
        stage(may, NOW.plusSeconds(2), "thi công");

        var then = Optional.of(NOW.plusSeconds(1));

        assertThat(ledger.lastText("p", TUAN_GIAO, new Subject("B01", "1"), "stage", new Ledger.Before(JUNE, then)))
                .contains("chuẩn bị");
        assertThat(stages(ledger.of("p", TUAN_GIAO, "B01", may, then))).containsExactly("chuẩn bị");
        assertThat(stages(ledger.of("p", TUAN_GIAO, "B01", may, Optional.empty())))
                .containsExactly("thi công");
        assertThat(ledger.of("p", TUAN_GIAO, "B01", may, Optional.of(NOW.minusSeconds(1))))
                .isEmpty();
    }

    /** What rules ask of the year behind a row: a few columns of many periods. */
    @Test
    void looksBackOverSeveralPeriodsForSomeFields() {
        var april = new Period(2025, 4);
        var may = new Period(2025, 5);
        for (Period period : List.of(april, may, JUNE)) {
            sender.accepted(
                    "099",
                    period,
                    NOW,
                    TestTable.of(TestForms.PROJECTS)
                            .leaf(words("code", "1"), money("plan", period.month()), chosen("stage", "thi công"))
                            .leaf(words("code", "2"), notApplicable("plan", "x"))
                            .build());
        }
        sender.accepted(
                "095",
                may,
                NOW,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "3"), money("plan", 9))
                        .build());
        var asked = new EarlierFigures.Asked("p", TUAN_GIAO, "B01", Set.of("plan"), Optional.empty());

        var found = ledger.earlier().of(asked, List.of(may, april, new Period(2025, 3)));

        assertThat(found)
                .extracting(earlier -> earlier.period() + " " + earlier.figure().subject() + " "
                        + earlier.figure().field() + " "
                        + earlier.figure().value().map(Object::toString).orElse("-"))
                .containsExactlyInAnyOrder(
                        "2025-04 1 plan 4",
                        "2025-04 1  -",
                        "2025-04 2  -",
                        "2025-05 1 plan 5",
                        "2025-05 1  -",
                        "2025-05 2  -",
                        "2025-04 2 plan -",
                        "2025-05 2 plan -");
        assertThat(ledger.earlier().of(asked, List.of())).isEmpty();
        assertThat(ledger.earlier()
                        .of(
                                new EarlierFigures.Asked(
                                        "p", TUAN_GIAO, "B01", Set.of("plan"), Optional.of(NOW.minusSeconds(1))),
                                List.of(may)))
                .isEmpty();
    }

    private static List<String> stages(List<KeptFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.field().equals("stage"))
                .flatMap(figure -> figure.words().stream())
                .toList();
    }

    private void stage(Period period, Instant when, String stage) {
        sender.accepted(
                "099",
                period,
                when,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "1"), chosen("stage", stage))
                        .build());
    }

    private Optional<String> lastStage(Period before) {
        return ledger.lastText(
                "p", TUAN_GIAO, new Subject("B01", "1"), "stage", new Ledger.Before(before, Optional.empty()));
    }

    private void send(Table table) {
        sender.accepted("099", JUNE, NOW, table);
    }

    private List<String> subjects() {
        return database.jdbc()
                .sql("SELECT DISTINCT subject FROM figure ORDER BY subject")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> figures() {
        return database.jdbc().sql("""
                        SELECT form || ' ' || subject || ' ' || field || ':' || member || ' '
                               || COALESCE(value::text, words, '<' || mark || '>')
                               || ' [' || sheet || '!' || cell || ' ' || raw || ']'
                        FROM figure ORDER BY form, subject, field, member
                        """).query((row, _) -> row.getString(1)).list();
    }
}
