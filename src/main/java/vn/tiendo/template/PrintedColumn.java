package vn.tiendo.template;

import java.util.List;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Prefill;

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
            return NARROWEST - 2;
        }
        if (title) {
            return 34;
        }
        if (column.prefill().orElse(null) instanceof Prefill.Known(var fact)) {
            switch (fact) {
                case TASK -> {
                    return NARROWEST + 1;
                }
                case UNIT -> {
                    return NARROWEST + 5;
                }
                case GROUP -> {
                    return NARROWEST + 3;
                }
                case CODE, NAME, OWNER, PLACE, YEARS, DECISION, TOTAL -> {}
            }
        }
        return switch (column.type()) {
            case CODE -> column.source().inside().isPresent() ? 36 : 11;
            case TEXT -> 18;
            case MONEY -> column.unit().equals(MoneyUnit.DONG.label()) ? 19 : 12;
            case NUMBER -> 10;
            case PERCENT -> 9;
            case DATE, PERIOD, YEARS -> 11;
            case CHOICE -> 15;
        };
    }

    /** Whether total and group rows carry its sum. */
    boolean isSummed() {
        return column.total() && (column.type() == FieldType.MONEY || column.type() == FieldType.NUMBER);
    }
}
