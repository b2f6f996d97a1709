package vn.tiendo.document.word;

/** How a page lies. */
public enum PageKind {
    /** As the body's. */
    UPRIGHT,
    /** The body's, turned. */
    ACROSS,
    /** A3, lying across, for tables of more columns than can be read on A4. */
    LARGE
}
