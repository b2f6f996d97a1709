package vn.tiendo.ledger.change;

import java.util.Optional;

/**
 * A cell that says something else than before. Where it moved without changing, there is none of these.
 *
 * @param form the form's code
 * @param row what a person would call its row now
 * @param before empty where its column was not there
 * @param after empty where its column is not there any more
 */
public record CellChange(
        String form, CellKind kind, String row, Optional<ComparedCell> before, Optional<ComparedCell> after) {

    /** As it is now or, where it is gone, as it was. */
    public ComparedCell cell() {
        return after.or(() -> before).orElseThrow();
    }
}
