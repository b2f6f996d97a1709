package vn.tiendo.desk;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Numbers and times as Vietnamese readers expect them: 1.234,5; 15/06/2025 10:00. */
final class Vietnamese {

    private static final Locale VI = Locale.of("vi", "VN");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Vietnamese() {}

    /** To the second, in Việt Nam's time. */
    static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** In Việt Nam's time. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** The instant of such a time, if it is one. */
    static Optional<Instant> parsed(String second) {
        try {
            return Optional.of(SECOND.parse(second, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VI)).format(number);
    }

    /** With all its decimals. */
    static String exact(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(VI));
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }
}
