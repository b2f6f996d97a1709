package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;

/**
 * A unit of money as people write it: "Triệu đồng", "tr.đ", "tỷ VNĐ", "1000đ", "1.000.000 đồng", "10^6 đ", "VND million".
 * Anything else is none: "USD", "tỷ lệ", "trăm triệu đồng".
 */
final class MoneyUnitText {

    /** No unit has more words. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 60;

    private static final Set<String> CURRENCY = Set.of("d", "dong", "vnd", "vn", "viet", "nam");
    private static final Set<String> SAYS_CURRENCY = Set.of("d", "dong", "vnd");

    private static final Map<String, Long> MULTIPLES = Map.ofEntries(
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

    /** Short for other words, too: 12 ng may be people. They count with a currency only. */
    private static final Set<String> SHORT = Set.of("ng", "k", "mil", "mn", "bn");

    /** Written together: trđ, tỷđ, 1000đ. */
    private static final Pattern TOGETHER =
            Pattern.compile("(nghin|ngan|ng|trieu|tr|ti|\\d+)(d|dong|vnd)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private MoneyUnitText() {}

    /** The unit that the words name, if they name just that. */
    static Optional<MoneyUnit> parse(String text) {
        return text.length() > LONGEST ? Optional.empty() : parsed(words(text));
    }

    /**
     * The unit that a text of its own names, though no label stands before it: with a multiple or a currency in full, as
     * a lone "d" or "k" may be anything.
     */
    static Optional<MoneyUnit> bare(String text) {
        var words = text.length() > LONGEST ? new String[0] : words(text);
        boolean telling = Arrays.stream(words)
                .anyMatch(word -> word.equals("dong")
                        || word.equals("vnd")
                        || (word.length() > 2 && MULTIPLES.containsKey(word)));
        boolean billions = words.length == 2 && words[0].equals("ti") && SAYS_CURRENCY.contains(words[1]);
        boolean inWords = Arrays.stream(words).noneMatch(word -> Character.isDigit(word.charAt(0)));
        return (telling && (inWords || words.length > 1)) || billions ? parsed(words) : Optional.empty();
    }

    private static String[] words(String text) {
        String signs = text.replace('₫', 'đ');
        for (int digit = 0; digit < SUPERSCRIPTS.length(); digit++) {
            signs = signs.replace(SUPERSCRIPTS.substring(digit, digit + 1), "^" + digit);
        }
        String key = Folded.of(signs).key();
        return Arrays.stream(key.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> {
                    var together = TOGETHER.matcher(word);
                    return together.matches()
                            ? Arrays.stream(new String[] {together.group(1), together.group(2)})
                            : Arrays.stream(new String[] {word});
                })
                .toArray(String[]::new);
    }

    private static Optional<MoneyUnit> parsed(String[] words) {
        if (words.length == 0 || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        var digits = new StringBuilder();
        long multiple = 1;
        boolean said = false;
        int multiples = 0;
        boolean unsure = false;
        for (String word : words) {
            if (word.chars().allMatch(Character::isDigit) && !said && multiples == 0) {
                digits.append(digits.isEmpty() ? word : "." + word);
            } else if (MULTIPLES.containsKey(word)) {
                multiple = MULTIPLES.get(word);
                multiples++;
                unsure = SHORT.contains(word);
            } else if (CURRENCY.contains(word)) {
                said |= SAYS_CURRENCY.contains(word);
            } else {
                return Optional.empty();
            }
        }
        if (multiples > 1 || (!said && (multiples == 0 || unsure))) {
            return Optional.empty();
        }
        var number = number(digits.toString());
        long all = multiple;
        return number.map(n -> n.multiply(BigDecimal.valueOf(all))).flatMap(MoneyUnitText::unit);
    }

    /** 1000 from "1000" and "1.000"; 10^6 from "10.6", as powers look once folded; 1 from nothing. */
    private static Optional<BigDecimal> number(String digits) {
        if (digits.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        if (digits.matches("10\\.[369]")) {
            return Optional.of(BigDecimal.TEN.pow(digits.charAt(digits.length() - 1) - '0'));
        }
        return digits.matches("1(?:\\.000)*|1(?:000)+")
                ? Optional.of(new BigDecimal(digits.replace(".", "")))
                : Optional.empty();
    }

    private static Optional<MoneyUnit> unit(BigDecimal dong) {
        return Arrays.stream(MoneyUnit.values())
                .filter(unit -> BigDecimal.valueOf(unit.dong()).compareTo(dong) == 0)
                .findFirst();
    }
}
