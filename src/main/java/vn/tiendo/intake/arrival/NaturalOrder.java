package vn.tiendo.intake.arrival;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of files as people count them: "x", "x (2)", "x (10)"; what a program or a person puts behind or before a name to
 * tell a copy ("x - Copy", "x_v2", "Bản sao của x") comes after the name itself.
 */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}]{1,5}$");
    private static final Pattern COPY_OF =
            Pattern.compile("^(copy of|bản sao của|bản sao|copy)[\\s_-]+(?=.)", Pattern.UNICODE_CASE);
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        int byStem = compareStems(stem(one), stem(other));
        return byStem != 0 ? byStem : one.compareTo(other);
    }

    /** Without its extension; a mark of a copy that stands before the name is put behind it, where others have theirs. */
    private static String stem(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        String stem = EXTENSION.matcher(plain).replaceFirst("");
        var copy = COPY_OF.matcher(stem);
        return copy.find() ? stem.substring(copy.end()) + " " + copy.group().strip() : stem;
    }

    private static int compareStems(String one, String other) {
        var parts = PART.matcher(one).results().map(MatchResult::group).toList();
        var others = PART.matcher(other).results().map(MatchResult::group).toList();
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            int difference = compareParts(parts.get(i), others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(parts.size(), others.size());
    }

    /** Digits by the number that they are, however many zeros stand before it. */
    private static int compareParts(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareTo(other);
        }
        String number = one.replaceFirst("^0+(?=.)", "");
        String otherNumber = other.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(number.length(), otherNumber.length());
        return byLength != 0 ? byLength : number.compareTo(otherNumber);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
