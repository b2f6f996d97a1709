package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.ProvincialWorkbook;
import vn.tiendo.report.data.FiguresJson;
import vn.tiendo.report.source.ReportSource;

/** A programme without tasks, capital sources, towns and a registry of projects consolidates and reports all the same. */
class AnotherProvinceTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Period JUNE = new Period(2025, 6);
    private static final long TRIEU = 1_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);

    @BeforeEach
    void declare() throws IOException {
        write("programme.yaml", """
                title: Chương trình kiên cố hoá trường học
                issuer: UBND tỉnh Minh Hoạ
                templateVersion: "1"
                choices:
                  state: [Chưa khởi công, Đang xây, Hoàn thành]
                  kind:
                    - { value: planned, name: { vi: Kế hoạch, en: Planned } }
                    - { value: actual, name: { vi: Thực hiện, en: Actual } }
                """);
        write("forms/schools.yaml", """
                form: TH
                title: Trường học
                number: Biểu TH
                collected: month
                expectedOf: all
                sheets: [TH]
                tables:
                  - table: S01
                    title: Thông tin chung
                    subject: whole
                    questions:
                      - { field: head, is: [Người phụ trách], type: text }
                      - { field: classes, is: [Số lớp học tạm], type: number, unit: lớp, total: true }
                      - { field: started, is: [Ngày khởi động], type: date }
                  - table: S02
                    title: Tiến độ xây dựng
                    header: [code]
                    leaf: code
                    subject: key
                    columns:
                      - { field: code, is: [Mã trường], type: code }
                      - { field: name, is: [Tên trường], type: text }
                      - { field: state, is: [Tình trạng], type: choice, choices: state }
                      - { field: rooms, is: [Số phòng], type: number, unit: phòng, total: true }
                      - field: amount
                        is: ["{year} / {quarter} / {kind}"]
                        type: money
                        unit: đồng
                        across: [year, quarter, kind]
                """);
        write("indicators.yaml", """
                - indicator: planned
                  name: Kế hoạch
                  unit: đồng
                  numerator: { sum: S02.amount, members: "{year}/*/planned" }
                  by: [unit, quarter, state]
                - indicator: actual
                  name: Thực hiện
                  unit: đồng
                  numerator: { sum: S02.amount, members: "{year}/*/actual" }
                  by: [unit, quarter, state]
                - indicator: rate
                  name: Tỷ lệ thực hiện
                  unit: "%"
                  numerator: { sum: S02.amount, members: "{year}/*/actual" }
                  denominator: { sum: S02.amount, members: "{year}/*/planned" }
                  decimals: 2
                  by: [unit, quarter, state]
                - indicator: rooms
                  name: Số phòng học
                  unit: phòng
                  numerator: { sum: S02.rooms }
                  by: [unit, state]
                - indicator: per_school
                  name: Số phòng mỗi trường
                  unit: phòng/trường
                  numerator: { sum: S02.rooms }
                  denominator: { count: S02 }
                  decimals: 1
                  by: [state]
                - indicator: done
                  name: Số trường hoàn thành
                  unit: trường
                  numerator: { count: S02, where: { state: Hoàn thành } }
                  by: [unit]
                """);
        write("rules.yaml", "[]\n");
        write("schedule.yaml", """
                zone: Asia/Ho_Chi_Minh
                collect: "0 */10 * * * *"
                report: "0 5 * * * *"
                data: { from: 15, to: 14 }
                due: { day: 17 }
                """);
        write("reports/monthly.yaml", """
                report: monthly
                title: Báo cáo kiên cố hoá trường học, {period}
                fileName: truong-hoc-{period}.xlsx
                sections:
                  - { shows: overview, sheet: Tổng hợp, title: Tổng hợp }
                  - { shows: indicators, by: unit, sheet: Theo đơn vị, title: Kết quả theo đơn vị }
                  - { shows: indicators, by: quarter, sheet: Theo quý, title: Tiến độ theo quý, columns: [planned, actual, rate] }
                  - shows: indicators
                    by: state
                    rank: rate
                    sheet: Theo tình trạng
                    title: Kết quả theo tình trạng
                    columns: [rooms, per_school, planned, actual, rate]
                  - { shows: rows, form: S02, sheet: Các trường, title: Danh mục trường }
                  - { shows: answers, form: S01, sheet: Thông tin chung, title: Thông tin chung }
                  - { shows: submissions, sheet: Nộp báo cáo, title: Tình hình nộp báo cáo }
                """);
        write(
                "units.csv",
                "code,name,short_name\nA,Huyện An Sơn,An Sơn\nB,Huyện Bình Lâm,Bình Lâm\nC,Huyện Cao Trại,Cao Trại\n");
    }

    @Test
    void reportsByItsOwnDimensionsWithLiveTotals() throws IOException {
        var workbook = workbook(consolidation());

        assertThat(rows(workbook, "Theo quý"))
                .contains("TT | Quý | Kế hoạch | Thực hiện | Tỷ lệ thực hiện (%)")
                .contains(
                        "TOÀN TỈNH | 450 | 155 | 34.44%",
                        "1 | Quý I | 150 | 120 | 80.00%", "2 | Quý II | 300 | 35 | 11.67%");
        assertThat(formulas(workbook, "Theo quý"))
                .contains("IF(C6=0,\"\",D6/C6)")
                .anyMatch(f -> f.startsWith("SUBTOTAL(9,C7:C8"));
        assertThat(rows(workbook, "Theo tình trạng"))
                .contains(
                        "1 | Hoàn thành | 10 | 10.0 | 100 | 95 | 95.00% | ▲ 60.56",
                        "– | Chưa khởi công", "– | (không ghi) | 2 | 2.0");
    }

    @Test
    void listsRowsByUnitUnderMergedHeadings() throws IOException {
        var workbook = workbook(consolidation());

        assertThat(rows(workbook, "Các trường"))
                .contains("TỔNG SỐ: 4 dòng | 22 | 150 | 120 | 300 | 35", "I | Huyện An Sơn | 16 | 150 | 120 | 300 | 35")
                .contains("1 | T1 | Tiểu học Him Lam | Hoàn thành | 10 | 100 | 90 | không áp dụng | 5")
                .anyMatch(row -> row.endsWith("2025"))
                .anyMatch(row -> row.endsWith("Quý I | Quý II"));
    }

    @Test
    void setsAnswersSideBySideAndSaysWhoHasNotAnswered() throws IOException {
        assertThat(rows(workbook(consolidation()), "Thông tin chung"))
                .contains("TT | Đơn vị | Người phụ trách | Số lớp học tạm | Ngày khởi động")
                .contains("TỔNG SỐ: 2 đơn vị trả lời | 12", "1 | Huyện An Sơn | Lò Văn Minh | 12")
                .contains("2 | Huyện Bình Lâm | Sùng A Chu | không áp dụng", "3 | Huyện Cao Trại | – chưa gửi");
    }

    @Test
    void tellsOfWhatThereIsInTheOverview() throws IOException {
        var overview = rows(workbook(consolidation()), "Tổng hợp");

        assertThat(overview)
                .anyMatch(row -> row.startsWith("Mức độ đầy đủ: 2/3 đơn vị, chưa xác định được phần kế hoạch của"))
                .contains("+ | Thông tin chung (Biểu TH) | 2 đơn vị trả lời", "+ | Tiến độ xây dựng (Biểu TH) | 4 dòng")
                .anyMatch(row -> row.contains("Tỷ lệ thực hiện | %"));
    }

    @Test
    void givesDimensionsAndRowsToPrograms() throws IOException {
        var figures = json(consolidation());

        assertThat(figures.get("dimensions")
                        .get("quarter")
                        .get("Q1")
                        .get("rate")
                        .asInt())
                .isEqualTo(80);
        assertThat(figures.get("dimensions").get("state").get("").get("rooms").asInt())
                .isEqualTo(2);
        assertThat(figures.get("province").get("done").asInt()).isEqualTo(1);
        assertThat(figures.get("province").get("per_school").asDouble()).isEqualTo(5.5);
        var first = figures.get("rows").get("S02").get(0);
        assertThat(first.get("fields").get("amount").get("2025/Q1/actual").asLong())
                .isEqualTo(90 * TRIEU);
        assertThat(first.get("notApplicable").get(0).asString()).isEqualTo("amount:2025/Q2/planned");
        assertThat(figures.get("investments").isNull()).isTrue();
    }

    private Consolidation consolidation() {
        var programme = Programmes.loadOne(jobs.resolve("p"), _ -> {});
        sender.accepted("A", JUNE, NOW, answers(programme, "Lò Văn Minh", number("classes", "12")), schools(programme));
        sender.accepted(
                "B",
                JUNE,
                NOW,
                answers(programme, "Sùng A Chu", notApplicable("classes", "KCT")),
                TestTable.of(programme.form("S02").orElseThrow())
                        .leaf(
                                words("code", "T3"),
                                words("name", "Mầm non Hoa Ban"),
                                chosen("state", "Đang xây"),
                                number("rooms", "4"))
                        .leaf(words("code", "T4"), words("name", "THCS Mường Luân"), number("rooms", "2"))
                        .build());
        long run = database.jdbc()
                .sql("INSERT INTO run (programme, period, what, as_of, requested_at)"
                        + " VALUES ('p', '2025-06', 'report', now(), now()) RETURNING id")
                .query(Long.class)
                .single();
        return new Consolidations(database.jdbc(), database.transactions()).consolidate(programme, JUNE, NOW, run);
    }

    private static Table answers(Programme programme, String head, TestTable.Field classes) {
        return TestTable.of(programme.form("S01").orElseThrow())
                .leaf(words("head", head), classes)
                .build();
    }

    private static Table schools(Programme programme) {
        return TestTable.of(programme.form("S02").orElseThrow())
                .leaf(
                        words("code", "T1"),
                        words("name", "Tiểu học Him Lam"),
                        chosen("state", "Hoàn thành"),
                        number("rooms", "10"),
                        money("amount", 100 * TRIEU).of("2025/Q1/planned"),
                        money("amount", 90 * TRIEU).of("2025/Q1/actual"),
                        notApplicable("amount", "x").of("2025/Q2/planned"),
                        money("amount", 5 * TRIEU).of("2025/Q2/actual"))
                .leaf(
                        words("code", "T2"),
                        words("name", "Tiểu học Noong Bua"),
                        chosen("state", "Đang xây"),
                        number("rooms", "6"),
                        money("amount", 50 * TRIEU).of("2025/Q1/planned"),
                        money("amount", 30 * TRIEU).of("2025/Q1/actual"),
                        money("amount", 300 * TRIEU).of("2025/Q2/planned"),
                        money("amount", 30 * TRIEU).of("2025/Q2/actual"))
                .build();
    }

    private void write(String file, String text) throws IOException {
        var path = jobs.resolve("p").resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private static XSSFWorkbook workbook(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new ProvincialWorkbook().write(ReportSource.of(consolidation), out);
        Files.write(Path.of("target", "another-province.xlsx"), out.toByteArray());
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static JsonNode json(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new FiguresJson().write(ReportSource.of(consolidation), out);
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    /** Each row as its cells are shown, parted by bars; blank cells left out. */
    private static List<String> rows(XSSFWorkbook workbook, String sheet) {
        var formatter = new DataFormatter(java.util.Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        var rows = new ArrayList<String>();
        for (Row row : workbook.getSheet(sheet)) {
            var texts = StreamSupport.stream(row.spliterator(), false)
                    .map(formatter::formatCellValue)
                    .filter(text -> !text.isEmpty())
                    .toList();
            rows.add(String.join(" | ", texts));
        }
        return rows;
    }

    private static List<String> formulas(XSSFWorkbook workbook, String sheet) {
        var formulas = new ArrayList<String>();
        workbook.getSheet(sheet)
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                        formulas.add(cell.getCellFormula());
                    }
                }));
        return formulas;
    }
}
