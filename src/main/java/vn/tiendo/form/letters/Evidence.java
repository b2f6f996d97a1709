package vn.tiendo.form.letters;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a text reads in an old alphabet, beside how it reads as it stands. Only words with codes of the alphabet count;
 * abbreviations (§TXD), words with digits and single signs say nothing.
 *
 * @param coded how many words have codes of the alphabet
 * @param decoded how many of them are Vietnamese syllables once decoded
 * @param standing how many of them are Vietnamese syllables as they stand
 * @param telling how many different codes stand in such syllables as they do in words of no language
 * @param variety how many different codes the words have that are syllables only once decoded
 * @param foreign how many words without codes are no Vietnamese syllables
 */
record Evidence(LegacyAlphabet alphabet, int coded, int decoded, int standing, int telling, int variety, int foreign) {

    /** What the text shows of that alphabet. */
    static Evidence of(LegacyAlphabet alphabet, String text) {
        var count = new Count(alphabet);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !belongs(text.charAt(i), alphabet)) {
                count.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return count.sum();
    }

    /** Whether no alphabet finds more in the word than stands there: nothing that tells, and no other syllable. */
    static boolean isNone(String word) {
        for (LegacyAlphabet alphabet : LegacyAlphabet.values()) {
            var read = Word.of(alphabet, word);
            if (!read.telling().isEmpty() || (read.decoded() && !read.standing())) {
                return false;
            }
        }
        return true;
    }

    private static boolean belongs(char c, LegacyAlphabet alphabet) {
        return Character.isLetterOrDigit(c) || alphabet.isCode(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Sure without any other cell: right text hardly ever looks so. */
    boolean isSure() {
        boolean vietnamese = decoded >= 3 || (decoded == 2 && standing == 0 && foreign == 0);
        // One pair of vowels may be French (Loïc); one sign within a word is of no language.
        boolean mixed = alphabet == LegacyAlphabet.TCVN3 || variety >= 3;
        return isPossible() && (telling >= 2 || (telling == 1 && vietnamese && mixed));
    }

    /** Whether the decoded text would be Vietnamese, but for a strange word here and there. */
    boolean isPossible() {
        return decoded > 0 && (coded - decoded) * 5 <= decoded && foreign <= decoded;
    }

    /** Whether the text is as good Vietnamese as it stands. */
    boolean standsAsWell() {
        return standing >= decoded;
    }

    /** Whether it is worth a word to the sender, though not enough to change anything. */
    boolean isSuspicious() {
        return !standsAsWell() && (telling > 1 || (isPossible() && (telling > 0 || decoded > 1)));
    }

    /**
     * What one word shows.
     *
     * @param telling its telling codes if it is Vietnamese only once decoded, else none; so are {@code codes}
     */
    private record Word(
            boolean coded,
            boolean decoded,
            boolean standing,
            boolean foreign,
            List<Character> telling,
            List<Character> codes) {

        private static final int MOST_KNOWN = 20_000;

        /** The words met before, by alphabet: reports say the same few thousand again and again. */
        private static final Map<LegacyAlphabet, Map<String, Word>> KNOWN = new EnumMap<>(LegacyAlphabet.class);

        static {
            for (LegacyAlphabet alphabet : LegacyAlphabet.values()) {
                KNOWN.put(alphabet, new ConcurrentHashMap<>());
            }
        }

        static Word of(LegacyAlphabet alphabet, String word) {
            var known = Objects.requireNonNull(KNOWN.get(alphabet));
            var found = known.get(word);
            if (found != null) {
                return found;
            }
            var made = made(alphabet, word);
            // Strangers' texts must not fill the memory.
            if (known.size() < MOST_KNOWN && word.length() < 20) {
                known.put(word, made);
            }
            return made;
        }

        private static Word made(LegacyAlphabet alphabet, String word) {
            if (word.chars().noneMatch(alphabet::isCode)) {
                return new Word(false, false, false, CodedWord.isForeign(word), List.of(), List.of());
            }
            var read = new CodedWord(alphabet, word);
            if (read.saysNothing()) {
                return new Word(false, false, false, false, List.of(), List.of());
            }
            boolean stands = Syllables.isOne(word);
            boolean decoded = read.isSyllable();
            // Hoàn toàn is Vietnamese as it stands, though VNI would read hồn tồn.
            boolean tells = decoded && !stands;
            return new Word(
                    true, decoded, stands, false, tells ? read.telling() : List.of(), tells ? read.codes() : List.of());
        }
    }

    private static final class Count {
        private final LegacyAlphabet alphabet;
        private final Set<Character> telling = new HashSet<>();
        private final Set<Character> variety = new HashSet<>();
        private int coded;
        private int decoded;
        private int standing;
        private int foreign;

        Count(LegacyAlphabet alphabet) {
            this.alphabet = alphabet;
        }

        void add(String text) {
            var word = Word.of(alphabet, text);
            coded += word.coded() ? 1 : 0;
            decoded += word.decoded() ? 1 : 0;
            standing += word.standing() ? 1 : 0;
            foreign += word.foreign() ? 1 : 0;
            telling.addAll(word.telling());
            variety.addAll(word.codes());
        }

        Evidence sum() {
            return new Evidence(alphabet, coded, decoded, standing, telling.size(), variety.size(), foreign);
        }
    }
}
