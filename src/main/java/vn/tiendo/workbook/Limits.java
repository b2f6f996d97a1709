package vn.tiendo.workbook;

/**
 * How much of a stranger's file is read. Source: docs/security.md, guards 1, 3 and 5.
 *
 * @param fileBytes of the file as sent
 * @param entries of the zip
 * @param entryBytes of one zip entry, inflated
 * @param inflatedBytes of all zip entries together
 * @param keptBytes of inflated entries held in memory at once; larger ones are read in a stream
 * @param textLength characters of one cell
 */
public record Limits(
        long fileBytes,
        int entries,
        long entryBytes,
        long inflatedBytes,
        long keptBytes,
        int sheets,
        int rows,
        int columns,
        int cells,
        int textLength,
        int distinctTexts) {

    public static final Limits DEFAULT =
            new Limits(20L << 20, 500, 64L << 20, 128L << 20, 32L << 20, 100, 20_000, 200, 500_000, 32_767, 100_000);

    /** Of a sheet full of cells a cell may hold so much text, one with another. */
    private static final int TEXT_OF_A_CELL = 32;

    /** The longest that all texts of a sheet may be together. */
    public long characters() {
        return Math.max(textLength, (long) cells * TEXT_OF_A_CELL);
    }
}
