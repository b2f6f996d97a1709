package vn.tiendo.form.letters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vietnamese letters that only Unicode has: where one stands, its text is in no old alphabet. */
public final class UnicodeLetters {

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private UnicodeLetters() {}

    /** Whether the text is plain ASCII, which all alphabets share. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter or tone mark stands in the text that is Vietnamese and in no old alphabet. */
    static boolean standIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(char c) {
        return (c >= 0x1EA0 && c <= 0x1EF9)
                || (c > 0xFF && "ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0);
    }

    /** With đ for the Icelandic ð, which looks the same as a capital and which old keyboards gave; only within syllables. */
    static String withoutEth(String text) {
        return WORD.matcher(text).replaceAll(match -> {
            String word = match.group().replace('Ð', 'Đ').replace('ð', 'đ');
            return Matcher.quoteReplacement(Syllables.isOne(word) ? word : match.group());
        });
    }
}
