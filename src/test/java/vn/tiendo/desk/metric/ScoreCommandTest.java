package vn.tiendo.desk.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.desk.JuneHome;
import vn.tiendo.desk.Spoken;

/** A town's score as the command line tells it: Điện Biên Phủ, in June 2025. */
class ScoreCommandTest {

    private static final int WIDTH = 100;

    @RegisterExtension
    private static final JuneHome HOME = new JuneHome("094");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @Test
    void scoreByOneSetWithTheCellsOfEachNumber() {
        var spoken = score("--criteria=NQ111");

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.lines())
                .startsWith(
                        "Chấm điểm phân loại đô thị: Thành phố Điện Biên Phủ (DT-DBP), Tháng 6/2025",
                        "Loại đang ghi trong danh mục: III; loại hướng tới: II.",
                        "Số liệu: Biểu số 02, Quý II/2025; biên nhận 1.",
                        "",
                        "■ NQ111 – Nghị quyết 111, áp dụng từ 01/01/2026")
                .contains(
                        "      7,02 km/km²; chuẩn 6 – 8 km/km² được 4 – 5 điểm",
                        "      = 54,76 km (D07, Biểu 02!E15) ÷ 780,5 ha (D04, Biểu 02!E12) × 100",
                        "    ✗ HT10 Mật độ đường cống thoát nước chính: 3,24 km/km², cần từ 3,5 km/km² trở lên",
                        "    → 7856017 Hệ thống thoát nước Thành phố Điện Biên Phủ (2021–2023): HT10",
                        "    ? biểu chưa thu số liệu (6): HT12, HT16, XH02, XH06, CX03, QL02")
                .anyMatch(line ->
                        line.startsWith("    ✓ HT01 Mật độ đường giao thông đô thị") && line.endsWith(" 4,51/5"));
        assertThat(spoken.said()).contains("Ngày chốt số liệu 14/06/2025", "Kết quả: 6,51 điểm; ");
    }

    @Test
    void giveNoPointsWhereNoStandardIsConfirmed() {
        var spoken = score("--criteria=NQ1210", "--class=III");

        assertThat(spoken.said())
                .contains("Kết quả: chưa có điểm; ngưỡng đạt 75. Chưa đủ căn cứ để kết luận loại III.")
                .contains("7,02 km/km²; chuẩn 7 – 10 km/km² (chưa có chuẩn xác nhận; nguồn: Nhớ lại, chắc vừa)");
    }

    @Test
    void showAllSetsSideBySide() {
        var spoken = score();

        assertThat(spoken.lines())
                .anyMatch(line -> line.matches("Mã +Chỉ tiêu +Giá trị +NQ1210 +NQ111"))
                .anyMatch(line ->
                        line.matches("HT01 +Mật độ đường giao thông đô thị +7,02 km/km² +chưa xác nhận +4,51/5"))
                .anyMatch(line -> line.startsWith("■ NQ1210"))
                .anyMatch(line -> line.startsWith("■ NQ111 "));
    }

    @Test
    void staysWithinAHundredColumns() {
        var lines = Stream.of(score(), score("--criteria=NQ111"), score("--criteria=NQ1210", "--english"))
                .flatMap(spoken -> spoken.lines().stream());

        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void speakTheReadersLanguage() {
        assertThat(score("--criteria=NQ111", "--english").said())
                .startsWith("Score of a town for its class: ")
                .contains("Density of roads", "7.02 km/km²; standard 6 – 8 km/km²: 4 – 5 points");
    }

    @Test
    void tellProgramsTheSame() {
        var lines = score("--json").lines().stream().map(ScoreCommandTest::json).toList();

        assertThat(lines).extracting(line -> line.get("criteria").asString()).containsExactly("NQ1210", "NQ111");
        assertThat(lines.getFirst().get("points").isNull()).isTrue();
        assertThat(lines.getFirst().get("pass").asInt()).isEqualTo(75);
        var sheet = lines.getLast();
        assertThat(sheet.get("points").asDouble()).isEqualTo(6.51);
        assertThat(sheet.get("pass").isNull()).isTrue();
        assertThat(sheet.get("verdict").asString()).isEqualTo("open");
        assertThat(sheet.get("scoredAs").asString()).isEqualTo("II");
        var road = sheet.get("groups").get(1).get("standards").get(0);
        assertThat(road.get("standard").asString()).isEqualTo("HT01");
        assertThat(road.get("value").asDouble()).isEqualTo(7.016);
        assertThat(road.get("numerator").get("cells").get(0).get("cell").asString())
                .isEqualTo("E15");
        assertThat(road.get("band").get("to").asInt()).isEqualTo(8);
        assertThat(road.get("points").asDouble()).isEqualTo(4.51);
        var plant = sheet.get("groups").get(1).get("standards").get(3);
        assertThat(plant.get("outcome").asString()).isEqualTo("not-collected");
        assertThat(plant.get("value").isNull()).isTrue();
    }

    @Test
    void knowTheTownByItsName() {
        var spoken = Spoken.by("score", "--town=thanh pho dien bien phu", "--period=2025-06", HOME.option());

        assertThat(spoken.said()).startsWith("Chấm điểm phân loại đô thị: Thành phố Điện Biên Phủ (DT-DBP)");
    }

    @Test
    void sayThatATownsFiguresAreMissing() {
        var spoken = Spoken.by("score", "--town=DT-TGI", "--period=2025-06", "--criteria=NQ111", HOME.option());

        assertThat(spoken.code()).isZero();
        assertThat(spoken.said())
                .contains("chưa có bài nộp nào được tính có số liệu của đô thị này")
                .contains("      Thiếu số liệu: D06 Lao động phi nông nghiệp; D05 Tổng số lao động.")
                .contains("Kết quả: chưa có điểm; ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --town=DT-DBB | Không có đô thị 'DT-DBB' trong kỳ này; có phải 'DT-DBP'?
            --criteria=NQ11 | Không có bộ tiêu chuẩn 'NQ11'; có phải 'NQ111'?
            --class=VI | Không có loại đô thị 'VI'; có phải 'I'?
            """)
    void sayWhatThereIsInstead(String option, String told) {
        String town = option.startsWith("--town") ? option : "--town=DT-DBP";
        String other = option.startsWith("--town") ? "--json" : option;

        var spoken = Spoken.by("score", town, "--period=2025-06", other, HOME.option());

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told()).contains(told);
    }

    @Test
    void sayThatAProgrammeDeclaresNone() {
        var spoken = Spoken.by("score", "--town=X", "--period=2025-06", "--programme=village-schools", HOME.option());

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told()).contains("village-schools", "criteria.yaml");
    }

    @Test
    void scoreByTheCriteriaOfWhateverFolderIsNamed() throws IOException {
        var spoken = score("--jobs=" + jobs("10", "4"));

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.lines())
                .contains(
                        "  Chấm theo loại II. Hiệu lực từ 01/01/2025 đến 31/12/2030.",
                        "     tối thiểu 4 điểm, tối đa 5 điểm",
                        "      7,02 km/km²; chuẩn 6 – 8 km/km² được 4 – 5 điểm",
                        "      Hệ số Vùng cao: chuẩn nhân 0,5",
                        "  Kết quả: 12,51/20 điểm; ngưỡng đạt 10. ĐẠT loại II.");
    }

    @Test
    void sayHowManyPointsAreLackingAndWhichGroupIsTooLow() throws IOException {
        var spoken = score("--jobs=" + jobs("15", "4.8"));

        assertThat(spoken.lines())
                .contains(
                        "     tối thiểu 4,8 điểm, tối đa 5 điểm: chưa đạt mức tối thiểu",
                        "  Kết quả: 12,51/20 điểm; ngưỡng đạt 15, còn thiếu 2,49. CHƯA ĐẠT loại II.");
    }

    /** A copy of the definitions with other criteria. */
    private static Path jobs(String pass, String least) throws IOException {
        var shipped = Path.of("jobs", "urban-infrastructure");
        var jobs = Files.createTempDirectory(folder, "jobs").resolve("urban-infrastructure");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (var file : files.toList()) {
                Files.copy(file, jobs.resolve(shipped.relativize(file).toString()));
            }
        }
        Files.writeString(jobs.resolve("criteria.yaml"), """
                indicators:
                  - indicator: R
                    name: Mật độ đường
                    unit: km/km²
                    numerator: { sum: B02.D07 }
                    denominator: { sum: B02.D04 }
                    times: 100
                  - { indicator: P, name: Dân số, unit: người, numerator: { sum: B02.D01 }, decimals: 0 }
                sets:
                  - set: OURS
                    name: Bộ của tỉnh khác
                    from: 2025-01-01
                    to: 2030-12-31
                    pass: %s
                    max: 20
                    classes: [{ class: II }]
                    groups:
                      - { group: "1", name: Hạ tầng, min: %s, max: 5 }
                      - { group: "2", name: Dân số, min: 6, max: 8 }
                    standards:
                      - { standard: R, group: "1", points: { min: 4, max: 5 }, bands: { II: { from: 6, to: 8 } } }
                      - { standard: P, group: "2", points: { min: 6, max: 8 }, bands: { II: { from: 9000, to: 99999 } } }
                    factors:
                      - { factor: far, name: Vùng cao, times: 0.5, standards: [P] }
                """.formatted(pass, least));
        return jobs;
    }

    private static Spoken score(String... options) {
        var arguments = Stream.concat(
                Stream.of("score", "--town=DT-DBP", "--period=2025-06", HOME.option()), Stream.of(options));
        return Spoken.by(arguments.toArray(String[]::new));
    }

    private static JsonNode json(String line) {
        return new ObjectMapper().readTree(line);
    }
}
