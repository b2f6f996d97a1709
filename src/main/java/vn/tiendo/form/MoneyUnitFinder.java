package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;

/**
 * Finds the money unit that a sheet declares above its table: "Đơn vị tính: Triệu đồng", in one cell or in two.
 *
 * @param labels by which it is declared
 */
record MoneyUnitFinder(List<Folded> labels) {

    /** The unit declared in one of the lines, the last one counting: it stands nearest to the table. */
    Optional<MoneyUnit> find(List<String> linesAbove) {
        var last = Optional.<MoneyUnit>empty();
        for (int i = 0; i < linesAbove.size(); i++) {
            var unit = declared(linesAbove.get(i));
            if (unit.isEmpty() && i > 0 && IdentityWords.isOne(labels, linesAbove.get(i - 1))) {
                unit = named(linesAbove.get(i));
            }
            last = unit.isPresent() ? unit : last;
        }
        return last;
    }

    /** The unit that one line declares by itself. */
    Optional<MoneyUnit> declared(String line) {
        int colon = line.indexOf(':');
        boolean declares = colon > 0 && IdentityWords.isOne(labels, line.substring(0, colon));
        return declares ? named(line.substring(colon + 1)) : Optional.empty();
    }

    /** Forms with areas beside money declare both: "Triệu đồng; ha". */
    private static Optional<MoneyUnit> named(String unit) {
        return NumberText.moneyUnit(unit).or(() -> NumberText.moneyUnit(unit.split("[;,]", -1)[0]));
    }
}
