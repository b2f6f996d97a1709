package vn.tiendo.bench.month;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each unit's projects add up to, in whole đồng: whoever measures the same work must come to the same. */
final class Totals {

    /** The sums that ours and the script both tell. */
    static final Set<String> FIELDS =
            Set.of("total", "before", "plan", "vol_in", "vol_ytd", "dis_in", "dis_ytd", "est_year");

    private static final int SHOWN = 8;

    private final SortedMap<String, Long> sums = new TreeMap<>();

    /** Leaves out what not both tell. */
    void put(String unit, String field, long sum) {
        if (FIELDS.contains(field)) {
            sums.put(unit + " " + field, sum);
        }
    }

    /** Those of one unit. */
    Totals of(Sender sender) {
        var own = new Totals();
        sums.forEach((key, sum) -> {
            if (key.startsWith(sender.code() + " ")) {
                own.sums.put(key, sum);
            }
        });
        return own;
    }

    /** Short, and the same only for the same sums of the same units. */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sums.forEach((key, sum) -> sha.update((key + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest()).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if the other's are different: then its time means nothing */
    void compare(Totals other, String whose) {
        if (!sums.equals(other.sums)) {
            throw new IllegalStateException(
                    "%s: other sums than were sent in (%s instead of %s)".formatted(whose, other.digest(), digest()));
        }
    }
}
