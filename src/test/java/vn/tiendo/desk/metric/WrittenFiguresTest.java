package vn.tiendo.desk.metric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.ledger.FigureLine;

class WrittenFiguresTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesATitleAndALineAFigure() {
        String csv = written(false, value("-1234567.50"));

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "\uFEFFform,unit,subject,field,member,value,words,mark,sheet,cell,raw,receipt",
                        "\"B01\",\"094\",\"P1\",\"plan\",\"NSTW\",-1234567.50,\"\",\"\",\"Biểu 01\",\"L12\",\"'-1.234\",7");
        assertThat(csv).endsWith(",7\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+84", "-", "@SUM(A1)", "\t=1", " =1", "\uFF1D1"})
    void leavesNothingThatASpreadsheetTakesForAFormula(String hostile) {
        assertThat(written(false, words(hostile))).contains(",,\"'").doesNotContain(",,\"" + hostile.charAt(0));
    }

    @Test
    void keepsLinesAndQuotesInsideTheirCell() {
        assertThat(written(false, words("một\n\"hai\", ba"))).contains("\"một\n\"\"hai\"\", ba\"");
    }

    @Test
    void writesAnObjectALineWithWhatIsNotThereAsNull() {
        var line = new ObjectMapper().readTree(written(true, value("1E+9")));

        assertThat(line.get("value").decimalValue()).isEqualByComparingTo("1000000000");
        assertThat(line.toString()).contains("\"value\":1000000000,");
        assertThat(line.get("words").isNull()).isTrue();
        assertThat(line.get("mark").isNull()).isTrue();
        assertThat(line.get("raw").asString()).isEqualTo("-1.234");
        assertThat(line.get("receipt").asLong()).isEqualTo(7);
    }

    @Test
    void writesAsItGoes() {
        try (var figures = new WrittenFigures(console(), false)) {
            for (int i = 0; i < 5_000; i++) {
                figures.add(value("1"));
            }
            assertThat(out.size()).isPositive();
        }
        assertThat(out.toString(UTF_8).lines()).hasSize(5_001);
    }

    private String written(boolean json, FigureLine figure) {
        try (var figures = new WrittenFigures(console(), json)) {
            figures.add(figure);
        }
        return out.toString(UTF_8);
    }

    private Console console() {
        return new Console(new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8), false);
    }

    private static FigureLine value(String number) {
        return figure(Optional.of(new BigDecimal(number)), Optional.empty());
    }

    private static FigureLine words(String text) {
        return figure(Optional.empty(), Optional.of(text));
    }

    private static FigureLine figure(Optional<BigDecimal> value, Optional<String> words) {
        return new FigureLine(
                "B01", "094", "P1", "plan", "NSTW", value, words, Optional.empty(), "Biểu 01", "L12", "-1.234", 7);
    }
}
