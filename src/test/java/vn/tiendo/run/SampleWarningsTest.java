package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.forecast.Forecasts;
import vn.tiendo.progress.watch.Warning;
import vn.tiendo.progress.watch.Warnings;

/** A year and a half of samples: what is warned of and forecast, against what was worked out apart from the program. */
class SampleWarningsTest extends SampleMonths {

    private static final Period JUNE = Period.of("2025-06");

    private static boolean dropped;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalogue catalogue;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @BeforeEach
    void takesAllMonthsInOnce() throws IOException {
        if (!dropped) {
            for (String folder : List.of("history", "submissions")) {
                for (String month : months(folder)) {
                    for (Path sample : samples(folder, month)) {
                        drop(month, sample);
                    }
                }
            }
            collect();
            dropped = true;
        }
    }

    @Test
    void warnOfTheProjectsAtZeroAndOfTheUnitsThatAreLate() throws IOException {
        var truth = new ObjectMapper().readTree(Files.readString(Path.of(SHARED, "history", "metrics.json")));

        for (var month : truth.properties()) {
            var warnings = warnings(Period.of(month.getKey()));
            assertThat(zero(warnings))
                    .as(month.getKey())
                    .isEqualTo(month.getValue()
                            .get("zero")
                            .valueStream()
                            .map(JsonNode::asString)
                            .sorted()
                            .toList());
            assertThat(late(warnings)).as(month.getKey()).isEqualTo(late(month.getValue()));
        }
    }

    @Test
    void forecastTheYearByThreeMethodsEachTriedOnTheHistory() {
        var forecast = new Forecasts(jdbc)
                .of(programme(), JUNE, Clock.systemUTC().instant()).stream()
                        .filter(f -> f.unit().isEmpty() && f.to().equals(LocalDate.of(2025, 12, 31)))
                        .findFirst()
                        .orElseThrow();

        assertThat(forecast.estimates()).allSatisfy(estimate -> {
            assertThat(estimate.value()).isPresent();
            assertThat(estimate.trials()).isNotEmpty();
            assertThat(estimate.error(1)).isPresent();
        });
        // 746,949.5 by mid-June of 2024, 2,407,834.1 in the end, in million: 166 of 366 days would give 1,646,888.
        var tried = forecast.estimates().getFirst().trials().getFirst();
        assertThat(tried.from()).isEqualTo(Period.of("2024-06"));
        assertThat(tried.actual().movePointLeft(9).intValue()).isEqualTo(2407);
        assertThat(tried.forecast().movePointLeft(9).intValue()).isEqualTo(1646);
    }

    private static List<String> months(String folder) throws IOException {
        try (Stream<Path> months = Files.list(Path.of(SHARED, folder))) {
            return months.map(month -> String.valueOf(month.getFileName()))
                    .filter(name -> Period.parse(name).isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> samples(String folder, String month) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(SHARED, folder, month))) {
            return files.sorted().toList();
        }
    }

    private Programme programme() {
        return catalogue.get(PROGRAMME).programme();
    }

    private List<Warning> warnings(Period period) {
        return new Warnings(jdbc)
                .of(programme(), period, Clock.systemUTC().instant())
                .warnings();
    }

    private static List<String> zero(List<Warning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.of().kind() == Watch.Kind.ZERO)
                .flatMap(warning -> warning.subject().stream())
                .sorted()
                .toList();
    }

    private static Map<String, Double> late(List<Warning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.of().kind() == Watch.Kind.DELAY)
                .filter(warning -> warning.subject().isEmpty())
                .collect(Collectors.toMap(
                        warning -> warning.unit().value(),
                        warning -> warning.figures().getLast().value().doubleValue()));
    }

    private static Map<String, Double> late(JsonNode month) {
        var late = new TreeMap<String, Double>();
        month.get("units").properties().forEach(unit -> {
            double delay = unit.getValue().get("delay").asDouble();
            if (delay > 10) {
                late.put(unit.getKey(), delay);
            }
        });
        return late;
    }
}
