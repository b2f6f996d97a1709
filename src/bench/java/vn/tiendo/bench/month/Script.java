package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.bench.ShippedProgramme;

/**
 * The officer's script beside ours.
 *
 * @param python that has pandas and openpyxl
 */
record Script(String python, Path work) {

    private static final Path SCRIPT = Path.of("src/bench/python/officer.py");

    /** Nothing where no Python here has what the script needs, or that which {@code -Dbench.python} names. */
    static Optional<Script> onThisMachine(Path work) {
        var named = System.getProperty("bench.python", "");
        return (named.isBlank() ? Stream.of("python3", "/usr/bin/python3") : Stream.of(named))
                .map(python -> new Script(python, work))
                .filter(Script::runs)
                .findFirst();
    }

    private boolean runs() {
        try {
            new Command(List.of(python, "-c", "import pandas, openpyxl"), printed()).run();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    /** @return seconds of the whole process */
    double run(Path jobs, Path input) throws IOException {
        var registry = jobs.resolve(ShippedProgramme.CODE).resolve("projects.csv");
        var words =
                Stream.of(SCRIPT, registry, input, work.resolve("officer.xlsx")).map(Path::toString);
        return new Command(Stream.concat(Stream.of(python), words).toList(), printed()).run();
    }

    /** What it just added up. */
    Totals told() throws IOException {
        var totals = new Totals();
        for (String line : Files.readAllLines(printed())) {
            var parts = line.split(" ", -1);
            totals.put(parts[0], parts[1], Long.parseLong(parts[2]));
        }
        return totals;
    }

    private Path printed() {
        return work.resolve("officer.txt");
    }
}
