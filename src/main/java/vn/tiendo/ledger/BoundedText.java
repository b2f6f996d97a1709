package vn.tiendo.ledger;

/** Senders' text as the database can hold it. What it cannot hold must not become a machine's fault. */
final class BoundedText {

    private BoundedText() {}

    /** Without the one character that PostgreSQL's text does not know, cut to so many characters. */
    static String text(String raw, int longest) {
        String clean = raw.replace('\0', '\uFFFD');
        return clean.codePointCount(0, clean.length()) <= longest
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, longest));
    }

    /** A key short enough for an index. Two long ones that differ stay different, but for chance. */
    static String key(String raw, int longest) {
        String clean = text(raw, Integer.MAX_VALUE);
        if (clean.codePointCount(0, clean.length()) <= longest) {
            return clean;
        }
        String hash = "~%08x".formatted(clean.hashCode());
        return text(clean, longest - hash.length()) + hash;
    }
}
