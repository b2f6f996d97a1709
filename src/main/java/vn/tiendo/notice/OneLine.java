package vn.tiendo.notice;

/** Text fit for a mail's head: one line, without characters that are not seen, and not without end. */
final class OneLine {

    private static final int LONGEST = 200;

    private OneLine() {}

    static String of(String text) {
        String shown =
                VisibleText.of(text).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
        if (shown.length() <= LONGEST) {
            return shown;
        }
        int end = Character.isHighSurrogate(shown.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return shown.substring(0, end) + "…";
    }
}
