package vn.tiendo.form.letters;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells Vietnamese syllables from other words. A syllable is a beginning, an ending and a tone, and there are few of
 * each; text read in a wrong alphabet hardly ever keeps to them. Source: the letters and rules of spelling as taught in
 * schools, local names of the north-west added.
 */
final class Syllables {

    private static final int LONGEST = 8;
    private static final int MOST_KNOWN = 20_000;

    /** The words met before: reports say the same few thousand again and again. */
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxyăâêôơư";
    private static final Map<Character, Character> TONELESS = new HashMap<>();
    private static final Map<Character, Character> TONE = new HashMap<>();
    private static final Map<String, Set<String>> LISTS = new HashMap<>();

    static {
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            for (char tone : "\u0300\u0301\u0303\u0309\u0323".toCharArray()) {
                char letter = Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC)
                        .charAt(0);
                TONELESS.put(letter, vowel);
                TONE.put(letter, tone);
            }
        }
        WordLists.load("syllables.txt")
                .forEach(line -> LISTS.computeIfAbsent(line.getKey(), _ -> new HashSet<>())
                        .addAll(Set.of(line.getValue().split(" ", -1))));
    }

    private Syllables() {}

    /** Whether the word, composed and in whatever case, is a Vietnamese syllable. */
    static boolean isOne(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        boolean one = isSyllable(word);
        // Strangers' texts must not fill the memory.
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(word, one);
        }
        return one;
    }

    private static boolean isSyllable(String word) {
        var plain = new StringBuilder(word.length());
        char tone = 0;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            char letter = TONELESS.getOrDefault(c, c);
            char itsTone = TONE.getOrDefault(c, (char) 0);
            if (LETTERS.indexOf(letter) < 0 || (itsTone != 0 && tone != 0)) {
                return false;
            }
            tone = itsTone == 0 ? tone : itsTone;
            plain.append(letter);
        }
        return isSpelt(plain.toString()) && fits(tone, plain.charAt(plain.length() - 1), plain);
    }

    /** After a stop only two tones can be heard, and spelling has no others. */
    private static boolean fits(char tone, char last, CharSequence plain) {
        boolean stop = "cpt".indexOf(last) >= 0 || plain.toString().endsWith("ch");
        return !stop || tone == '\u0301' || tone == '\u0323';
    }

    private static boolean isSpelt(String plain) {
        for (int cut = 0; cut <= Math.min(3, plain.length() - 1); cut++) {
            if (isSpelt(plain.substring(0, cut), plain.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelt(String onset, String rhyme) {
        if (rhyme.startsWith("y")) {
            return isSpeltWithY(onset, rhyme);
        }
        return has("rhyme", rhyme) && (onset.isEmpty() || (has("onset", onset) && agree(onset, rhyme.charAt(0))));
    }

    private static boolean isSpeltWithY(String onset, String rhyme) {
        boolean alone = rhyme.equals("y") && (onset.isEmpty() || has("onset-y", onset));
        return alone || ((onset.isEmpty() || onset.equals("qu")) && (rhyme.equals("y") || has("rhyme-y", rhyme)));
    }

    /** The same sound is written k, gh, ngh before e, ê, i, and c, g, ng before the others. */
    private static boolean agree(String onset, char vowel) {
        boolean front = "eêi".indexOf(vowel) >= 0;
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "ng" -> !front;
            // gì, gìn, giếng: the letter i serves beginning and ending.
            case "g" -> !front || vowel == 'i';
            case "qu" -> "uoư".indexOf(vowel) < 0;
            default -> true;
        };
    }

    private static boolean has(String list, String part) {
        return LISTS.getOrDefault(list, Set.of()).contains(part);
    }
}
