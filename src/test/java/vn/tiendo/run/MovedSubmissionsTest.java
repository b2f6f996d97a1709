package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.Tiendo;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** The whole path of submissions that are moved, month by month: the report tells the truth after each step. */
@SpringBootTest(classes = Tiendo.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class MovedSubmissionsTest {

    private static final String PROGRAMME = SampleMonths.PROGRAMME;
    private static final Actor PROVINCE = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Reason HOSTILE = new Reason("=HYPERLINK(\"http://x\") <img src=x> kế hoạch vốn chưa khớp");

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunSettings settings;

    @Autowired
    Submissions submissions;

    @Autowired
    Staleness staleness;

    @Autowired
    Explanations explanations;

    @Autowired
    Findings findings;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Lifecycle lifecycle;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        SampleMonths.places(registry);
    }

    @BeforeEach
    void movesAsNow() {
        lifecycle = new Lifecycle(catalogue.get(PROGRAMME).programme(), jdbc, transactions, Clock.systemUTC());
    }

    @Test
    void reportsAUnitAsMissingWithTheReasonUntilACorrectedFileCounts() throws IOException {
        var june = Period.of("2025-06");
        drop("2025-06", "094", "097");
        collect();
        report(june);
        var first = ofUnit(june, "094");
        assertThat(first.getLast().state().isAccepted()).isTrue();

        var cell = new Move.Cell("B01", "Biểu 01", "M12", new Reason("+lệch 1.234 triệu"));
        var sentBack =
                lifecycle.sendBack(first.getLast().receipt(), PROVINCE, HOSTILE, List.of(cell), Optional.empty());

        assertThat(sentBack).isInstanceOf(Outcome.Done.class);
        assertThat(staleness.stalePeriods(PROGRAMME)).containsExactly(june);
        report(june);
        assertThat(staleness.stalePeriods(PROGRAMME)).isEmpty();
        assertThat(missing(june)).contains("094").doesNotContain("097");
        assertThat(line(june, "094").get("standing").asString()).isEqualTo("sent-back");
        assertThat(line(june, "094").get("cells").get(0).get("cell").asString()).isEqualTo("M12");
        assertThat(texts(june))
                .anyMatch(text -> text.contains("Cấp tỉnh (Nguyễn Văn Tổng) đã gửi trả")
                        && text.contains(HOSTILE.text())
                        && text.contains("Biểu 01, ô M12: +lệch 1.234 triệu"))
                .contains("+lệch 1.234 triệu");

        collect();
        assertThat(ofUnit(june, "094"))
                .as("the file that still lies there is not sent again")
                .hasSize(1);
        upload(june, "094");
        collect();
        report(june);

        assertThat(missing(june)).doesNotContain("094");
        assertThat(ofUnit(june, "094")).hasSize(2);
    }

    @Test
    void holdsALateFileUntilThePeriodIsReopenedForItsUnit() throws IOException {
        var may = Period.of("2025-05");
        drop("2025-05", "097");
        collect();
        assertThat(lifecycle
                        .close(may, Optional.empty(), PROVINCE, new Reason("hết hạn"))
                        .isSo())
                .isTrue();
        drop("2025-05", "098");
        collect();
        report(may);

        assertThat(missing(may)).contains("098").doesNotContain("097");
        assertThat(line(may, "098").get("standing").asString()).isEqualTo("held");
        assertThat(line(may, "098").get("status").asString()).startsWith("accepted");
        assertThat(line(may, "098").get("workingDaysLate").asInt())
                .as("in a month of the samples")
                .isZero();
        assertThat(texts(may)).anyMatch(text -> text.contains("Kỳ đã khoá sổ") && text.contains("mở lại kỳ"));
        assertThat(staleness.stalePeriods(PROGRAMME)).doesNotContain(may);

        var before = Instant.now();
        lifecycle.reopen(
                may, Optional.of(new UnitCode("098")), Optional.empty(), PROVINCE, new Reason("đơn vị đề nghị"));

        assertThat(staleness.stalePeriods(PROGRAMME)).contains(may);
        report(may);
        assertThat(missing(may)).doesNotContain("098");
        report(may, before);
        assertThat(missing(may)).as("as of before the reopening").contains("098");
    }

    @Test
    void letsAUnitWithdrawAndTellsTheNextReport() throws IOException {
        var april = Period.of("2025-04");
        drop("2025-04", "097");
        collect();
        report(april);
        var only = ofUnit(april, "097").getFirst();

        lifecycle.withdraw(only.receipt(), Actor.ofUnit("Lò Văn Pâng", new UnitCode("097")), new Reason("gửi nhầm"));

        assertThat(staleness.stalePeriods(PROGRAMME)).contains(april);
        report(april);
        assertThat(missing(april)).contains("097");
        assertThat(line(april, "097").get("reason").asString()).isEqualTo("gửi nhầm");
    }

    @Test
    void tellsReasonsGivenAfterTheReportAndThoseOfTheOneThatCountsAgain() throws IOException {
        var june = Period.of("2025-06");
        drop("2025-06", "095");
        collect();
        report(june);
        explain(ofUnit(june, "095").getLast(), "Vốn kéo dài theo NQ 12");

        assertThat(staleness.stalePeriods(PROGRAMME)).contains(june);
        report(june);
        assertThat(staleness.stalePeriods(PROGRAMME)).doesNotContain(june);
        assertThat(texts(june)).anyMatch(text -> text.contains("Vốn kéo dài theo NQ 12"));

        uploadAnew(june, "095");
        collect();
        report(june);
        var second = ofUnit(june, "095").getLast();
        assertThat(explanations.of(second.receipt())).isNotEmpty();
        assertThat(staleness.stalePeriods(PROGRAMME))
                .as("reasons carried over come with their submission")
                .doesNotContain(june);
        explain(second, "Đã điều chỉnh kế hoạch");
        report(june);
        assertThat(texts(june)).anyMatch(text -> text.contains("Đã điều chỉnh kế hoạch"));

        lifecycle.withdraw(second.receipt(), Actor.ofUnit("Lò Văn Pâng", new UnitCode("095")), new Reason("gửi nhầm"));
        assertThat(staleness.stalePeriods(PROGRAMME)).contains(june);
        report(june);

        assertThat(texts(june))
                .filteredOn(text -> text.contains("đã giải trình: "))
                .isNotEmpty()
                .allMatch(text -> text.contains("Vốn kéo dài theo NQ 12"))
                .noneMatch(text -> text.contains("Đã điều chỉnh kế hoạch"));
    }

    private void explain(Submission submission, String words) {
        var told = findings.of(submission.receipt());
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isWarning()) {
                explanations.give(submission.receipt(), i + 1, told.get(i), words, "Nguyễn Văn A");
            }
        }
    }

    private void drop(String month, String... units) throws IOException {
        for (String unit : units) {
            var sample = Path.of("input", month, unit + "_" + month + ".xlsx");
            var target = settings.input().resolve(month).resolve(sample.getFileName());
            Files.createDirectories(target.getParent());
            // Samples keep their age: a file of this very second would be taken for one still being copied.
            Files.copy(sample, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** The same bytes, by the page: whoever sends them again means it. */
    private void upload(Period period, String unit) throws IOException {
        upload(period, unit, Files.readAllBytes(sample(period, unit)));
    }

    /** The same figures in other bytes: what counts already is not received a second time. */
    private void uploadAnew(Period period, String unit) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(sample(period, unit)));
                var out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle("lần 2");
            workbook.write(out);
            upload(period, unit, out.toByteArray());
        }
    }

    private void upload(Period period, String unit, byte[] content) {
        var arrival = new Arrival(
                PROGRAMME, new FileName("lai.xlsx"), "upload", Optional.of(new UnitCode(unit)), Optional.of(period));
        submissions.receive(arrival, content);
    }

    private static Path sample(Period period, String unit) {
        return Path.of("input", period.toString(), unit + "_" + period + ".xlsx");
    }

    private void collect() {
        completed(dispatcher.now(RunRequest.collect(PROGRAMME, "test")));
    }

    private void report(Period period) {
        completed(dispatcher.now(RunRequest.report(PROGRAMME, period, "test")));
    }

    private void report(Period period, Instant asOf) {
        var request = new RunRequest(PROGRAMME, Optional.of(period), Run.What.REPORT, Optional.of(asOf), "", "test");
        completed(dispatcher.now(request));
    }

    private static void completed(Run run) {
        assertThat(run.state()).as(run.message()).isEqualTo(Run.State.COMPLETED);
    }

    private List<Submission> ofUnit(Period period, String unit) {
        return submissions.ofPeriod(PROGRAMME, period).stream()
                .filter(s -> s.unit().equals(Optional.of(new UnitCode(unit))))
                .toList();
    }

    private List<String> missing(Period period) throws IOException {
        var missing = new ArrayList<String>();
        figures(period).get("coverage").get("missing").forEach(unit -> missing.add(unit.asString()));
        return missing;
    }

    private JsonNode line(Period period, String unit) throws IOException {
        for (JsonNode line : figures(period).get("submissions")) {
            if (line.get("unit").asString().equals(unit)) {
                return line;
            }
        }
        throw new AssertionError("Nothing of " + unit);
    }

    private JsonNode figures(Period period) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file(period, "figures.json")));
    }

    private List<String> texts(Period period) throws IOException {
        var texts = new ArrayList<String>();
        byte[] report = Files.readAllBytes(file(period, "bao-cao-" + period + ".xlsx"));
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(report, "")) {
            workbook.sheets()
                    .forEach(sheet -> sheet.rows()
                            .forEachRemaining(row -> row.cells().forEach(cell -> {
                                if (cell.value() instanceof CellValue.Text(var text, var _)) {
                                    texts.add(text);
                                }
                            })));
        }
        return texts;
    }

    private Path file(Period period, String name) {
        return settings.output().resolve(PROGRAMME).resolve(period.toString()).resolve(name);
    }
}
