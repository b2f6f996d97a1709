package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.tiendo.bench.Machine;
import vn.tiendo.bench.Mode;
import vn.tiendo.bench.Quiet;
import vn.tiendo.bench.Report;

/** Takes whole months from the files to the published report, beside a script, and prints who took how long. Asserts no time. */
final class PipelineBenchmark {

    private final Path work;
    private final Report report;

    private PipelineBenchmark(Path folder) throws IOException {
        this.work = Files.createDirectories(folder.resolve("pipeline"));
        this.report = new Report(folder.resolve("pipeline.md"));
    }

    public static void main(String[] args) throws IOException {
        if (Mode.names("pipeline")) {
            Quiet.begin();
            new PipelineBenchmark(Settings.folder()).run();
        }
    }

    private void run() throws IOException {
        report.say("**A month of %d projects a submission, cold, over a database that exists, -Xmx%dm** (%s)"
                .formatted(Province.PROJECTS, Program.HEAP, Machine.described()));
        report.say("");
        report.say(MonthTable.HEAD);
        Optional<Measured> fewer = Optional.empty();
        for (int size : Settings.sizes()) {
            var measured = MonthContest.measure(work.resolve(size + " submissions"), size, Settings.rounds(size));
            report.say(MonthTable.line(measured, fewer));
            fewer = Optional.of(measured);
        }
        if (Script.onThisMachine(work).isEmpty()) {
            report.say("");
            report.say("No Python with pandas and openpyxl here: no script, and so no ratio.");
        }
        if (Settings.history() > 0) {
            new HistoryContest(work.resolve("history"), Settings.history(), Settings.historyUnits()).run(report);
        }
    }
}
