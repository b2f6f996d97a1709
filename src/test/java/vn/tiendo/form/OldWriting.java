package vn.tiendo.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.form.letters.LegacyAlphabet;
import vn.tiendo.form.letters.WordLists;

/** Writes Vietnamese as programs did before Unicode. */
public final class OldWriting {

    private final Map<String, String> codes = new HashMap<>();

    public OldWriting(LegacyAlphabet alphabet) {
        WordLists.load(resource(alphabet)).forEach(line -> codes.put(line.getValue(), sequence(line.getKey())));
        if (alphabet == LegacyAlphabet.TCVN3) {
            Map.copyOf(codes).forEach((letter, code) -> codes.putIfAbsent(letter.toUpperCase(Locale.ROOT), code));
        }
    }

    private static String resource(LegacyAlphabet alphabet) {
        return switch (alphabet) {
            case TCVN3 -> "tcvn3.txt";
            case VNI -> "vni.txt";
            case WINDOWS_1258 -> "windows1258.txt";
        };
    }

    private static String sequence(String hexes) {
        var codes = new StringBuilder();
        for (String hex : hexes.split(" ", -1)) {
            codes.append((char) Integer.parseInt(hex, 16));
        }
        return codes.toString();
    }

    /** The text in that alphabet; TCVN3 has no capitals with tones, so they become small. */
    public String write(String text) {
        var written = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(c -> written.append(codes.getOrDefault(c, c)));
        return written.toString();
    }
}
