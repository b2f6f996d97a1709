package vn.tiendo.form.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.form.MoneyUnitWords;
import vn.tiendo.measure.Folded;

/** A unit of money as any other, which is none of đồng that can be read: "triệu USD", "nghìn tỷ", "trăm triệu đồng". */
public final class UnknownMoneyUnit {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private static final Set<String> FOREIGN = Set.of(
            "usd", "dollar", "dollars", "eur", "euro", "euros", "gbp", "jpi", "cni", "rmb", "ndt", "thb", "lak", "kip",
            "sgd", "krw", "aud", "sdr");

    /** Signs and currencies of several words. */
    private static final Map<String, String> WRITTEN = Map.of("$", " usd ", "€", " eur ", "£", " gbp ", "¥", " jpy ");

    /** The longer ones first. */
    private static final List<Map.Entry<String, String>> SPOKEN = List.of(
            Map.entry(" nhan dan te ", " ndt "),
            Map.entry(" do la mi ", " usd "),
            Map.entry(" us usd ", " usd "),
            Map.entry(" do la ", " usd "),
            Map.entry(" dola ", " usd "));

    /** With a multiple behind them only: alone they are other words, too. */
    private static final Set<String> MORE = Set.of("tram", "chuc", "hundred", "hundreds");

    private UnknownMoneyUnit() {}

    /** Whether the words name just that. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var words = MoneyUnitWords.of(spoken(text));
        if (words.length == 0
                || words.length > MOST_WORDS
                || !Arrays.stream(words).allMatch(UnknownMoneyUnit::isOne)
                || MoneyUnitText.parse(text).isPresent()) {
            return false;
        }
        boolean foreign = Arrays.stream(words).anyMatch(FOREIGN::contains);
        long multiples = Arrays.stream(words)
                .filter(word -> word.length() > 1 && MoneyUnitWords.MULTIPLES.containsKey(word))
                .count();
        boolean more = Arrays.stream(words).anyMatch(word -> MORE.contains(word) || isPower(word));
        return foreign || multiples > 1 || (multiples == 1 && more);
    }

    private static String spoken(String text) {
        String signs = text;
        for (var sign : WRITTEN.entrySet()) {
            signs = signs.replace(sign.getKey(), sign.getValue());
        }
        String key = " " + Folded.of(signs).key() + " ";
        for (var said : SPOKEN) {
            key = key.replace(said.getKey(), said.getValue());
        }
        return key.strip();
    }

    private static boolean isOne(String word) {
        return FOREIGN.contains(word)
                || MORE.contains(word)
                || MoneyUnitWords.CURRENCY.contains(word)
                || MoneyUnitWords.MULTIPLES.containsKey(word)
                || isPower(word);
    }

    /** 500 tỷ đồng is an amount, 100 tỷ đồng a unit. */
    private static boolean isPower(String word) {
        return (word.startsWith("1") || word.startsWith("0")) && word.matches("10*|000");
    }
}
