package vn.tiendo.workbook.mark;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Names of sheets as people tell them apart: whatever their case, spaces and what cannot be seen. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    /** The sheet meant. */
    public static Optional<String> find(Collection<String> names, String meant) {
        if (names.contains(meant)) {
            return Optional.of(meant);
        }
        return names.stream().filter(name -> key(name).equals(key(meant))).findFirst();
    }

    /** The wished name, or one like it that no sheet has. */
    public static String free(Collection<String> names, String wished) {
        String free = wished;
        for (int i = 2; find(names, free).isPresent(); i++) {
            String number = " (" + i + ")";
            free = wished.substring(0, Math.min(wished.length(), LONGEST - number.length())) + number;
        }
        return free;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[\\s\\u00A0\\p{Z}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
