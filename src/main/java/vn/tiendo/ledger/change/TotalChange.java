package vn.tiendo.ledger.change;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.ledger.CountedSum;

/**
 * A unit's total of a column before and after. What no cell said has no total, which is not zero.
 *
 * @param form the form's code
 * @param title of the column, or the item's name
 * @param unit đồng for money; may be empty
 */
public record TotalChange(
        String form,
        String field,
        String member,
        String title,
        String unit,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after) {

    /** What was added, or with a minus taken away; nothing where one of the two is not known. */
    public Optional<BigDecimal> difference() {
        return before.flatMap(was -> after.map(is -> CountedSum.plain(is.subtract(was))));
    }

    public boolean isChanged() {
        return !before.equals(after);
    }
}
