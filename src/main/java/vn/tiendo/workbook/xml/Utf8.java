package vn.tiendo.workbook.xml;

import java.nio.charset.StandardCharsets;

/**
 * Texts from their UTF-8. Decoded here, because in the same step it is told whether they are valid, and because in
 * Vietnamese every fourth letter is no ASCII.
 */
final class Utf8 {

    /** Neither of these is a letter: {@code U+FFFD} stands for what could not be read, the others for nothing. */
    private static final int FIRST_NONE = 0xFFFD;

    private Utf8() {}

    /**
     * The stretch as a string.
     *
     * @throws NotPlain if it is not valid, or has U+FFFD or what no XML may have: that is for the complete
     *     parser to look at
     */
    static String text(byte[] bytes, int from, int to) {
        var chars = new char[to - from];
        int count = 0;
        int p = from;
        while (p < to) {
            int first = bytes[p];
            if (first >= 0) {
                chars[count++] = (char) first;
                p++;
            } else if ((first & 0xE0) == 0xC0 && p + 1 < to) {
                chars[count++] = two(first, bytes[p + 1]);
                p += 2;
            } else if ((first & 0xF0) == 0xE0 && p + 2 < to) {
                chars[count++] = three(first, bytes[p + 1], bytes[p + 2]);
                p += 3;
            } else {
                return withRareOnes(bytes, from, to);
            }
        }
        return new String(chars, 0, count);
    }

    private static char two(int first, int second) {
        int c = (first & 0x1F) << 6 | (second & 0x3F);
        return checked(c, c >= 0x80 && isFollower(second));
    }

    private static char three(int first, int second, int third) {
        int c = (first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return checked(c, c >= 0x800 && !half && c < FIRST_NONE && isFollower(second) && isFollower(third));
    }

    private static boolean isFollower(int b) {
        return (b & 0xC0) == 0x80;
    }

    private static char checked(int c, boolean valid) {
        if (!valid) {
            throw new NotPlain(false);
        }
        return (char) c;
    }

    /** Characters of four bytes, and bytes of none. */
    private static String withRareOnes(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        for (int c = FIRST_NONE; c <= Character.MAX_VALUE; c++) {
            if (text.indexOf(c) >= 0) {
                throw new NotPlain(false);
            }
        }
        return text;
    }
}
