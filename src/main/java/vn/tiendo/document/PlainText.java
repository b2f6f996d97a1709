package vn.tiendo.document;

/** Text made fit for a document: one line, without characters that are not seen or that turn the reading direction. */
final class PlainText {

    private PlainText() {}

    static String of(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> clean.appendCodePoint(isShown(c) ? c : ' '));
        return clean.toString().strip();
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
