package vn.tiendo.document.word;

/**
 * How letters differ from what their style says.
 *
 * @param colour as RRGGBB; empty for the style's own
 * @param points 0 for the style's own
 */
record LetterLook(boolean bold, boolean italic, String colour, int points) {

    static final LetterLook PLAIN = new LetterLook(false, false, "", 0);
    static final LetterLook BOLD = new LetterLook(true, false, "", 0);
    static final LetterLook ITALIC = new LetterLook(false, true, "", 0);
    static final LetterLook BOLD_ITALIC = new LetterLook(true, true, "", 0);

    LetterLook coloured(String otherColour) {
        return new LetterLook(bold, italic, otherColour, points);
    }

    LetterLook sized(int otherPoints) {
        return new LetterLook(bold, italic, colour, otherPoints);
    }
}
