package vn.tiendo.bench.month;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.bench.Mode;
import vn.tiendo.measure.Period;

/** What the command line says; where it says nothing, what the mode is meant for. */
final class Settings {

    /** The month that is measured: one of no quarter's end, so that only the projects' form is due. */
    static final Period PERIOD = new Period(2025, 5);

    /** From here on every round takes minutes. */
    private static final int LARGE = 1_000;

    private Settings() {}

    static Path folder() {
        return Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath();
    }

    static List<Integer> sizes() {
        return numbers("bench.sizes", "60,240,1000,3321", "20,60").stream()
                .map(Long::intValue)
                .toList();
    }

    static List<Long> figures() {
        return numbers("bench.figures", "1000000,10000000", "20000,40000");
    }

    /** Months of history; 0 leaves it out. */
    static int history() {
        return number("bench.history", 60, 3);
    }

    static int historyUnits() {
        return number("bench.history.units", 60, 20);
    }

    static int metricsUnits() {
        return number("bench.metrics.units", 300, 20);
    }

    static int corrections() {
        return number("bench.rounds", 10, 3);
    }

    /** How often the reports of a month are written. */
    static int sets() {
        return number("bench.rounds", 10, 3);
    }

    static int rounds(int submissions) {
        return number("bench.rounds", submissions < LARGE ? 3 : 1, 1);
    }

    private static int number(String name, int full, int quick) {
        return Integer.getInteger(name, isQuick() ? quick : full);
    }

    private static List<Long> numbers(String name, String full, String quick) {
        var said = System.getProperty(name, "");
        var text = said.isBlank() ? isQuick() ? quick : full : said;
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(Long::valueOf)
                .toList();
    }

    private static boolean isQuick() {
        return Mode.chosen() == Mode.QUICK;
    }
}
