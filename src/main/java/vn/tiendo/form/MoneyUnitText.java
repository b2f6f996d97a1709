package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;

/**
 * A unit of money as people write it: "Triệu đồng", "tr.đ", "tỷ VNĐ", "1000đ", "1.000.000 đồng", "10^6 đ", "VND million".
 * Anything else is none: "USD", "tỷ lệ", "trăm triệu đồng".
 */
public final class MoneyUnitText {

    /** No unit has more words. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 60;

    /** Short for other words, too: 12 ng may be people. They count with a currency only. */
    private static final Set<String> SHORT = Set.of("ng", "k", "mil", "mn", "bn");

    /** In its own letters, as "ti" may be anything. */
    private static final Pattern BILLIONS =
            Pattern.compile("\\P{L}*t[ỷỉ]\\P{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern THOUSAND_ALONE =
            Pattern.compile("\\P{L}*(ngàn|ngan)\\P{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of which one stands in whatever names a unit of money, or might. */
    private static final List<String> HINTS = List.of(
            "đồng",
            "dong",
            "đ)",
            "vnd",
            "vnđ",
            "₫",
            "tỷ",
            "tỉ",
            "triệu",
            "trieu",
            "nghìn",
            "nghin",
            "ngàn",
            "ngan",
            "tr.",
            "trđ",
            "đvt",
            "dvt",
            "tính",
            "tinh",
            "đơn vị",
            "don vi",
            "unit",
            "usd",
            "eur",
            "$",
            "€",
            "£",
            "currency",
            "million",
            "thousand",
            "billion",
            "000",
            "10^");

    /** No unit without a hint is longer. */
    private static final int SHORT_LINE = 12;

    private MoneyUnitText() {}

    /** Whether the text may name a unit at all: most lines of a sheet show at once that they do not. */
    public static boolean mayStandIn(String text) {
        if (text.length() <= SHORT_LINE) {
            return text.chars().anyMatch(MoneyUnitText::isLetterOrCurrency);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(lower::contains);
    }

    /** Numbers of columns are short, too. */
    private static boolean isLetterOrCurrency(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** The unit that the words name, if they name just that. */
    public static Optional<MoneyUnit> parse(String text) {
        return parsed(words(text)).filter(_ -> !isNameAlike(text));
    }

    /** "Ngân" and "ngắn" are no thousands. */
    private static boolean isNameAlike(String text) {
        return Folded.of(text).key().equals("ngan")
                && !THOUSAND_ALONE.matcher(text).matches();
    }

    /**
     * The unit that a text of its own names, though no label stands before it: with a multiple or a currency in full, as
     * a lone "d" or "k" may be anything.
     */
    public static Optional<MoneyUnit> bare(String text) {
        var words = words(text);
        var unit = parsed(words);
        if (unit.isEmpty() || isNameAlike(text)) {
            return Optional.empty();
        }
        boolean inWords = Arrays.stream(words).noneMatch(MoneyUnitText::isNumber);
        boolean telling = (saysDong(text) || Arrays.stream(words).anyMatch(MoneyUnitText::tells))
                && (inWords || words.length > 1);
        boolean billions = words[0].equals("ti")
                && (words.length == 1
                        ? BILLIONS.matcher(text).matches()
                        : MoneyUnitWords.SAYS_CURRENCY.contains(words[1]));
        boolean thousands = isNumber(words[0])
                && MoneyUnitWords.SAYS_CURRENCY.contains(words[words.length - 1])
                && unit.filter(found -> found != MoneyUnit.DONG).isPresent();
        return telling || billions || thousands ? unit : Optional.empty();
    }

    private static boolean tells(String word) {
        return word.equals("vnd") || (word.length() > 2 && MoneyUnitWords.MULTIPLES.containsKey(word));
    }

    /** "Đông" is none. */
    private static boolean saysDong(String text) {
        return text.toLowerCase(Locale.ROOT).contains("đồng");
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** How many of something there are, and not of what: "tỷ", "triệu", "1.000". */
    public static boolean isMultiple(String text) {
        var words = words(text);
        return words.length > 0
                && Arrays.stream(words).allMatch(word -> MoneyUnitWords.MULTIPLES.containsKey(word) || isNumber(word))
                && parsed(Stream.concat(Arrays.stream(words), Stream.of("dong")).toArray(String[]::new))
                        .filter(unit -> unit != MoneyUnit.DONG)
                        .isPresent();
    }

    /** A currency, and not how many of it: "đồng", "VNĐ". */
    public static boolean isCurrency(String text) {
        var words = words(text);
        return words.length > 0
                && Arrays.stream(words).allMatch(MoneyUnitWords.CURRENCY::contains)
                && Arrays.stream(words).anyMatch(MoneyUnitWords.SAYS_CURRENCY::contains);
    }

    private static String[] words(String text) {
        return text.length() > LONGEST ? new String[0] : MoneyUnitWords.of(text);
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
            } else if (MoneyUnitWords.MULTIPLES.containsKey(word)) {
                multiple = MoneyUnitWords.MULTIPLES.get(word);
                multiples++;
                unsure = SHORT.contains(word);
            } else if (MoneyUnitWords.CURRENCY.contains(word)) {
                said |= MoneyUnitWords.SAYS_CURRENCY.contains(word);
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
