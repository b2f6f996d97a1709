package vn.tiendo.notice;

/** Strangers' text without characters that are not seen or that turn the reading direction; line ends are kept. */
final class VisibleText {

    private VisibleText() {}

    static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> shown.appendCodePoint(c == '\n' || isShown(c) ? c : ' '));
        return shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
