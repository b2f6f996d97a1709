package vn.tiendo.workbook;

import java.util.regex.Pattern;

/** Where a cell stands: row and column, both from 1. Written {@code L12}. */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

    /** @throws IllegalArgumentException if row or column is below 1 */
    public CellAddress {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("No such cell: row " + row + ", column " + column);
        }
    }

    /** Whether the text is like {@code L12}. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if the text is not like {@code L12} */
    public static CellAddress of(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a cell address: '" + text + "'");
        }
        int column = 0;
        for (char letter : match.group(1).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new CellAddress(Integer.parseInt(match.group(2)), column);
    }

    /** The column's letters: 1 is {@code A}, 28 is {@code AB}. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
