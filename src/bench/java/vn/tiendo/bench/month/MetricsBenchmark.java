package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import vn.tiendo.bench.Machine;
import vn.tiendo.bench.Mode;
import vn.tiendo.bench.Quiet;
import vn.tiendo.bench.Report;

/**
 * Has corrections accepted over so many figures held, and prints how long it took until each was in the metrics. All
 * figures come in as workbooks do, by the program itself. Asserts no time; that the metrics are right, each time.
 */
final class MetricsBenchmark {

    private final Path folder;
    private final Report report;
    private final Province province = Province.of(Settings.metricsUnits());

    private MetricsBenchmark(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.report = new Report(folder.resolve("metrics.md"));
    }

    public static void main(String[] args) throws IOException {
        if (Mode.names("metrics")) {
            Quiet.begin();
            new MetricsBenchmark(Settings.folder()).run();
        }
    }

    private void run() throws IOException {
        report.say(String.format(
                Locale.ROOT,
                "**A correction of one unit of %d, %d projects each, until it is in the metrics** (%s; medians of %d"
                        + " corrections, warm)",
                province.units(),
                Province.PROJECTS,
                Machine.described(),
                Settings.corrections()));
        report.say("");
        report.say(
                "| figures held | months | read, checked and kept | metrics up to date | both | with a report's reading back |");
        report.say("|---:|---:|---:|---:|---:|---:|");
        var outcomes = new ArrayList<Correcting.Outcome>();
        for (long figures : Settings.figures()) {
            var correcting = new Correcting(folder.resolve("metrics-" + figures), province, figures);
            outcomes.add(correcting.run(Settings.corrections()));
            say(outcomes.getLast());
        }
        ratio(outcomes.getFirst().took(), outcomes.getLast().took());
    }

    private void say(Correcting.Outcome outcome) throws IOException {
        var took = outcome.took();
        report.say(String.format(
                Locale.ROOT,
                "| %,d | %d | %.0f ms | %.0f ms | %.0f ms | %.0f ms |",
                outcome.held(),
                outcome.months(),
                1_000 * took.check(),
                1_000 * took.roll(),
                1_000 * took.whole(),
                1_000 * took.consolidate()));
    }

    private void ratio(Correcting.Took fewest, Correcting.Took most) throws IOException {
        report.say(String.format(
                Locale.ROOT,
                "| most / fewest | | %.2f× | %.2f× | %.2f× | %.2f× |",
                most.check() / fewest.check(),
                most.roll() / fewest.roll(),
                most.whole() / fewest.whole(),
                most.consolidate() / fewest.consolidate()));
    }
}
