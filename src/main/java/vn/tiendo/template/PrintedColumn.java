package vn.tiendo.template;

import java.util.List;
import vn.tiendo.form.Slot;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Prefill;

/**
 * A column of a blank table.
 *
 * @param slot what stands in it
 * @param path its labels from the top down
 * @param isEarlier whether it shows what was said last time, rather than asks
 */
record PrintedColumn(Column column, Slot slot, List<String> path, boolean isEarlier) {

    private static final double NARROWEST = 7;

    /** In digits of the default font. */
    double width(boolean number, boolean title) {
        if (number) {
            return NARROWEST - 1;
        }
        if (title) {
            return 34;
        }
        if (column.prefill().orElse(null) instanceof Prefill.Known(var fact)
                && (fact == Prefill.Fact.UNIT || fact == Prefill.Fact.TASK)) {
            return 12;
        }
        return switch (column.type()) {
            case CODE -> column.source().inside().isPresent() ? 36 : 12;
            case TEXT -> 20;
            case MONEY -> 13;
            case NUMBER -> isEarlier ? 11 : 12;
            case PERCENT -> 10;
            case DATE, PERIOD, YEARS -> 12;
            case CHOICE -> 16;
        };
    }

    /** Whether total and group rows carry its sum. */
    boolean isSummed() {
        return column.total() && (column.type() == FieldType.MONEY || column.type() == FieldType.NUMBER);
    }
}
