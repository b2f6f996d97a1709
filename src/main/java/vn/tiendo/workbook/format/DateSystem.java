package vn.tiendo.workbook.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.tiendo.workbook.CellValue;

/** How a workbook counts its days. Source: ECMA-376 part 1, 18.17.4.1. */
public enum DateSystem {

    /** Day 1 is 1 January 1900, and day 60 is a 29 February 1900 that never was. */
    FROM_1900(LocalDate.of(1899, 12, 30)),

    /** Day 0 is 1 January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(10_000, 1, 1);
    private static final int NO_DAY = 60;
    private static final int SERIAL_SCALE = 12;

    /** Whole days up to here, the year 2064, are made once: reports give the same ones again and again. */
    private static final int MOST_KNOWN = 60_000;

    private final LocalDate zero;

    /** Dates by their serial, or null. Threads may each make one of a day, all alike. */
    @SuppressWarnings("ImmutableEnumChecker") // what it holds does not depend on when it was filled
    private final CellValue.Date[] known = new CellValue.Date[MOST_KNOWN];

    DateSystem(LocalDate zero) {
        this.zero = zero;
    }

    /** The moment, to the millisecond; empty for serials that are no date, such as 0 or 60 in the 1900 system. */
    Optional<LocalDateTime> moment(BigDecimal serial) {
        if (serial.scale() == 0 && serial.precision() <= 7) {
            return day(serial.intValue());
        }
        boolean far = serial.precision() - serial.scale() > 7;
        return far ? Optional.empty() : moment(milliseconds(serial));
    }

    /** A number whose format shows dates: the date, or the number itself where it is none. */
    public CellValue shown(CellValue number) {
        return number instanceof CellValue.Decimal(BigDecimal serial)
                ? moment(serial)
                        .<CellValue>map(moment -> new CellValue.Date(moment, serial))
                        .orElse(number)
                : number;
    }

    /** A whole number whose format shows dates. */
    public CellValue shown(long serial) {
        boolean usual = serial >= 0 && serial < MOST_KNOWN;
        CellValue found = usual ? known[(int) serial] : null;
        if (found == null) {
            found = shown(new CellValue.Decimal(BigDecimal.valueOf(serial)));
            if (usual && found instanceof CellValue.Date date) {
                known[(int) serial] = date;
            }
        }
        return found;
    }

    /** Whether a spreadsheet may hold that day. */
    public static boolean counts(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(AFTER_LAST);
    }

    /** The serial of a moment that the file writes as a date. */
    public BigDecimal serial(LocalDateTime moment) {
        long milliseconds = Duration.between(zero.atStartOfDay(), moment).toMillis();
        long early = beforeLeap(milliseconds - DAY) ? DAY : 0;
        return days(milliseconds - early);
    }

    /** The time of day as the spreadsheet counts it: noon is 0.5. */
    public static BigDecimal partOfDay(LocalTime time) {
        return days(Duration.between(LocalTime.MIN, time).toMillis());
    }

    /** Most dates have no time of day. */
    private Optional<LocalDateTime> day(int day) {
        if (day < 0 || (this == FROM_1900 && (day < 1 || day == NO_DAY))) {
            return Optional.empty();
        }
        var date = zero.plusDays(this == FROM_1900 && day < NO_DAY ? day + 1L : day);
        return date.isBefore(AFTER_LAST) ? Optional.of(date.atStartOfDay()) : Optional.empty();
    }

    private Optional<LocalDateTime> moment(long milliseconds) {
        long day = Math.floorDiv(milliseconds, DAY);
        boolean none = this == FROM_1900 && (day < 1 || day == NO_DAY);
        if (day < 0 || none) {
            return Optional.empty();
        }
        long shift = beforeLeap(milliseconds) ? DAY : 0;
        var moment = zero.atStartOfDay().plus(Duration.ofMillis(milliseconds + shift));
        return Optional.of(moment).filter(m -> m.toLocalDate().isBefore(AFTER_LAST));
    }

    private static BigDecimal days(long milliseconds) {
        return BigDecimal.valueOf(milliseconds)
                .divide(BigDecimal.valueOf(DAY), SERIAL_SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private boolean beforeLeap(long milliseconds) {
        return this == FROM_1900 && milliseconds < NO_DAY * DAY;
    }

    private static long milliseconds(BigDecimal serial) {
        return serial.multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
