package vn.tiendo.document;

/** @see vn.tiendo.content.PlainText */
final class PlainText {

    private PlainText() {}

    static String of(String raw) {
        return vn.tiendo.content.PlainText.of(raw);
    }
}
