package vn.tiendo.content;

/** Cell styles named by what they mean, not by how they look. No meaning rests on colour alone: say it in words, too. */
public enum CellLook {
    /** Who issues it. */
    ORGANISATION,
    /** What it is. */
    TITLE,
    /** For when. */
    SUBTITLE,
    /** In which unit its money is. */
    UNIT_LINE,
    /** A part of a sheet. */
    SECTION,
    /** Running text. */
    PARAGRAPH,
    /** A remark on what stands above or below. */
    NOTE,
    /** A label of a table. */
    HEADER,
    /** A plain row. */
    BODY,
    /** A row that matters more. */
    EMPHASIS,
    /** A row over its members, with their subtotal. */
    GROUP,
    /** The sum of all. */
    TOTAL,
    /** The average, set among what it is the average of. */
    AVERAGE,
    /** The first of a ranking. */
    BEST,
    /** The last of a ranking. */
    WORST,
    /** A row to look at. */
    WARNING,
    /** A row that has nothing to show, and says why. */
    MUTED,
    /** To be filled in: the only cells that are open in a protected sheet. */
    INPUT,
    /** What is known already and filled in. */
    KNOWN,
    /** What was said last time, for comparison. */
    EARLIER,
    /** The numbers of a table's columns. */
    COUNTER,
    /** Who signs. */
    SIGNATURE
}
