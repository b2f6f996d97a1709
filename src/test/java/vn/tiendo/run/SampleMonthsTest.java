package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.edition.EditionFile;
import vn.tiendo.edition.EditionKey;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.edition.Editions;
import vn.tiendo.measure.Period;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;
import vn.tiendo.reply.Calc;
import vn.tiendo.report.ReportFormats;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.submission.Submissions;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

class SampleMonthsTest extends SampleMonths {

    private static boolean dropped;

    @Autowired
    Submissions submissions;

    @Autowired
    Runs runs;

    @Autowired
    Editions editions;

    @Autowired
    EditionSources sources;

    @Autowired
    Catalogue catalogue;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @BeforeEach
    void dropsAllMonthsOnce() throws IOException {
        if (!dropped) {
            for (String month : MONTHS) {
                for (Path sample : samples(month)) {
                    drop(month, sample);
                }
            }
            dropped = true;
        }
        collect();
    }

    @Test
    void reportsEveryMonthToTheDong() throws IOException {
        for (String month : MONTHS) {
            report(month, "");

            assertTrue(month);
        }
    }

    @Test
    void makesEveryEditionAgainToTheSameBytes() throws IOException {
        for (String month : MONTHS) {
            report(month, "");
            var edition = editions.last(new EditionKey(PROGRAMME, Period.of(month), Audience.MAIN))
                    .orElseThrow();
            var source = sources.again(
                            edition, (code, _) -> catalogue.find(code).map(Catalogue.Entry::programme))
                    .orElseThrow();

            for (EditionFile file : edition.files()) {
                var again = new ByteArrayOutputStream();
                ReportFormats.named(file.format()).orElseThrow().write(source, again);
                assertThat(again.toByteArray())
                        .as(month + " " + file.name())
                        .isEqualTo(editions.content(edition, file));
            }
        }
    }

    @Test
    void saysTheSameNumbersInEveryFormat() throws IOException {
        for (String month : MONTHS) {
            report(month, "");
            var source =
                    sources.draft(catalogue.get(PROGRAMME).programme(), Period.of(month), Audience.MAIN, Instant.now());
            var numbers = FormatTexts.numbers(source.official().orElseThrow().body());
            assertThat(numbers).as(month).hasSizeGreaterThan(50);

            for (String format : List.of("docx", "pdf", "html")) {
                assertThat(FormatTexts.of(format, written(format, source)))
                        .as(month + " " + format)
                        .contains(numbers);
            }
            var province = figures(month).get("province");
            var shown = NumberFormat.getNumberInstance(Locale.GERMANY);
            shown.setMinimumFractionDigits(2);
            shown.setMaximumFractionDigits(2);
            double rate = province.get("dis_pct").asDouble();
            assertThat(numbers).as(month + " json").contains(shown.format(rate) + "%");
            assertThat(FormatTexts.workbook(written("xlsx", source)))
                    .as(month + " xlsx")
                    .anyMatch(number -> Math.abs(number - rate / 100) < 0.00005)
                    .contains(province.get("projects").asDouble());
        }
    }

    @Test
    void opensInLibreOfficeAsItIs() throws Exception {
        String month = MONTHS.getLast();
        report(month, "");
        var source =
                sources.draft(catalogue.get(PROGRAMME).programme(), Period.of(month), Audience.MAIN, Instant.now());
        var calc = Calc.running();

        assertThat(FormatTexts.withoutSpace(calc.text(written("docx", source))))
                .contains(FormatTexts.numbers(source.official().orElseThrow().body()));
        byte[] workbook = written("xlsx", source);
        assertThat(rounded(FormatTexts.workbook(calc.convert(workbook, ".xlsx", ".xlsx"))))
                .containsAll(rounded(FormatTexts.workbook(workbook)));
    }

    /** LibreOffice works subtotals out anew, in binary. */
    private static List<Long> rounded(List<Double> numbers) {
        return numbers.stream().map(number -> Math.round(number * 1_000)).toList();
    }

    private static byte[] written(String format, ReportSource source) throws IOException {
        var out = new ByteArrayOutputStream();
        ReportFormats.named(format).orElseThrow().write(source, out);
        return out.toByteArray();
    }

    @Test
    void takesTheSameFilesOnce() {
        collect();

        assertThat(submissions.ofPeriod(PROGRAMME, Period.of("2025-06"))).hasSize(15);
        assertThat(submissions.pending(PROGRAMME)).isEmpty();
    }

    @Test
    void makesANewRunWithTheSameFiguresWhenAskedAgain() throws IOException {
        var first = report("2025-06", "");

        var again = report("2025-06", "Kiểm tra lại theo yêu cầu");

        assertThat(again.id()).isGreaterThan(first.id());
        assertThat(again.reason()).isEqualTo("Kiểm tra lại theo yêu cầu");
        assertTrue("2025-06");
    }

    @Test
    void lacksNothingOfTheProvinceWhenAllHaveSent() throws IOException {
        report("2025-06", "");

        var coverage = figures("2025-06").get("coverage");

        assertThat(coverage.get("expected").asInt()).isEqualTo(15);
        assertThat(coverage.get("received").asInt()).isEqualTo(15);
    }

    @Test
    void letsRunsWaitTheirTurn() {
        var both = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> dispatcher.now(RunRequest.collect(PROGRAMME, "test"))))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(run -> run.startedAt().orElseThrow()))
                .toList();

        assertThat(both.getLast().startedAt().orElseThrow())
                .isAfterOrEqualTo(both.getFirst().finishedAt().orElseThrow());
    }

    @Test
    void namesThePeriodInTheTitleOfTheReport() throws IOException {
        report("2025-06", "");
        var file = settings.output().resolve(PROGRAMME).resolve("2025-06").resolve("bao-cao-2025-06.xlsx");

        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(Files.readAllBytes(file), "")) {
            var texts = new ArrayList<String>();
            workbook.sheets()
                    .getFirst()
                    .rows()
                    .forEachRemaining(row -> row.cells().forEach(cell -> {
                        if (cell.value() instanceof CellValue.Text(var text, var _)) {
                            texts.add(text);
                        }
                    }));
            assertThat(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("tháng 6/2025"));
            assertThat(texts).noneMatch(text -> text.contains("{"));
        }
    }
}
