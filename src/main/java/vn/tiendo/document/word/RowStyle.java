package vn.tiendo.document.word;

import vn.tiendo.content.CellLook;

/**
 * How a row's meaning looks on paper: weight, slant and light greys, so that it reads the same when it is copied.
 *
 * @param fill of its ground, as RRGGBB; empty for none
 */
record RowStyle(LetterLook letters, String fill) {

    private static final String GREY = "595959";
    private static final String LIGHTEST = "F2F2F2";
    private static final String LIGHT = "E4E4E4";

    static RowStyle of(CellLook look) {
        return switch (look) {
            case TOTAL -> new RowStyle(LetterLook.BOLD, LIGHT);
            case GROUP, WORST -> new RowStyle(LetterLook.BOLD, LIGHTEST);
            case AVERAGE -> new RowStyle(LetterLook.BOLD_ITALIC, LIGHTEST);
            case EMPHASIS, BEST -> new RowStyle(LetterLook.BOLD, "");
            case HEADER -> new RowStyle(LetterLook.PLAIN, LIGHTEST);
            case WARNING -> new RowStyle(LetterLook.PLAIN, LIGHTEST);
            case MUTED -> new RowStyle(LetterLook.ITALIC.coloured(GREY), "");
            case EARLIER, COUNTER -> new RowStyle(LetterLook.ITALIC, "");
            case ORGANISATION, TITLE, SUBTITLE, UNIT_LINE, SECTION, PARAGRAPH, NOTE, BODY, INPUT, KNOWN, SIGNATURE ->
                new RowStyle(LetterLook.PLAIN, "");
        };
    }
}
