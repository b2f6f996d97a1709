package vn.tiendo.workbook.mark;

import java.util.Locale;
import vn.tiendo.workbook.CellAddress;

/**
 * A cell to be marked in a copy of a stranger's workbook.
 *
 * @param comment what is said about it, {@link #headed}, its last line in brackets; goes below what the sender may have noted there; empty
 *     if the cell only looks marked
 */
public record CellMark(CellAddress cell, MarkKind kind, String comment) {

    /** What is said, under the line by which it is known as ours when the workbook comes back. */
    public static String headed(String said, Locale language) {
        return OurWords.headed(said, language);
    }

    /** Whether nothing is said about it. */
    public boolean isSilent() {
        return comment.isEmpty();
    }
}
