package vn.tiendo.workbook;

/**
 * A cell to be marked in a copy of a stranger's workbook.
 *
 * @param comment what is said about it, its last line in brackets; goes below what the sender may have noted there; empty
 *     if the cell only looks marked
 */
public record CellMark(CellAddress cell, MarkKind kind, String comment) {

    /** Whether nothing is said about it. */
    boolean isSilent() {
        return comment.isEmpty();
    }
}
