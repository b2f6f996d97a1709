package vn.tiendo.ledger.change;

import java.util.Optional;
import vn.tiendo.measure.MoneyUnit;

/**
 * A cell of one of the two submissions that are compared.
 *
 * @param subject of the figure that it is, as the ledger knows it
 * @param field likewise
 * @param member likewise; empty for plain columns
 * @param title its column's, as the sender wrote it
 * @param cell its address: {@code L12}
 * @param money in which its sheet states amounts; empty if it holds none
 * @param unit of other numbers; may be empty
 */
public record ComparedCell(
        String subject,
        String field,
        String member,
        String title,
        String sheet,
        String cell,
        ComparedContent content,
        Optional<MoneyUnit> money,
        String unit) {

    /** Whether it says the same as another, wherever that stands. */
    boolean saysAs(ComparedCell other) {
        return content.equals(other.content);
    }
}
