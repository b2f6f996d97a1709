package vn.tiendo.content;

/** Text made fit for a document: one line, without characters that are not seen or that turn the reading direction. */
public final class PlainText {

    private PlainText() {}

    /** Without spaces at its ends. */
    public static String of(String raw) {
        return piece(raw).strip();
    }

    /** A piece of a line: spaces at its ends part it from what stands beside it. */
    public static String piece(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> clean.appendCodePoint(isShown(c) ? c : ' '));
        return clean.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }
}
