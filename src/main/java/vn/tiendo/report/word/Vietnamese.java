package vn.tiendo.report.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers, days and order of names as a Vietnamese office writes them. */
public final class Vietnamese {

    public static final Locale LOCALE = Locale.of("vi");

    private static final BigDecimal TRIEU = BigDecimal.valueOf(1_000_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", LOCALE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", LOCALE);

    private Vietnamese() {}

    /** {@code 1.234,5}, rounded half up to so many decimals. */
    public static String number(BigDecimal value, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Đồng as whole triệu đồng, without the unit's name. */
    public static String trieu(BigDecimal dong) {
        return number(dong.divide(TRIEU), 0);
    }

    /** Points as {@code 37,97 %}; 100 and 0 without decimals. */
    public static String percent(BigDecimal points) {
        boolean whole = points.stripTrailingZeros().scale() <= 0;
        return number(points, whole ? 0 : 2) + " %";
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    public static String upper(String text) {
        return text.toUpperCase(LOCALE);
    }

    /** A name as it stands within a sentence: with a small first letter, unless it begins with an abbreviation. */
    public static String withinSentence(String name) {
        boolean abbreviated = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviated ? name : name.substring(0, 1).toLowerCase(LOCALE) + name.substring(1);
    }

    /** A column's width in digits, enough for the longest word of its bold title; words are not to be broken. */
    public static double widthFor(String title, double width) {
        int longest =
                Stream.of(title.split("\\s", -1)).mapToInt(String::length).max().orElse(0);
        return Math.max(width, longest * 1.15 + 1);
    }

    /** The order of a Vietnamese dictionary. */
    public static Comparator<String> order() {
        var collator = Collator.getInstance(LOCALE);
        return collator::compare;
    }
}
