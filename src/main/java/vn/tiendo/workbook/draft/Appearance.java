package vn.tiendo.workbook.draft;

import vn.tiendo.content.CellLook;

/** How a meaning looks. All lettering is black on a light ground, so that it prints and reads well without colour, but for what was said last
 * time, which is dark grey. */
public record Appearance(Type type, Box box) {

    static Appearance of(CellLook look) {
        return switch (look) {
            case ORGANISATION -> new Appearance(new Type(12, true, false), new Box(Side.START, false, ""));
            case TITLE -> new Appearance(new Type(15, true, false), new Box(Side.CENTRE, false, ""));
            case SUBTITLE -> new Appearance(new Type(12, false, true), new Box(Side.CENTRE, false, ""));
            case UNIT_LINE -> new Appearance(new Type(11, false, true), new Box(Side.END, false, ""));
            case SECTION -> new Appearance(new Type(12, true, false), new Box(Side.START, false, ""));
            case PARAGRAPH -> new Appearance(new Type(11, false, false), new Box(Side.START, false, ""));
            case NOTE -> new Appearance(new Type(11, false, true), new Box(Side.START, false, ""));
            case HEADER -> new Appearance(new Type(11, true, false), new Box(Side.CENTRE, true, "D9E2EC"));
            case BODY -> new Appearance(new Type(11, false, false), new Box(Side.START, true, ""));
            case EMPHASIS -> new Appearance(new Type(11, true, false), new Box(Side.START, true, ""));
            case GROUP -> new Appearance(new Type(11, true, false), new Box(Side.START, true, "F0F4F8"));
            case TOTAL -> new Appearance(new Type(11, true, false), new Box(Side.START, true, "DDE6EE"));
            case AVERAGE -> new Appearance(new Type(11, true, true), new Box(Side.START, true, "FFF3CD"));
            case BEST -> new Appearance(new Type(11, true, false), new Box(Side.START, true, "E3F1E5"));
            case WORST -> new Appearance(new Type(11, true, false), new Box(Side.START, true, "FBE3E0"));
            case WARNING -> new Appearance(new Type(11, false, false), new Box(Side.START, true, "FDF0E6"));
            case MUTED -> new Appearance(new Type(11, false, true), new Box(Side.START, true, "F7F7F7"));
            case INPUT -> new Appearance(new Type(11, false, false), new Box(Side.START, true, "FFFBE6"));
            case KNOWN -> new Appearance(new Type(11, false, false), new Box(Side.START, true, "F3F5F7"));
            case EARLIER -> new Appearance(new Type(10, false, true), new Box(Side.START, true, "ECECEC"));
            case COUNTER -> new Appearance(new Type(10, false, true), new Box(Side.CENTRE, true, ""));
            case SIGNATURE -> new Appearance(new Type(12, true, false), new Box(Side.CENTRE, false, ""));
        };
    }

    /** Lettering: size in points, weight, slant. */
    public record Type(int points, boolean bold, boolean italic) {}

    /** Where text stands, whether lines are drawn round the cell, and its ground as RRGGBB (empty for none). */
    record Box(Side side, boolean framed, String fill) {}

    /** Start is left, end is right. */
    enum Side {
        START,
        CENTRE,
        END
    }
}
