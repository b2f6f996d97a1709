package vn.tiendo.desk.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and times as they are written in both languages: 15/06/2025 10:00. */
public final class DaysAndTimes {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private DaysAndTimes() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** To the second, in Việt Nam's time. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** In Việt Nam's time. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** The instant of such a time, if it is one. */
    public static Optional<Instant> parsed(String second) {
        try {
            return Optional.of(SECOND.parse(second, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
