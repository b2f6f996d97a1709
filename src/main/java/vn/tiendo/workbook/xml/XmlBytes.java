package vn.tiendo.workbook.xml;

import java.nio.charset.StandardCharsets;

/** Characters of UTF-8 XML as bytes: what they are to a scanner, and how a stretch of them becomes a string. */
public final class XmlBytes {

    /** Part of a name: ASCII only, a colon too. */
    private static final boolean[] NAME = new boolean[256];

    /** In a text: 0 stands for itself, the other bits tell what to look for, −1 is markup or no character of XML. */
    private static final byte[] TEXT = new byte[256];

    static final int BEYOND_ASCII = 1;
    static final int ENTITY = 2;
    static final int RETURN = 4;

    /** Must not end a {@code ]]>}. */
    static final int GREATER = 8;

    static {
        for (int c = 0; c < 128; c++) {
            NAME[c] = Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
        }
        for (int c = 0; c < 256; c++) {
            boolean none = c == '<' || (c < ' ' && c != '\t' && c != '\n' && c != '\r');
            int kind = c >= 128 ? BEYOND_ASCII : c == '&' ? ENTITY : c == '\r' ? RETURN : c == '>' ? GREATER : 0;
            TEXT[c] = (byte) (none ? -1 : kind);
        }
    }

    private XmlBytes() {}

    public static boolean isName(byte b) {
        return NAME[b & 0xFF];
    }

    /** Whether a name may begin with this byte, if it is one of a name's: not with a digit, a colon, a dot or a dash. */
    static boolean isNameStart(byte b) {
        return b >= 'A';
    }

    static int inText(byte b) {
        return TEXT[b & 0xFF];
    }

    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    public static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean equal(byte[] bytes, int from, int to, String ascii) {
        if (to - from != ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean equal(byte[] bytes, int from, int to, byte[] others, int other) {
        for (int i = 0; i < to - from; i++) {
            if (bytes[from + i] != others[other + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The stretch as a string, entities resolved and line ends as XML has them.
     *
     * @throws NotPlain unless it is valid
     */
    public static String text(byte[] bytes, int from, int to) {
        return text(bytes, from, to, BEYOND_ASCII | ENTITY | RETURN);
    }

    /** @param seen the bits of all its bytes, as {@link #inText} tells them */
    static String text(byte[] bytes, int from, int to, int seen) {
        if (seen == 0) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = Utf8.text(bytes, from, to);
        if ((seen & GREATER) != 0 && text.contains("]]>")) {
            throw new NotPlain(false);
        }
        if ((seen & RETURN) != 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return (seen & ENTITY) != 0 ? resolved(text) : text;
    }

    private static String resolved(String text) {
        var resolved = new StringBuilder(text.length());
        int from = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', from)) {
            int end = text.indexOf(';', amp);
            if (end < 0) {
                throw new NotPlain(false);
            }
            resolved.append(text, from, amp).appendCodePoint(entity(text.substring(amp + 1, end)));
            from = end + 1;
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private static int entity(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> character(name);
        };
    }

    private static int character(String name) {
        boolean hex = name.startsWith("#x");
        String digits = name.startsWith("#") ? name.substring(hex ? 2 : 1) : "";
        boolean shaped = !digits.isEmpty()
                && digits.length() <= 7
                && digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0 && c < 128);
        int character = shaped ? Integer.parseInt(digits, hex ? 16 : 10) : 0;
        if (!mayStand(character)) {
            throw new NotPlain(false);
        }
        return character;
    }

    /** Source: XML 1.0, production 2. */
    private static boolean mayStand(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
