package vn.tiendo.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The alphabets of fonts from before Unicode, in which the same code points mean other letters. */
enum LegacyAlphabet {
    TCVN3("tcvn3.txt", Repair.Kind.TCVN3_DECODED),
    VNI("vni.txt", Repair.Kind.VNI_DECODED);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Map<String, String> letters;

    private final Repair.Kind repair;

    LegacyAlphabet(String resource, Repair.Kind repair) {
        this.letters = load(resource);
        this.repair = repair;
    }

    /** The alphabet of a font, by the naming that its makers kept to. */
    static Optional<LegacyAlphabet> ofFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(TCVN3);
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(VNI) : Optional.empty();
    }

    Repair.Kind repair() {
        return repair;
    }

    /** The text in Unicode; unchanged if it is no text of such a font (pasted Unicode keeps the cell's old font). */
    String decode(String text, String font) {
        if (text.codePoints().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        String decoded = translate(text);
        return this == TCVN3 && isCapitalFont(font) ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    /** Fonts such as {@code .VnTimeH} draw small letters as capitals, and have no codes for capitals of their own. */
    private static boolean isCapitalFont(String font) {
        return font.endsWith("H");
    }

    private String translate(String text) {
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

    private static Map<String, String> load(String resource) {
        var letters = new HashMap<String, String>();
        try (var stream = LegacyAlphabet.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            lines.filter(line -> !line.startsWith("#")).forEach(line -> put(letters, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(letters);
    }

    private static void put(Map<String, String> letters, String line) {
        int equals = line.indexOf('=');
        var codes = new StringBuilder();
        for (String hex : line.substring(0, equals).strip().split(" ", -1)) {
            codes.append((char) Integer.parseInt(hex, 16));
        }
        letters.put(codes.toString(), line.substring(equals + 1).strip());
    }
}
