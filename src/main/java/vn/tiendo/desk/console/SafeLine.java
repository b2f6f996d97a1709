package vn.tiendo.desk.console;

/** Senders' text on a terminal: one line, without control or direction-changing characters. */
public final class SafeLine {

    private SafeLine() {}

    public static String of(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            safe.appendCodePoint(hidden ? ' ' : c);
        });
        return safe.toString();
    }
}
