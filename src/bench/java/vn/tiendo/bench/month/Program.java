package vn.tiendo.bench.month;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.Tiendo;
import vn.tiendo.bench.Folders;
import vn.tiendo.measure.Period;

/** The program as its users start it: {@code run} in a fresh JVM, with the embedded database of a home. */
record Program(Path work, Path jobs) {

    static final int HEAP = Integer.getInteger("bench.heap", 512);

    /** A database with nothing in it but its tables: what exists before anybody reports. */
    Path newHome(Period period) throws IOException {
        var home = Folders.empty(work.resolve("home-new"));
        run(home, Folders.empty(work.resolve("nothing")), period);
        return home;
    }

    /** Takes in what lies in the folder, and reports on the period. */
    Taken run(Path home, Path input, Period period) throws IOException {
        var log = new GcLog(work.resolve("gc.log"));
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                log.option(),
                "--enable-native-access=ALL-UNNAMED"));
        words.addAll(started());
        words.addAll(List.of("run", "--period=" + period));
        words.addAll(List.of("--jobs=" + jobs, "--input=" + input, "--output=" + output(), "--home=" + home));
        Folders.empty(output());
        double seconds = new Command(words, work.resolve("printed.txt")).run();
        return new Taken(seconds, StepTimes.in(home), log.peak());
    }

    /** What the report says that was just written. */
    Totals published() throws IOException {
        try (var files = Files.walk(output())) {
            var figures = files.filter(file -> file.endsWith("figures.json"))
                    .findFirst()
                    .orElseThrow();
            return PublishedTotals.of(figures);
        }
    }

    Path output() {
        return work.resolve("output");
    }

    /** As it was just built, or as {@code -Dbench.program} says: {@code -XX:AOTCache=app/tiendo.aot -jar app/tiendo.jar}. */
    private static List<String> started() {
        var said = System.getProperty("bench.program", "");
        return said.isBlank()
                ? List.of("-cp", classPath(), Tiendo.class.getName())
                : List.of(said.strip().split(" +"));
    }

    /** Without the benchmarks' own classes, where the program would look for parts of itself. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("bench-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
