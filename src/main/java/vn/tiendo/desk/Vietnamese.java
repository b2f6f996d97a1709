package vn.tiendo.desk;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as Vietnamese readers expect them: 1.234,5; 15/06/2025 10:00. */
final class Vietnamese {

    private static final Locale VI = Locale.of("vi", "VN");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Vietnamese() {}

    /** In Việt Nam's time. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VI)).format(number);
    }
}
