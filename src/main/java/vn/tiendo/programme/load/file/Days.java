package vn.tiendo.programme.load.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as registries write them: {@code 2025-07-01}, or {@code 01/07/2025} as Vietnamese spreadsheets save them. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SPREADSHEET = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Days() {}

    /** The day, or nothing if the text is none. */
    public static Optional<LocalDate> parse(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var day = SPREADSHEET.matcher(text);
        return day.matches() ? day(day.group(3), day.group(2), day.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
