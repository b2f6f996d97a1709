package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** The form language holds for another country's workbook: YAML alone describes it, and every figure comes out right. */
class GrantsReturnTest {

    private static final SubmissionReader READER =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(GrantsReturn.programme()));

    static Stream<Named<byte[]>> files() {
        return Stream.of(
                Named.of(".xlsx", GrantsReturn.asXlsx().bytes()),
                Named.of(".xls", GrantsReturn.asXls().bytes()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhoReportsForWhen(byte[] file) {
        var identity = read(file).identity();

        assertThat(identity.unit()).hasToString("Optional[HLT]");
        assertThat(identity.period()).contains(Period.of("2025-06"));
        assertThat(identity.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsEveryFormInTheOneSheet(byte[] file) {
        var reading = read(file);

        assertThat(reading.incomplete()).isEmpty();
        assertThat(reading.tables())
                .extracting(table -> table.form().code())
                .containsExactly("COVER", "OUTPUTS", "FUNDING", "SIGNED");
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAnswersBesideAndBelowTheirQuestions(byte[] file) {
        assertThat(lines(read(file), "COVER")).containsExactly("""
                audited B8 = 2025-03 MONTH
                contact B10 = Lò Thị Hạnh
                ends G13 = period 2026-06
                finance B12 = Quàng Văn Pó
                pupils G8 = 1250
                purpose A14 = Safe, warm classrooms
                risk B6 = blank
                status B5 = choice off
                why B7 = blank""");
        assertThat(lines(read(file), "SIGNED")).containsExactly("""
                by A41 = Lò Thị Hạnh
                on C41 = 2025-07-04 DAY""");
    }

    @ParameterizedTest
    @MethodSource("files")
    void turnsYearQuarterAndKindIntoLongFigures(byte[] file) {
        assertThat(lines(read(file), "OUTPUTS")).containsExactly("""
                code A20 = TH-014
                count:2024/Q4/actual C20 = 2
                count:2025/Q1/actual E20 = 3
                count:2025/Q1/forecast D20 = 1250
                count:2025/Q2/actual G20 = not applicable
                count:2025/Q2/forecast F20 = 4
                done H20 = 5
                note I20 = (see annex)
                output B20 = Classrooms renewed
                project A20 = Him Lam school""", """
                code A20 = TH-014
                count:2024/Q4/actual C21 = 0
                count:2025/Q1/actual E21 = 1.5
                count:2025/Q1/forecast D21 = 1
                count:2025/Q2/actual G21 = blank
                count:2025/Q2/forecast F21 = blank
                done H21 = 1.5
                note I21 = blank
                output B21 = Toilets built
                project A20 = Him Lam school""", """
                code A22 = TH-015
                count:2024/Q4/actual C22 = 7
                count:2025/Q1/actual E22 = 12500.25
                count:2025/Q1/forecast D22 = -2
                count:2025/Q2/actual G22 = 1
                count:2025/Q2/forecast F22 = 1
                done H22 = 20
                note I22 = blank
                output B22 = Classrooms renewed
                project A22 = Noong Bua school: annex""", """
                code A22 = TH-015
                count:2024/Q4/actual C23 = blank
                count:2025/Q1/actual E23 = 1
                count:2025/Q1/forecast D23 = 1
                count:2025/Q2/actual G23 = 2
                count:2025/Q2/forecast F23 = 2
                done H23 = 3
                note I23 = blank
                output B23 = Wells
                project A22 = Noong Bua school: annex""");
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheTableBetweenItsHeadingsWithItsKindsOfRows(byte[] file) {
        var table = read(file).table("FUNDING").orElseThrow();

        assertThat(table.rows())
                .extracting(row -> row.number() + " " + row.kind() + " " + row.parent() + " " + row.label())
                .containsExactly(
                        "28 GROUP -1 Building works",
                        "29 LEAF 0 Him Lam school",
                        "30 LEAF 0 Noong Bua school",
                        "32 SUBTOTAL 0 Subtotal Capital fund",
                        "33 LEAF 0 Noong Bua school",
                        "34 SUBTOTAL 0 Subtotal Repair fund",
                        "35 GROUP -1 Equipment",
                        "36 LEAF 6 Him Lam school",
                        "37 TOTAL -1 Grand total");
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsMoneyInItsColumnsUnitAndLabelsOfGroupsAndMergedCells(byte[] file) {
        assertThat(lines(read(file), "FUNDING")).containsExactly("""
                budget:approved C29 = 1200000000 đ
                budget:revised D29 = 1250000000 đ
                code B29 = TH-014
                fund A29 = Capital fund
                rag G29 = choice G
                reason H29 = blank
                school B29 = Him Lam school
                spent E29 = 625000500 đ
                spent_pct F29 = 50 %
                stream A28 = Building works""", """
                budget:approved C30 = 800000000 đ
                budget:revised D30 = 800000000 đ
                code B30 = TH-015
                fund A29 = Capital fund
                rag G30 = choice R
                reason H30 = blank
                school B30 = Noong Bua school
                spent E30 = 80000000 đ
                spent_pct F30 = 10 %
                stream A28 = Building works""", """
                budget:approved C33 = 50000000 đ
                budget:revised D33 = 60000000 đ
                code B33 = TH-015
                fund A33 = Repair fund
                rag G33 = choice A
                reason H33 = Rain
                school B33 = Noong Bua school
                spent E33 = 60000000 đ
                spent_pct F33 = 100 %
                stream A28 = Building works""", """
                budget:approved C36 = not applicable
                budget:revised D36 = 10000000 đ
                code B36 = TH-014
                fund A36 = Capital fund
                rag G36 = choice G
                reason H36 = blank
                school B36 = Him Lam school
                spent E36 = 0 đ
                spent_pct F36 = 0 %
                stream A35 = Equipment""");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsOnlyWhatWasPutRight(byte[] file) {
        assertThat(read(file).repairs())
                .extracting(repair -> repair.kind() + " " + repair.sheet() + " " + repair.count())
                .containsExactlyInAnyOrder(
                        "SHEET_IGNORED How to fill this in 1",
                        "NUMBERS_FROM_TEXT Return 10",
                        "HIDDEN_ROWS_READ Return 1");
    }

    @Test
    void readsTheSameFromXlsxAndXls() {
        var xlsx = read(GrantsReturn.asXlsx().bytes());
        var xls = read(GrantsReturn.asXls().bytes());

        assertThat(xlsx.tables())
                .extracting(Table::rows)
                .isEqualTo(xls.tables().stream().map(Table::rows).toList());
    }

    @Test
    void findsTablesHoweverFarDownTheyBegin() {
        var far = read(GrantsReturn.asXlsx().withMoreOutputs(5_000).bytes());
        var near = read(GrantsReturn.asXlsx().bytes());

        assertThat(far.incomplete()).isEmpty();
        assertThat(far.table("OUTPUTS").orElseThrow().leaves()).hasSize(5_004);
        assertThat(far.table("FUNDING").orElseThrow().rows())
                .extracting(TableRow::kind)
                .isEqualTo(near.table("FUNDING").orElseThrow().rows().stream()
                        .map(TableRow::kind)
                        .toList());
        assertThat(far.table("SIGNED").orElseThrow().rows().getFirst().text("by"))
                .contains("Lò Thị Hạnh");
    }

    private static Reading.Read read(byte[] file) {
        return (Reading.Read) READER.read(file, "return");
    }

    /** A text a leaf row: slots in order, each with its cell and what it says. */
    private static List<String> lines(Reading.Read reading, String form) {
        return reading.table(form).orElseThrow().leaves().map(Entries::told).toList();
    }
}
