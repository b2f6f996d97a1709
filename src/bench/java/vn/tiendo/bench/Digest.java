package vn.tiendo.bench;

import java.math.BigDecimal;

/**
 * Sums up the cells of one workbook in the order of its sheets, rows and columns. A number counts as the binary double
 * next to it, since two peers deliver nothing finer; a date as its serial number, since not every peer tells it apart.
 * Rows and columns count from 1.
 */
final class Digest {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int NUMBER = 1;
    private static final int TEXT = 2;
    private static final int BOOL = 3;

    private int sheet;
    private long cells;
    private long state;

    /** Called before the first cell of each sheet, empty ones too. */
    void nextSheet() {
        sheet++;
    }

    void number(int row, int column, BigDecimal value) {
        number(row, column, value.doubleValue());
    }

    void number(int row, int column, double value) {
        add(row, column, NUMBER, Double.doubleToLongBits(value));
    }

    /** An empty text is a cell that holds nothing. */
    void text(int row, int column, String value) {
        if (!value.isEmpty()) {
            add(row, column, TEXT, ((long) value.length() << 32) ^ value.hashCode());
        }
    }

    void bool(int row, int column, boolean value) {
        add(row, column, BOOL, value ? 1 : 0);
    }

    Tally tally() {
        return new Tally(cells, state);
    }

    private void add(int row, int column, int type, long value) {
        long place = ((long) sheet << 56) ^ ((long) row << 24) ^ ((long) column << 4) ^ type;
        cells++;
        state = mixed(mixed(state, place), value);
    }

    private static long mixed(long state, long value) {
        long spread = (state ^ value) * SPREAD;
        return spread ^ (spread >>> 29);
    }
}
