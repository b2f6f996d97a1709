package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.Tiendo;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Findings;

/**
 * The second programme that ships, a folder only: a sheet of questions, works and funds by quarter, as three offices
 * send it, from the drop folder to the report. Totals are added up by hand from the sample workbooks.
 */
@SpringBootTest(classes = Tiendo.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ANewProgrammeNeedsOnlyYamlTest {

    private static final String SCHOOLS = "village-schools";
    private static final Period FIRST_QUARTER = Period.of("2025-03");
    private static final Period SECOND_QUARTER = Period.of("2025-06");

    @Autowired
    private Dispatcher dispatcher;

    @Autowired
    private RunSettings settings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Findings findings;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) throws IOException {
        var database = TestDatabase.fresh();
        var folder = Files.createTempDirectory("tiendo-schools");
        registry.add("spring.datasource.url", database::url);
        registry.add("tiendo.jobs", () -> "jobs");
        registry.add("tiendo.home", () -> folder.resolve("home"));
        registry.add("tiendo.input", () -> folder.resolve("input"));
        registry.add("tiendo.output", () -> folder.resolve("output"));
    }

    @BeforeAll
    void sendsBothQuarters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input", SCHOOLS))) {
            files.filter(Files::isRegularFile).forEach(this::drop);
        }
        completed(RunRequest.collect(SCHOOLS, "test"));
        completed(RunRequest.report(SCHOOLS, FIRST_QUARTER, "test"));
        completed(RunRequest.report(SCHOOLS, SECOND_QUARTER, "test"));
    }

    @Test
    void acceptsWhatTheOfficesSendInTheirOwnHabits() {
        var sent = Stream.of(FIRST_QUARTER, SECOND_QUARTER)
                .flatMap(period -> submissions.ofPeriod(SCHOOLS, period).stream())
                .toList();

        assertThat(sent).hasSize(6);
        assertThat(sent.stream().map(ANewProgrammeNeedsOnlyYamlTest::state)).containsOnly(State.ACCEPTED);
    }

    @Test
    void addsUpAnswersWorksAndFunds() throws IOException {
        var province = figures(SECOND_QUARTER).get("province");

        assertThat(province.get("works").asInt()).isEqualTo(9);
        assertThat(province.get("works_done").asInt()).isEqualTo(3);
        assertThat(province.get("rooms_planned").asInt()).isEqualTo(24 + 13 + 12);
        assertThat(province.get("rooms_done").asInt()).isEqualTo(12 + 6 + 4);
        assertThat(province.get("temporary_pct").asDouble()).isEqualTo(22.7092); // 399 of 1,757
        assertThat(province.get("fund_plan").asLong()).isEqualTo(4_250_000_000L + 4_370_000_000L + 2_280_000_000L);
        assertThat(province.get("fund_actual").asLong()).isEqualTo(3_668_150_000L + 3_415_750_000L + 1_975_250_000L);
    }

    @Test
    void turnsHeaderRowsIntoDimensions() throws IOException {
        var dimensions = figures(SECOND_QUARTER).get("dimensions");

        assertThat(dimensions.get("quarter").get("Q1").get("fund_actual").asLong())
                .isEqualTo(4_073_215_432L);
        assertThat(dimensions.get("quarter").get("Q2").get("fund_actual").asLong())
                .isEqualTo(4_985_934_568L);
        assertThat(dimensions.get("fund").get("XHH").get("fund_plan").asLong()).isEqualTo(150_000_000L);
        assertThat(dimensions.get("level").get("TH").get("rooms_done").asInt()).isEqualTo(18);
    }

    @Test
    void countsWhatIsCompleteAsNoneWhereNoneIs() throws IOException {
        assertThat(figures(FIRST_QUARTER).get("province").get("works_done").asInt())
                .isZero();
    }

    @Test
    void carriesLabelsDownAndTakesCodesOutOfTexts() throws IOException {
        var hua = row(figures(SECOND_QUARTER).get("rows").get("S01B"), "TH-032");

        assertThat(hua.get("fields").get("commune").asString()).isEqualTo("Xã Mường Mùn");
        assertThat(hua.get("fields").get("name").asString()).isEqualTo("Điểm trường Hua Ca");
        assertThat(hua.get("fields").get("cost").asLong()).isEqualTo(2_980_500_000L);
    }

    @Test
    void holdsFiguresAgainstItsOwnRulesAndTheQuarterBefore() {
        var city = of(SECOND_QUARTER, "PGD-DBP");

        assertThat(city)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.rule() + " " + finding.cells()).isEqualTo("TH05 [H33]"))
                .satisfies(finding -> assertThat(finding.message().vi())
                        .contains("bảng Kinh phí theo quý", "thực hiện cả năm 185, vượt kế hoạch 150, chênh 35"));
    }

    @Test
    void callsItsPeriodsQuarters() throws IOException {
        var report = settings.output().resolve(SCHOOLS).resolve("2025-06");

        assertThat(report.resolve("bao-cao-truong-hoc-2025-06.xlsx")).isRegularFile();
        assertThat(new SheetTexts(report.resolve("bao-cao-truong-hoc-2025-06.xlsx")).of("Tổng hợp"))
                .anyMatch(text -> text.contains("Quý II/2025 (số liệu từ 15/03/2025 đến 14/06/2025)"));
    }

    private void drop(Path sample) {
        try {
            var target =
                    settings.input().resolve(Path.of("input").relativize(sample).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(sample, target);
            // A file of this very second would be taken for one still being copied.
            Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2025-06-15T00:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void completed(RunRequest request) {
        var run = dispatcher.now(request);
        assertThat(run.state()).as(run.message()).isEqualTo(Run.State.COMPLETED);
    }

    private static State state(Submission submission) {
        return submission.decision().map(d -> d.state()).orElse(State.PENDING);
    }

    private List<Finding> of(Period period, String unit) {
        return submissions.ofPeriod(SCHOOLS, period).stream()
                .filter(s -> s.decision()
                        .flatMap(d -> d.unit())
                        .filter(u -> u.value().equals(unit))
                        .isPresent())
                .flatMap(s -> findings.of(s.receipt()).stream())
                .toList();
    }

    private JsonNode figures(Period period) throws IOException {
        var file = settings.output().resolve(SCHOOLS).resolve(period.toString()).resolve("figures.json");
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private static JsonNode row(JsonNode rows, String subject) {
        return rows.valueStream()
                .filter(row -> row.get("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
