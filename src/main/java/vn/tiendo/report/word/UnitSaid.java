package vn.tiendo.report.word;

import java.util.Collection;
import java.util.regex.Pattern;

/** Whether a unit stands among a column's labels already: it is said once. */
public final class UnitSaid {

    private UnitSaid() {}

    /** The label with the unit behind it, unless it or what stands above it has it. */
    public static String once(String label, String unit, Collection<String> labels) {
        return unit.isEmpty() || labels.stream().anyMatch(said -> isIn(said, unit)) ? label : label + " (" + unit + ")";
    }

    private static boolean isIn(String label, String unit) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(unit) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(label)
                .find();
    }
}
