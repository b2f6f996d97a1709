package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.bench.Folders;
import vn.tiendo.bench.Machine;
import vn.tiendo.bench.Mode;
import vn.tiendo.bench.Quiet;
import vn.tiendo.bench.Report;
import vn.tiendo.measure.Period;
import vn.tiendo.report.ReportFormats;
import vn.tiendo.report.source.ReportDrafts;

/**
 * Writes what a month needs, from the samples of a year, and prints how long that took and how much memory: the people's
 * committee's report in all formats, those of the party's committee and the people's council to be printed. Asserts nothing.
 */
final class ReportsBenchmark {

    private static final Period PERIOD = new Period(2025, 6);
    private static final double MEGABYTE = 1 << 20;

    private static final List<Wanted> MONTHLY = List.of(
            new Wanted("ubnd", List.of("docx", "pdf", "html", "xlsx", "csv", "json")),
            new Wanted("thuong-truc", List.of("docx", "pdf")),
            new Wanted("hdnd", List.of("docx", "pdf")));

    private final Path folder;
    private final Report report;

    private ReportsBenchmark(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.report = new Report(folder.resolve("reports.md"));
    }

    private record Wanted(String audience, List<String> formats) {}

    public static void main(String[] args) throws IOException {
        if (Mode.names("reports")) {
            Quiet.begin();
            new ReportsBenchmark(Settings.folder()).run();
        }
    }

    private void run() throws IOException {
        var program = new Program(Folders.empty(folder.resolve("reports")), Path.of("jobs"));
        try (var living = new LivingProgram(program, program.work().resolve("home"), Path.of("input"))) {
            living.collect();
            report.say("**The reports of a month** (%s; median of %d, warm)"
                    .formatted(Machine.described(), Settings.sets()));
            report.say("");
            report.say("| | files | seconds | heap alive beyond what was before |");
            report.say("|---|---:|---:|---:|");
            for (Wanted one : MONTHLY) {
                say(one.audience(), List.of(one), living);
            }
            say("all of them", MONTHLY, living);
        }
    }

    private void say(String name, List<Wanted> wanted, LivingProgram living) throws IOException {
        for (int i = 0; i < Settings.sets(); i++) {
            write(wanted, living);
        }
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < Settings.sets(); i++) {
            long begin = System.nanoTime();
            write(wanted, living);
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        seconds.sort(null);
        long heap = LiveHeap.during(() -> write(wanted, living));
        report.say(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.0f MB |",
                name,
                wanted.stream().mapToInt(one -> one.formats().size()).sum(),
                seconds.get(seconds.size() / 2),
                heap / MEGABYTE));
    }

    /** From the figures in the database to the last file that lies on the disk and has its name. */
    private void write(List<Wanted> wanted, LivingProgram living) throws IOException {
        var audiences = wanted.stream().map(Wanted::audience).toList();
        var sources = living.drafts(PERIOD, audiences, Instant.now()).iterator();
        var files = wanted.stream()
                .flatMap(one -> ReportDrafts.Wanted.of(sources.next(), ReportFormats.named(one.formats())).stream())
                .toList();
        try (var drafts = ReportDrafts.of(files, folder.resolve("written"))) {
            drafts.publish();
        }
    }
}
