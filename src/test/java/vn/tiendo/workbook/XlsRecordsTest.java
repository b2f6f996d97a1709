package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.Xls.anXls;
import static vn.tiendo.workbook.Xls.cell;
import static vn.tiendo.workbook.Xls.f64;
import static vn.tiendo.workbook.Xls.formula;
import static vn.tiendo.workbook.Xls.join;
import static vn.tiendo.workbook.Xls.number;
import static vn.tiendo.workbook.Xls.record;
import static vn.tiendo.workbook.Xls.row;
import static vn.tiendo.workbook.Xls.text;
import static vn.tiendo.workbook.Xls.u16;
import static vn.tiendo.workbook.Xls.u32;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.container.Bytes;

/** Each record that bears on a cell, and the quiet wrong answers that other readers of .xls give. */
class XlsRecordsTest {

    private static final int RK = 0x027E;
    private static final int STRING = 0x0207;

    @ParameterizedTest
    @CsvSource({
        "0x3FF00000, 1", // the upper half of a double
        "0x3FF00001, 0.01", // in hundredths
        "0x0001E242, 30864", // a whole number
        "0x0001E243, 308.64", // in hundredths
        "0xFFFFFFFE, -1"
    })
    void readsAllKindsOfShortenedNumbers(long bits, BigDecimal number) {
        assertThat(first(cell(RK, 0, 0, u32(bits)))).isEqualTo(new CellValue.Decimal(number));
    }

    @Test
    void readsARunOfShortenedNumbers() {
        byte[] run = record(
                0x00BD, u16(4, 2), u16(0), u32(10), u16(0), u32(0x3FF00000), u16(1), u32(45823 << 2 | 2), u16(4));

        assertThat(Reading.rows(Xls.of(run)).getFirst().cells())
                .extracting(cell -> cell.address() + " " + cell.value())
                .containsExactly(
                        "C5 Decimal[value=2]", "D5 Decimal[value=1]", "E5 Date[value=2025-06-15T00:00, serial=45823]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void saysThatANumberIsNotFinite(double number) {
        var outOfRange = new CellValue.OutOfRange(Double.toString(number));

        assertThat(first(number(0, 0, number))).isEqualTo(outOfRange);
        assertThat(first(formula(0, 0, 0, Double.isNaN(number) ? quiet() : number)))
                .isEqualTo(outOfRange);
        assertThat(first(cell(RK, 0, 0, u32(0x7FF00000)))).isEqualTo(new CellValue.OutOfRange("Infinity"));
    }

    @Test
    void readsZeroWithoutASign() {
        assertThat(first(number(0, 0, -0.0))).isEqualTo(new CellValue.Decimal(BigDecimal.ZERO));
    }

    @Test
    void readsTextsThatStandInTheirCells() {
        byte[] rich = cell(0x00D6, 1, 0, text("Tủa Chùa"), u16(1), u16(0, 0));

        assertThat(first(cell(0x0204, 0, 0, text("Điện Biên")))).isEqualTo(new CellValue.Text("Điện Biên"));
        assertThat(Reading.value(Xls.of(rich), "A2")).isEqualTo(new CellValue.Text("Tủa Chùa"));
        assertThat(Reading.rows(Xls.of(cell(0x0204, 0, 0, text(""))))).isEmpty();
    }

    @Test
    void keepsWhatFormulasGave() {
        byte[] book = Xls.of(
                formula(0, 0, 0, 1.5),
                formula(1, 0, 1, 1),
                formula(2, 0, 2, 7),
                formula(3, 0, 3, 0),
                formula(4, 0, 0, 0),
                record(STRING, text("đạt")));

        assertThat(Reading.rows(book))
                .extracting(row -> row.cells().getFirst().value())
                .containsExactly(
                        new CellValue.Decimal(new BigDecimal("1.5")),
                        new CellValue.Bool(true),
                        new CellValue.Failed("#DIV/0!"),
                        new CellValue.Text("đạt"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x04BC, 0x0221, 0x0236})
    void findsTheTextBehindAFormulaThatIsShared(int follower) {
        byte[] book = Xls.of(formula(0, 0, 0, 0), record(follower, new byte[20]), record(STRING, text("đạt")));

        assertThat(Reading.value(book, "A1")).isEqualTo(new CellValue.Text("đạt"));
    }

    @Test
    void readsAFormulasTextThatRunsOn() {
        byte[] start = join(u16(4), new byte[] {0}, "ab".getBytes(StandardCharsets.US_ASCII));
        byte[] rest = join(new byte[] {1}, "đê".getBytes(StandardCharsets.UTF_16LE));

        assertThat(first(formula(0, 0, 0, 0), record(STRING, start), record(0x003C, rest)))
                .isEqualTo(new CellValue.Text("abđê"));
    }

    @Test
    void neverTakesAFormulaWithoutAKeptValueForZero() {
        assertThat(first(formula(0, 0, 0, 0), number(1, 0, 1))).isEqualTo(new CellValue.NotComputed());
        assertThat(first(formula(0, 0, 2, 0.0), formula(1, 0, 2, 0.0))).isEqualTo(new CellValue.NotComputed());
    }

    @Test
    void believesAZeroOfAProgramThatComputes() {
        assertThat(first(formula(0, 0, 2, 0.0), formula(1, 0, 2, 7.0)))
                .isEqualTo(new CellValue.Decimal(BigDecimal.ZERO));
        assertThat(first(formula(0, 0, 0, 0.0))).isEqualTo(new CellValue.Decimal(BigDecimal.ZERO));
    }

    @Test
    void leavesOutCellsThatAreOnlyFormatted() {
        byte[] blanks = record(0x00BE, u16(0, 0, 0, 0, 1));

        assertThat(Reading.rows(Xls.of(blanks, cell(0x0201, 1, 0)))).isEmpty();
    }

    @Test
    void countsDaysByTheWorkbooksOwnSystem() {
        byte[] day = record(0x0203, u16(0, 0, 1), f64(44837));

        assertThat(Reading.value(anXls().with(0x0022, u16(1)).sheet("a", day).bytes(), "A1"))
                .isEqualTo(new CellValue.Date(LocalDateTime.parse("2026-10-04T00:00"), new BigDecimal("44837")));
    }

    @Test
    void tellsRowsOfNoHeight() {
        byte[] book = Xls.of(
                row(0, 300, 0x20),
                row(1, 0, 0x40),
                row(2, 300, 0),
                number(0, 0, 1),
                number(1, 0, 1),
                number(2, 0, 1),
                number(3, 0, 1));
        byte[] byDefault = Xls.of(record(0x0225, u16(2, 0)), row(0, 300, 0), number(0, 0, 1), number(1, 0, 1));

        assertThat(Reading.rows(book)).extracting(Row::hidden).containsExactly(true, true, false, false);
        assertThat(Reading.rows(byDefault)).extracting(Row::hidden).containsExactly(false, true);
    }

    @Test
    void sortsCellsThatStandInAnyOrder() {
        byte[] book = Xls.of(number(4, 1, 3), number(4, 0, 2), number(0, 200, 1), number(40_000, 0, 4));

        assertThat(Reading.rows(
                        anXls().sheet("a", number(4, 1, 3), number(4, 0, 2), number(0, 9, 1), number(40_000, 0, 4))
                                .bytes()))
                .flatExtracting(Row::cells)
                .extracting(cell -> cell.address().toString())
                .containsExactly("J1", "A5", "B5", "A40001");
        assertThat(Reading.refusal(book)).isEqualTo(new Refusal(Cause.TOO_MANY_COLUMNS, "Biểu 01!1", "200"));
    }

    @Test
    void refusesTheSameCellTwice() {
        assertThat(Reading.refusal(Xls.of(number(4, 2, 1), number(5, 0, 1), number(4, 2, 9))))
                .isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01!C5"));
        assertThat(Reading.refusal(Xls.of(number(4, 2, 1), cell(RK, 4, 2, u32(2)))))
                .isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01!C5"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 999, 0x7FFFFFFFL, 0xFFFFFFFFL})
    void refusesATextThatTheWorkbookLacks(long index) {
        assertThat(Reading.refusal(Xls.of(cell(0x00FD, 0, 0, u32(index)))))
                .isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01!A1"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999, 0xFFFFFFFFL})
    void tellsACellOfATextThatTheTableLacksAndReadsThoseBesideIt(long index) {
        byte[] texts = record(0x00FC, u32(1), u32(1), text("Điện Biên"));
        byte[] book = Xls.anXls()
                .before(texts)
                .sheet("a", cell(0x00FD, 0, 0, u32(index)), cell(0x00FD, 0, 1, u32(0)), number(0, 2, 14.4))
                .bytes();

        assertThat(Reading.value(book, "A1"))
                .isEqualTo(new CellValue.Damaged(Long.toString(index), CellValue.Damaged.Fault.NO_SUCH_TEXT));
        assertThat(Reading.value(book, "B1")).isEqualTo(new CellValue.Text("Điện Biên"));
        assertThat(Reading.value(book, "C1")).isEqualTo(new CellValue.Decimal(new BigDecimal("14.4")));
    }

    @Test
    void namesTheSheetOfARecordThatIsTooShort() {
        assertThat(Reading.refusal(Xls.of(record(0x0203, u16(0, 0, 0)))))
                .isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void takesNoNumberFromTheRecordBehindIt(int there) {
        byte[] book = Xls.of(record(0x0203, u16(0, 0, 0)), record(0x003C, new byte[there]), number(0, 1, 14.4));

        assertThat(Reading.refusal(book)).isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01"));
    }

    @Test
    void saysOfANumberWhoseFormatTheWorkbookLacksThatItIsUnclear() {
        byte[] book = Xls.of(record(0x0203, u16(0, 0, 9), f64(1.5)), record(0x0204, u16(0, 1, 9), text("Lai Châu")));

        assertThat(Reading.value(book, "A1")).isEqualTo(new CellValue.Unclear("1.5"));
        assertThat(Reading.value(book, "B1")).isEqualTo(new CellValue.Text("Lai Châu"));
    }

    @Test
    void leavesOutSheetsThatAreNoTables() {
        byte[] book = anXls().sheet("Biểu đồ", 0, 2, number(0, 0, 1))
                .sheet("Hộp thoại", record(0x0081, u16(0x10)))
                .sheet("Biểu 01", 2, 0, number(0, 0, 1))
                .sheet("Macro", 0, 1)
                .bytes();

        try (var workbook = Reading.open(book)) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Biểu 01");
            assertThat(workbook.sheets().getFirst().visible()).isFalse();
            assertThat(workbook.remarks()).containsExactly(Workbook.Remark.MACROS_IGNORED);
        }
    }

    @Test
    void skipsTheCellsOfChartsWithinASheet() {
        byte[] book = Xls.of(number(0, 0, 1), Xls.begin(0x20), number(0, 0, 9), record(0x0A), number(1, 0, 2));

        assertThat(Reading.rows(book)).hasSize(2);
    }

    @Test
    void remarksLinksToOtherFilesButNotToItself() {
        byte[] link = join(u16(1, 3), new byte[] {0}, "abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(remarks(link)).containsExactly(Workbook.Remark.EXTERNAL_LINKS_IGNORED);
        assertThat(remarks(u16(1, 0x0401))).isEmpty();
        assertThat(remarks(join(u16(0, 1), new byte[] {0, ' '}))).isEmpty();
    }

    @Test
    void refusesSheetsThatShareTheirRecords() {
        var sheet = new Xls.Sheet("b", 0, 0, new Bytes(new byte[0], "b"));
        byte[] plain = anXls().sheet("a", number(0, 0, 1)).stream();
        int first = plain.length - Xls.begin(0).length - number(0, 0, 1).length - 4;
        int length = Xls.boundSheet(sheet, 0).length;
        byte[] twice = anXls().with(0x0085, tail(Xls.boundSheet(sheet, first + length)))
                .sheet("a", number(0, 0, 1))
                .bytes();

        assertThat(Reading.refusal(twice).cause()).isEqualTo(Cause.SUSPICIOUS);
    }

    @ParameterizedTest
    @CsvSource({"0, DAMAGED", "24, DAMAGED", "90000000, TRUNCATED"})
    void refusesASheetThatBeginsWhereNoneDoes(int at, Cause cause) {
        byte[] book = anXls().with(
                        0x0085, tail(Xls.boundSheet(new Xls.Sheet("b", 0, 0, new Bytes(new byte[0], "b")), at)))
                .bytes();

        assertThat(Reading.refusal(book)).isEqualTo(Refusal.of(cause, "b"));
    }

    @Test
    void refusesSheetNamesThatRepeat() {
        assertThat(Reading.refusal(anXls().sheet("Biểu 01").sheet("BIỂU 01").bytes()))
                .isEqualTo(Refusal.of(Cause.SUSPICIOUS, "BIỂU 01"));
    }

    @Test
    void refusesAStreamThatEndsWithinASheet() {
        byte[] stream = anXls().sheet("Biểu 01", number(0, 0, 1), number(1, 0, 2)).stream();

        for (int length = 0; length < stream.length; length++) {
            assertThat(Reading.refusal(Xls.container(Arrays.copyOf(stream, length)))
                            .cause())
                    .isIn(Cause.TRUNCATED, Cause.DAMAGED);
        }
    }

    private static double quiet() {
        // Not the NaN whose upper bytes would say that the formula gave no number.
        return Double.longBitsToDouble(0x7FF8_0000_0000_0000L);
    }

    private static List<Workbook.Remark> remarks(byte[] supBook) {
        try (var workbook =
                Reading.open(anXls().with(0x01AE, supBook).sheet("a").bytes())) {
            return workbook.remarks();
        }
    }

    private static byte[] tail(byte[] record) {
        return Arrays.copyOfRange(record, 4, record.length);
    }

    private static CellValue first(byte[]... records) {
        return Reading.value(Xls.of(records), "A1");
    }
}
