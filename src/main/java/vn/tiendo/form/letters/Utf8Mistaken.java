package vn.tiendo.form.letters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Undoes what a program did that took UTF-8 for the Western alphabet: "Äiá»‡n BiÃªn" is Điện Biên. Only where every byte
 * fits and every word so found is Vietnamese.
 */
final class Utf8Mistaken {

    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private static final Pattern LEFTOVER = Pattern.compile("á[º»]|Ä[\u0090\u0091‘]|Æ[°¡¯\u00A0]|Ã[\u00A0-¿]");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Utf8Mistaken() {}

    /** The text as it was meant; empty if it was not mistaken so, or not surely. */
    static Optional<String> undo(String text) {
        if (!LEFTOVER.matcher(text).find()) {
            return Optional.empty();
        }
        return bytes(text).flatMap(Utf8Mistaken::decode).filter(decoded -> isVietnamese(decoded, text));
    }

    /** Whether it bears the traces of that mistake. */
    static boolean hasTraces(String text) {
        return LEFTOVER.matcher(text).find();
    }

    private static Optional<byte[]> bytes(String text) {
        var bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int windows = WINDOWS_1252.indexOf(c);
            if (c > 0xFF && windows < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) (windows < 0 ? c : 0x80 + windows);
        }
        return Optional.of(bytes);
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** One letter of two bytes may be chance ("XÃ…"); one of three, or two letters, is none. */
    private static boolean isVietnamese(String decoded, String text) {
        boolean words = WORD.matcher(decoded)
                .results()
                .map(match -> match.group())
                .filter(word -> word.chars().anyMatch(c -> c > 0x7F))
                .allMatch(word -> Syllables.isOne(word) || word.chars().noneMatch(Character::isLowerCase));
        return words && text.length() - decoded.length() >= 2;
    }
}
