package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.GivenReason;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.ReportNames;

class ProvincialWorkbookTest {

    @Test
    void writesTheSectionsInTheirOrder() throws IOException {
        var workbook = written(SampleConsolidation.june().build());

        assertThat(workbook)
                .extracting(Sheet::getSheetName)
                .containsExactly(
                        "Tổng hợp",
                        "Theo đơn vị",
                        "Theo nhiệm vụ",
                        "Theo chủ đầu tư",
                        "Danh mục dự án",
                        "Đô thị",
                        "Quy hoạch và quản lý",
                        "Thu hút đầu tư",
                        "Tình hình nộp báo cáo",
                        "Ghi chú");
    }

    @Test
    void showsTheProvincesFiguresAndHowTheRateCameAbout() throws IOException {
        var june = SampleConsolidation.june().build();

        var overview = written(june).getSheet("Tổng hợp");

        assertThat(number(row(overview, 1, "Kế hoạch vốn năm"), 3)).isEqualTo(trieu(june.province(), "plan"));
        assertThat(number(row(overview, 1, "Số dự án"), 3)).isEqualTo(64);
        var rate = row(overview, 1, "Tỷ lệ giải ngân");
        assertThat(number(rate, 3)).isCloseTo(ratio(june.province()), within(0.000_000_5));
        assertThat(text(rate, 4)).matches("\\d+,\\d\\d % = [\\d.]+ / [\\d.]+ triệu đồng");
        assertThat(texts(overview)).contains("Mức độ đầy đủ: 15/15 đơn vị, 100 % kế hoạch vốn năm.");
        assertThat(texts(overview)).anyMatch(text -> text.contains("20/06/2025 10:15"));
        assertThat(texts(overview)).anyMatch(text -> text.contains("15/05/2025 đến 14/06/2025"));
    }

    @Test
    void ranksUnitsWithTheAverageWhereItFalls() throws IOException {
        var june = SampleConsolidation.june().build();

        var sheet = written(june).getSheet("Theo đơn vị");

        int average = rowNumber(sheet, 0, "◆ BÌNH QUÂN TOÀN TỈNH");
        int first = rowNumber(sheet, 1, "Huyện thứ 14");
        assertThat(number(sheet.getRow(first), 0)).isEqualTo(1);
        assertThat(number(sheet.getRow(average), 7)).isCloseTo(ratio(june.province()), within(0.000_000_5));
        for (int rank = 2, row = first + 1; rank <= 14; row++) {
            if (row != average) {
                assertThat(number(sheet.getRow(row), 0)).isEqualTo(rank++);
                double points = 100 * (number(sheet.getRow(row), 7) - ratio(june.province()));
                assertThat(number(sheet.getRow(row), 11)).isCloseTo(points, within(0.006));
            }
            assertThat(number(sheet.getRow(row), 7)).isLessThanOrEqualTo(number(sheet.getRow(row - 1), 7));
        }
        var total = sheet.getRow(rowNumber(sheet, 0, "TOÀN TỈNH"));
        assertThat(total.getCell(4).getCellFormula())
                .isEqualTo("SUBTOTAL(9,E" + (first + 1) + ":E" + (first + 15) + ")");
        assertThat(number(total, 4)).isEqualTo(trieu(june.province(), "plan"));
    }

    @Test
    void showsEveryUnitsFigures() throws IOException {
        var june = SampleConsolidation.june().build();

        var sheet = written(june).getSheet("Theo đơn vị");

        for (Map.Entry<String, Figures> unit : june.figures("unit").entrySet()) {
            var row = row(sheet, 1, new ReportNames(june.programme()).unit(new UnitCode(unit.getKey())));
            assertThat(number(row, 3)).isEqualTo(trieu(unit.getValue(), "total"));
            assertThat(number(row, 4)).isEqualTo(trieu(unit.getValue(), "plan"));
            assertThat(number(row, 6)).isEqualTo(trieu(unit.getValue(), "dis_ytd"));
            assertThat(number(row, 7)).isCloseTo(ratio(unit.getValue()), within(0.000_000_5));
            assertThat(number(row, 10)).isEqualTo(trieu(unit.getValue(), "est_year"));
        }
    }

    @Test
    void countsUnitsOfWhichNothingCountsAsLateUpToTheReport() throws IOException {
        var rough = SampleConsolidation.june()
                .in("2025-05")
                .without("095")
                .without("098")
                .submitted("098", 40, "rejected", false)
                .without("099")
                .submitted("099", 41, "pending", false)
                .build();

        var sheet = written(rough).getSheet("Tình hình nộp báo cáo");

        assertThat(texts(sheet)).anyMatch(text -> text.startsWith("Hạn gửi: 20/05/2025."));
        assertThat(number(row(sheet, 1, "Huyện thứ 2"), 6)).isEqualTo(23);
        assertThat(number(row(sheet, 1, "Huyện thứ 5"), 6)).isEqualTo(23);
        for (String inTime : List.of("Huyện thứ 6", "Huyện thứ 1")) {
            assertThat(row(sheet, 1, inTime).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void listsUnitsWithoutFiguresAtTheEndWithTheReason() throws IOException {
        var rough = SampleConsolidation.june()
                .without("095")
                .without("098")
                .submitted("098", 40, "rejected", false)
                .build();

        var workbook = written(rough);

        var units = workbook.getSheet("Theo đơn vị");
        assertThat(text(row(units, 1, "Huyện thứ 2"), 2)).isEqualTo("– chưa gửi");
        assertThat(text(row(units, 1, "Huyện thứ 5"), 2)).startsWith("✖ đã gửi nhưng bị trả lại");
        assertThat(text(row(units, 1, "Sở Tài chính"), 2)).startsWith("đã nhận; không có số liệu");
        assertThat(texts(workbook.getSheet("Tổng hợp")))
                .anyMatch(text -> text.contains("2 đơn vị chưa có trong số liệu tổng hợp: H. 2, H. 5."))
                .contains(
                        "Mức độ đầy đủ: 13/15 đơn vị, chưa xác định được phần kế hoạch vốn năm của các đơn vị còn thiếu.");
        assertThat(text(row(workbook.getSheet("Tình hình nộp báo cáo"), 1, "Huyện thứ 2"), 2))
                .isEqualTo("– chưa gửi");
    }

    @Test
    void showsEveryTaskInItsGroupAndWhyOneHasNoFigures() throws IOException {
        var june = SampleConsolidation.june().build();

        var sheet = written(june).getSheet("Theo nhiệm vụ");

        for (var task : june.programme().tasks()) {
            var row = row(sheet, 0, task.code());
            var figures = june.figures("task").get(task.code());
            if (figures == null) {
                assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.BLANK);
                assertThat(text(row, 9)).isNotEmpty();
            } else {
                assertThat(number(row, 4)).isEqualTo(trieu(figures, "plan"));
            }
        }
        assertThat(number(row(sheet, 0, "2"), 4)).isEqualTo(trieu(june.province(), "plan"));
        assertThat(row(sheet, 0, "2").getCell(4).getCellFormula()).startsWith("SUBTOTAL(9,E");
        assertThat(text(row(sheet, 0, "1.1"), 9)).isEqualTo("Chưa có số liệu kỳ này (Biểu số 01)");
    }

    @Test
    void tellsOfEachTaskWhatCountsForItAloneAndNotTheWholeForm() throws IOException {
        var sheet = written(SampleConsolidation.june().build()).getSheet("Theo nhiệm vụ");

        assertThat(text(row(sheet, 0, "1.7"), 9)).isEqualTo("Vốn đăng ký: 1.200.000 triệu đồng");
        assertThat(text(row(sheet, 0, "3.1"), 9)).isEqualTo("Đồ án quy hoạch: 2 đồ án");
    }

    @Test
    void showsOwnersAndCapitalSources() throws IOException {
        var june = SampleConsolidation.june().build();
        var workbook = written(june);

        var owner = row(workbook.getSheet("Theo chủ đầu tư"), 1, "Ban QLDA 094");
        assertThat(number(owner, 3))
                .isEqualTo(trieu(june.figures("owner").getOrDefault("Ban QLDA 094", Figures.NONE), "plan"));
        var source = row(workbook.getSheet("Tổng hợp"), 1, "Ngân sách trung ương");
        assertThat(number(source, 3))
                .isEqualTo(trieu(june.figures("capital").getOrDefault("NSTW", Figures.NONE), "plan_by"));
        assertThat(text(source, 4)).startsWith("Chiếm 50");
    }

    @Test
    void sumsProjectsByLiveSubtotalsWhoseStoredValuesAreRight() throws IOException {
        var june = SampleConsolidation.june().build();
        var workbook = written(june);
        var sheet = workbook.getSheet("Danh mục dự án");

        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();

        assertThat(formulas(sheet)).hasSize(15 * 9);
        for (Cell cell : formulas(sheet)) {
            double kept = cell.getNumericCellValue();
            assertThat(evaluator.evaluate(cell).getNumberValue()).isCloseTo(kept, within(1e-6));
        }
        var total = row(sheet, 1, "TỔNG SỐ: 64 dự án");
        assertThat(number(total, 5)).isEqualTo(trieu(june.province(), "plan"));
        assertThat(number(total, 7)).isEqualTo(trieu(june.province(), "dis_ytd"));
        assertThat(number(total, 8)).isCloseTo(ratio(june.province()), within(0.000_000_5));
    }

    @Test
    void showsEveryProjectsFigures() throws IOException {
        var june = SampleConsolidation.june().build();

        var sheet = written(june).getSheet("Danh mục dự án");

        for (var project : june.rows("B01")) {
            var row = row(sheet, 1, project.subject());
            var figures = june.figures("project").getOrDefault(project.unit() + "/" + project.subject(), Figures.NONE);
            assertThat(text(row, 2)).isEqualTo(project.texts().get("name"));
            assertThat(number(row, 3)).isEqualTo(trieu(figures, "total"));
            assertThat(number(row, 7)).isEqualTo(trieu(figures, "dis_ytd"));
            assertThat(number(row, 8)).isCloseTo(ratio(figures), within(0.000_05));
            assertThat(text(row, 12)).isEqualTo("Đang thi công");
        }
    }

    @Test
    void leavesWhatAProjectDoesNotStateBlank() throws IOException {
        var key = new SampleConsolidation.Key("7000001", "ZZ", "2.1");
        var june = SampleConsolidation.june()
                .unit("ZZ", "Đơn vị thiếu số", "ZZ")
                .project(key, "Dự án thiếu số", Map.of("total", BigDecimal.valueOf(5_000_000)), Map.of())
                .build();

        var sheet = written(june).getSheet("Danh mục dự án");

        assertThat(row(sheet, 1, "7000001").getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(row(sheet, 1, "7000001").getCell(8).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(row(sheet, 1, "Đơn vị thiếu số").getCell(5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void tellsBlankNotApplicableAndZeroApartInTownData() throws IOException {
        var june = SampleConsolidation.june()
                .noDatum("DT-094", "D01")
                .datum("DT-094", "D02", new SampleConsolidation.TownDatum(Optional.empty(), Optional.of("x")))
                .datum(
                        "DT-094",
                        "D03",
                        new SampleConsolidation.TownDatum(Optional.of(BigDecimal.ZERO), Optional.empty()))
                .build();

        var sheet = written(june).getSheet("Đô thị");

        assertThat(row(sheet, 0, "D01").getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(text(row(sheet, 0, "D02"), 3)).isEqualTo("không áp dụng");
        assertThat(number(row(sheet, 0, "D03"), 3)).isZero();
        assertThat(number(row(sheet, 0, "D07"), 4)).isEqualTo(7.5);
    }

    @Test
    void countsSchemesByKindAndStateAndListsThem() throws IOException {
        var sheet = written(SampleConsolidation.june().build()).getSheet("Quy hoạch và quản lý");

        var general = row(sheet, 0, "Quy hoạch chung");
        assertThat(number(general, 2)).isZero();
        assertThat(number(general, 3)).isEqualTo(1);
        assertThat(number(general, 5)).isEqualTo(1);
        assertThat(number(general, 7)).isEqualTo(2);
        assertThat(number(row(sheet, 0, "Cộng"), 7)).isEqualTo(3);
        assertThat(text(row(sheet, 1, "Quy chế quản lý kiến trúc"), 4)).isEqualTo("Đang lập");
    }

    @Test
    void totalsMoneyInTheUnitThatTheSectionWants() throws IOException {
        var sheet = written(SampleConsolidation.june().build()).getSheet("Thu hút đầu tư");

        var total = row(sheet, 1, "TỔNG SỐ: 1 dòng");
        assertThat(number(total, 4)).isEqualTo(1200);
        assertThat(number(total, 5)).isEqualTo(480.451);
        assertThat(total.getCell(4).getCellFormula()).startsWith("SUBTOTAL(9,E");
        assertThat(texts(sheet)).contains("Đơn vị tính: tỷ đồng");
    }

    @Test
    void leavesOutWhatIsNotCollectedThisMonthAndSaysSo() throws IOException {
        var may = written(SampleConsolidation.june().in("2025-05").build());

        for (String sheet : List.of("Đô thị", "Quy hoạch và quản lý", "Thu hút đầu tư")) {
            assertThat(may.getSheet(sheet)).as(sheet).isNull();
            assertThat(texts(may.getSheet("Tổng hợp"))).doesNotContain("→ " + sheet);
        }
        assertThat(texts(may.getSheet("Tổng hợp"))).contains("Biểu thu theo quý; kỳ này không thu.");
        var tasks = may.getSheet("Theo nhiệm vụ");
        assertThat(text(row(tasks, 0, "1.7"), 9)).isEqualTo("Biểu số 04: thu theo quý, kỳ này không thu");
        assertThat(text(row(tasks, 0, "2.1"), 9)).isEmpty();
    }

    @Test
    void saysHowFarItsTotalsReachOnEverySheetOfFigures() throws IOException {
        var workbook = written(SampleConsolidation.june().build());

        for (String sheet : List.of(
                "Tổng hợp",
                "Theo đơn vị",
                "Theo nhiệm vụ",
                "Theo chủ đầu tư",
                "Danh mục dự án",
                "Đô thị",
                "Quy hoạch và quản lý",
                "Thu hút đầu tư",
                "Tình hình nộp báo cáo",
                "Ghi chú")) {
            assertThat(texts(workbook.getSheet(sheet)))
                    .as(sheet)
                    .anyMatch(text -> text.startsWith("Mức độ đầy đủ: 15/15 đơn vị"));
        }
    }

    @Test
    void saysBesideAFormsFiguresHowManyOfThoseWhoOweItSentIt() throws IOException {
        var workbook = written(SampleConsolidation.june().without("094").build());

        assertThat(texts(workbook.getSheet("Thu hút đầu tư")))
                .anyMatch(text -> text.matches("Mức độ đầy đủ: 14/15 đơn vị; Biểu số 04: 1/1 đơn vị phải nộp[.;].*"));
        assertThat(texts(workbook.getSheet("Đô thị")))
                .anyMatch(text ->
                        text.matches("Mức độ đầy đủ: 14/15 đơn vị; Biểu số 02: \\d+/\\d+ đơn vị phải nộp[.;].*"))
                .noneMatch(text -> text.startsWith("Mức độ đầy đủ") && text.contains("kế hoạch vốn"));
        assertThat(texts(workbook.getSheet("Danh mục dự án")))
                .anyMatch(text -> text.startsWith("Mức độ đầy đủ: 14/15 đơn vị, chưa xác định"));
    }

    @Test
    void showsEveryColumnOfEveryForm() throws IOException {
        var june = SampleConsolidation.june().build();
        var workbook = written(june);

        for (var section : june.programme().report().sections()) {
            var form = section.form().flatMap(june.programme()::form);
            for (var column :
                    form.stream().flatMap(known -> known.columns().stream()).toList()) {
                String label = column.isAcross()
                        ? "Ngân sách trung ương"
                        : column.labels().getFirst().last();
                boolean told = section.kind() == ReportDefinition.Kind.ITEMS
                        ? label.equals("Mã số")
                        : texts(workbook.getSheet(section.sheet())).stream().anyMatch(text -> text.startsWith(label));
                assertThat(told).as(form + "." + column.field()).isTrue();
            }
        }
    }

    @Test
    void tellsEverySubmissionsStandingAndFindings() throws IOException {
        var finding = new FindingLine(
                "DA07", Severity.WARNING, "Biểu 01", "T19", "5", "4", "Giải ngân vượt kế hoạch. [DA07]");
        var june = SampleConsolidation.june()
                .without("094")
                .submitted("094", 20, "accepted", false)
                .received("094", 21, finding)
                .submitted("094", 19, "rejected", false)
                .build();

        var workbook = written(june);

        var sheet = workbook.getSheet("Tình hình nộp báo cáo");
        int counted = rowNumber(sheet, 1, "Huyện thứ 1");
        assertThat(text(sheet.getRow(counted), 2)).isEqualTo("⚠ đã nhận, có cảnh báo");
        assertThat(number(sheet.getRow(counted), 4)).isEqualTo(21);
        assertThat(text(sheet.getRow(counted + 1), 2)).isEqualTo("Biểu 01, ô T19");
        assertThat(text(sheet.getRow(counted + 1), 3)).isEqualTo("Giải ngân vượt kế hoạch. [DA07]");
        assertThat(text(sheet.getRow(counted + 2), 2)).isEqualTo("↺ đã thay thế");
        assertThat(text(sheet.getRow(counted + 3), 2)).isEqualTo("✖ trả lại");
        assertThat(texts(workbook.getSheet("Ghi chú")))
                .anyMatch(text -> text.contains("đã được đính chính") && text.contains("biên nhận số 21"));
        assertThat(texts(workbook.getSheet("Tổng hợp")))
                .anyMatch(text -> text.contains("1 đơn vị đã gửi bài thay bài trước, trong đó 1 đơn vị đính chính"))
                .noneMatch(text -> text.contains("biên nhận"));
    }

    @Test
    void saysOfAFileThatWasSentAgainNoMoreThanIsTrue() throws IOException {
        var warning = new FindingLine("DA07", Severity.WARNING, "Biểu 01", "T19", "5", "4", "Vượt kế hoạch. [DA07]");
        var given = new GivenReason("Vốn kéo dài", "Nguyễn Văn A", Instant.EPOCH, Optional.empty());

        assertThat(sentAgain(false, false, warning, warning.with(given)))
                .contains("đã bổ sung giải trình, số liệu không đổi")
                .doesNotContain("đính chính");
        assertThat(sentAgain(false, true, warning, warning))
                .contains("đã sửa phần chữ, số liệu không đổi")
                .doesNotContain("đính chính");
        assertThat(sentAgain(false, false, warning.with(given), warning.with(given)))
                .contains("đã gửi lại, số liệu không đổi")
                .doesNotContain("đính chính");
        assertThat(sentAgain(true, true, warning, warning.with(given))).contains("số liệu đã được đính chính");
    }

    /** The footnote on the file that was replaced. */
    private String sentAgain(boolean figures, boolean words, FindingLine before, FindingLine after) throws IOException {
        var june = SampleConsolidation.june()
                .without("094")
                .correcting(figures, words)
                .submitted("094", 20, "accepted-with-warnings", false, before)
                .received("094", 21, after)
                .build();
        return texts(written(june).getSheet("Ghi chú")).stream()
                .filter(text -> text.contains("biên nhận số 20"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setsReasonsIntoTheFootnotesAndCountsWarningsWithout() throws IOException {
        var warning = new FindingLine("DA07", Severity.WARNING, "Biểu 01", "T19", "5", "4", "Vượt kế hoạch. [DA07]");
        var given = new GivenReason("=Vốn kéo dài", "Nguyễn Văn A", Instant.EPOCH, Optional.of(new Period(2025, 5)));
        var june = SampleConsolidation.june()
                .without("094")
                .received("094", 21, warning.with(given), warning.with(given), warning)
                .build();

        var workbook = written(june);

        assertThat(texts(workbook.getSheet("Ghi chú")))
                .anyMatch(text -> text.contains("3 cảnh báo [DA07]; 2 đã giải trình, 1 chưa giải trình: "
                        + "[DA07] “=Vốn kéo dài”, đã nêu ở kỳ 5/2025 (2 cảnh báo)."))
                .anyMatch(text -> text.contains("Chưa giải trình: 1/3 cảnh báo, của H. 1 (1)."));
        assertThat(texts(workbook.getSheet("Tình hình nộp báo cáo")))
                .contains("⚠ Cảnh báo DA07, chưa giải trình", "→ Giải trình")
                .contains("“=Vốn kéo dài” (Nguyễn Văn A, đã nêu ở kỳ 5/2025)");
    }

    @Test
    void staysReadableWithThreeHundredWarnings() throws IOException {
        var warnings = IntStream.range(0, 300)
                .mapToObj(i -> new FindingLine(
                                "DA07", Severity.WARNING, "Biểu 01", "T" + (i + 9), "5", "4", "Vượt. [DA07]")
                        .with(new GivenReason("Lý do " + i % 20, "A", Instant.EPOCH, Optional.empty())))
                .toArray(FindingLine[]::new);
        var june = SampleConsolidation.june()
                .without("094")
                .received("094", 21, warnings)
                .build();

        var workbook = written(june);

        assertThat(texts(workbook.getSheet("Tổng hợp")))
                .anyMatch(text -> text.endsWith("300 dự án giải ngân vượt kế hoạch, đều đã giải trình."));
        assertThat(texts(workbook.getSheet("Ghi chú")))
                .anyMatch(text -> text.contains("300 đã giải trình") && text.contains("210 cảnh báo khác"))
                .allMatch(text -> text.length() < 1000);
        assertThat(texts(workbook.getSheet("Tình hình nộp báo cáo")))
                .filteredOn("→ Giải trình"::equals)
                .hasSize(300);
    }

    @Test
    void countsWhatWasExemptedByRuleAndDecision() throws IOException {
        String why = "Công văn 12/SXD-QL; Nguyễn Văn A ký ngày 12/5/2025, đến hết tháng 12/2025";
        var exempted =
                new FindingLine("DA15", Severity.NOTE, "Biểu 01", "T19", "", "", "Quá hạn. [DA15]", Optional.of(why));
        var june = SampleConsolidation.june()
                .without("094")
                .submitted("094", 20, "rejected", false, exempted)
                .received("094", 21, exempted, exempted)
                .build();

        var notes = texts(written(june).getSheet("Ghi chú"));

        assertThat(notes).anyMatch(text -> text.endsWith("2 cảnh báo được miễn [DA15] theo " + why + " (H. 1)."));
        assertThat(texts(written(june).getSheet("Tổng hợp")))
                .anyMatch(text -> text.endsWith("2 cảnh báo được miễn theo 1 quyết định của tỉnh."));
        assertThat(texts(written(SampleConsolidation.june().build()).getSheet("Ghi chú")))
                .noneMatch(text -> text.contains("được miễn"));
    }

    @Test
    void drawsTheRatesWithTheirAverageAndWhatIsLeftOfThePlan() throws IOException {
        var overview = written(SampleConsolidation.june().build()).getSheet("Tổng hợp");

        var charts = overview.getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(2);
        assertThat(charts.getFirst().getTitleText().getString()).contains("/14 đơn vị thấp hơn bình quân toàn tỉnh");
        assertThat(charts.getLast().getTitleText().getString()).startsWith("Còn ");
        assertThat(texts(overview)).contains("Bình quân toàn tỉnh", "Còn lại của kế hoạch vốn năm");
    }

    @Test
    void countsWarningsForReadersByWhatTheyMeanAndHowManyWereExplained() throws IOException {
        var given = new GivenReason("Vốn kéo dài", "Nguyễn Văn A", Instant.EPOCH, Optional.empty());
        var june = SampleConsolidation.june()
                .without("094")
                .received(
                        "094",
                        21,
                        warning("DA07", "T19").with(given),
                        warning("DA07", "T20"),
                        warning("DA07", "U20"),
                        warning("DA99", "T21"))
                .build();

        assertThat(texts(written(june).getSheet("Tổng hợp")))
                .contains("(2) 2 dự án giải ngân vượt kế hoạch, trong đó 1 đã giải trình.")
                .contains("(3) 1 dòng có cảnh báo khác, chưa giải trình.")
                .contains("Chi tiết từng đơn vị, từng bài nộp ở trang “Ghi chú”.")
                .noneMatch(text -> text.matches(".*(DA\\d\\d|biên nhận).*"));
    }

    private static FindingLine warning(String rule, String cell) {
        return new FindingLine(rule, Severity.WARNING, "Biểu 01", cell, "", "", "Sai. [" + rule + "]");
    }

    @Test
    void freezesAndRepeatsTheHeadingsOfTables() throws IOException {
        var workbook = written(SampleConsolidation.june().build());

        for (String name :
                List.of("Theo đơn vị", "Theo nhiệm vụ", "Danh mục dự án", "Đô thị", "Tình hình nộp báo cáo")) {
            var sheet = workbook.getSheet(name);
            var repeated = sheet.getRepeatingRows();
            assertThat(repeated).as(name).isNotNull();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .as(name)
                    .isEqualTo(repeated.getLastRow() + 1);
        }
        assertThat(workbook.getSheet("Quy hoạch và quản lý").getRepeatingRows()).isNotNull();
    }

    @Test
    void keepsSubmittedTextAsText() throws IOException {
        String hostile = "=HYPERLINK(\"http://x\")\u202E\u0007";
        var key = new SampleConsolidation.Key("7000001", "094", "2.1");
        var june = SampleConsolidation.june()
                .project(key, hostile, Map.of(), Map.of("difficulty", "+cmd|' /C calc'!A0"))
                .build();

        var row = row(written(june).getSheet("Danh mục dự án"), 1, "7000001");

        assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
        assertThat(text(row, 2)).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(14).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void writesTheSameBytesForTheSameConsolidation() throws IOException {
        assertThat(bytes(SampleConsolidation.june().build()))
                .isEqualTo(bytes(SampleConsolidation.june().build()));
    }

    @Test
    void writesAReportEvenWhenNothingCameIn() throws IOException {
        var empty = new SampleConsolidation()
                .unit("094", "Thành phố", "TP")
                .town("DT-1", "Thị trấn", "094")
                .without("094")
                .build();

        var workbook = written(empty);

        assertThat(text(row(workbook.getSheet("Theo đơn vị"), 1, "Thành phố"), 2))
                .isEqualTo("– chưa gửi");
        assertThat(row(workbook.getSheet("Tổng hợp"), 1, "Kế hoạch vốn năm")
                        .getCell(3)
                        .getCellType())
                .isEqualTo(CellType.BLANK);
    }

    private static XSSFWorkbook written(Consolidation consolidation) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(consolidation)));
    }

    private static byte[] bytes(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new ProvincialWorkbook().write(ReportSource.of(consolidation), out);
        return out.toByteArray();
    }

    private static double trieu(Figures figures, String code) {
        return figures.sum(code).orElseThrow().movePointLeft(6).doubleValue();
    }

    private static double ratio(Figures figures) {
        return figures.ratio("dis_pct")
                .orElseThrow()
                .times(BigDecimal.ONE, 9)
                .orElseThrow()
                .doubleValue();
    }

    private static Row row(Sheet sheet, int column, String text) {
        return sheet.getRow(rowNumber(sheet, column, text));
    }

    private static int rowNumber(Sheet sheet, int column, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> text(row, column).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '" + text + "' in " + sheet.getSheetName()))
                .getRowNum();
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static double number(Row row, int column) {
        return row.getCell(column).getNumericCellValue();
    }

    private static List<String> texts(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(text(row, cell.getColumnIndex()))));
        return texts;
    }

    private static List<Cell> formulas(XSSFSheet sheet) {
        var formulas = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell);
            }
        }));
        return formulas;
    }
}
