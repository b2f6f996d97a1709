package vn.tiendo.ledger.change;

/** What a cell is to those who count. */
public enum CellKind {
    /** A figure, as the ledger keeps it once it is accepted. */
    FIGURE,
    /** A row's own number: a figure that says nothing but where the row stands. */
    NUMBERING,
    /** Read and checked, never kept: printed sums, columns that are worked out from others, remarks on items. */
    ASIDE
}
