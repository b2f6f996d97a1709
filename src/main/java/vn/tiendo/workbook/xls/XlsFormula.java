package vn.tiendo.workbook.xls;

import org.apache.poi.hssf.record.RecordInputStream;

/**
 * What an .xls keeps of a formula besides the formula.
 *
 * @param kept what it gave: a number, or what says of which kind it is instead
 */
record XlsFormula(long kept, int options) {

    private static final int NO_NUMBER = 0xFFFF;
    static final int TEXT = 0;
    static final int TRUTH = 1;
    static final int ERROR = 2;
    private static final int EMPTY_TEXT = 3;
    private static final int RECALCULATED_ON_OPENING = 0x02;

    /** Read from behind the cell's look. */
    static XlsFormula read(RecordInputStream in) {
        return new XlsFormula(in.readLong(), in.readUShort());
    }

    boolean isNumber() {
        return kept >>> 48 != NO_NUMBER;
    }

    double number() {
        return Double.longBitsToDouble(kept);
    }

    /** Of which kind is what it gave, when it is no number. */
    int kind() {
        return (int) kept & 0xFF;
    }

    /** Which truth or error it gave. */
    int code() {
        return (int) (kept >> 16) & 0xFF;
    }

    boolean isBlank() {
        return !isNumber() && kind() == EMPTY_TEXT;
    }

    boolean isZero() {
        return kept == 0;
    }

    boolean isLeftForLater() {
        return (options & RECALCULATED_ON_OPENING) != 0;
    }

    /** Whether it tells that its program computes: one that does not leaves a plain 0 to be computed later. */
    boolean showsComputing() {
        return isLeftForLater() && !isZero();
    }
}
