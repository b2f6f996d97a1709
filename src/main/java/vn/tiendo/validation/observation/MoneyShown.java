package vn.tiendo.validation.observation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.Table;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.validation.known.ValidationWords;

/** In which unit the amounts of a finding are: sheets of one unit's workbook may have different ones. */
final class MoneyShown {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,]*");

    private MoneyShown() {}

    /** The sheet's unit where the finding shows an amount; empty where it shows none, or names the unit itself. */
    static Optional<LocalText> unit(Observation seen) {
        boolean amount = Stream.of("found", "expected")
                .map(name -> seen.value(name).vi())
                .anyMatch(text -> NUMBER.matcher(text).matches());
        boolean named = !seen.value("money").vi().isEmpty();
        return amount && !named && isMoney(seen)
                ? seen.table()
                        .map(Table::unit)
                        .map(unit -> ValidationWords.findings().say("unit." + unit.name()))
                : Optional.empty();
    }

    private static boolean isMoney(Observation seen) {
        return !seen.spots().isEmpty()
                && seen.spots().stream()
                        .allMatch(spot -> spot.slot()
                                .flatMap(slot -> seen.form().flatMap(form -> form.column(slot.field())))
                                .map(Column::type)
                                .filter(FieldType.MONEY::equals)
                                .isPresent());
    }
}
