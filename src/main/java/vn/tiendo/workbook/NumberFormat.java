package vn.tiendo.workbook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a number format tells of the number's meaning; only its first section counts, the one for positive numbers.
 *
 * @param decimals shown at most; −1 where it does not say
 */
record NumberFormat(boolean date, boolean percent, int decimals) {

    /** No program writes longer ones; POI's date patterns should not run over a megabyte. */
    static final int LONGEST = 255;

    private static final int MOST_KNOWN = 1_000;

    /** Formats met before: a province's workbooks declare the same few again and again. */
    private static final Map<Declared, NumberFormat> KNOWN = new ConcurrentHashMap<>();

    private static final NumberFormat DATE = new NumberFormat(true, false, -1);

    /**
     * The format of that number.
     *
     * @param code as the workbook declares it; null for the built-in formats
     */
    static NumberFormat of(int id, @Nullable String code) {
        var declared = new Declared(id, code == null ? "" : code);
        var known = KNOWN.get(declared);
        if (known != null) {
            return known;
        }
        var made = made(id, code);
        // Strangers' formats must not fill the memory.
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(declared, made);
        }
        return made;
    }

    private record Declared(int id, String code) {}

    private static NumberFormat made(int id, @Nullable String code) {
        String known = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
        if (known == null) {
            return new NumberFormat(DateUtil.isADateFormat(id, ""), false, -1);
        }
        return DateUtil.isADateFormat(id, known) ? DATE : new Scan(known).result();
    }

    /** The look that this format gives to a cell of that font. */
    Look look(String font) {
        return new Look(new CellStyle(font, percent, decimals), date);
    }

    private static final class Scan {

        private final String code;
        private int at;
        private boolean percent;
        private boolean digits;
        private boolean fraction;
        private boolean behindPoint;
        private boolean behindExponent;
        private int decimals;

        Scan(String code) {
            this.code = code;
        }

        NumberFormat result() {
            for (; at < code.length() && code.charAt(at) != ';'; at++) {
                take(code.charAt(at));
            }
            return new NumberFormat(false, percent, digits && !fraction ? decimals : -1);
        }

        private void take(char symbol) {
            switch (symbol) {
                case '"' -> skipTo('"');
                case '[' -> skipTo(']');
                case '\\', '_', '*' -> at++;
                case '%' -> percent = true;
                case '/' -> fraction = true;
                case '.' -> behindPoint = true;
                case 'E', 'e' -> behindExponent = digits;
                case '0', '#', '?' -> takeDigit();
                default -> {}
            }
        }

        private void takeDigit() {
            digits = true;
            if (behindPoint && !behindExponent) {
                decimals++;
            }
        }

        private void skipTo(char end) {
            int found = code.indexOf(end, at + 1);
            at = found < 0 ? code.length() : found;
        }
    }
}
