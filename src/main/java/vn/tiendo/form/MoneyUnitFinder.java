package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.MoneyUnit;

/** Finds the money unit that a sheet declares above its table: "Đơn vị tính: Triệu đồng". */
final class MoneyUnitFinder {

    private MoneyUnitFinder() {}

    /** The unit declared in one of the lines, the last one counting: it stands nearest to the table. */
    static Optional<MoneyUnit> find(List<String> linesAbove) {
        return linesAbove.stream().flatMap(line -> declared(line).stream()).reduce((_, last) -> last);
    }

    private static Optional<MoneyUnit> declared(String line) {
        int colon = line.indexOf(':');
        boolean declares = colon > 0 && IdentityWords.isOne(IdentityWords.MONEY_UNIT, line.substring(0, colon));
        String unit = line.substring(colon + 1);
        // Forms with areas beside money declare both: "Triệu đồng; ha".
        return declares
                ? NumberText.moneyUnit(unit).or(() -> NumberText.moneyUnit(unit.split("[;,]", -1)[0]))
                : Optional.empty();
    }
}
