package vn.tiendo.desk.option;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A signed amount as people type it: -1500000000, -1.500.000.000 or 0,5. */
public final class GivenAmount {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){2,9}|[+-]?\\d{1,3}(,\\d{3}){2,9}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}[.,]\\d{1,10}");

    /** One group of three may be thousands or thousandths. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3}[.,]\\d{3}");

    private GivenAmount() {}

    /** Nothing where it is no number, or may be two. */
    public static Optional<BigDecimal> of(String text) {
        // The minus that word processors make of a hyphen.
        String typed = text.strip().replace('\u2212', '-').replace('\u2013', '-');
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed));
        }
        if (GROUPED.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replaceAll("[.,]", "")));
        }
        return DECIMAL.matcher(typed).matches() && !AMBIGUOUS.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }
}
