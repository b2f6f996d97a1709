package vn.tiendo.form.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.DeclaredSheet;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.measure.Amount;

/** What a number format makes of a number: where the sender sees another one than is kept, neither is read. */
class ShownNumberTest {

    private static final EntryValue TOLD = new EntryValue.Unreadable(Why.SHOWN_OTHERWISE);

    private static final List<String> TITLES = List.of("Code", "Plan", "Cost (đồng)", "Area", "People", "Share", "Day");
    private static final List<String> FIELDS = List.of("code", "plan", "cost", "area", "people", "share", "day");

    @TempDir
    private Path jobs;

    private DeclaredSheet declared;

    @BeforeEach
    void declareATable() {
        declared = DeclaredSheet.by(jobs, """
                - table: T
                  header: [code, plan]
                  leaf: code
                  subject: [code]
                  columns:
                    - { field: code, is: [Code], type: code }
                    - { field: plan, is: [Plan], type: money, unit: triệu đồng }
                    - { field: cost, is: [Cost (đồng)], type: money }
                    - { field: area, is: [Area], type: number, unit: ha }
                    - { field: people, is: [People], type: number }
                    - { field: share, is: [Share], type: percent }
                    - { field: day, is: [Day], type: date }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "85000000|#,##0,,|85",
                "85000|#,##0.0,|85,0",
                "85000|#,##0,.0|85,0",
                "85|#,##0,|0",
                "85|#,##0\" tỷ\"|85 tỷ",
                "85|#,##0\\ \"đồng\"|85 đồng",
                "85|#,##0\\ \\₫|85 ₫",
                "85|[$$-409]#,##0|$85",
                "85|#,##0.00\\ [$€-407]|85,00 €",
                "85|[$USD] #,##0|USD 85",
                "85|$#,##0|$85",
                "85|#,##0\"K\"|85K",
                "85|0\"%\"|85%",
                "85|0\"000\"|85000",
                "85|General\" ha\"|85 ha",
                "85|\"-\"0|-85",
                "85|\\(0\\)|(85)",
                "85|\"xong\"|xong",
                "85|;;;|``",
                "85000000|#,##0,,\" triệu\"|85 triệu",
                "2500|[>=1000]#,##0.0,\"K\";#,##0|2,5K",
                "500|[<1000]#,##0,;#,##0|1",
            })
    void tellsOfMoneyThatIsShownOtherwise(double kept, String format, String shown) throws IOException {
        var entry = entry("plan", kept, format);

        assertThat(entry.value()).isEqualTo(TOLD);
        assertThat(entry.raw()).isEqualTo(shown);
        assertThat(Double.parseDouble(entry.original())).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "#,##0",
                "#,##0.00",
                "#,##0.0;[Red]-#,##0.0",
                "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
                "_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* \"-\"\\ _₫_-;_-@_-",
                "#,##0\" triệu\"",
                "#,##0\\ \"tr.đ\"",
                "0.0 \"triệu đồng\"",
                "[Blue]#,##0",
                "@",
                "# ?/?",
                "0.0E+00",
                "[>=1000]#,##0.0,\"K\";#,##0",
                "[$-42A]#,##0"
            })
    void readsMoneyThatIsShownInItsUnit(String format) throws IOException {
        assertThat(entry("plan", 85, format).value())
                .isEqualTo(new EntryValue.Money(new Amount(85_000_000), new Amount(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0,,\" triệu\"", "#,##0,\" nghìn đ\"", "#,##0\\ [$₫-42A]", "#,##0\"đ\""})
    void readsMoneyThatIsShownInAnotherUnitAndIsTheSame(String format) throws IOException {
        assertThat(entry("cost", 85_000_000, format).value())
                .isEqualTo(new EntryValue.Money(new Amount(85_000_000), new Amount(0)));
    }

    @Test
    void takesWhatTheScaledFormatHidesForRounded() throws IOException {
        assertThat(entry("cost", 85_400_000, "#,##0,,\" triệu\"").value())
                .isEqualTo(new EntryValue.Money(new Amount(85_400_000), new Amount(500_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "area|0.0\" ha\"|true",
                "area|0.0\" HA\"|true",
                "area|0.0\" km\"|false",
                "area|0.0,|false",
                "area|0.0\" triệu\"|false",
                "people|0\" người\"|true",
                "people|0\" triệu\"|false",
                "people|$0|false",
                "share|0.0\"%\"|true",
                "share|0.0\\%|true",
                "share|0.0\" ha\"|false",
                "share|0.0,|false",
            })
    void readsNumbersInTheirColumnsUnitOnly(String column, String format, boolean read) throws IOException {
        assertThat(entry(column, 12, format).value().equals(TOLD)).isNotEqualTo(read);
    }

    @Test
    void takesNothingForNothingWhateverItsFormat() throws IOException {
        assertThat(entry("plan", 0, "#,##0,,").value()).isEqualTo(new EntryValue.Money(new Amount(0), new Amount(0)));
    }

    @Test
    void leavesCodesAlone() throws IOException {
        assertThat(entry("code", 7_942_009, "0\" (mã)\"").value()).isEqualTo(new EntryValue.Words("7942009"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ngày \"dd\"/\"mm\"/\"yyyy",
                "[$-1042A]\"Ngày\" d \"tháng\" m \"năm\" yyyy;@",
                "\"Điện Biên Phủ, ngày \"dd\" tháng \"mm\" năm \"yyyy",
                "\\n\\g\\à\\y\\ dd/mm/yyyy",
                "dd/mm/yyyy;@",
                "[$-42A]dd mmmm yyyy",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "dd.mm.yyyy",
                "d-mmm-yy"
            })
    void readsDaysHoweverTheyAreWritten(String format) throws IOException {
        assertThat(entry("day", 45822, format).value())
                .isEqualTo(new EntryValue.Day(LocalDate.of(2025, 6, 14), EntryValue.Day.Precision.DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mm/yyyy", "\"Tháng \"m\" năm \"yyyy", "[$-42A]\"tháng \"mm/yyyy;@"})
    void readsMonthsLikewise(String format) throws IOException {
        assertThat(entry("day", 45809, format).value())
                .isEqualTo(new EntryValue.Day(LocalDate.of(2025, 6, 1), EntryValue.Day.Precision.MONTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\" ngày\"", "#,##0\" tháng\"", "General"})
    void takesNoNumberForADayBecauseOfWordsOfItsFormat(String format) throws IOException {
        assertThat(entry("day", 45822, format).value()).isEqualTo(new EntryValue.Unreadable(Why.NOT_A_DATE));
    }

    /** The entry of a number in that column and format, the same from an .xlsx as from an .xls. */
    private Entry entry(String field, double kept, String format) throws IOException {
        var entry = entry(XSSFWorkbook::new, field, kept, format);

        assertThat(entry(HSSFWorkbook::new, field, kept, format)).isEqualTo(entry);
        return entry;
    }

    private Entry entry(Supplier<Workbook> made, String field, double kept, String format) throws IOException {
        try (var book = made.get()) {
            var sheet = book.createSheet("Biểu 01");
            var header = sheet.createRow(0);
            TITLES.forEach(title -> header.createCell(TITLES.indexOf(title)).setCellValue(title));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("A1");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            var cell = row.createCell(FIELDS.indexOf(field));
            cell.setCellValue(kept);
            cell.setCellStyle(style);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            var read = declared.read(bytes.toByteArray()).table("T").orElseThrow();
            return read.leaves()
                    .flatMap(leaf -> leaf.entries().values().stream())
                    .filter(entry -> entry.slot().field().equals(field))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
