package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.UnreadCells.Weight;
import vn.tiendo.form.UnreadCells.Why;
import vn.tiendo.measure.Period;

/** What is there and not understood is not taken as not there: it is read after all, or it is told. */
class WhatIsNotReadTest {

    private static final String HEADER = "No\tCode\tName\tPlan\tSpent\n";
    private static final Optional<Period> JUNE = Optional.of(Period.of("2025-06"));

    @TempDir
    private Path jobs;

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
                  ends: [Note, Prepared by]
                  columns:
                    - { field: stt, is: [No], type: text }
                    - { field: code, is: [Code], type: code }
                    - { field: name, is: [Name], type: text }
                    - { field: plan, is: [Plan], type: money, total: true }
                    - { field: spent, is: [Spent], type: money, total: true }
                """);
    }

    private Reading.Read read(String rows, String... merged) {
        return declared.read(HEADER + rows, merged);
    }

    private static List<String> codes(Reading.Read reading) {
        return reading.table("T")
                .orElseThrow()
                .leaves()
                .flatMap(row -> row.text("code").stream())
                .toList();
    }

    private static List<UnreadCells> told(Reading.Read reading, Why why) {
        return reading.leftOut().stream().filter(out -> out.why() == why).toList();
    }

    private static String cells(UnreadCells out) {
        return String.join(" ", out.cells().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: checked with the treasury",
                "\tNote",
                "\t\t\t\tPrepared by",
                "As of 14 June, without guarantees",
                "Prepared by\t\tApproved by"
            })
    void readsTheRowsBelowALineOfWords(String line) {
        var reading = read("1\tA1\tRoad\t#10\t#5\n" + line + "\n2\tA2\tBridge\t#20\t#6\n");

        assertThat(codes(reading)).containsExactly("A1", "A2");
        assertThat(reading.leftOut()).isEmpty();
    }

    @Test
    void takesNoGroupForAnEndBecauseOfItsRemark() {
        var reading = read("""
                I\t\tNew works\t#30\t#11\tNote: without guarantees
                1\tA1\tRoad\t#10\t#5
                2\tA2\tBridge\t#20\t#6
                """);

        assertThat(codes(reading)).containsExactly("A1", "A2");
        assertThat(reading.table("T").orElseThrow().rows())
                .extracting(TableRow::kind)
                .containsExactly(TableRow.Kind.GROUP, TableRow.Kind.LEAF, TableRow.Kind.LEAF);
    }

    @Test
    void keepsGroupsAndTotalsBelowANote() {
        var reading = read("""
                I\t\tNew works\t#10\t#5
                1\tA1\tRoad\t#10\t#5
                Note: the others follow
                II\t\tOld works\t#20\t#6
                1\tA2\tBridge\t#20\t#6
                \t\tTotal\t#30\t#11
                """);

        assertThat(reading.table("T").orElseThrow().rows())
                .extracting(row -> row.kind() + " " + row.parent())
                .containsExactly("GROUP -1", "LEAF 0", "GROUP -1", "LEAF 2", "TOTAL -1");
    }

    @Test
    void knowsItsHeaderAgainOnThePagesThatFollow() {
        var reading = read("1\tA1\tRoad\t#10\t#5\nSchool grants, page 2\n" + HEADER
                + "(1)\t(2)\t(3)\t(4)\t(5)\n2\tA2\tBridge\t#20\t#6\n" + HEADER + "3\tA3\tWell\t#1\t#1\n");

        assertThat(codes(reading)).containsExactly("A1", "A2", "A3");
        assertThat(reading.leftOut()).isEmpty();
        assertThat(reading.sheets().getFirst().of(CellPart.HEADER)).isEqualTo(15);
        assertThat(reading.sheets().getFirst().of(CellPart.COLUMN_NUMBER)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Danh mục dự án ngoài biểu (không tính vào biểu)",
                "II\tDự án tham khảo",
                "Ví dụ",
                "Projects not counted in this report",
                "For reference"
            })
    void readsNoListWhoseTitleSaysThatItIsNoneOfTheFormsAndSaysWhereItBegins(String title) {
        var reading = read("1\tA1\tRoad\t#10\t#5\n" + title + "\n" + HEADER
                + "1\tA2\tBridge\t#20\t#6\n2\tA3\tWell\t#1\t#1\nPrepared by\n");

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.LIST_ASIDE)).singleElement().satisfies(out -> {
            assertThat(out.weight()).isEqualTo(Weight.DOUBTFUL);
            assertThat(out.cells().getFirst()).hasToString("A5");
            assertThat(out.count()).isEqualTo(10);
            assertThat(title).endsWith(out.what());
        });
    }

    @Test
    void readsRowsThatFollowARemarkOfTheSameWords() {
        assertThat(codes(read("1\tA1\tRoad\t#10\t#5\nSố liệu tham khảo từ kho bạc\n2\tA2\tBridge\t#20\t#6\n")))
                .containsExactly("A1", "A2");
        assertThat(codes(read("1\tA1\tRoad\t#10\t#5\nNote: see the example\n" + HEADER + "2\tA2\tBridge\t#20\t#6\n")))
                .containsExactly("A1", "A2");
        assertThat(codes(read("Tham khảo mẫu\n1\tA1\tRoad\t#10\t#5\n" + HEADER + "2\tA2\tBridge\t#20\t#6\n")))
                .containsExactly("A1", "A2");
    }

    @ParameterizedTest
    @ValueSource(ints = {58, 61, 75, 400})
    void findsAHeaderThatBeginsFarDown(int row) {
        String instructions = "How to fill in this form, step by step\n".repeat(row - 1);

        assertThat(codes(declared.read(instructions + HEADER + "1\tA1\tRoad\t#10\t#5\n")))
                .containsExactly("A1");
        assertThat(codes(declared.read("\n".repeat(row - 1) + HEADER + "1\tA1\tRoad\t#10\t#5\n")))
                .containsExactly("A1");
    }

    @Test
    void readsNoRowUnderAnothersHeaderAndSaysWhichIsTheFirst() {
        var reading = read("""
                1\tA1\tRoad\t#10\t#5
                Note: works of next year
                No\tName\tCode\tSpent\tPlan
                1\tBridge\tA2\t#6\t#20
                2\tWell\tA3\t#1\t#1
                """);

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.ROWS)).anySatisfy(out -> {
            assertThat(out.weight()).isEqualTo(Weight.HEAVY);
            assertThat(out.cells().getFirst()).hasToString("A5");
        });
    }

    @Test
    void tellsOfFiguresBelowTheSignaturesThatHaveNoKey() {
        var reading = read("""
                1\tA1\tRoad\t#10\t#5
                Prepared by\t\tApproved by
                Nguyen Van A\t\tTran Van B
                \t\tBridge\t#20
                own sum\t\t\t#20\t#6\t#14

                \t\t\t#1
                """);

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.ROWS))
                .extracting(out -> out.weight() + " " + cells(out))
                .containsExactlyInAnyOrder("HEAVY C5 D5", "DOUBTFUL A6 D6 E6 F6", "LIGHT D8");
        assertThat(reading.sheets().getFirst().of(CellPart.NOTE)).isEqualTo(4);
    }

    @Test
    void readsARowBelowTheSignaturesOfWhichOnlyOneFigureIsFilled() {
        var reading = read("1\tA1\tRoad\t#10\t#5\nPrepared by\n\tA2\t\t#20\n");

        assertThat(codes(reading)).containsExactly("A1", "A2");
    }

    @Test
    void takesAHeaderForAnothersIfAnyOfItsRowsIs() {
        var two = DeclaredSheet.by(jobs.resolve("two"), """
                - table: T
                  header: [code, plan]
                  leaf: code
                  subject: [code]
                  columns:
                    - { field: code, is: [Code], type: code }
                    - { field: plan, is: [Money / Plan], type: money }
                    - { field: spent, is: [Money / Spent], type: money }
                    - { field: before, is: [Before / Money], type: money }
                """);
        var reading = two.read("""
                Code\tMoney\t\tBefore
                \tPlan\tSpent\tMoney
                A1\t#10\t#5\t#1
                Code\tBefore\t\tMoney
                \tPlan\tSpent\tMoney
                A2\t#20\t#6\t#2
                """, "B1:C1", "B4:C4");

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.ROWS))
                .anySatisfy(out -> assertThat(out.weight()).isEqualTo(Weight.HEAVY));
    }

    @Test
    void tellsOfARowThatLostItsKey() {
        var reading = read("""
                1\tA1\tRoad\t#10\t#5
                2\t\tBridge\t#20\t#6
                """);

        assertThat(told(reading, Why.GROUP_ALONE)).singleElement().satisfies(out -> {
            assertThat(out.what()).isEqualTo("Bridge");
            assertThat(cells(out)).isEqualTo("D3 E3");
            assertThat(out.weight()).isEqualTo(Weight.HEAVY);
        });
    }

    @Test
    void tellsOfARowThatLostItsKeyAmongOthers() {
        var reading = read("""
                I\t\tNew works\t#30\t#11
                1\tA1\tRoad\t#10\t#5
                2\t\tBridge\t#20\t#6
                3\tA3\tWell\t#5\t#3
                """);

        assertThat(told(reading, Why.GROUP_ALONE))
                .extracting(WhatIsNotReadTest::cells)
                .containsExactly("D4 E4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\t- first half\t#4\t#2", "\t\tOf which: loans\t#4\t#2"})
    void tellsOfPartsOfARowAsOfNoRow(String part) {
        assertThat(told(read("1\tA1\tRoad\t#10\t#5\n" + part + "\n"), Why.GROUP_ALONE))
                .extracting(UnreadCells::weight)
                .containsExactly(Weight.LIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II~-~Old works~#10~#5~see annex|GROUP",
                "~Total of 2~~#10~#5|TOTAL",
                "~-~Total~#10~#5|TOTAL",
                "~~Cộng~#10~#5|SUBTOTAL",
                "II~Old works~~#10~#5|GROUP",
                "~A2~Public park~#10~#5|LEAF"
            })
    void knowsGroupsAndSumsByWhatTheySayWhereverItStands(String row, TableRow.Kind kind) {
        var reading = read("1\tA1\tRoad\t#10\t#5\n" + row.replace('~', '\t') + "\n");

        assertThat(reading.table("T").orElseThrow().rows().getLast().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\t\t\tHanoi, 14 June 2025",
                "\t\t\tPage 2 of 3",
                "\t\tThe compiler\t\tThe chairman",
                "1\tas agreed with the treasury",
                "The compiler\tThe reviewer\t\t\tThe chairman\tThe clerk\tThe seal"
            })
    void takesNoLineOfWordsForARow(String line) {
        var reading = read("1\tA1\tRoad\t#10\t#5\nNote: as follows\n" + line + "\n");

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(reading.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\tGrand total\t#10\t#5", "\t\tOf all\t#10\t#5", "I\t\tNew works\t#0\t"})
    void takesNoTotalForARowThatLostItsKey(String last) {
        assertThat(read("1\tA1\tRoad\t#10\t#5\n" + last + "\n").leftOut()).isEmpty();
    }

    @Test
    void tellsOfEachColumnThatIsNoneOfTheForms() {
        var reading = declared.read("""
                No\tCode\tName\tPlan\tSpent\tOwn check\t\tMore
                1\tA1\tRoad\t#10\t#5\t#1\tx\t
                2\tA2\tBridge\t#20\t#6\t#2\t\t
                """);

        assertThat(told(reading, Why.COLUMN))
                .extracting(out -> out.what() + ": " + cells(out) + " " + out.weight())
                .containsExactly("Own check: F2 F3 LIGHT", ": G2 LIGHT");
    }

    @Test
    void readsTheColumnThatCanBeSeenOfTwoWithOneLabel() {
        var sheet = TypedSheet.of("No\tCode\tName\tPlan\tSpent\tSpent\n1\tA1\tRoad\t#10\t#5\t#6\n");

        var reading = declared.read(sheet.hiding(5));

        assertThat(reading.table("T").orElseThrow().rows().getFirst().entry("spent"))
                .get()
                .extracting(entry -> entry.address().toString())
                .isEqualTo("F2");
        assertThat(told(reading, Why.HIDDEN_COLUMN_TWICE))
                .extracting(WhatIsNotReadTest::cells, UnreadCells::weight)
                .containsExactly(tuple("E2", Weight.LIGHT));
        assertThat(told(declared.read(sheet), Why.COLUMN_TWICE))
                .extracting(WhatIsNotReadTest::cells, UnreadCells::weight)
                .containsExactly(tuple("F2", Weight.HEAVY));
        assertThat(told(declared.read(sheet.hiding(5, 6)), Why.COLUMN_TWICE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No\tCode\tName\tPlan\tSpent\tNo\n1\tA1\tRoad\t#10\t#5\t2\n",
                "No\tCode\tName\tPlan\tSpent\tSpent\n1\tA1\tRoad\t#10\t#5\t#5\n"
            })
    void losesNothingInASecondColumnThatSaysTheSame(String sheet) {
        assertThat(declared.read(sheet).leftOut())
                .extracting(UnreadCells::why, WhatIsNotReadTest::cells, UnreadCells::weight)
                .containsExactly(tuple(Why.COLUMN_SAME, "F2", Weight.LIGHT));
    }

    @Test
    void mindsNoSecondColumnThatHoldsNothing() {
        assertThat(declared.read("No\tCode\tName\tPlan\tSpent\tSpent\n1\tA1\tRoad\t#10\t#5\n")
                        .leftOut())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ví dụ",
                "VÍ DỤ CÁCH GHI:",
                "Ví dụ minh hoạ\nĐơn vị tính: triệu đồng",
                "Mẫu điền",
                "Example of a filled-in form"
            })
    void readsNoExampleThatStandsOverTheFormUnderAHeaderOfItsOwn(String title) {
        var reading = declared.read(
                title + "\n" + HEADER + "1\tX1\tExample\t#99\t#9\n\n" + HEADER + "1\tA1\tRoad\t#10\t#5\n");

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.LIST_ASIDE)).singleElement().satisfies(out -> {
            assertThat(out.weight()).isEqualTo(Weight.DOUBTFUL);
            assertThat(out.cells()).hasSize(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số ghi theo ví dụ: 1.234,5", "Báo cáo tháng 6 năm 2025", "Form T-1"})
    void takesPagesUnderAnyOtherLineForPages(String line) {
        var reading =
                declared.read(line + "\n" + HEADER + "1\tA1\tRoad\t#10\t#5\n\n" + HEADER + "2\tA2\tWell\t#20\t#6\n");

        assertThat(codes(reading)).containsExactly("A1", "A2");
    }

    @Test
    void tellsOfExampleRowsThatStandOverTheHeader() {
        var reading = declared.read("Ví dụ\n1\tX1\tExample\t#99\t#9\n" + HEADER + "1\tA1\tRoad\t#10\t#5\n");

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.ROWS))
                .singleElement()
                .satisfies(out -> assertThat(cells(out)).isEqualTo("A2 B2 C2 D2 E2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ví dụ", "VD", "Example"})
    void readsNoRowThatIsNumberedAsAnExample(String number) {
        var reading = read(number + "\tX1\tExample\t#99\t#9\n1\tA1\tRoad\t#10\t#5\n");

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(told(reading, Why.LIST_ASIDE)).hasSize(1);
    }

    @Test
    void tellsOfHiddenColumnsThatAreRead() {
        var reading = declared.read(TypedSheet.of(HEADER + "1\tA1\tRoad\t#10\t#5\n2\tA2\tBridge\t\t#6\n")
                .hiding(4, 9));

        assertThat(reading.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.HIDDEN_COLUMNS_READ)
                .singleElement()
                .satisfies(repair ->
                        assertThat(repair.cells()).extracting(Object::toString).containsExactly("D2"));
    }

    @Test
    void readsNothingThatLiesUnderAMergedArea() {
        var reading = read("1\tA1\tRoad\t#10\t#5\n2\tA2\tBridge\t#20\t#6\n", "D2:E2", "E2:E3");

        var spent = reading.table("T")
                .orElseThrow()
                .rows()
                .getFirst()
                .entry("spent")
                .orElseThrow();
        assertThat(spent.value()).isInstanceOf(EntryValue.Blank.class);
        assertThat(told(reading, Why.UNDER_MERGE)).singleElement().satisfies(out -> {
            assertThat(cells(out)).isEqualTo("E2 E3");
            assertThat(out.what()).isEqualTo("5 (D2:E2)");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting period: June 2025\tReporting period: May 2025", "Works of towns\tMay 2025"})
    void takesNothingThatLiesUnderAMergedAreaForThePeriod(String titles) {
        var reading = declared.read(titles + "\n" + HEADER + "1\tA1\tRoad\t#10\t#5\n", "A1:E1");

        assertThat(reading.identity().otherPeriods()).isEmpty();
        assertThat(reading.identity().period()).isNotEqualTo(Optional.of(Period.of("2025-05")));
        assertThat(told(reading, Why.UNDER_MERGE))
                .extracting(WhatIsNotReadTest::cells, UnreadCells::weight)
                .containsExactly(tuple("B1", Weight.LIGHT));
    }

    @Test
    void takesNoTitleThatLiesUnderAMergedArea() {
        var reading = declared.read("No\tCode\tName\tOther\tPlan\tSpent\n1\tA1\tRoad\t#10\t#5\t#6\n", "D1:E1");

        assertThat(reading.table("T").orElseThrow().column(Slot.of("plan"))).isEmpty();
        assertThat(told(reading, Why.COLUMN))
                .extracting(out -> out.what() + " " + cells(out))
                .containsExactly("Other D2", "Other E2");
    }

    @Test
    void losesNothingWhereAMergedAreaSaysTheSameInEveryCell() {
        var reading = read("1\tA1\tRoad\t#10\t#5\n2\tA2\tRoad\t#20\t#6\n", "C2:C3");

        assertThat(reading.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\tB\tC\t1\t2",
                "a\tb\tc\t(1)\t(2)",
                "(1)\t(2)\t(3)\t(4)\t(5)=(3)+(4)",
                "1\t2\t3\t4\t5=3+4",
                "A\t1\t2\t3\tB",
                "A\tB\tC\tD\tĐ",
                "1\t2\t3\t4a\t4b",
                "#1\t#2\t#3\t#4\t#5",
                "[1]\t[2]\t[3]\t[4]\t[5]",
                "I\tII\tIII\tIV\tV",
                "Cột 1\tCột 2\tCột 3\tCột 4\tCột 5",
                "1.\t2.\t3.\t4.\t5."
            })
    void takesNoColumnNumbersForARow(String row) {
        assertThat(codes(read(row + "\n1\tA1\tRoad\t#10\t#5\n"))).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\tA\tB\t#2\t#5", "#3\tC\tRoad\t#1\t#2", "2\t1\t3\t#4\t#5"})
    void takesNoRowForColumnNumbers(String row) {
        assertThat(codes(read(row + "\n"))).hasSize(1);
    }

    @Test
    void readsTheSheetThatCanBeSeenAndNamesTheOther() {
        var seen = TypedSheet.of(HEADER + "1\tA1\tRoad\t#10\t#5\n").named("Report");
        var hidden = TypedSheet.of(HEADER + "1\tA1\tRoad\t#9\t#4\n").hidden();

        var reading = declared.read(Optional.empty(), hidden, seen);

        assertThat(reading.table("T").orElseThrow().sheet()).isEqualTo("Report");
        assertThat(told(reading, Why.SHEET_TWICE)).singleElement().satisfies(out -> {
            assertThat(out.sheet()).isEqualTo("Biểu 01");
            assertThat(out.what()).isEqualTo("Report");
            assertThat(out.weight()).isEqualTo(Weight.LIGHT);
            assertThat(out.count()).isEqualTo(10);
        });
    }

    @Test
    void readsAHiddenSheetWhereNoOtherIsThere() {
        var reading = declared.read(
                Optional.empty(),
                TypedSheet.of(HEADER + "1\tA1\tRoad\t#9\t#4\n").hidden());

        assertThat(codes(reading)).containsExactly("A1");
        assertThat(reading.repairs()).extracting(Repair::kind).contains(Repair.Kind.HIDDEN_SHEET_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T6", "Tháng 06", "06.2025", "B01_T6", "Q2", "2025-06", "June 2025"})
    void readsTheSheetOfThePeriod(String name) {
        var june = TypedSheet.of(HEADER + "1\tA1\tRoad\t#10\t#5\n").named(name);
        var may = TypedSheet.of(HEADER + "1\tA1\tRoad\t#9\t#4\n").named("T5");

        var reading = declared.read(JUNE, may, june);

        assertThat(reading.table("T").orElseThrow().sheet()).isEqualTo(name);
        assertThat(told(reading, Why.SHEET_TWICE))
                .extracting(UnreadCells::sheet, UnreadCells::weight)
                .containsExactly(tuple("T5", Weight.LIGHT));
    }

    @Test
    void guessesNotWhichOfTwoLikeSheetsIsMeant() {
        var one = TypedSheet.of(HEADER + "1\tA1\tRoad\t#10\t#5\n").named("Sheet1");
        var other = TypedSheet.of(HEADER + "1\tA1\tRoad\t#9\t#4\n").named("Sheet2");

        assertThat(told(declared.read(JUNE, one, other), Why.SHEET_UNSURE))
                .extracting(UnreadCells::weight)
                .containsExactly(Weight.HEAVY);
    }

    @Test
    void readsTheSheetWithRowsBeforeAnEmptyOne() {
        var filled = TypedSheet.of(HEADER + "1\tA1\tRoad\t#10\t#5\n").named("Report");
        var empty = TypedSheet.of(HEADER + "(1)\t(2)\t(3)\t(4)\t(5)\nTotal\t\t\t#0\t#0\n");

        for (var sheet : List.of(filled, filled.hidden())) {
            var reading = declared.read(JUNE, empty, sheet);

            assertThat(codes(reading)).containsExactly("A1");
            assertThat(reading.leftOut())
                    .extracting(UnreadCells::why, UnreadCells::sheet, UnreadCells::weight)
                    .containsExactly(tuple(Why.SHEET_TWICE, "Biểu 01", Weight.LIGHT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nothing to report"})
    void readsAnEmptySheetRatherThanTheRowsOfAnotherPeriod(String said) {
        var may = TypedSheet.of(HEADER + "1\tA1\tRoad\t#9\t#4\n").named("T5");
        var june = TypedSheet.of(HEADER + said + "\n").named("T6");

        assertThat(declared.read(JUNE, may, june).table("T").orElseThrow().sheet())
                .isEqualTo("T6");
        assertThat(declared.read(JUNE, may.hidden(), june)
                        .table("T")
                        .orElseThrow()
                        .sheet())
                .isEqualTo("T6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Biểu 01 (2)", "TX Mường Lay"})
    void losesNoRowsOfAFormThatIsPartedOverSheets(String name) {
        var one = TypedSheet.of(HEADER + "1\tA1\tRoad\t#10\t#5\n2\tA2\tBridge\t#10\t#5\n");
        var more = TypedSheet.of(HEADER + "1\tA2\tBridge\t#10\t#5\n2\tA3\tWell\t#9\t#4\n")
                .named(name);

        assertThat(declared.read(JUNE, one, more).leftOut())
                .extracting(UnreadCells::why, UnreadCells::sheet, UnreadCells::weight)
                .containsExactly(tuple(Why.SHEET_HAS_MORE, name, Weight.HEAVY));
        assertThat(declared.read(JUNE, one, more.hidden()).leftOut())
                .extracting(UnreadCells::weight)
                .containsExactly(Weight.LIGHT);
        assertThat(declared.read(JUNE, one, more.named("T5")).leftOut())
                .extracting(UnreadCells::weight)
                .containsExactly(Weight.LIGHT);
    }

    @Test
    void saysOfEverySheetWhatBecameOfItsCells() {
        var reading = declared.read(
                Optional.empty(),
                TypedSheet.of("School grants\n" + HEADER + "1\tA1\tRoad\t#10\t#5\nTotal\t\t\t#10\t#5\nNote: none\n"),
                TypedSheet.of("#1\t#2\nx\n").named("Own"));

        assertThat(reading.sheets())
                .extracting(
                        SheetAccount::sheet,
                        account -> Arrays.stream(CellPart.Lot.values())
                                .map(account::of)
                                .toList())
                .containsExactly(tuple("Biểu 01", List.of(5, 10, 0)), tuple("Own", List.of(0, 0, 3)));
        assertThat(SheetAccount.sum(reading.sheets()))
                .containsEntry(CellPart.READ, 5)
                .containsEntry(CellPart.TOTAL, 3)
                .containsEntry(CellPart.TOLD, 3);
    }
}
