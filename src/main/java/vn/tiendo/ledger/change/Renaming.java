package vn.tiendo.ledger.change;

/**
 * A row that the ledger knows by another key than before: its code was mended, or it has none and stands elsewhere.
 *
 * @param form the form's code
 */
public record Renaming(String form, String before, String after) {}
