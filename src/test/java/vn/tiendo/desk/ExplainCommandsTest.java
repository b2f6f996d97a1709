package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code figures export}, {@code explain}, {@code compare}: what counts, why, and since when. */
class ExplainCommandsTest extends CorrectedHome {

    @Test
    void exportsEveryFigureWithItsCellInOneOrder() {
        var csv = spoken("figures", "export", "--period=2025-06", "--csv");
        var json = spoken("figures", "export", "--period=2025-06", "--json");

        assertThat(csv.code()).as(csv.told()).isZero();
        assertThat(csv.said()).startsWith("\uFEFFform,unit,subject,").contains("\"Biểu 01\",\"L16\",");
        assertThat(json.lines()).hasSizeGreaterThan(100).isSorted();
        assertThat(json(json.lines().getFirst()).get("receipt").asLong()).isEqualTo(3);
        assertThat(spoken("figures", "export", "--period=2025-06").said()).isEqualTo(csv.said());
    }

    @Test
    void exportsOneFormAloneAndWhatCountedThen() {
        var form = spoken("figures", "export", "--period=2025-06", "--form=B02", "--json");

        assertThat(form.lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"form\":\"B02\""));
        assertThat(spoken("figures", "export", "--period=2025-06", "--json", "--as-of=2020-01-01T00:00:00Z")
                        .said())
                .isEmpty();
    }

    @Test
    void explainsANumberInOneSentenceAndDownToTheCells() {
        var explained = spoken("explain", "dis_pct", "--unit=097", "--period=2025-06");

        assertThat(explained.code()).as(explained.told()).isZero();
        assertThat(explained.lines().getFirst())
                .startsWith("Tỷ lệ giải ngân so với kế hoạch vốn năm của ")
                .contains("(097), Tháng 6/2025: ", " % = ", " đồng (cộng cột “Giải ngân / Luỹ kế từ đầu năm”", " ÷ ")
                .endsWith("; không thiếu gì.");
        assertThat(explained.said())
                .contains(
                        "Tử số:", "Mẫu số:", "└ Biên nhận 3 · 097 ", "097_2025-06.xlsx", "SHA-256 ", "Biểu 01!L16 · ");
    }

    @Test
    void saysWhatIsMissingOfTheProvinceInEnglishToo() {
        var explained = spoken("explain", "plan", "--period=2025-06", "--english");

        assertThat(explained.lines().getFirst())
                .startsWith("Plan of the year of the whole province, June 2025: ")
                .contains("missing: no submission counts of 13 of 14 units (094, 095, ");
    }

    @Test
    void saysThatAPeriodDoesNotAskForIt() {
        assertThat(spoken("explain", "registered", "--period=2025-05").lines().getFirst())
                .startsWith("Vốn đầu tư đăng ký của toàn tỉnh, Tháng 5/2025: chưa có số: ")
                .endsWith("; thiếu: kỳ này không thu Biểu số 04.");
    }

    @Test
    void givesProgramsTheSameTreeOfWhichTheLeavesSumToTheNumber() {
        var explained = json(spoken("explain", "dis_pct", "--unit=097", "--period=2025-06", "--json")
                .said());
        var denominator = explained.get("denominator");

        var sum = StreamSupport.stream(
                        denominator.get("submissions").get(0).get("leaves").spliterator(), false)
                .map(leaf -> leaf.get("value").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(denominator.get("value").decimalValue());
        assertThat(explained.get("value").decimalValue())
                .isEqualByComparingTo(explained
                        .get("numerator")
                        .get("value")
                        .decimalValue()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(sum, 4, java.math.RoundingMode.HALF_UP));
        assertThat(denominator.get("submissions").get(0).get("sender").asString())
                .isNotEmpty();
    }

    @Test
    void findsAProjectByItsCodeAlone() {
        String code = json(spoken("explain", "plan", "--unit=097", "--period=2025-06", "--json")
                        .said())
                .get("numerator")
                .get("submissions")
                .get(0)
                .get("leaves")
                .get(0)
                .get("subject")
                .asString();

        var explained = json(spoken("explain", "plan", "--by=project", "--key=" + code, "--period=2025-06", "--json")
                .said());

        assertThat(explained.get("key").asString()).isEqualTo("097/" + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain dis_pc --period=2025-06                        | Không có chỉ tiêu 'dis_pc'; có phải 'dis_pct'?
            explain dis_pct --by=unti --key=097 --period=2025-06   | Không có chiều 'unti' của chỉ tiêu dis_pct; có phải 'unit'?
            explain dis_pct --by=task --key=9.9 --period=2025-06   | Không có số liệu nào của '9.9' trong chiều task
            explain dis_pct --by=task --period=2025-06             | Dùng --unit, hoặc --by cùng với --key
            explain dis_pct --period=2025-06 --unit=97             | Không có đơn vị '97'
            figures export --period=2025-06 --form=B1              | Không có biểu 'B1'; có phải 'B01'?
            figures export --period=2025-06 --csv --json           | Chỉ chọn một
            compare --period=2025-06 --as-of=2025-06-20T00:00:00Z  | Cần hai thời điểm khác nhau
            """)
    void saysWhatMayHaveBeenMeant(String line, String expected) {
        var spoken = spoken(line.split(" "));

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told()).contains(expected);
    }

    @Test
    void comparesTwoInstantsWhicheverIsNamedFirst() {
        var text =
                spoken("compare", "--period=2025-06", "--as-of=2999-01-01T00:00:00Z", "--as-of=2020-01-01T00:00:00Z");
        var json = spoken(
                "compare",
                "--period=2025-06",
                "--as-of=2020-01-01T00:00:00Z",
                "--as-of=2999-01-01T00:00:00Z",
                "--json");

        assertThat(text.code()).as(text.told()).isZero();
        assertThat(text.said()).contains("(097): biên nhận – → 3, do bài nộp mới", "Kế hoạch vốn năm", "toàn tỉnh");
        assertThat(json.lines())
                .hasSizeGreaterThan(200)
                .allMatch(line -> line.contains("\"cause\":\"new-submission\""))
                .anyMatch(line -> line.startsWith("{\"change\":\"figure\""))
                .anyMatch(line -> line.contains("\"change\":\"indicator\""));
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(spoken("compare", "--period=2025-06", "--as-of=2998-01-01T00:00:00Z", "--as-of=2999-01-01T00:00:00Z")
                        .said())
                .contains("Không có gì thay đổi.");
    }
}
