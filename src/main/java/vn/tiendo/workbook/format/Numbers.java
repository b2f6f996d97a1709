package vn.tiendo.workbook.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.workbook.CellValue;

/** Numbers as they stand in a file, to exact decimals; never through a binary double. */
public final class Numbers {

    /** More digits than any program keeps: 17 tell all doubles apart. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_EXPONENT = 308;
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?([0-9]++))?+");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[+-]?(?:NaN|Inf|Infinity|\u221e|1\\.#[A-Z]{2,4}[0-9]*)", Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /** The number; {@link CellValue.OutOfRange} if no figure can be so; empty if it is none at all. */
    public static Optional<CellValue> read(String raw) {
        String text = raw.trim();
        var match = DECIMAL.matcher(text);
        if (!match.matches()) {
            return NOT_FINITE.matcher(text).matches() ? Optional.of(new CellValue.OutOfRange(raw)) : Optional.empty();
        }
        String exponent = match.group(1);
        boolean huge = text.length() > MOST_DIGITS * 2 || (exponent != null && exponent.length() > 4);
        return Optional.of(huge ? new CellValue.OutOfRange(raw) : within(new BigDecimal(text), raw));
    }

    /** A binary double of an .xls as its shortest decimal. */
    public static CellValue read(double number) {
        String text = Double.toString(number);
        return Double.isFinite(number)
                ? within(new BigDecimal(text).stripTrailingZeros(), text)
                : new CellValue.OutOfRange(text);
    }

    private static CellValue within(BigDecimal number, String raw) {
        int exponent = number.precision() - number.scale() - 1;
        boolean fits = number.precision() <= MOST_DIGITS && Math.abs(exponent) <= MOST_EXPONENT;
        return fits ? new CellValue.Decimal(number) : new CellValue.OutOfRange(raw);
    }
}
