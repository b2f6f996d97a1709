package vn.tiendo.desk;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Vietnamese readers expect them: 1.234,5. */
final class Vietnamese {

    private static final Locale VI = Locale.of("vi", "VN");

    private Vietnamese() {}

    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VI)).format(number);
    }
}
