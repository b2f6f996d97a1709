package vn.tiendo.ledger.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestTable;

class ChangesTest {

    @Test
    void tellAValueThatChangedWithBothCells() {
        var before = projects(row("1", "Đường A", 100), row("2", "Cầu B", 200));
        var after = projects(row("1", "Đường A", 100), row("2", "Cầu B", 250));

        var changes = Changes.between(before, after);

        assertThat(told(changes)).containsExactly("2 plan 200 → 250 C11 → C11");
        assertThat(changes.rows()).isEmpty();
        assertThat(changes.changedTotals())
                .containsExactly(new TotalChange(
                        "B01",
                        "plan",
                        "",
                        "plan",
                        "đồng",
                        java.util.Optional.of(new java.math.BigDecimal(300)),
                        java.util.Optional.of(new java.math.BigDecimal(350))));
        assertThat(changes.changedTotals().getFirst().difference())
                .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("50"));
    }

    @Test
    void areNoneWhenARowWasPutInAboveButThatRow() {
        var before = projects(row("1", "Đường A", 100), row("2", "Cầu B", 200));
        var after = projects(row("3", "Kè C", 50), row("1", "Đường A", 100), row("2", "Cầu B", 200));

        var changes = Changes.between(before, after);

        assertThat(changes.cells()).isEmpty();
        assertThat(changes.rows(true))
                .singleElement()
                .satisfies(
                        added -> assertThat(added.key() + " " + added.number()).isEqualTo("3 10"));
        assertThat(changes.rows(false)).isEmpty();
    }

    @Test
    void tellARowThatWasTakenAway() {
        var changes = Changes.between(
                projects(row("1", "Đường A", 100), row("2", "Cầu B", 200)), projects(row("2", "Cầu B", 200)));

        assertThat(changes.cells()).isEmpty();
        assertThat(changes.rows(false)).extracting(RowChange::key).containsExactly("1");
    }

    @Test
    void areNoneWhenRowsOrColumnsOrSheetsAreInAnotherOrder() {
        var towns = TestTable.of(TestForms.TOWNS)
                .leaf(words("code", "D01"), number("value", "5").of("DT-1"))
                .build();
        var before = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), money("plan", 100), number("land", "1.50"))
                .leaf(words("code", "2"), money("plan", 200), number("land", "2"))
                .build();
        var after = TestTable.of(TestForms.PROJECTS)
                .leaf(number("land", "2.0"), words("code", "2"), money("plan", 200))
                .leaf(number("land", "1.5"), words("code", "1"), money("plan", 100))
                .build();
        var renamed = new Table(after.form(), "Sheet7", after.unit(), after.columns(), after.rows(), List.of());

        var changes = Changes.between(List.of(before, towns), List.of(towns, renamed));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.changedTotals()).isEmpty();
    }

    @Test
    void tellAMendedCodeAsOneCell() {
        var before = projects(row("1", "Đường A", 100), row("1", "Cầu B", 200));
        var after = projects(row("1", "Đường A", 100), row("2", "Cầu B", 200));

        var changes = Changes.between(before, after);

        assertThat(told(changes)).containsExactly("2 code 1 → 2 A11 → A11");
        assertThat(changes.rows()).isEmpty();
        assertThat(changes.renamed()).containsExactly(new Renaming("B01", "1#2", "2"));
    }

    @Test
    void tellACodeThatWasMissingAsOneCellThoughRowsMoved() {
        var before = projects(row("1", "Đường A", 100), nameless("Cầu B", 200));
        var after = projects(row("9", "Kè C", 5), row("1", "Đường A", 100), row("2", "Cầu B", 200));

        var changes = Changes.between(before, after);

        assertThat(told(changes)).containsExactly("2 code blank → 2 A11 → A12");
        assertThat(changes.rows(true)).extracting(RowChange::key).containsExactly("9");
    }

    @Test
    void areNoneForRowsWithoutACodeThatOnlyMoved() {
        var before = projects(nameless("Đường A", 100), nameless("Cầu B", 200));
        var after = projects(row("9", "Kè C", 5), nameless("Đường A", 100), nameless("Cầu B", 200));

        var changes = Changes.between(before, after);

        assertThat(changes.cells()).isEmpty();
        assertThat(changes.renamed())
                .containsExactly(new Renaming("B01", "@10", "@11"), new Renaming("B01", "@11", "@12"));
    }

    @Test
    void keepTwoProjectsThatHaveLittleInCommonApart() {
        var changes = Changes.between(projects(row("1", "Đường A", 100)), projects(row("2", "Kè sông", 700)));

        assertThat(changes.cells()).isEmpty();
        assertThat(changes.rows()).extracting(RowChange::added).containsExactly(false, true);
    }

    @Test
    void tellBlankZeroAndNotApplicableApart() {
        var blank = one(words("code", "1"), blank("plan"));
        var zero = one(words("code", "1"), money("plan", 0));
        var mark = one(words("code", "1"), notApplicable("plan", "-"));

        assertThat(told(Changes.between(blank, zero))).containsExactly("1 plan blank → 0 B10 → B10");
        assertThat(told(Changes.between(zero, mark))).containsExactly("1 plan 0 → <-> B10 → B10");
        assertThat(told(Changes.between(mark, blank))).containsExactly("1 plan <-> → blank B10 → B10");
    }

    @Test
    void takeAColumnThatIsNotThereForBlank() {
        var without = one(words("code", "1"));
        var blank = one(words("code", "1"), blank("plan"));
        var filled = one(words("code", "1"), money("plan", 5));

        assertThat(Changes.between(without, blank).isEmpty()).isTrue();
        assertThat(Changes.between(without, filled).figures()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).isPresent();
        });
    }

    @Test
    void knowNoDifferenceWhereATotalWasNotKnown() {
        var changes =
                Changes.between(one(words("code", "1"), blank("plan")), one(words("code", "1"), money("plan", 5)));

        assertThat(changes.changedTotals()).singleElement().satisfies(total -> {
            assertThat(total.before()).isEmpty();
            assertThat(total.difference()).isEmpty();
        });
    }

    @Test
    void keepPrintedSumsApartFromFigures() {
        var before = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), money("plan", 5))
                .total(money("plan", 5))
                .build();
        var after = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "1"), money("plan", 5))
                .total(money("plan", 6))
                .build();

        var changes = Changes.between(List.of(before), List.of(after));

        assertThat(changes.figures()).isEmpty();
        assertThat(changes.cells(CellKind.ASIDE)).hasSize(1);
        assertThat(changes.changedTotals()).isEmpty();
    }

    @Test
    void knowARowByItsWordsEvenIfOneOfThemWasMended() {
        var before = List.of(scheme("Quy hoạch chung thị trấn Tuần Giao", "Đang lập"));
        var after = List.of(scheme("Quy hoạch chung thị trấn Tuần Giáo", "Đang lập"));

        var changes = Changes.between(before, after);

        assertThat(changes.figures())
                .extracting(change -> change.cell().field())
                .containsExactly("name");
        assertThat(changes.rows()).isEmpty();
    }

    @Test
    void areFoundInLongFormsInNoTimeWorthSpeakingOf() {
        var before = new java.util.ArrayList<TestTable.Field[]>();
        for (int i = 0; i < 5_000; i++) {
            before.add(i % 2 == 0 ? nameless("Dự án " + i, i) : row(Integer.toString(i), "Dự án " + i, i));
        }
        var after = new java.util.ArrayList<>(before);
        after.add(0, nameless("Kè C", 7));
        after.set(4_000, nameless("Dự án 3999", 1));

        var changes = Changes.between(
                projects(before.toArray(TestTable.Field[][]::new)), projects(after.toArray(TestTable.Field[][]::new)));

        assertThat(changes.figures()).hasSize(2);
        assertThat(changes.rows(true)).hasSize(1);
    }

    private static Table scheme(String name, String state) {
        return TestTable.of(TestForms.SCHEMES)
                .leaf(
                        words("name", name),
                        words("town", "DT-TGI"),
                        chosen("kind", "QHC"),
                        chosen("state", state),
                        number("area", "12"),
                        number("count", "1"),
                        words("note", "đợt 1"))
                .build();
    }

    private static TestTable.Field[] row(String code, String name, long plan) {
        return new TestTable.Field[] {words("code", code), words("name", name), money("plan", plan), money("dis_ytd", 7)
        };
    }

    private static TestTable.Field[] nameless(String name, long plan) {
        return new TestTable.Field[] {blank("code"), words("name", name), money("plan", plan), money("dis_ytd", 7)};
    }

    private static List<Table> one(TestTable.Field... fields) {
        return projects(fields);
    }

    private static List<Table> projects(TestTable.Field[]... rows) {
        var table = TestTable.of(TestForms.PROJECTS);
        for (var row : rows) {
            table.leaf(row);
        }
        return List.of(table.build());
    }

    private static List<String> told(Changes changes) {
        return changes.cells().stream()
                .map(change -> change.cell().subject() + " " + change.cell().field() + " "
                        + said(change.before().orElseThrow()) + " → "
                        + said(change.after().orElseThrow()) + " "
                        + change.before().orElseThrow().cell() + " → "
                        + change.after().orElseThrow().cell())
                .toList();
    }

    private static String said(ComparedCell cell) {
        return switch (cell.content()) {
            case ComparedContent.Value(var number) -> number.toPlainString();
            case ComparedContent.Words(var text) -> text;
            case ComparedContent.NotApplicable(var mark) -> "<" + mark + ">";
            case ComparedContent.Blank() -> "blank";
            case ComparedContent.Unread(var raw) -> "?" + raw;
        };
    }
}
