package vn.tiendo.form.letters;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.measure.Folded;

/** A word that may be written in an old alphabet, as it stands. */
record CodedWord(LegacyAlphabet alphabet, String word) {

    /** Signs that may stand before a word of any language: £m, §a, ©Nam, µm. */
    private static final String LEADING_SIGNS = "¡¢£¤¥¦§©¶µ";

    private static final String OPERATORS = "×÷·";

    /** Whether a word of plain letters cannot be Vietnamese; abbreviations can. */
    static boolean isForeign(String word) {
        return word.length() > 1
                && word.chars().allMatch(Character::isLetter)
                && word.chars().anyMatch(Character::isLowerCase)
                && !Syllables.isOne(word);
    }

    /** Whether it is no evidence: it has digits, is a sign or an ordinal, or an abbreviation without a vowel. */
    boolean saysNothing() {
        boolean sign = word.length() == 1 && isSign(word.charAt(0));
        boolean ordinal = word.length() == 2 && word.charAt(1) == 'ª';
        return sign || ordinal || word.chars().anyMatch(Character::isDigit) || !hasVowel();
    }

    private boolean hasVowel() {
        String plain = Folded.of(alphabet.decode(word)).key();
        return plain.chars().anyMatch(c -> "aeiou".indexOf(c) >= 0);
    }

    /** Whether it is a Vietnamese syllable once decoded, with capitals where words have them. */
    boolean isSyllable() {
        return Syllables.isOne(alphabet.decode(word)) && hasOrdinaryCase();
    }

    private boolean hasOrdinaryCase() {
        String plain = word.replaceAll("[^A-Za-z]", "");
        boolean capital = word.charAt(0) < 0x80;
        return plain.matches(capital ? "[A-Z]?[a-z]*|[A-Z]*" : "[a-z]*|[A-Z]*");
    }

    /** The codes that no language writes so: signs or capitals within a word, or two letters that are one. */
    List<Character> telling() {
        return IntStream.range(0, word.length())
                .filter(at -> alphabet.isCode(word.charAt(at)) && isTelling(at))
                .mapToObj(word::charAt)
                .toList();
    }

    /** All codes of the alphabet in it. */
    List<Character> codes() {
        return IntStream.range(0, word.length())
                .mapToObj(word::charAt)
                .filter(alphabet::isCode)
                .toList();
    }

    private boolean isTelling(int at) {
        char c = word.charAt(at);
        if (alphabet != LegacyAlphabet.TCVN3) {
            return at > 0 && alphabet.isPair(word.charAt(at - 1), c);
        }
        boolean leading = at == 0 && LEADING_SIGNS.indexOf(c) >= 0;
        boolean formula = at == 1 && word.length() == 3 && OPERATORS.indexOf(c) >= 0;
        return isSign(c) ? !leading && !formula : isStrayCase(at, c);
    }

    private static boolean isSign(char c) {
        return !Character.isLetter(c) || c == 'ª' || c == 'µ';
    }

    private boolean isStrayCase(int at, char c) {
        if (at == 0) {
            return false;
        }
        char before = word.charAt(at - 1);
        char after = at + 1 < word.length() ? word.charAt(at + 1) : before;
        return Character.isUpperCase(c)
                ? isSmall(before) || isSmall(after)
                : isCapital(before) && isCapital(after) && at + 1 < word.length();
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
