package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.UnreadCells.Weight;
import vn.tiendo.form.UnreadCells.Why;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/** A figure is read in the unit that its sheet states for it, or it is told that nobody knows which that is. */
class UnitsOfMoneyTest {

    private static final String HEADER = "No\tCode\tName\tPlan\tSpent\n";
    private static final String ROW = "1\tA1\tRoad\t#10\t#5\n";
    private static final String MORE = "2\tA2\tBridge\t#20\t#6\n";
    private static final String IN_MILLIONS = "code=A1, name=Road, plan=10000000 đ, spent=5000000 đ, stt=1";
    private static final String IN_BILLIONS = "code=A1, name=Road, plan=10000000000 đ, spent=5000000000 đ, stt=1";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @SuppressWarnings("NullAway.Init")
    private DeclaredSheet declared;

    @BeforeEach
    void declareATable() {
        declared = DeclaredSheet.by(jobs, """
                - table: T
                  header: [code, name]
                  leaf: code
                  totals: [Total]
                  numbered: stt
                  subject: [code]
                  columns:
                    - { field: stt, is: [No], type: text }
                    - { field: code, is: [Code], type: code }
                    - { field: name, is: [Name], type: text }
                    - { field: plan, is: [Plan, Money / Plan], type: money }
                    - { field: spent, is: [Spent, Money / Spent], type: money }
                """);
    }

    private static List<String> told(Reading.Read reading) {
        return reading.leftOut().stream()
                .map(out -> out.why() + " " + out.weight() + " " + out.cells() + " " + out.what())
                .toList();
    }

    private static boolean isAssumed(Reading.Read reading) {
        return reading.repairs().stream().anyMatch(repair -> repair.kind() == Repair.Kind.MONEY_UNIT_ASSUMED);
    }

    private void assertBillions(Reading.Read reading) {
        assertThat(DeclaredSheet.leaves(reading, "T")).startsWith(IN_BILLIONS);
        assertThat(told(reading)).isEmpty();
        assertThat(isAssumed(reading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amounts in: tỷ đồng\n",
                "\t\t\tAmounts in:\tTỷ\tđồng\n",
                "(tỷ)\n",
                "Biểu này tính bằng tỷ đồng\n",
                "Amounts in: tỷ (đồng)\n",
                "Báo cáo (Amounts in: tỷ đồng)\n\t\t\t\tTỷ đồng\n"
            })
    void readsMoneyInTheUnitOfTheLineAbove(String lines) {
        assertBillions(declared.read(lines + HEADER + ROW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No\tCode\tName\tPlan (tỷ đồng)\tSpent (tỷ đồng)\n",
                "No\tCode\tName\tPlan, tỷ đồng\tSpent; tỷ đ\n",
                "No\tCode\tName\tPlan - tỷ đồng\tSpent: Tỷ đồng\n",
                "No\tCode\tName\tPlan/tỷ đồng\tSpent Tỷ đồng\n",
                "No\tCode\tName\tMoney, tỷ đồng\t>\n\t\t\tPlan\tSpent\n",
                "No\tCode\tName\tPlan (a-đ) (tỷ)\tSpent (ĐVT: tỷ đồng)\n",
                "No\tCode\tName\tMoney (tỷ đồng)\t>\n\t\t\tPlan\tSpent (luỹ kế)\n",
                "No\tCode\tName\tPlan\tSpent\n\t\t\ttỷ đồng\tTỷ đồng\n"
            })
    void readsMoneyInTheUnitOfItsColumn(String header) {
        assertBillions(declared.read(header + ROW));
    }

    @Test
    void tellsOfAUnitAtATitlesEndThatNobodyKnows() {
        var reading = declared.read("Amounts in: tỷ đồng\nNo\tCode\tName\tPlan, triệu USD\tSpent\n" + ROW);

        assertThat(told(reading)).containsExactly("MONEY_UNIT_UNCLEAR HEAVY [D2] Plan, triệu USD");
    }

    @Test
    void saysThatAUnitIsAssumedWhereOneColumnNamesNone() {
        var reading = declared.read("No\tCode\tName\tPlan (tỷ đồng)\tSpent\n" + ROW);

        assertThat(DeclaredSheet.leaves(reading, "T"))
                .containsExactly("code=A1, name=Road, plan=10000000000 đ, spent=5000000 đ, stt=1");
        assertThat(isAssumed(reading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"triệu USD", "1000 USD", "nghìn tỷ", "tr USD", "trăm triệu đồng", "tỷ đồng; triệu đồng"})
    void tellsOfAColumnWhoseUnitNobodyKnows(String unit) {
        var reading = declared.read("Amounts in: tỷ đồng\nNo\tCode\tName\tPlan (" + unit + ")\tSpent\n" + ROW);

        assertThat(told(reading)).containsExactly("MONEY_UNIT_UNCLEAR HEAVY [D2] Plan (" + unit + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"luỹ kế", "a-đ", "1", "4=2+3", "nếu có", "%", "31/12", "NSTW"})
    void takesNoOtherWordsInATitleForAUnit(String words) {
        assertBillions(declared.read("Amounts in: tỷ đồng\nNo\tCode\tName\tPlan (" + words + ")\tSpent\n" + ROW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "Triệu USD", "Nghìn tỷ đồng", "Tỷ đồng; triệu đồng"})
    void tellsOfALineWhoseUnitNobodyKnowsThoughItHasNoLabel(String line) {
        var reading = declared.read(line + "\n" + HEADER + ROW);

        assertThat(told(reading)).containsExactly("MONEY_UNIT_UNCLEAR HEAVY [A1] " + line);
        assertThat(isAssumed(reading)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amounts in: triệu đồng~~~~Amounts in: tỷ đồng|E1",
                "Amounts in: triệu đồng~~~~~~~~Amounts in: tỷ đồng|I1",
                "Amounts in: triệu đồng^~~~~Tỷ đồng|E2"
            })
    void tellsOfTwoUnitsThatDiffer(String lines, String cell) {
        var reading = declared.read(lines.replace('~', '\t').replace('^', '\n') + "\n" + HEADER + ROW);

        assertThat(told(reading))
                .containsExactly("MONEY_UNITS_DIFFER HEAVY [" + cell + "] triệu đồng (A1), tỷ đồng (" + cell + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\t\t\tAmounts in: triệu đồng\n" + HEADER,
                "\t\t\t\tAmounts in: triệu đồng\n",
                "\t\t\tAmounts in:\ttriệu đồng\n" + HEADER,
                "\t\t\t\tTriệu USD\n" + HEADER,
                "No\tCode\tName\tPlan (tỷ đồng)\tSpent (triệu đồng)\n",
                HEADER + "\t\t\t\ttriệu đồng\n"
            })
    void tellsOfAnotherUnitOverTheRowsThatFollow(String between) {
        var reading = declared.read("Amounts in: tỷ đồng\n" + HEADER + ROW + between + MORE);

        assertThat(told(reading)).singleElement().asString().startsWith("MONEY_UNITS_DIFFER HEAVY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\t\t\tAmounts in: tỷ đồng\n" + HEADER,
                "\t\t\t\tAmounts in: ha\n" + HEADER,
                "No\tCode\tName\tPlan (tỷ đồng)\tSpent (tỷ)\n",
                "Note: 500 triệu đồng more were asked for\n"
            })
    void mindsNoLineBetweenRowsThatSaysTheSame(String between) {
        assertBillions(declared.read("Amounts in: tỷ đồng\n" + HEADER + ROW + between + MORE));
    }

    @Test
    void mindsNoUnitBelowTheLastRow() {
        assertBillions(declared.read("Amounts in: tỷ đồng\n" + HEADER + ROW + "\t\tAmounts in: triệu đồng\n"));
    }

    @Test
    void tellsOfAUnitBelowTheLastRowWhereNoneIsStatedAbove() {
        assertThat(told(declared.read(HEADER + ROW + "\t\tAmounts in: tỷ đồng\n")))
                .containsExactly("MONEY_UNITS_DIFFER HEAVY [C3] tỷ đồng (C3), triệu đồng");
        assertThat(told(declared.read(HEADER + ROW + "\t\tAmounts in: triệu đồng\n")))
                .isEmpty();
    }

    @Test
    void readsAUnitWhoseNumberIsACellOfItsOwn() {
        assertThat(DeclaredSheet.leaves(declared.read("Amounts in\t#1000000\tđồng\n" + HEADER + ROW), "T"))
                .containsExactly(IN_MILLIONS);
    }

    @Test
    void countsNoUnitThatNobodySees() {
        String sheet = "\t\t\tTỷ đồng\tTriệu đồng\n" + HEADER + ROW;
        var covered = TypedSheet.of(sheet).with(Stream.of(new CellRange(CellAddress.of("D1"), CellAddress.of("E1"))));
        var hidden =
                TypedSheet.of("\t\t\tTỷ đồng\t\tTriệu đồng\n" + HEADER + ROW).hiding(6);

        assertThat(told(declared.read(covered))).containsExactly("MONEY_UNIT_UNSEEN LIGHT [E1] Triệu đồng");
        assertThat(told(declared.read(hidden))).containsExactly("MONEY_UNIT_UNSEEN LIGHT [F1] Triệu đồng");
        assertThat(DeclaredSheet.leaves(declared.read(hidden), "T")).containsExactly(IN_BILLIONS);
    }

    @Test
    void asksForTheUnitWhereTheOnlyOneIsHidden() {
        var reading = declared.read(
                TypedSheet.of("\t\t\t\t\tTỷ đồng\n" + HEADER + ROW).hiding(6));

        assertThat(reading.leftOut())
                .extracting(UnreadCells::why, UnreadCells::weight)
                .containsExactly(tuple(Why.MONEY_UNIT_UNSEEN, Weight.HEAVY));
        assertThat(isAssumed(reading)).isTrue();
    }

    @Test
    void readsTheUnitOnTheCoverForSheetsThatStateNone() {
        var cover =
                TypedSheet.of("Grant recipient\tHuyện A\nAmounts in\ttỷ đồng").named("Thông tin");

        assertBillions(declared.read(TypedSheet.of(HEADER + ROW), cover));
        assertThat(DeclaredSheet.leaves(declared.read(TypedSheet.of("Triệu đồng\n" + HEADER + ROW), cover), "T"))
                .containsExactly(IN_MILLIONS);
    }

    @Test
    void tellsOfAUnitOnTheCoverThatNobodyKnows() {
        var cover =
                TypedSheet.of("Grant recipient\tHuyện A\nAmounts in\ttriệu USD").named("Thông tin");

        assertThat(told(declared.read(TypedSheet.of(HEADER + ROW), cover)))
                .containsExactly("MONEY_UNIT_UNCLEAR HEAVY [B2] triệu USD");
    }

    @Test
    void takesNoListOfOtherThingsForACover() {
        var list = TypedSheet.of("Tên\tAmounts in\tSố\nVốn\ttỷ đồng\t#5").named("Danh mục");

        assertThat(DeclaredSheet.leaves(declared.read(TypedSheet.of(HEADER + ROW), list), "T"))
                .containsExactly(IN_MILLIONS);
    }
}
