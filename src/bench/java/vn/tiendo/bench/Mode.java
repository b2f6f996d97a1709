package vn.tiendo.bench;

import java.util.Locale;

/** How much is read, and how often. */
enum Mode {
    FULL(500, 200_000, 3, 9, true),

    /** Tells in less than a minute whether everything still works; its figures tell little. */
    QUICK(50, 20_000, 1, 3, false);

    final int books;
    final int rows;
    final int warmUps;
    final int rounds;
    final boolean heaps;

    Mode(int books, int rows, int warmUps, int rounds, boolean heaps) {
        this.books = books;
        this.rows = rows;
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.heaps = heaps;
    }

    /** From {@code -Dbench.mode}. */
    static Mode chosen() {
        return valueOf(System.getProperty("bench.mode", "full").toUpperCase(Locale.ROOT));
    }

    /** From {@code -Dbench.rounds} where it is given. */
    Contest contest() {
        return new Contest(warmUps, Integer.getInteger("bench.rounds", rounds));
    }
}
