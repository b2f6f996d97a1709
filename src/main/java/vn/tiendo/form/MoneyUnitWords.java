package vn.tiendo.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;

/** The words of which units of money consist, as they look once folded. */
public final class MoneyUnitWords {

    /** Of which a currency's name consists. */
    public static final Set<String> CURRENCY = Set.of("d", "dong", "vnd", "vn", "viet", "nam");

    /** Those that name one alone. */
    static final Set<String> SAYS_CURRENCY = Set.of("d", "dong", "vnd");

    /** What a word multiplies. */
    public static final Map<String, Long> MULTIPLES = Map.ofEntries(
            Map.entry("nghin", 1_000L),
            Map.entry("ngan", 1_000L),
            Map.entry("ng", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("trieu", 1_000_000L),
            Map.entry("tr", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("mil", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("ti", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L));

    /** Written together: trđ, tỷđ, 1000đ. */
    private static final Pattern TOGETHER =
            Pattern.compile("(nghin|ngan|ng|trieu|tr|ti|\\d+)(d|dong|vnd)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern SUPERSCRIPT = Pattern.compile("[" + SUPERSCRIPTS + "]");

    private MoneyUnitWords() {}

    /** The words of a text, folded; numbers and letters that are written together apart. */
    public static String[] of(String text) {
        String signs = text.replace('₫', 'đ');
        if (SUPERSCRIPT.matcher(signs).find()) {
            for (int digit = 0; digit < SUPERSCRIPTS.length(); digit++) {
                signs = signs.replace(SUPERSCRIPTS.substring(digit, digit + 1), "^" + digit);
            }
        }
        String key = Folded.of(signs).key();
        var words = new ArrayList<String>();
        for (int from = 0; from < key.length(); ) {
            int space = key.indexOf(' ', from);
            int to = space < 0 ? key.length() : space;
            add(key.substring(from, to), words);
            from = to + 1;
        }
        return words.toArray(String[]::new);
    }

    private static void add(String word, List<String> words) {
        // Most words end otherwise.
        boolean may = word.length() > 1 && (word.endsWith("d") || word.endsWith("dong"));
        var together = may ? TOGETHER.matcher(word) : null;
        if (together != null && together.matches()) {
            words.add(together.group(1));
            words.add(together.group(2));
        } else if (!word.isEmpty()) {
            words.add(word);
        }
    }
}
