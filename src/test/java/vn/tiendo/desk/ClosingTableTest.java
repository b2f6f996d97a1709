package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.desk.console.Console;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.sum.Figures;

/** Each figure at the end of a run in its own unit. */
class ClosingTableTest {

    private final Console console = new Console(
            new PrintStream(new ByteArrayOutputStream()), new PrintStream(new ByteArrayOutputStream()), false);

    private final ClosingTable table = new ClosingTable(console);

    @Test
    void saysPercentOnlyOfPercentages() {
        assertThat(ratio("%", 29, 50)).contains("58 %");
        assertThat(ratio("điểm", 29, 5)).contains("5,8 điểm");
        assertThat(ratio("người/lớp", 100, 3)).contains("33,3 người/lớp");
        assertThat(ratio("", 29, 5)).contains("5,8");
        assertThat(ratio("điểm", 29, 0)).isEmpty();
    }

    @Test
    void saysSumsInTheirUnitsAndMoneyInMillions() {
        assertThat(sum("đồng", "1996940000000")).contains("1.996.940 triệu đồng");
        assertThat(sum("đồng", "500")).contains("500 đồng");
        assertThat(sum("công trình", "2000000")).contains("2.000.000 công trình");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        console.ask(Language.EN);

        assertThat(sum("đồng", "1996940000000")).contains("1,996,940 million VND");
        assertThat(ratio("%", 379, 1000)).contains("37.9 %");
    }

    private Optional<String> ratio(String unit, long numerator, long denominator) {
        var share = new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return table.figure(indicator(unit), new Figures(Map.of(), Map.of("I", share)));
    }

    private Optional<String> sum(String unit, String sum) {
        return table.figure(indicator(unit), new Figures(Map.of("I", new BigDecimal(sum)), Map.of()));
    }

    private static Indicator indicator(String unit) {
        var measure = new Indicator.Measure.Count("B01", vn.tiendo.programme.indicator.Narrowing.NONE);
        return new Indicator("I", LocalText.of("I"), unit, measure, Optional.of(measure), 1, List.of());
    }
}
