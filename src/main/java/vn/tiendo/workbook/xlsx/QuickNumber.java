package vn.tiendo.workbook.xlsx;

import java.math.BigDecimal;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.format.DateSystem;
import vn.tiendo.workbook.xml.EightBytes;

/** The number that stands in a cell, exactly, straight from its bytes. */
final class QuickNumber {

    private static final int MOST_DIGITS = 18;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** Ordinal numbers, years, counts: half of all numbers that are typed. */
    private static final CellValue.Decimal[] SMALL = new CellValue.Decimal[2_100];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new CellValue.Decimal(BigDecimal.valueOf(i));
        }
    }

    private long digits;
    private int scale;

    /** The digits read last, as a number. */
    private long read;

    /** @return where the number ends; −1 if it is not a plain one */
    int read(byte[] b, int from) {
        int start = b[from] == '-' ? from + 1 : from;
        int p = digits(b, start, 0);
        int length = p - start;
        scale = 0;
        if (b[p] == '.' && length > 0) {
            int point = p;
            p = digits(b, p + 1, read);
            scale = p - point - 1;
            length = scale == 0 ? 0 : length + scale;
        }
        digits = start > from ? -read : read;
        return b[p] != '<' || length == 0 || length > MOST_DIGITS ? -1 : p;
    }

    /**
     * Reads digits behind others.
     *
     * @param before what those are, as a number
     * @return where they end
     */
    private int digits(byte[] b, int from, long before) {
        int p = from;
        read = before;
        int count;
        do {
            long eight = EightBytes.at(b, p);
            count = EightBytes.digits(eight);
            read = read * POWERS[count] + EightBytes.number(eight, count);
            p += count;
        } while (count == Long.BYTES);
        return p;
    }

    boolean isZero() {
        return digits == 0;
    }

    /** The number read last. */
    CellValue.Decimal number() {
        return scale == 0 && digits >= 0 && digits < SMALL.length
                ? SMALL[(int) digits]
                : new CellValue.Decimal(BigDecimal.valueOf(digits, scale));
    }

    /** The number read last as a date; as it is where it is none. */
    CellValue date(DateSystem dates) {
        return scale == 0 ? dates.shown(digits) : dates.shown(number());
    }
}
