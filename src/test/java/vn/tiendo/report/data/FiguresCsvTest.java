package vn.tiendo.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.SampleConsolidation;
import vn.tiendo.report.source.ReportSource;

class FiguresCsvTest {

    private final Consolidation june = SampleConsolidation.june().build();

    @Test
    void beginsWithWhatEachColumnIs() throws IOException {
        assertThat(lines(june).getFirst())
                .isEqualTo("\uFEFFindicator,dimension,key,name,numerator,denominator,value,unit");
    }

    @Test
    void saysOfUnitsWhatTheJsonSays() throws IOException {
        var figures = json(june).get("units");
        var lines = lines(june);

        assertThat(figures.size()).isPositive();
        figures.properties()
                .forEach(unit -> unit.getValue()
                        .properties()
                        .forEach(figure -> assertThat(lines)
                                .filteredOn(line -> line.startsWith(
                                        "\"" + figure.getKey() + "\",\"unit\",\"" + unit.getKey() + "\","))
                                .singleElement()
                                .asString()
                                .contains("," + figure.getValue().decimalValue().toPlainString() + ",\"")));
    }

    @Test
    void keepsBothSidesOfARatio() throws IOException {
        var ratio = june.province().ratio("dis_pct").orElseThrow();

        assertThat(lines(june))
                .anyMatch(line -> line.startsWith("\"dis_pct\",\"province\",\"\",\"\","
                        + JsonFigures.plain(ratio.numerator()).toPlainString() + ","
                        + JsonFigures.plain(ratio.denominator()).toPlainString() + ","));
    }

    @Test
    void namesWhatIsTold() throws IOException {
        assertThat(lines(june))
                .anyMatch(line -> line.contains(",\"unit\",\"094\",\"") && !line.contains("\"094\",\"\""));
    }

    @Test
    void letsNoNameBeAFormula() throws IOException {
        var c = june;
        var owners = Map.of("=cmd|' /C calc'!A0", c.figures("unit").get("094"));
        var hostile = new Consolidation(
                c.programme(),
                c.period(),
                c.asOf(),
                c.run(),
                Map.of("owner", owners),
                Map.of(),
                Map.of(),
                c.coverage(),
                List.of(),
                Consolidation.Adjusted.NONE);

        assertThat(lines(hostile)).hasSizeGreaterThan(1).noneMatch(line -> line.contains("\"=cmd"));
        assertThat(lines(hostile)).anyMatch(line -> line.contains("\"'=cmd|' /C calc'!A0\""));
    }

    private static List<String> lines(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new FiguresCsv().write(ReportSource.of(consolidation), out);
        return List.of(out.toString(UTF_8).split("\r\n"));
    }

    private static JsonNode json(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new FiguresJson().write(ReportSource.of(consolidation), out);
        return new ObjectMapper().readTree(out.toString(UTF_8));
    }
}
