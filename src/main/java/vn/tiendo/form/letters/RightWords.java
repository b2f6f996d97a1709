package vn.tiendo.form.letters;

import java.text.Normalizer;

/**
 * Tells quickly of most texts that they are right as they stand, so that no alphabet need be tried on them: every word is
 * ASCII, or Vietnamese in Unicode and nothing else in any old alphabet. What it does not know may be right all the same.
 */
final class RightWords {

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 16;

    /**
     * Right words met before, each in the slot of its hash. Threads may write over one another's: a slot holds a right
     * word or none, and a word that was lost is found again.
     */
    private static final String[] KNOWN = new String[SLOTS];

    private RightWords() {}

    private static final boolean[] ASCII_LETTER = new boolean[0x80];

    static {
        for (char c = 0; c < ASCII_LETTER.length; c++) {
            ASCII_LETTER[c] = Character.isLetterOrDigit(c);
        }
    }

    /** Whether the text, in a font of no old alphabet and on a sheet that speaks none, is surely right as it stands. */
    static boolean areAll(String text) {
        int start = 0;
        int hash = 0;
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                ascii = false;
                hash = 31 * hash + c;
            } else if (ASCII_LETTER[c]) {
                hash = 31 * hash + c;
            } else {
                if (!ascii && !isRight(text, start, i, hash)) {
                    return false;
                }
                start = i + 1;
                hash = 0;
                ascii = true;
            }
        }
        return ascii || isRight(text, start, text.length(), hash);
    }

    private static boolean isRight(String text, int start, int end, int hash) {
        int length = end - start;
        int slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
        String known = KNOWN[slot];
        if (known != null && known.length() == length && text.startsWith(known, start)) {
            return true;
        }
        // Strangers' texts must not fill the memory.
        if (length > LONGEST) {
            return false;
        }
        String word = text.substring(start, end);
        boolean right = word.chars().allMatch(RightWords::isUsual)
                && Normalizer.isNormalized(word, Normalizer.Form.NFC)
                && Evidence.isNone(word);
        if (right) {
            KNOWN[slot] = word;
        }
        return right;
    }

    /** Not the letters that look like others (ð) or are left where UTF-8 was mistaken (º), nor any sign. */
    private static boolean isUsual(int c) {
        return Character.isLetterOrDigit(c) && (c <= 0x7F || c > 0xBF) && c != 'Ð' && c != 'ð';
    }
}
