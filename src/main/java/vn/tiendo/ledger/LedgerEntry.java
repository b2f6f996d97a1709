package vn.tiendo.ledger;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;

/** What an accepted submission brings to the ledger: the figures of its tables' leaf rows. */
public record LedgerEntry(long receipt, Period period, List<Table> tables) {

    Stream<Figure> figures() {
        return Derivation.figures(tables);
    }
}
