package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.sum.Measured;

/** Eighteen months of samples, against metrics that were worked out apart from the program. */
class SampleMetricsTest extends SampleMonths {

    private static final BigDecimal HALF_OF_THE_LAST_PLACE = new BigDecimal("0.00005");
    private static final Set<String> CHANGES = Set.of("change", "rank_change");
    private static final int DECIMALS = 10;

    private static boolean dropped;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Catalogue catalogue;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @BeforeEach
    void dropsAllMonthsOnce() throws IOException {
        if (!dropped) {
            for (String part : List.of("history", "submissions")) {
                drop(Path.of(SHARED, part));
            }
            dropped = true;
            collect();
        }
    }

    private void drop(Path part) throws IOException {
        try (Stream<Path> months = Files.list(part)) {
            for (Path month : months.filter(m -> m.getFileName().toString().matches("\\d{4}-\\d{2}"))
                    .toList()) {
                var target = settings.input().resolve(month.getFileName());
                Files.createDirectories(target);
                try (Stream<Path> files = Files.list(month)) {
                    for (Path file : files.toList()) {
                        Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        }
    }

    @Test
    void areThoseThatWereWorkedOutByHand() throws IOException {
        var truth = new ObjectMapper().readTree(Files.readString(Path.of(SHARED, "history", "metrics.json")));

        var differences = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> month : truth.properties()) {
            differences.addAll(differences(month.getKey(), month.getValue(), true));
        }

        assertThat(differences).isEmpty();
    }

    /** Of which the first lacks what the month before would have shown: it stands alone in that file. */
    @Test
    void areThoseThatWereWorkedOutForTheLastThreeMonthsAlone() throws IOException {
        var truth = new ObjectMapper().readTree(Files.readString(Path.of(SHARED, "submissions", "metrics.json")));

        var differences = new ArrayList<String>();
        for (String month : MONTHS) {
            differences.addAll(differences(month, truth.get(month), !month.equals(MONTHS.getFirst())));
        }

        assertThat(differences).isEmpty();
    }

    private List<String> differences(String month, JsonNode truth, boolean changes) {
        var programme = catalogue.get(PROGRAMME).programme();
        var rate = programme.indicators().stream()
                .filter(indicator -> indicator.code().equals("dis_pct"))
                .map(SampleMetricsTest::unrounded)
                .toList();
        var asked = new MetricLines.Asked(programme, Period.of(month), Instant.now(), rate, List.of("unit", "project"));
        var lines = new MetricLines(jdbc, transactions).of(asked);
        var differences = new ArrayList<String>();
        var province = lines.getFirst();
        compare(month, truth.get("province"), of(province), changes, differences);
        compare(month, truth, Map.of("elapsed", Measured.percent(province.elapsed())), changes, differences);
        var units = of(lines, "unit");
        truth.get("units")
                .properties()
                .forEach(unit -> compare(
                        month + " " + unit.getKey(),
                        unit.getValue(),
                        of(Objects.requireNonNull(units.get(unit.getKey()), unit.getKey())),
                        changes,
                        differences));
        assertThat(units.keySet()).hasSize(truth.get("units").size());
        assertThat(atZero(lines)).isEqualTo(texts(truth.get("zero")));
        return differences;
    }

    private static Indicator unrounded(Indicator rate) {
        return new Indicator(
                rate.code(),
                rate.name(),
                rate.unit(),
                rate.numerator(),
                rate.denominator(),
                DECIMALS,
                rate.by(),
                rate.held());
    }

    private static Map<String, MetricLine> of(List<MetricLine> lines, String dimension) {
        return lines.stream()
                .filter(line -> line.dimension().equals(dimension))
                .collect(Collectors.toMap(MetricLine::key, line -> line));
    }

    private static List<String> atZero(List<MetricLine> lines) {
        return of(lines, "project").values().stream()
                .filter(line ->
                        line.value().filter(value -> value.signum() == 0).isPresent())
                .map(line -> line.key().substring(line.key().indexOf('/') + 1))
                .sorted()
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).sorted().toList();
    }

    private static Map<String, Optional<BigDecimal>> of(MetricLine line) {
        Map<String, Optional<BigDecimal>> told = new HashMap<>();
        told.put("dis_pct", line.value());
        told.put("change", line.change(line.previous()));
        told.put("rank", line.rank().map(BigDecimal::valueOf));
        told.put("rank_change", line.rankChange().map(BigDecimal::valueOf));
        told.put("delay", line.delayPoints());
        told.put("last_year", line.lastYear().then().flatMap(then -> then.value(line.indicator())));
        return told;
    }

    private static void compare(
            String where,
            JsonNode truth,
            Map<String, Optional<BigDecimal>> told,
            boolean changes,
            List<String> differences) {
        told.forEach((name, value) -> {
            boolean comparesAlone = !changes && CHANGES.contains(name);
            boolean isTold = truth.has(name) || (CHANGES.contains(name) && truth.has("dis_pct"));
            var expected = Optional.ofNullable(truth.get(name))
                    .filter(known -> !known.isNull())
                    .map(JsonNode::decimalValue);
            if (isTold && !comparesAlone && !isRounded(expected, value)) {
                differences.add(where + " " + name + ": " + value + " instead of " + expected);
            }
        });
    }

    /** What lies halfway between two may have been rounded to either. */
    private static boolean isRounded(Optional<BigDecimal> expected, Optional<BigDecimal> value) {
        return expected.isPresent() == value.isPresent()
                && expected.filter(known ->
                                known.subtract(value.orElseThrow()).abs().compareTo(HALF_OF_THE_LAST_PLACE) > 0)
                        .isEmpty();
    }
}
