package vn.tiendo.form.letters;

import java.util.Locale;
import java.util.Optional;

/**
 * A font from before Unicode, told by the naming that its makers kept to.
 *
 * @param capitals whether it draws small letters as capitals, having no codes for capitals of its own ({@code .VnTimeH})
 */
record OldFont(LegacyAlphabet alphabet, boolean capitals) {

    /** The old font of that name; empty for every other font. */
    static Optional<OldFont> named(String font) {
        if (font.length() < 3) {
            return Optional.empty();
        }
        // Programs put an @ before a font that is turned for vertical writing.
        String name = (font.charAt(0) == '@' ? font.substring(1) : font).strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(new OldFont(LegacyAlphabet.TCVN3, name.endsWith("h")));
        }
        boolean vni = name.startsWith("vni-") || name.startsWith("vni ");
        return vni ? Optional.of(new OldFont(LegacyAlphabet.VNI, false)) : Optional.empty();
    }

    /** The text as a person sees it in this font. */
    String read(String text) {
        String decoded = alphabet.decode(text);
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }
}
