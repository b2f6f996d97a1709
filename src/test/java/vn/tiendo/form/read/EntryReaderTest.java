package vn.tiendo.form.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Slot;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.SheetLetters;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.FormTexts;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.Wording;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/** The habits of cells that DOMAIN describes, each beside what must not be taken for it. */
class EntryReaderTest {

    private static final CellAddress PLACE = new CellAddress(9, 3);

    private final Repairs repairs = new Repairs();
    private final NumberHabits habits = new NumberHabits(repairs, "Biểu 01", NumberStyle.VI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234500000",
                "12.500|12500000000",
                "1\u00a0234|1234000000",
                "1\u202f234|1234000000",
                "1 234|1234000000",
                "(350)|-350000000",
                "\u2212350|-350000000",
                "981,0 tỷ|981000000000",
                "5 triệu đồng|5000000",
                "1.380.800 đ|1380800",
                "1.380.800,5 đồng|1380801",
                "0|0",
                "0,0|0",
            })
    void readsMoneyAsOfficesTypeIt(String text, long dong) {
        assertThat(text(FieldType.MONEY, text))
                .isInstanceOfSatisfying(
                        EntryValue.Money.class,
                        money -> assertThat(money.amount()).isEqualTo(new Amount(dong)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,3808đ", "14,4 đồng", "-0,5 đ", "(999,9 VNĐ)"})
    void takesNoPartOfADongForMoneySinceALargerUnitWasMeant(String text) {
        assertThat(text(FieldType.MONEY, text)).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
    }

    @Test
    void tellsInWhichUnitANumberWasReadThatNamesItsOwn() {
        text(FieldType.MONEY, "1.380,8 triệu");

        assertThat(repairs.list().toString()).contains("1380,8 triệu đồng", "1380.8 million VND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "…/…/2025",
                ".../.../....",
                "__/__/____",
                "…",
                "../../20..",
                "/ /2025",
                "ngày … tháng … năm 2025",
                ". . . ."
            })
    void takesADayThatIsPrintedToBeWrittenInForABlank(String text) {
        assertThat(text(FieldType.DATE, text)).isEqualTo(new EntryValue.Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"…/6/2025", "15/…/2025", "..2025..2026", "chưa họp", "/"})
    void takesADayOfWhichSomethingIsWrittenForNone(String text) {
        assertThat(text(FieldType.DATE, text)).isInstanceOf(EntryValue.Unreadable.class);
    }

    @Test
    void tellsOfNoTextThatBecameANumberWhereItDidNot() {
        assertThat(text(FieldType.NUMBER, "94%")).isInstanceOf(EntryValue.Unreadable.class);
        assertThat(text(FieldType.MONEY, "94%")).isInstanceOf(EntryValue.Unreadable.class);
        assertThat(text(FieldType.NUMBER, "94 tỷ")).isInstanceOf(EntryValue.Unreadable.class);
        assertThat(repairs.list()).isEmpty();

        assertThat(text(FieldType.PERCENT, "94%")).isInstanceOf(EntryValue.Percent.class);
        assertThat(repairs.list()).extracting(Repair::kind).containsExactly(Repair.Kind.NUMBERS_FROM_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85%",
                "12,5 km",
                "chưa có",
                "N/A",
                "１２",
                "1,234,567.89",
                "1.5",
                "0.500",
                "1E+06",
                "'350",
                "350 120 5",
                "31/12"
            })
    void neverGuessesMoney(String text) {
        assertThat(text(FieldType.MONEY, text)).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"84,48%|84.48", "84,48 %|84.48", "84,48|84.48", "0,85|0.85", "85%|85", "100|100"})
    void readsPercentagesInPoints(String text, BigDecimal points) {
        assertThat(text(FieldType.PERCENT, text))
                .isInstanceOfSatisfying(
                        EntryValue.Percent.class, p -> assertThat(p.points()).isEqualByComparingTo(points));
    }

    @Test
    void readsAFractionByItsFormatAndWarnsOfABareOne() {
        var formatted = new CellStyle("", true, 2);
        var fraction = new CellValue.Decimal(new BigDecimal("0.8448"));

        assertThat(value(FieldType.PERCENT, fraction, formatted))
                .isEqualTo(new EntryValue.Percent(new BigDecimal("84.48"), BigDecimal.ZERO));
        assertThat(value(FieldType.PERCENT, new CellValue.Decimal(new BigDecimal("0.844812")), formatted))
                .isEqualTo(new EntryValue.Percent(new BigDecimal("84.4812"), new BigDecimal("0.005")));
        assertThat(repairs.list()).isEmpty();
        assertThat(value(FieldType.PERCENT, fraction, CellStyle.PLAIN)).isInstanceOf(EntryValue.Percent.class);
        assertThat(repairs.list()).extracting(Repair::kind).containsExactly(Repair.Kind.BARE_PERCENT);
    }

    @Test
    void takesNoMoneyForAPercentage() {
        assertThat(text(FieldType.PERCENT, "5 tỷ")).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
        assertThat(text(FieldType.NUMBER, "5 tỷ")).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
        assertThat(text(FieldType.NUMBER, "5%")).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
    }

    @Test
    void readsANumberBeforeTheColumnsOwnUnitOnly() {
        assertThat(text(FieldType.NUMBER, "12,5 km")).isEqualTo(new EntryValue.Quantity(new BigDecimal("12.5")));
        assertThat(text(FieldType.NUMBER, "12,5 ha")).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "x", "X", "KCT", "kct", "không", "Không có"})
    void readsMarksOfWhatDoesNotApply(String mark) {
        assertThat(text(FieldType.MONEY, mark)).isEqualTo(new EntryValue.NotApplicable(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "\u200b", "\u00a0"})
    void readsMarksOfWhatIsNotReportedAsBlank(String mark) {
        assertThat(text(FieldType.MONEY, mark)).isEqualTo(new EntryValue.Blank());
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "1e400"})
    void saysThatANumberIsOutOfRange(String raw) {
        for (var type : List.of(FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE)) {
            var entry = entry(type, new CellValue.OutOfRange(raw), CellStyle.PLAIN);

            assertThat(entry.value()).isEqualTo(new EntryValue.Unreadable(Why.OUT_OF_RANGE));
            assertThat(entry.raw()).isEqualTo(raw);
            assertThat(entry.address()).isEqualTo(PLACE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "60", "1E+15", "46299", "-2024", "6.2025", "2024.5"})
    void takesNoNumberForADay(String number) {
        var decimal = new CellValue.Decimal(new BigDecimal(number));

        assertThat(value(FieldType.DATE, decimal, CellStyle.PLAIN))
                .isEqualTo(new EntryValue.Unreadable(Why.NOT_A_DATE));
    }

    @Test
    void takesAYearAndADateForWhatTheyAre() {
        var year = new CellValue.Decimal(new BigDecimal("2024"));
        var date = new CellValue.Date(LocalDateTime.of(2025, 6, 15, 0, 0), BigDecimal.ONE);

        assertThat(value(FieldType.DATE, year, CellStyle.PLAIN))
                .isEqualTo(new EntryValue.Day(LocalDate.of(2024, 1, 1), EntryValue.Day.Precision.YEAR));
        assertThat(value(FieldType.DATE, date, CellStyle.PLAIN))
                .isEqualTo(new EntryValue.Day(LocalDate.of(2025, 6, 15), EntryValue.Day.Precision.DAY));
        assertThat(value(FieldType.MONEY, date, CellStyle.PLAIN))
                .isEqualTo(new EntryValue.Unreadable(Why.NOT_A_NUMBER));
    }

    @Test
    void keepsTheOriginalOfWhatItRepairs() {
        var entry = entry(FieldType.TEXT, new CellValue.Text("§iÖn  Biªn "), new CellStyle(".VnTime", false, -1));

        assertThat(entry.raw()).isEqualTo("Điện Biên");
        assertThat(entry.original()).isEqualTo("§iÖn  Biªn ");
        assertThat(repairs.list()).singleElement().satisfies(repair -> {
            assertThat(repair.kind()).isEqualTo(Repair.Kind.TCVN3_DECODED);
            assertThat(repair.example().vi()).isEqualTo("§iÖn  Biªn  → Điện  Biên ");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.500|350|true",
                "12,500|350|true",
                "12.500|1.380.000|false",
                "12.500|21.938,8|false",
                "12.500|12.5|true",
                "12.500|1.380.000 12.5|true",
            })
    void saysThatALoneGroupIsAmbiguousUnlessTheSheetProvesItsHabit(String number, String others, boolean told) {
        text(FieldType.MONEY, number);
        for (String other : others.split(" ", -1)) {
            text(FieldType.MONEY, other);
        }
        habits.close();

        assertThat(repairs.list().stream().anyMatch(r -> r.kind() == Repair.Kind.AMBIGUOUS_NUMBERS))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"581,7|581,7|581.7", "125.000|125000|125000", "1.380.000,25|1380000,25|1380000.25"})
    void tellsANumberReadFromTextInTheWayOfEachLanguage(String number, String vietnamese, String english) {
        text(FieldType.NUMBER, number);

        var example = repairs.list().getFirst().example();

        assertThat(example.vi()).endsWith("→ " + vietnamese);
        assertThat(example.en()).endsWith("→ " + english);
    }

    private EntryValue text(FieldType type, String text) {
        return value(type, new CellValue.Text(text), CellStyle.PLAIN);
    }

    private EntryValue value(FieldType type, CellValue value, CellStyle style) {
        return entry(type, value, style).value();
    }

    private Entry entry(FieldType type, CellValue value, CellStyle style) {
        var members = new MemberFinder(Shipped.urban());
        var lettering = new TextCleaner(repairs, "Biểu 01", new SheetLetters());
        var texts = new FormTexts(Wording.USUAL, List.of());
        return new EntryReader(members, lettering, texts, new FigureCells(habits, texts, Optional.of(MoneyUnit.TRIEU)))
                .read(PLACE.row(), column(type), new Cell(PLACE, value, style, false));
    }

    private static ColumnFound column(FieldType type) {
        String unit = type == FieldType.NUMBER ? "km" : "";
        var column = TestColumn.of("f", type)
                .is("F")
                .unit(unit)
                .required()
                .negative()
                .column();
        return new ColumnFound(column, Slot.of("f"), PLACE.column(), "F", new CellAddress(1, 1));
    }
}
