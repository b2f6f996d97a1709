package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.submission.Submissions;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Every number of every report on the samples, of both programmes, rests on cells of the archived workbooks. */
class SampleProvenancesTest extends SampleMonths {

    private static final String SCHOOLS = "village-schools";

    /** In which sheets state amounts: đồng, nghìn đồng, triệu đồng, tỷ đồng. */
    private static final List<BigDecimal> UNITS =
            Stream.of("1", "1000", "1000000", "1000000000").map(BigDecimal::new).toList();

    @Autowired
    Submissions submissions;

    @Autowired
    Catalogue catalogue;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Map<Long, Map<String, CellValue>> archived = new HashMap<>();
    private final Set<String> explained = new HashSet<>();

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @Test
    void everyNumberIsTheSumOfCellsThatStandSoInTheArchive() throws IOException {
        for (String month : MONTHS) {
            for (Path sample : samples(month)) {
                drop(month, sample);
            }
        }
        collect();
        for (String month : MONTHS) {
            hold(catalogue.get(PROGRAMME).programme(), report(month, ""));
        }
        assertThat(explained).hasSizeGreaterThan(1_000);
    }

    @Test
    void soItIsInAProgrammeOfAnotherShape() throws IOException {
        copySchools();
        dispatcher.now(RunRequest.collect(SCHOOLS, "test"));
        for (Period period : submissions.periods(SCHOOLS)) {
            var run = dispatcher.now(
                    new RunRequest(SCHOOLS, Optional.of(period), Run.What.REPORT, Optional.empty(), "", "test"));
            hold(catalogue.get(SCHOOLS).programme(), run);
        }
        assertThat(explained).hasSizeGreaterThan(50);
    }

    private void copySchools() throws IOException {
        var from = Path.of("input", SCHOOLS);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = settings.input()
                        .resolve(SCHOOLS)
                        .resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void hold(Programme programme, Run run) {
        var period = run.period().orElseThrow();
        var provenances = new Provenances(database, transactions);
        var told = told(programme, run);
        for (var indicator : programme.indicators()) {
            for (String dimension : dimensions(indicator)) {
                var found = provenances.of(
                        new Provenances.Asked(programme, period, run.asOf(), indicator, dimension), _ -> true);
                assertThat(lines(found)).isEqualTo(told.getOrDefault(indicator.code() + " " + dimension, Map.of()));
                // Those of rows are not rolled up: they are what the rows say.
                var rolled = rolled(run, indicator, dimension);
                assertThat(rolled).isEqualTo(isOfRows(programme, indicator, dimension) ? Map.of() : lines(found));
                found.values().forEach(this::rests);
                found.keySet().forEach(key -> explained.add(period + indicator.code() + dimension + key));
            }
        }
    }

    private static boolean isOfRows(Programme programme, Indicator indicator, String word) {
        return programme
                .form(indicator.numerator().form())
                .flatMap(form -> Dimensions.of(form, indicator.numerator()).named(word))
                .filter(dimension -> dimension instanceof Dimension.OfSubject
                        || dimension.equals(new Dimension.OfProject(Dimension.Fact.CODE)))
                .isPresent();
    }

    private static List<String> dimensions(Indicator indicator) {
        return Stream.concat(Stream.of("province"), indicator.by().stream()).toList();
    }

    /** What {@code metrics} tells of each indicator by each dimension, by another way: added up without their cells. */
    private Map<String, Map<String, List<String>>> told(Programme programme, Run run) {
        var words = programme.indicators().stream()
                .flatMap(indicator -> indicator.by().stream())
                .distinct()
                .toList();
        var lines = new MetricLines(jdbc, transactions)
                .of(new MetricLines.Asked(
                        programme, run.period().orElseThrow(), run.asOf(), programme.indicators(), words));
        var told = new HashMap<String, Map<String, List<String>>>();
        lines.forEach(line -> line.now()
                .ifPresent(now -> told.computeIfAbsent(
                                line.indicator().code() + " " + line.dimension(), _ -> new HashMap<>())
                        .put(
                                line.key(),
                                List.of(
                                        plain(now.numerator()),
                                        now.denominator()
                                                .map(SampleProvenancesTest::plain)
                                                .orElse("null")))));
        return told;
    }

    private static String plain(BigDecimal number) {
        return Measured.plain(number).toPlainString();
    }

    /** What was rolled up for the report, from what each submission brings. */
    private Map<String, List<String>> rolled(Run run, Indicator indicator, String dimension) {
        var rolled = new HashMap<String, List<String>>();
        jdbc.sql("""
                        SELECT key, trim_scale(numerator) AS above, trim_scale(denominator) AS below FROM metric
                        WHERE run = :run AND indicator = :indicator AND dimension = :dimension
                        """)
                .param("run", run.id())
                .param("indicator", indicator.code())
                .param("dimension", dimension)
                .query(row -> {
                    rolled.put(
                            row.getString("key"),
                            List.of(row.getString("above"), String.valueOf(row.getString("below"))));
                });
        return rolled;
    }

    private static Map<String, List<String>> lines(Map<String, Provenance> found) {
        var lines = new HashMap<String, List<String>>();
        found.forEach((key, provenance) -> {
            if (provenance.sides().stream().allMatch(side -> side.value().isPresent())) {
                String below =
                        provenance.denominator().map(SampleProvenancesTest::sum).orElse("null");
                lines.put(key, List.of(sum(provenance.numerator()), below));
            }
        });
        return lines;
    }

    /** Of the leaves, added up here. */
    private static String sum(Side side) {
        var values = side.leaves().stream().map(Leaf::value);
        var sum = switch (side.measure()) {
            case Measure.Sum _, Measure.Count _ -> values.reduce(BigDecimal.ZERO, BigDecimal::add);
            case Measure.Extreme extreme ->
                values.reduce(extreme.isGreatest() ? BigDecimal::max : BigDecimal::min)
                        .orElseThrow();
        };
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }

    private void rests(Provenance provenance) {
        provenance.sides().stream().forEach(side -> side.leaves().forEach(leaf -> stands(leaf, side)));
    }

    private void stands(Leaf leaf, Side side) {
        var cell = archived.computeIfAbsent(leaf.receipt(), this::cells).get(leaf.sheet() + "!" + leaf.cell());
        assertThat(leaf.raw()).as(leaf.toString()).isEqualTo(text(cell));
        if (cell instanceof CellValue.Decimal(var number) && !(side.measure() instanceof Measure.Count)) {
            assertThat(UNITS).as(leaf.toString()).anyMatch(unit -> isNear(number.multiply(unit), leaf.value()));
        }
    }

    /** What a binary double adds to 9484.2 is no đồng. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.01")) < 0;
    }

    private Map<String, CellValue> cells(long receipt) {
        var cells = new HashMap<String, CellValue>();
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(submissions.content(receipt), "")) {
            for (var sheet : workbook.sheets()) {
                sheet.rows()
                        .forEachRemaining(row -> row.cells()
                                .forEach(cell -> cells.put(sheet.name() + "!" + cell.address(), cell.value())));
            }
        }
        return cells;
    }

    private static String text(@Nullable CellValue value) {
        return switch (value) {
            case null -> "no such cell";
            case CellValue.Text(var text, var _) -> text;
            case CellValue.Decimal(var number) when number.signum() == 0 -> "0";
            case CellValue.Decimal(var number) -> number.stripTrailingZeros().toPlainString();
            default -> "neither a number nor a text: " + value;
        };
    }
}
