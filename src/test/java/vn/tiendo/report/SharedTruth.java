package vn.tiendo.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.report.SampleConsolidation.TownDatum;

/** The figures that the illustrative submissions must come to, as a consolidation. */
public record SharedTruth(Path folder, JsonNode period, String month) {

    public static SharedTruth of(String month) throws IOException {
        String shared = System.getProperty("shared", "");
        Assumptions.assumeFalse(shared.isEmpty(), "no illustrative submissions here: the property 'shared' is empty");
        var folder = Path.of(shared, "submissions");
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        var truth = mapper.readTree(Files.readString(folder.resolve("truth.json")));
        return new SharedTruth(folder, truth.get("periods").get(month), month);
    }

    public SampleConsolidation consolidation() throws IOException {
        var built = new SampleConsolidation().in(month);
        for (List<String> unit : csv("units.csv")) {
            built.unit(unit.get(0), unit.get(1), unit.get(2));
        }
        for (List<String> town : csv("towns.csv")) {
            built.town(SampleProgramme.town(town.get(0), town.get(1), town.get(2), town.get(3), town.get(4)));
        }
        period.get("projects").propertyStream().forEach(p -> project(built, p));
        period.path("town_data")
                .propertyStream()
                .forEach(town -> town.getValue()
                        .propertyStream()
                        .forEach(d -> built.datum(town.getKey(), d.getKey(), datum(d.getValue()))));
        quarterly(built);
        submissions(built);
        return built;
    }

    private static TownDatum datum(JsonNode value) {
        return new TownDatum(Optional.of(value.decimalValue()), Optional.empty());
    }

    private static void project(SampleConsolidation built, Map.Entry<String, JsonNode> entry) {
        var node = entry.getValue();
        var sums = new TreeMap<String, BigDecimal>();
        SampleProgramme.SUMS.forEach(sum -> sums.put(sum, node.get(sum).decimalValue()));
        boolean idle = node.get("dis_ytd").asLong() == 0;
        var texts = idle
                ? Map.of(
                        "stage",
                        "Chuẩn bị đầu tư",
                        "delay_reason",
                        "b",
                        "difficulty",
                        "Còn 12 hộ chưa nhận tiền bồi thường, chưa bàn giao mặt bằng đoạn Km2+300 – Km3+100",
                        "proposal",
                        "Đề nghị UBND tỉnh chỉ đạo tháo gỡ trong quý III")
                : Map.of("stage", "Đang thi công");
        var key = new SampleConsolidation.Key(
                entry.getKey(), node.get("unit").asString(), node.get("task").asString());
        built.project(key, node.get("name").asString(), sums, texts);
    }

    private void quarterly(SampleConsolidation built) {
        int made = 0;
        for (var scheme : period.path("schemes").propertyStream().toList()) {
            int bar = scheme.getKey().indexOf('|');
            for (int i = 0; i < scheme.getValue().asInt(); i++) {
                String unit = "0" + (94 + made++ % 6);
                String kind = scheme.getKey().substring(0, bar);
                built.scheme(unit, kind, scheme.getKey().substring(bar + 1), "Hồ sơ " + kind + " số " + (i + 1));
            }
        }
        var investors = period.path("investors");
        for (int i = 0; i < investors.path("count").asInt(); i++) {
            boolean first = i == 0;
            built.investment(
                    "DTNS-0" + (i + 1),
                    "Khu đô thị mới, thương mại dịch vụ số " + (i + 1),
                    first ? investors.get("registered").asString() : "0",
                    first ? investors.get("realised").asString() : "0");
        }
    }

    private void submissions(SampleConsolidation built) throws IOException {
        long receipt = 1;
        for (List<String> unit : csv("units.csv")) {
            if (unit.getFirst().equals("097")) {
                built.submitted("097", receipt++, "rejected", false, finding("error", "DA05"));
                built.received("097", receipt++, finding("warning", "DA10"), finding("note", "TM07"));
            } else if (!unit.getFirst().equals("SXD")) {
                built.received(unit.getFirst(), receipt++);
            }
        }
    }

    private static FindingLine finding(String severity, String rule) {
        return new FindingLine(
                rule,
                Severity.valueOf(severity.toUpperCase(java.util.Locale.ROOT)),
                "Biểu 01",
                "L16",
                "150.000",
                "148.766",
                "Biểu 01, ô L16 (Kế hoạch vốn năm – Tổng số, dự án 7942009): ghi 150.000, tổng các nguồn là 148.766,"
                        + " chênh 1.234. Kiểm tra lại cột Tổng số hoặc các cột nguồn vốn. [" + rule + "]");
    }

    private List<List<String>> csv(String file) throws IOException {
        return Files.readAllLines(folder.resolve("registry").resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }
}
