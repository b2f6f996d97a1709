package vn.tiendo.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;

/** What a programme's units are called, folded once; longer names first, as one may stand within another. */
record UnitNames(List<Named> all) {

    record Named(Folded name, UnitCode code) {}

    static UnitNames of(Programme programme) {
        return new UnitNames(programme.units().stream()
                .flatMap(unit ->
                        Stream.of(unit.name(), unit.shortName()).map(name -> new Named(Folded.of(name), unit.code())))
                .sorted(Comparator.comparingInt(
                                (Named named) -> named.name().key().length())
                        .reversed())
                .toList());
    }
}
