package vn.tiendo.bench;

import java.util.Locale;
import java.util.Set;

/** How much is read, and how often. */
public enum Mode {
    FULL(500, 200_000, 10_000, 3, 9, true),

    /** Tells in less than a minute whether everything still works; its figures tell little. */
    QUICK(50, 20_000, 2_000, 1, 3, false);

    final int books;
    final int rows;
    final int projects;
    final int warmUps;
    final int rounds;
    final boolean heaps;

    Mode(int books, int rows, int projects, int warmUps, int rounds, boolean heaps) {
        this.books = books;
        this.rows = rows;
        this.projects = projects;
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.heaps = heaps;
    }

    /** From {@code -Dbench.mode}. */
    public static Mode chosen() {
        return valueOf(System.getProperty("bench.mode", "full").toUpperCase(Locale.ROOT));
    }

    /** Whether that benchmark is to run, by {@code -Dbench.what}: its name, or all. */
    static boolean wants(String benchmark) {
        return Set.of("all", benchmark).contains(System.getProperty("bench.what", "all"));
    }

    /** Whether that benchmark is asked for by its name: it takes too long to be one of all. */
    public static boolean names(String benchmark) {
        return benchmark.equals(System.getProperty("bench.what", "all"));
    }

    /** From {@code -Dbench.rounds} where it is given. */
    Contest contest() {
        return new Contest(warmUps, Integer.getInteger("bench.rounds", rounds));
    }
}
