package vn.tiendo.progress.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Held;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.forecast.Forecast;
import vn.tiendo.progress.forecast.Forecasts;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.metric.Metrics;
import vn.tiendo.progress.metric.Restatement;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Measured;

/** The reform of 1 July 2025, as the shipped registries tell it. */
class RestatingTest {

    private static final Instant NOW = Instant.parse("2025-08-01T03:00:00Z");
    private static final Period MAY = Period.of("2025-05");
    private static final Period JUNE = Period.of("2025-06");
    private static final Period JULY = Period.of("2025-07");
    private static final LocalDate IN_JUNE = LocalDate.parse("2025-06-14");
    private static final LocalDate IN_JULY = LocalDate.parse("2025-07-14");

    private static final Indicator PLAN = sum("plan", Indicator.Restated.LAST);
    private static final Indicator DISBURSED = sum("dis_ytd", Indicator.Restated.SUM);
    private static final Indicator SCHEMES = indicator("schemes", new Measure.Count("B03"), Optional.empty());
    private static final List<Indicator> INDICATORS = List.of(
            PLAN,
            DISBURSED,
            indicator("rate", new Measure.Sum("B01", "dis_ytd"), Optional.of(new Measure.Sum("B01", "plan"))),
            indicator("greatest", new Measure.Extreme(true, "B01", "plan", Narrowing.NONE), Optional.empty()),
            indicator("projects", new Measure.Count("B01"), Optional.empty()));

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Metrics metrics = new Metrics(database.jdbc());

    private Path registries() {
        return folder.resolve(TestSubmissions.PROGRAMME);
    }

    @BeforeEach
    void copyTheShippedDefinitions() throws IOException {
        var shipped = Path.of("jobs", "urban-infrastructure");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = registries().resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsRestatedAndMergedBackIsWhatItWas(long seed) throws IOException {
        var random = new Random(seed);
        partAmongHeirs(random);
        var programme = programme();
        var said = figures(programme, random);
        send(programme, JUNE, said);
        send(programme, JULY, said);

        var was = metrics.computed(scope(programme, JUNE), INDICATORS);
        var restated = metrics.restated(scope(programme, JUNE), INDICATORS, IN_JULY);
        var reported = metrics.computed(scope(programme, JULY), INDICATORS);
        var back = metrics.restated(scope(programme, JULY), INDICATORS, IN_JUNE);

        for (String dimension : List.of("unit", "project", "province")) {
            assertThat(restated.rolled().figures(dimension)).isEqualTo(reported.figures(dimension));
            assertThat(back.rolled().figures(dimension)).isEqualTo(was.figures(dimension));
        }
        assertThat(was.figures("unit")).isNotEqualTo(reported.figures("unit"));
        assertThat(restated.rolled().figures("province")).isEqualTo(was.figures("province"));
    }

    @Test
    void aStraddlingUnitTellsFromWhichItsFiguresCame() throws IOException {
        var programme = programme();
        send(programme, JUNE, figures(programme, new Random(7)));
        send(programme, JULY, figures(programme, new Random(8)));

        var line = line(programme, JULY, DISBURSED, "03334", Optional.empty());
        var was = line(programme, JUNE, DISBURSED, "03334", Optional.of(IN_JULY));

        assertThat(line.previous().from()).containsExactly(new UnitCode("094"), new UnitCode("100"));
        assertThat(line.previous().then()).isEqualTo(was.now());
        assertThat(line.restatement()).isEmpty();
        assertThat(was.restatement())
                .contains(new Restatement(List.of(new UnitCode("094"), new UnitCode("100")), Optional.empty()));
        assertThat(was.coverage().expected()).isEqualTo(2);
    }

    /** What the districts said of its projects the year before is its own year before. */
    @Test
    void aNewUnitIsForecastByWhatItsProjectsDidTheYearBefore() throws IOException {
        var programme = programme();
        var then = figures(programme, new Random(1));
        var end = figures(programme, new Random(2));
        var now = figures(programme, new Random(3));
        send(programme, Period.of("2024-07"), then);
        send(programme, Period.of("2024-12"), end);
        send(programme, JULY, now);

        var forecast = new Forecasts(database.jdbc())
                .of(programme, JULY, NOW.plusSeconds(1)).stream()
                        .filter(one -> one.unit().equals(Optional.of(new UnitCode("03334"))))
                        .findFirst()
                        .orElseThrow();

        var own = projectsOf(programme, "03334", JULY).filter(then::containsKey).toList();
        var atPace = sum(own, now)
                .multiply(sum(own, end))
                .divide(sum(own, then), 0, RoundingMode.HALF_UP)
                .min(forecast.plan())
                .max(forecast.done());
        assertThat(forecast.estimates())
                .filteredOn(estimate -> estimate.method() == Forecast.Method.SEASONAL)
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.value()).contains(atPace));
    }

    private static BigDecimal sum(List<String> projects, Map<String, Said> said) {
        return BigDecimal.valueOf(projects.stream()
                .mapToLong(code -> said.getOrDefault(code, new Said(0, 0)).disbursed)
                .sum());
    }

    @Test
    void whereOneWhoHadAPartReportedNothingFlowsAreNotToldAndWhatLastsIsTheLastOfTheYear() throws IOException {
        var programme = programme();
        var may = figures(programme, new Random(1));
        var june = figures(programme, new Random(2));
        send(programme, MAY, may);
        sendBut("100", programme, JUNE, june);
        send(programme, JULY, figures(programme, new Random(3)));

        var flow = line(programme, JULY, DISBURSED, "03334", Optional.empty());
        var stock = line(programme, JULY, PLAN, "03334", Optional.empty());

        assertThat(flow.previous()).isEqualTo(Compared.not(JUNE, Incomparable.PART_MISSING));
        var expected = projectsOf(programme, "03334", JULY)
                .map(project -> unitIn(programme, project, JUNE).equals("100") ? may.get(project) : june.get(project))
                .mapToLong(row -> row.plan)
                .sum();
        assertThat(stock.previous().then()).contains(Measured.of(BigDecimal.valueOf(expected)));
        assertThat(metrics.restated(scope(programme, JUNE), INDICATORS, IN_JULY)
                        .rolled()
                        .figures("province"))
                .isEqualTo(metrics.computed(scope(programme, JUNE), INDICATORS).figures("province"));
    }

    @Test
    void aRowOfAPartedUnitGoesWhereItsTownWentAndWithoutOneIsNobodys() throws IOException {
        var programme = programme();
        sender.accepted("097", JUNE, NOW, schemes("Quy hoạch chung", "TT Mường Chà"));
        sender.accepted("094", JUNE, NOW, schemes("Quy hoạch phân khu", ""));

        var restated = metrics.restated(
                scope(programme, JUNE), List.of(SCHEMES.by(List.of("unit"), programme.forms())), IN_JULY);

        assertThat(restated.rolled().figures("unit").keySet()).containsExactly("03172");
        assertThat(restated.compared(SCHEMES, "unit", "03172", new UnitCode("03172"))
                        .then())
                .contains(Measured.of(BigDecimal.ONE));
        assertThat(restated.compared(SCHEMES, "unit", "03127", new UnitCode("03127")))
                .isEqualTo(Compared.not(JUNE, Incomparable.UNIT_PARTED));
    }

    @Test
    void whatIsNeverRestatedIsNotHeldAgainstFormerUnits() throws IOException {
        var programme = programme();
        send(programme, JUNE, figures(programme, new Random(1)));
        send(programme, JULY, figures(programme, new Random(2)));

        var line = line(programme, JULY, sum("dis_ytd", Indicator.Restated.NEVER), "03334", Optional.empty());

        assertThat(line.previous()).isEqualTo(Compared.not(JUNE, Incomparable.NOT_RESTATED));
    }

    private MetricLine line(
            Programme programme, Period period, Indicator indicator, String unit, Optional<LocalDate> unitsOn) {
        var asked = new MetricLines.Asked(
                programme, period, NOW.plusSeconds(1), List.of(indicator), List.of("unit"), unitsOn, 0);
        return new MetricLines(database.jdbc(), database.transactions())
                .of(asked).stream()
                        .filter(line -> line.key().equals(unit))
                        .findFirst()
                        .orElseThrow();
    }

    private static ConsolidationScope scope(Programme programme, Period period) {
        return new ConsolidationScope(programme.asOf(period), period, NOW.plusSeconds(1), 0);
    }

    private Programme programme() {
        return Programmes.loadOne(registries(), _ -> {});
    }

    /** Gives every project that passes on to any of the units that have a part of its district. */
    private void partAmongHeirs(Random random) throws IOException {
        var programme = programme();
        var file = registries().resolve("projects.csv");
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            var cells = line.split(",", 3);
            boolean passedOn = line.contains("\"2025-07-01\"");
            lines.add(
                    passedOn ? String.join(",", cells[0], quoted(heir(programme, cells[0], random)), cells[2]) : line);
        }
        Files.write(file, lines);
    }

    private static String heir(Programme programme, String quotedCode, Random random) {
        String code = quotedCode.replace("\"", "");
        var district = programme.asOf(JUNE).project(code).orElseThrow().unit();
        var heirs = programme.registry().inheritance().standingFor(district, IN_JUNE, IN_JULY).stream()
                .filter(Unit.class::isInstance)
                .toList();
        return heirs.get(random.nextInt(heirs.size())).key();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private record Said(long plan, long disbursed) {}

    private static Map<String, Said> figures(Programme programme, Random random) {
        var said = new HashMap<String, Said>();
        programme.asOf(JUNE).projects().forEach(project -> {
            long plan = random.nextLong(1, 1_000_000_000);
            said.put(project.code(), new Said(plan, random.nextLong(plan)));
        });
        return said;
    }

    private void send(Programme programme, Period period, Map<String, Said> said) {
        sendBut("", programme, period, said);
    }

    /** Every unit of the period, but one, says of its projects what is said of them. */
    private void sendBut(String silent, Programme programme, Period period, Map<String, Said> said) {
        programme.asOf(period).projects().stream()
                .map(project -> project.unit().value())
                .distinct()
                .filter(unit -> !unit.equals(silent))
                .forEach(unit -> {
                    var table = TestTable.of(TestForms.PROJECTS);
                    projectsOf(programme, unit, period).forEach(code -> {
                        var row = said.getOrDefault(code, new Said(0, 0));
                        table.leaf(words("code", code), money("plan", row.plan), money("dis_ytd", row.disbursed));
                    });
                    sender.accepted(unit, period, NOW, table.build());
                });
    }

    private static Stream<String> projectsOf(Programme programme, String unit, Period period) {
        return programme.asOf(period).projectsOf(new UnitCode(unit)).stream().map(Project::code);
    }

    private static String unitIn(Programme programme, String project, Period period) {
        return programme.asOf(period).project(project).orElseThrow().unit().value();
    }

    private static Table schemes(String name, String town) {
        var table = TestTable.of(TestForms.SCHEMES);
        if (town.isEmpty()) {
            table.leaf(words("name", name));
        } else {
            table.leaf(words("name", name), words("town", town));
        }
        return table.build();
    }

    private static Indicator sum(String field, Indicator.Restated restated) {
        return new Indicator(
                field,
                LocalText.of(field),
                "đồng",
                new Measure.Sum("B01", field),
                Optional.empty(),
                0,
                List.of("unit", "project"),
                new Held(Optional.empty(), false, Optional.empty(), restated));
    }

    private static Indicator indicator(String code, Measure numerator, Optional<Measure> denominator) {
        return new Indicator(code, LocalText.of(code), "", numerator, denominator, 4, List.of("unit", "project"));
    }
}
