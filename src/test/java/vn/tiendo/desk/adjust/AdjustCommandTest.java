package vn.tiendo.desk.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.desk.CorrectedHome;
import vn.tiendo.desk.Spoken;
import vn.tiendo.store.OpenStores;

/** {@code adjust}: looked at, kept, seen in every answer, taken back; in that order, on one home. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdjustCommandTest extends CorrectedHome {

    private static final String WHO = "--who=Nguyễn Văn Tổng";
    private static final String WHY = "--reason=đối chiếu kho bạc";

    @Test
    @Order(1)
    void showsWhatWouldMoveAndKeepsNothing() {
        var shown = adjust("--by=-1.500.000.000");

        assertThat(shown.code()).as(shown.told()).isZero();
        assertThat(shown.said())
                .contains("-1.500.000.000 đồng", "toàn tỉnh", "Chưa ghi gì. Thêm --yes để ghi.")
                .contains("Tỷ lệ giải ngân so với kế hoạch vốn năm");
        assertThat(spoken("adjust", "--list").said()).contains("Không có điều chỉnh nào.");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource(delimiter = '|', textBlock = """
            --unit=0977 | Không có đơn vị '0977'
            --form=B1 | Không có biểu 'B1' trong kỳ này; có phải 'B01'?
            --field=dis_ydt | B01: 'dis_ydt' không phải trường số của biểu; có phải 'dis_ytd'?
            --field=name | B01: 'name' không phải trường số của biểu
            --subject=x | không có dòng 'x' trong bài đang được tính
            --period=2025-05 | không có bài nộp nào được tính cho Tháng 5/2025
            --member=NSTW | B01.dis_ytd là một cột đơn, không có phần 'NSTW'. Bỏ --member.
            --by=0 | Điều chỉnh bằng 0 không thay đổi gì
            --by=0,5 | cần số đồng nguyên, nhận được 0.5
            --by=1.500 | không phải một số có dấu hiểu được một cách duy nhất
            --who= | Cần --who
            --reason= | lý do
            --list | Mỗi lần chỉ làm một việc
            """)
    void saysWhatWasMeantAndKeepsNothing(String wrong, String expected) {
        var refused = adjust("--by=-5", "--yes", wrong);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains(expected);
        assertThat(spoken("adjust", "--list").said()).contains("Không có điều chỉnh nào.");
    }

    @Test
    @Order(3)
    void keepsItAndShowsItApartEverywhere() {
        var before = metrics();
        var kept = json(adjust("--by=-1500000000", "--yes", "--json").said());

        assertThat(kept.get("kept").asLong()).isEqualTo(1);
        var after = metrics();
        assertThat(number(after, "numerator"))
                .isEqualByComparingTo(number(before, "numerator").subtract(billions()));
        assertThat(before.get("adjusted").isNull()).isTrue();
        assertThat(after.get("adjusted").get("numerator").decimalValue())
                .isEqualByComparingTo(billions().negate());
        assertThat(after.get("adjusted").get("denominator").isNull()).isTrue();
        assertThat(spoken("metrics", "--period=2025-06", "--indicator=dis_pct").said())
                .contains(" ±", "± Toàn tỉnh: trong đó điều chỉnh của tỉnh tử số -1.500 triệu đồng");
        assertThat(spoken("adjust", "--list").said()).contains("được tính", "Nguyễn Văn Tổng", "đối chiếu kho bạc");
    }

    @Test
    @Order(4)
    void isALeafOfItsOwnKind() {
        var text = spoken("explain", "dis_ytd", "--unit=097", "--period=2025-06");
        var tree = json(spoken("explain", "dis_ytd", "--unit=097", "--period=2025-06", "--json")
                .said());

        assertThat(text.said())
                .contains("có 1 điều chỉnh của tỉnh: -1.500.000.000 đồng", "└ Điều chỉnh số 1 của tỉnh · 097 · B01 · ");
        var side = tree.get("numerator");
        var leaves = side.get("submissions").get(0).get("leaves");
        var sum = Stream.of(values(leaves, "value"), values(side.get("adjustments"), "amount"))
                .flatMap(List::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(side.get("value").decimalValue());
    }

    @Test
    @Order(5)
    void isInTheNextReport() throws IOException {
        held.close();
        run();
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();

        var figures = json(Files.readString(output("figures.json")));
        var adjustments = figures.get("adjustments");
        assertThat(adjustments.get("entries").get(0).get("standing").asString()).isEqualTo("counts");
        assertThat(figures.get("province").get("dis_ytd").decimalValue())
                .isEqualByComparingTo(number(metrics(), "numerator"));
        assertThat(texts("Điều chỉnh của tỉnh"))
                .anyMatch(text -> text.contains("Nguyễn Văn Tổng: đối chiếu kho bạc"))
                .contains("Toàn tỉnh", "được tính");
        assertThat(texts("Danh mục dự án"))
                .anyMatch(text -> text.endsWith(" ±"))
                .anyMatch(text -> text.startsWith("±: dòng có điều chỉnh của tỉnh; số ở đây ghi như đơn vị gửi"));
        for (var marked : List.of("Theo đơn vị", "Theo nhiệm vụ")) {
            assertThat(texts(marked))
                    .as(marked)
                    .anyMatch(text -> text.endsWith(" ±"))
                    .anyMatch(text -> text.startsWith("±: trong số có điều chỉnh của tỉnh"));
        }
        assertThat(texts("Tổng hợp")).anyMatch(text -> text.contains("1 lần điều chỉnh của tỉnh có trong các số tổng"));
    }

    @Test
    @Order(6)
    void isPartOfTheHashAndStaysWhateverIsRebuilt() {
        var hash = spoken("figures", "hash");
        var rebuilt = spoken("rebuild");

        assertThat(hash.told()).contains("Điều chỉnh của tỉnh: 1 dòng");
        assertThat(rebuilt.code()).as(rebuilt.told() + rebuilt.said()).isZero();
        assertThat(spoken("figures", "hash").said()).isEqualTo(hash.said());
    }

    @Test
    @Order(7)
    void isTakenBackOnceWithoutATrace() {
        var before = json(spoken("explain", "dis_ytd", "--unit=097", "--period=2025-06", "--json", "--as-of=" + start())
                .said());

        var shown = spoken("adjust", "--reverse=1", WHO, WHY);
        var reversed = spoken("adjust", "--reverse=1", WHO, WHY, "--yes");
        var again = spoken("adjust", "--reverse=1", WHO, WHY, "--yes");
        var reversal = spoken("adjust", "--reverse=2", WHO, WHY, "--yes");
        var unknown = spoken("adjust", "--reverse=9", WHO, WHY, "--yes");

        assertThat(shown.said()).contains("Lấy lại điều chỉnh số 1", "Chưa ghi gì");
        assertThat(reversed.said()).contains("+1.500.000.000 đồng", "✔ Đã ghi điều chỉnh số 2");
        assertThat(again.told()).contains("đã được lấy lại bằng số 2");
        assertThat(reversal.told()).contains("là lần lấy lại điều chỉnh số 1");
        assertThat(unknown.told()).contains("Không có điều chỉnh số 9");
        assertThat(metrics().get("adjusted").isNull()).isTrue();
        assertThat(metrics().get("numerator").decimalValue())
                .isEqualByComparingTo(before.get("numerator").get("value").decimalValue());
        assertThat(spoken("adjust", "--list", "--json", "--period=2025-06").lines())
                .extracting(line -> json(line).get("standing").asString())
                .containsExactly("reversed", "reversal");
        assertThat(spoken("adjust", "--list", "--english").said()).contains("taken back", "takes back no. 1");
    }

    @Test
    @Order(8)
    void isNamedAsTheCauseOfWhatItMoved() {
        var compared =
                spoken("compare", "--period=2025-06", "--as-of=" + start(), "--as-of=" + firstEntry("at"), "--json");

        assertThat(compared.lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(json(line).get("cause").asString()).isEqualTo("adjustment"));
        assertThat(compared.lines().getFirst()).contains("\"change\":\"figure\"", "\"field\":\"dis_ytd\"");
    }

    /** When the unit's last file had been reported, and nothing adjusted yet. */
    private static String start() {
        return Instant.parse(firstEntry("at")).minusMillis(1).toString();
    }

    private static String firstEntry(String member) {
        return json(spoken("adjust", "--list", "--json").lines().getFirst())
                .get(member)
                .asString();
    }

    private static BigDecimal billions() {
        return new BigDecimal("1500000000");
    }

    private static Spoken adjust(String... more) {
        var arguments = new ArrayList<>(List.of("adjust", WHO, WHY));
        var usual =
                List.of("--period=2025-06", "--unit=097", "--form=B01", "--subject=" + subject(), "--field=dis_ytd");
        arguments.addAll(usual);
        for (String option : more) {
            String name = option.replaceFirst("=.*", "=");
            arguments.removeIf(given -> name.endsWith("=") && given.startsWith(name));
            arguments.add(option);
        }
        return spoken(arguments.toArray(String[]::new));
    }

    private static String subject() {
        return json(spoken("explain", "dis_ytd", "--unit=097", "--period=2025-06", "--json")
                        .said())
                .get("numerator")
                .get("submissions")
                .get(0)
                .get("leaves")
                .get(0)
                .get("subject")
                .asString();
    }

    /** Of the unit's disbursement, and thereby of the province's, for no other has sent. */
    private static JsonNode metrics() {
        return json(spoken("metrics", "--period=2025-06", "--indicator=dis_ytd", "--json")
                .lines()
                .getFirst());
    }

    private static BigDecimal number(JsonNode line, String member) {
        return line.get(member).decimalValue();
    }

    private static List<BigDecimal> values(JsonNode array, String member) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(member).decimalValue())
                .toList();
    }

    private static Path output(String ending) throws IOException {
        try (var files = Files.walk(folder.resolve("output"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> texts(String sheet) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(output(".xlsx")))) {
            var format = new DataFormatter();
            return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(format::formatCellValue)
                    .toList();
        }
    }
}
