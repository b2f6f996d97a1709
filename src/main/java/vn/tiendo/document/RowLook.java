package vn.tiendo.document;

import vn.tiendo.content.CellLook;

/**
 * How a row's meaning looks on paper: weight, slant and light greys, so that it reads the same when it is copied.
 *
 * @param fill of its ground, as RRGGBB; empty for none
 */
record RowLook(WordPen.Ink ink, String fill) {

    private static final String GREY = "595959";
    private static final String LIGHTEST = "F2F2F2";
    private static final String LIGHT = "E4E4E4";

    static RowLook of(CellLook look) {
        return switch (look) {
            case TOTAL -> new RowLook(WordPen.Ink.of(Pen.Look.BOLD), LIGHT);
            case GROUP, WORST -> new RowLook(WordPen.Ink.of(Pen.Look.BOLD), LIGHTEST);
            case AVERAGE -> new RowLook(WordPen.Ink.of(Pen.Look.BOLD_ITALIC), LIGHTEST);
            case EMPHASIS, BEST -> new RowLook(WordPen.Ink.of(Pen.Look.BOLD), "");
            case HEADER -> new RowLook(WordPen.Ink.STYLE, LIGHTEST);
            case WARNING -> new RowLook(WordPen.Ink.STYLE, LIGHTEST);
            case MUTED -> new RowLook(new WordPen.Ink(Pen.Look.ITALIC, GREY, 0), "");
            case EARLIER, COUNTER -> new RowLook(WordPen.Ink.of(Pen.Look.ITALIC), "");
            case ORGANISATION, TITLE, SUBTITLE, UNIT_LINE, SECTION, PARAGRAPH, NOTE, BODY, INPUT, KNOWN, SIGNATURE ->
                new RowLook(WordPen.Ink.STYLE, "");
        };
    }
}
