package vn.tiendo.form.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.measure.Folded;

/**
 * Declared words with which a text may begin. Case does not matter, and accents may be left out or stand on another
 * vowel; but words with accents of their own are other words: "Công trình" does not begin with "Cộng".
 */
public final class BeginningWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");

    private final Folded folded;
    private final List<String> words;

    public BeginningWords(String declared) {
        this.folded = Folded.of(declared);
        this.words = words(declared);
    }

    public boolean begin(String text) {
        return Folded.of(text).startsWith(folded) && isSaidIn(words(text));
    }

    private boolean isSaidIn(List<String> said) {
        return said.size() >= words.size()
                && IntStream.range(0, words.size()).allMatch(i -> isMeant(said.get(i), words.get(i)));
    }

    private static boolean isMeant(String said, String word) {
        return isPlain(said) || isPlain(word) || letters(said).equals(letters(word));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    /** Its letters and accents in no order, so that it does not matter on which vowel the tone stands: hoà, hòa. */
    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
