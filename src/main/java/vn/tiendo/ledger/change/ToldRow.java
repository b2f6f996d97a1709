package vn.tiendo.ledger.change;

import java.util.Map;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.Folded;

/** A row with what it says, gathered once for many comparisons. */
record ToldRow(ComparedRow row, Map<Slot, ComparedContent> told, String name) {

    static ToldRow of(ComparedRow row) {
        return new ToldRow(row, row.told(), Folded.of(row.name()).key());
    }
}
