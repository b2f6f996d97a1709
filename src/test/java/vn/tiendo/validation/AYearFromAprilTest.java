package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.finding.VerdictAssert;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** A programme in English whose year begins in April: which forms are due, what goes before, when the year begins anew. */
class AYearFromAprilTest {

    private static final Programme PROGRAMME = Programmes.loadOne(
            Path.of("src", "test", "resources", "vn", "tiendo", "validation", "april", "river-grants"), _ -> {});
    private static final SubmissionReader READER =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(PROGRAMME));
    private static final UnitCode TAY = new UnitCode("TAY");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05 | none        | none       | 2024-06-30",
                "2024-06 | W1          | Q1 2024/25 | 2024-07-30",
                "2024-09 | H1 W1       | Q2 2024/25 | 2024-10-30",
                "2024-12 | N9 W1       | Q3 2024/25 | 2025-01-30",
                "2025-03 | H1 W1 Y1    | Q4 2024/25 | 2025-06-16",
            })
    void asksForItsFormsWithItsOwnQuarters(String text, String forms, String name, LocalDate due) {
        var period = Period.of(text);
        var expected = PROGRAMME.formsExpected(TAY, period).stream()
                .map(Form::code)
                .sorted()
                .toList();

        assertThat(expected).isEqualTo(forms.equals("none") ? List.of() : List.of(forms.split(" ")));
        if (!expected.isEmpty()) {
            assertThat(PROGRAMME.named(period).en()).isEqualTo(name);
            assertThat(PROGRAMME.schedule().due(period)).isEqualTo(due);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1 2024/25                          | 2024-06",
                "1 April 2024 to 30 June 2024        | 2024-06",
                "H1 2024/25                          | 2024-09",
                "1 April 2024 to 30 September 2024   | 2024-09",
                "FY 2024-25                          | 2025-03",
            })
    void readsItsPeriods(String stated, String period) {
        assertThat(read(workbook(stated, 10, 10)).identity().period()).contains(Period.of(period));
    }

    @Test
    void readsItsYearsOverColumns() {
        var row = read(workbook("Q2 2024/25", 10, 10))
                .table("W1")
                .orElseThrow()
                .leaves()
                .findFirst()
                .orElseThrow();

        assertThat(row.entries().keySet())
                .extracting(Object::toString)
                .contains("forecast:2024/Q2", "forecast:2024/Q3", "forecast:2025/Q1", "plan");
    }

    @Test
    void returnsWhatIsSentForAnotherPeriodOrForNoneThatItHas() {
        check("Q1 2024/25", "2024-06", 10, 10, new AHistory()).isAccepted();
        check("Q2 2024/25", "2024-06", 10, 10, new AHistory())
                .isReturned()
                .finding("TM02")
                .saying("Quý II năm 2024/25", "Quý I năm 2024/25");
        check("Q1 2024", "2024-06", 10, 10, new AHistory())
                .isReturned()
                .finding("TM02")
                .saying("“Q1 2024”");
        check("January to June 2024", "2024-06", 10, 10, new AHistory())
                .isReturned()
                .finding("TM02");
        check("Q1", "2024-06", 10, 10, new AHistory()).isAccepted();
        check("May 2024", "2024-05", 10, 10, new AHistory())
                .isReturned()
                .finding("TM02")
                .saying("Tháng 5/2024", "Quý I năm 2024/25");
    }

    @Test
    void addsUpOverItsOwnYearAndBeginsAnewInApril() {
        var history = history().number("2024-03", "R1", "ytd", "900").number("2024-12", "R1", "ytd", "30");

        check("Q1 2024/25", "2024-06", 10, 10, history).without("YD01").without("YD02");
        check("Q1 2024/25", "2024-06", 10, 910, history).finding("YD02");
        check("Q4 2024/25", "2025-03", 10, 40, history).without("YD01").without("YD02");
        check("Q4 2024/25", "2025-03", 10, 10, history).finding("YD01");
    }

    @Test
    void comparesWithTheSameQuarterOfTheYearBefore() {
        var history = history().number("2023-06", "R1", "spent", "4").number("2024-03", "R1", "spent", "400");

        check("Q1 2024/25", "2024-06", 10, 10, history).finding("LA01");
        check("Q1 2024/25", "2024-06", 8, 8, history).without("LA01");
    }

    @Test
    void countsShareAndQuarterOfItsOwnYear() {
        check("Q1 2024/25", "2024-06", 0, 0, new AHistory()).without("SH01").without("QU01");
        check("Q2 2024/25", "2024-09", 0, 0, new AHistory()).finding("SH01");
        check("Q2 2024/25", "2024-09", 0, 0, new AHistory()).without("QU01");
        check("Q2 2025/26", "2025-09", 0, 0, new AHistory()).finding("QU01");
    }

    private static AHistory history() {
        return new AHistory().by("TAY", "W1");
    }

    private static VerdictAssert check(String stated, String sentFor, double spent, double year, History history) {
        var claim = new Claim(Optional.of(TAY), Optional.of(Period.of(sentFor)));
        return new VerdictAssert(new Checker(PROGRAMME)
                .check(read(workbook(stated, spent, year)), claim, history, Optional.empty())
                .verdict());
    }

    private static Reading.Read read(byte[] file) {
        return (Reading.Read) READER.read(file, "return.xlsx");
    }

    /** Everything that may be due, so that each test sees its own fault only. */
    private static byte[] workbook(String stated, double spent, double year) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Works");
            Object[][] rows = {
                {"Form W-1"},
                {"Grant recipient", "Tay River Trust", null, "Reporting period", stated},
                {},
                {"Code", "Works", "Plan for 2024/25", "Forecast", null, null, "Spent in the period", "Spent in the year"
                },
                {null, null, null, "FY2024/25", null, "2025-26"},
                {null, null, null, "Q2", "Quarter 3", "Q1"},
                {"R1", "North bank", 100, 1, 2, 3, spent, year}
            };
            write(sheet, rows);
            sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("D4:F4"));
            sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("D5:E5"));
            for (String often : List.of("Half-yearly", "Nine-monthly", "Yearly")) {
                write(workbook.createSheet(often), new Object[][] {{"Site", often + " visitors"}, {"S1", 5}});
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Sheet sheet, Object[][] rows) {
        for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                switch (rows[r][c]) {
                    case null -> {}
                    case Number number -> row.createCell(c).setCellValue(number.doubleValue());
                    case Object text -> row.createCell(c).setCellValue(text.toString());
                }
            }
        }
    }
}
