package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Reading;
import vn.tiendo.programme.Programme;
import vn.tiendo.validation.Checker;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;

/** Holds tables against forty rules that are expressions, in one thread, and prints how long it took. Asserts no time. */
final class RulesBenchmark {

    private static final long SEED = 20_250_630;
    private static final int SUBMISSIONS = 100;
    private static final int ROWS_OF_SUBMISSION = 20;
    private static final int WARM_UPS = 10;

    private final Mode mode;
    private final Report report;
    private final List<ProjectRow> rows;
    private final Programme programme;
    private final History history;
    private final ProjectTable table;

    private RulesBenchmark(Mode mode, Path folder) throws IOException {
        this.mode = mode;
        this.report = new Report(Files.createDirectories(folder).resolve("rules.md"));
        this.rows = ProjectRows.of(mode.projects, SEED);
        this.programme = ProjectFolder.programme(folder.resolve("programme"), rows);
        this.history = new EarlierReports(rows);
        this.table = new ProjectTable(programme.form("B01").orElseThrow());
    }

    public static void main(String[] args) throws IOException {
        if (Mode.wants("rules")) {
            Quiet.begin();
            new RulesBenchmark(Mode.chosen(), Path.of(System.getProperty("bench.folder", "target/bench"))).run();
        }
    }

    private void run() throws IOException {
        var cold = Sample.of(() -> new Checker(programme));
        var checker = new Checker(programme);
        report.say("**%,d rules over Biểu 01, one thread** (%s; medians of %d rounds after %d to warm up)"
                .formatted(programme.rules().size(), Machine.described(), rounds(), WARM_UPS));
        report.say("");
        report.say("| what | s | s of a core | µs of it per row and rule | findings told | allocated |");
        report.say("|---|---:|---:|---:|---:|---:|");
        check("one table of %,d rows".formatted(rows.size()), checker, List.of(table.reading(rows)));
        check("%d submissions of %d rows".formatted(SUBMISSIONS, ROWS_OF_SUBMISSION), checker, submissions());
        report.say("");
        var warm = median(() -> new Checker(programme));
        report.say(String.format(
                Locale.ROOT,
                "Compiling the rules: %.2f s of a core in a fresh JVM, %.3f s once it is warm.",
                cold.busySeconds(),
                warm.busySeconds()));
    }

    private void check(String what, Checker checker, List<Reading> readings) throws IOException {
        var found = findings(checker, readings);
        new Reckoned(mentioned(readings)).compare(found);
        var taken = median(() -> readings.forEach(reading -> verdict(checker, reading)));
        double each = 1e6
                * taken.busySeconds()
                / mentioned(readings).size()
                / programme.rules().size();
        long told = found.values().stream().mapToLong(Long::longValue).sum();
        report.say(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.2f | %,d | %,.0f MB |",
                what,
                taken.seconds(),
                taken.busySeconds(),
                each,
                told,
                taken.allocated() / 1e6));
    }

    private List<Reading> submissions() {
        var readings = new ArrayList<Reading>();
        for (int first = 0; readings.size() < SUBMISSIONS; first += ROWS_OF_SUBMISSION) {
            readings.add(table.reading(rows.subList(first, first + ROWS_OF_SUBMISSION)));
        }
        return readings;
    }

    /** The rows that those readings are made of. */
    private List<ProjectRow> mentioned(List<Reading> readings) {
        return readings.size() == 1 ? rows : rows.subList(0, SUBMISSIONS * ROWS_OF_SUBMISSION);
    }

    private Map<String, Long> findings(Checker checker, List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> verdict(checker, reading).stream())
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }

    private List<Finding> verdict(Checker checker, Reading reading) {
        return checker.check(reading, Claim.NONE, history, Optional.empty())
                .verdict()
                .findings();
    }

    private Sample median(Sample.Work work) throws IOException {
        var samples = new ArrayList<Sample>();
        for (int round = 0; round < WARM_UPS + rounds(); round++) {
            var sample = Sample.of(work);
            if (round >= WARM_UPS) {
                samples.add(sample);
            }
        }
        return Sample.median(samples);
    }

    private int rounds() {
        return Integer.getInteger("bench.rounds", mode.rounds);
    }
}
