package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.UnitCode;

/** Every unit's blank workbook, filled in, is accepted, and its figures are those that were filled in. */
class TemplateRoundTripTest {

    static Stream<Arguments> units() {
        return Stream.of(TemplateDesk.URBAN, TemplateDesk.SCHOOLS)
                .flatMap(desk -> desk.units().stream().map(unit -> Arguments.of(desk, unit)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("units")
    void readsBackWhatWasFilledIn(TemplateDesk desk, UnitCode unit) {
        var sample = desk.sample(unit);
        var blank = desk.blank(unit.value(), desk.period().toString(), Earlier.NONE);

        try (var filled = new Filled(blank).from(desk.read(blank), sample)) {
            var verdict = desk.check(filled.bytes());

            assertThat(verdict.findings())
                    .filteredOn(f -> f.severity() == vn.tiendo.programme.Severity.ERROR)
                    .isEmpty();
            assertThat(numbers(unit, desk.read(filled.bytes()))).isEqualTo(numbers(unit, sample));
        }
    }

    /** Subject, field and member of every number; words that the registry says may differ in their writing. */
    static Map<String, BigDecimal> numbers(UnitCode unit, Reading.Read reading) {
        var numbers = new TreeMap<String, BigDecimal>();
        reading.tables()
                .forEach(table -> KeptFigure.of(unit, List.of(table))
                        .forEach(figure -> figure.value()
                                .ifPresent(value -> numbers.put(
                                        table.form() + " " + figure.subject() + " " + figure.field() + " "
                                                + figure.member(),
                                        value.stripTrailingZeros()))));
        return numbers;
    }
}
