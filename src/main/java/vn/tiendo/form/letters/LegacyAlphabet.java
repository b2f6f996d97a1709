package vn.tiendo.form.letters;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.form.Repair;

/** The alphabets from before Unicode, in which the same code points mean other letters. */
public enum LegacyAlphabet {
    TCVN3("tcvn3.txt", Repair.Kind.TCVN3_DECODED, Repair.Kind.TCVN3_RECOGNISED),
    VNI("vni.txt", Repair.Kind.VNI_DECODED, Repair.Kind.VNI_RECOGNISED),
    /** Of no font: what remains where a program took the letters of Windows' own Vietnamese alphabet for Western ones. */
    WINDOWS_1258("windows1258.txt", Repair.Kind.WINDOWS_1258_RECOGNISED, Repair.Kind.WINDOWS_1258_RECOGNISED);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Map<String, String> letters;

    @SuppressWarnings("ImmutableEnumChecker") // never changed once filled
    private final BitSet codes = new BitSet();

    private final Repair.Kind byFont;
    private final Repair.Kind byLetters;

    LegacyAlphabet(String resource, Repair.Kind byFont, Repair.Kind byLetters) {
        var loaded = new HashMap<String, String>();
        WordLists.load(resource).forEach(line -> loaded.put(sequence(line.getKey()), line.getValue()));
        this.letters = Map.copyOf(loaded);
        this.byFont = byFont;
        this.byLetters = byLetters;
        letters.keySet().forEach(key -> key.chars().filter(c -> c > 0x7F).forEach(codes::set));
    }

    private static String sequence(String hexes) {
        var codes = new StringBuilder();
        for (String hex : hexes.split(" ", -1)) {
            codes.append((char) Integer.parseInt(hex, 16));
        }
        return codes.toString();
    }

    /** What is told of a text decoded because its font says so. */
    Repair.Kind byFont() {
        return byFont;
    }

    /** What is told of a text decoded because its letters say so. */
    Repair.Kind byLetters() {
        return byLetters;
    }

    /** Whether the character stands for a Vietnamese letter, or a part of one, in this alphabet only. */
    boolean isCode(int c) {
        return codes.get(c);
    }

    /** Whether the two characters together stand for one letter. */
    boolean isPair(char first, char second) {
        return letters.containsKey("" + first + second);
    }

    /** The text as this alphabet reads it. */
    String decode(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = longestMatch(text, i);
            decoded.append(length == 0 ? text.substring(i, i + 1) : letters.get(text.substring(i, i + length)));
            i += Math.max(length, 1);
        }
        return decoded.toString();
    }

    private int longestMatch(String text, int from) {
        for (int length = Math.min(2, text.length() - from); length > 0; length--) {
            if (letters.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }
}
