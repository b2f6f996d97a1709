package vn.tiendo.document.word;

/**
 * How letters differ from what their style says.
 *
 * @param colour as RRGGBB; empty for the style's own
 * @param points 0 for the style's own
 */
record Letters(boolean bold, boolean italic, String colour, int points) {

    static final Letters PLAIN = new Letters(false, false, "", 0);
    static final Letters BOLD = new Letters(true, false, "", 0);
    static final Letters ITALIC = new Letters(false, true, "", 0);
    static final Letters BOLD_ITALIC = new Letters(true, true, "", 0);

    Letters coloured(String otherColour) {
        return new Letters(bold, italic, otherColour, points);
    }

    Letters sized(int otherPoints) {
        return new Letters(bold, italic, colour, otherPoints);
    }
}
