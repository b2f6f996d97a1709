package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Where a workbook states its period, and what becomes of a statement that nobody understands. */
class StatedPeriodTest {

    private static final SubmissionReader READER = new SubmissionReader(
            new GuardedWorkbookReader(Limits.DEFAULT),
            new FormReader(Programmes.loadOne(Path.of("jobs", "urban-infrastructure"), _ -> {})));

    @Test
    void readsWhatStandsBesideItsLabel() {
        assertThat(identity(row("Kỳ báo cáo", "T5/2025")).period()).contains(Period.of("2025-05"));
        assertThat(identity(row("Tháng báo cáo:", "05.2025")).period()).contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ", null, null, "Quý 2/2025")).period()).contains(Period.of("2025-06"));
    }

    @Test
    void readsADateCellAndANumber() {
        assertThat(identity(row("Kỳ báo cáo", LocalDate.of(2025, 5, 1))).period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo", 5.2025)).period()).contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo", 202505)).period()).contains(Period.of("2025-05"));
    }

    @Test
    void readsAnAnswerThatIsPartedOverCells() {
        assertThat(identity(row("Kỳ báo cáo", "Tháng", 5, "năm", 2025)).period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo", "Quý II", 2025)).period()).contains(Period.of("2025-06"));
        assertThat(identity(row("Kỳ báo cáo", 5, 2025)).period()).contains(Period.of("2025-05"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỳ báo cáo: T5/2025",
                "1. Kỳ báo cáo: T5/2025",
                "- Kỳ báo cáo – tháng 5/2025",
                "Kỳ báo cáo (tháng/năm): 5/2025",
                "Kỳ: Từ ngày 15/4/2025 đến ngày 14/5/2025",
                "Đơn vị: Thị xã Mường Lay - Kỳ báo cáo: tháng 5/2025",
            })
    void readsLabelAndAnswerInOneCell(String text) {
        assertThat(identity(row(text)).period()).contains(Period.of("2025-05"));
    }

    @Test
    void readsAnAnswerBesideALabelWithAHintOrBelowIt() {
        assertThat(identity(row("Kỳ báo cáo (tháng/năm) *", "T5/2025")).period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo"), row("Tháng 5/2025")).period()).contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo/Reporting period", "T5/2025")).period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Mã đơn vị", "Kỳ báo cáo", "Người lập"), row("095", "T5/2025", "Lò Văn A"))
                        .period())
                .contains(Period.of("2025-05"));
    }

    @Test
    void keepsAMonthWithoutAYearForThePeriodSentFor() {
        var identity = identity(row("Kỳ báo cáo", "Tháng 5"));

        assertThat(identity.period()).isEmpty();
        assertThat(identity.periodText()).isEqualTo("Tháng 5");
        assertThat(identity.otherPeriods())
                .extracting(other -> other.said().fits(Period.of("2025-05")))
                .containsExactly(true);
        assertThat(identity(row("Quý báo cáo", 2)).otherPeriods())
                .extracting(other -> other.said().fits(Period.of("2025-06")))
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đợt 3", "abc", "Đầu năm", "06/30/2025", "Quý V/2025", "Tháng … năm 2025x"})
    void keepsWhatNobodyUnderstandsWithItsCell(String answer) {
        var identity = identity(row("Đơn vị báo cáo", "Thị xã Mường Lay"), row("Kỳ báo cáo", answer));

        assertThat(identity.otherPeriods()).singleElement().satisfies(other -> {
            assertThat(other.text()).isEqualTo(answer);
            assertThat(other.cell()).contains(CellAddress.of("B2"));
            assertThat(other.said().fits(Period.of("2025-06"))).isFalse();
        });
    }

    @Test
    void tellsOfPlacesThatContradictEachOther() {
        var identity = identity(row("Kỳ báo cáo", "Tháng 6/2025"), row("Kỳ báo cáo: T5/2025"));

        assertThat(identity.period()).contains(Period.of("2025-06"));
        assertThat(identity.otherPeriods())
                .extracting(Identity.OtherPeriod::text)
                .containsExactly("Kỳ báo cáo: T5/2025");
    }

    @Test
    void takesNoHeaderHintOrExampleForAStatement() {
        assertThat(identity(row("STT", "Đơn vị", "Kỳ báo cáo", "Ghi chú")).otherPeriods())
                .isEmpty();
        assertThat(identity(row("Kỳ báo cáo", "Đơn vị báo cáo")).otherPeriods()).isEmpty();
        assertThat(identity(row("Kỳ báo cáo", "ghi tháng và năm, ví dụ Tháng 6/2025"))
                        .period())
                .isEmpty();
        assertThat(identity(row("Kỳ báo cáo: VD tháng 10-2023")).period()).isEmpty();
        assertThat(identity(row("Kỳ báo cáo (tháng, năm)")).otherPeriods()).isEmpty();
        assertThat(identity(row("Kỳ báo cáo", "………")).otherPeriods()).isEmpty();
        assertThat(identity(row("Kỳ họp thứ 5"), row("Kỳ kế hoạch 2021-2025")).otherPeriods())
                .isEmpty();
    }

    @Test
    void tellsOfDaysBesideThePeriodThatLieInAnother() {
        var identity = identity(row("Kỳ báo cáo", "Tháng 6/2025 (số liệu đến 14/5/2025)"));

        assertThat(identity.period()).contains(Period.of("2025-06"));
        assertThat(identity.otherPeriods()).singleElement().satisfies(other -> {
            assertThat(other.cell()).contains(CellAddress.of("B1"));
            assertThat(other.said()).isEqualTo(new SaidPeriod.Named(Period.of("2025-05")));
        });
        assertThat(identity(row("Kỳ báo cáo: Tháng 6/2025 (số liệu từ 15/05/2025 đến 14/06/2025)"))
                        .otherPeriods())
                .isEmpty();
    }

    @Test
    void takesALineThatNobodyFilledInForNoStatement() {
        var identity = identity(row("Kỳ báo cáo", "Tháng 6/2025"), row("Kỳ báo cáo: Tháng ….. năm 2025"));

        assertThat(identity.period()).contains(Period.of("2025-06"));
        assertThat(identity.otherPeriods()).isEmpty();
        assertThat(identity(row("Kỳ báo cáo", "Tháng …… năm 2025")).period()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tháng      năm 2025", "Tháng\u00A0\u00A0\u00A0năm 2025", "THÁNG   NĂM 2025", "Quý    /2025"})
    void takesSpacesLeftForANumberForNoStatement(String blank) {
        var identity = identity(row("Kỳ báo cáo", "Tháng 6/2025"), row("Kỳ báo cáo: " + blank));

        assertThat(identity.period()).contains(Period.of("2025-06"));
        assertThat(identity.otherPeriods()).isEmpty();
        assertThat(identity(row("Kỳ báo cáo", blank)).period()).isEmpty();
    }

    @Test
    void readsThePeriodThatANumbersFormatSays() {
        assertThat(identity(row(new Shown(5, "\"Kỳ báo cáo: Tháng \"00\" năm 2025\"")))
                        .period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo", new Shown(5, "\"Tháng \"0\"/2025\"")))
                        .period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo", new Shown(2025, "\"Tháng 5 năm \"0")))
                        .period())
                .contains(Period.of("2025-05"));
        assertThat(identity(row("Kỳ báo cáo", new Shown(45778, "\"Tháng \"mm\" năm \"yyyy")))
                        .period())
                .contains(Period.of("2025-05"));
    }

    @Test
    void saysWhereThePeriodStands() {
        assertThat(identity(row("Đơn vị", "x"), row("Kỳ báo cáo", "T5/2025")).periodPlace())
                .contains(new Identity.Place("Thông tin", Optional.of(CellAddress.of("B2"))));
        assertThat(identity(row("x")).periodPlace()).isEmpty();
    }

    /** A number in a format of its own. */
    private record Shown(double number, String format) {}

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    @SafeVarargs
    private static Identity identity(List<@Nullable Object>... rows) {
        var read = (Reading.Read) READER.read(workbook(rows), "stated.xlsx");
        return read.identity();
    }

    @SafeVarargs
    private static byte[] workbook(List<@Nullable Object>... rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Thông tin");
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("mm/yyyy"));
            for (int r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows[r].size(); c++) {
                    switch (rows[r].get(c)) {
                        case null -> {}
                        case Number number -> row.createCell(c).setCellValue(number.doubleValue());
                        case LocalDate date -> {
                            row.createCell(c).setCellValue(date);
                            row.getCell(c).setCellStyle(day);
                        }
                        case Shown(double number, String format) -> {
                            row.createCell(c).setCellValue(number);
                            var style = workbook.createCellStyle();
                            style.setDataFormat(workbook.createDataFormat().getFormat(format));
                            row.getCell(c).setCellStyle(style);
                        }
                        case Object text -> row.createCell(c).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
