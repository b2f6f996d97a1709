package vn.tiendo.workbook;

/**
 * A cell to be marked in a copy of a stranger's workbook.
 *
 * @param comment what is said about it; goes below what the sender may have noted there
 */
public record CellMark(CellAddress cell, MarkKind kind, String comment) {}
