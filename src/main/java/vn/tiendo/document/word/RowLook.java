package vn.tiendo.document.word;

import vn.tiendo.content.CellLook;

/**
 * How a row's meaning looks on paper: weight, slant and light greys, so that it reads the same when it is copied.
 *
 * @param fill of its ground, as RRGGBB; empty for none
 */
record RowLook(Letters letters, String fill) {

    private static final String GREY = "595959";
    private static final String LIGHTEST = "F2F2F2";
    private static final String LIGHT = "E4E4E4";

    static RowLook of(CellLook look) {
        return switch (look) {
            case TOTAL -> new RowLook(Letters.BOLD, LIGHT);
            case GROUP, WORST -> new RowLook(Letters.BOLD, LIGHTEST);
            case AVERAGE -> new RowLook(Letters.BOLD_ITALIC, LIGHTEST);
            case EMPHASIS, BEST -> new RowLook(Letters.BOLD, "");
            case HEADER -> new RowLook(Letters.PLAIN, LIGHTEST);
            case WARNING -> new RowLook(Letters.PLAIN, LIGHTEST);
            case MUTED -> new RowLook(Letters.ITALIC.coloured(GREY), "");
            case EARLIER, COUNTER -> new RowLook(Letters.ITALIC, "");
            case ORGANISATION, TITLE, SUBTITLE, UNIT_LINE, SECTION, PARAGRAPH, NOTE, BODY, INPUT, KNOWN, SIGNATURE ->
                new RowLook(Letters.PLAIN, "");
        };
    }
}
