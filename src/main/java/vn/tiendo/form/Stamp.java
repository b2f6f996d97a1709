package vn.tiendo.form;

import java.util.List;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * For whom and when a blank workbook was made; written into it, hidden and sealed.
 *
 * @param programme its code
 * @param version of the definitions
 * @param forms what the forms looked like then: {@link FormsVersion}
 */
public record Stamp(String programme, UnitCode unit, Period period, String version, String forms) {

    /** What is sealed: the parts in lines, of which none can hold another. */
    String text() {
        return String.join("\n", List.of("tiendo 1", programme, unit.value(), period.toString(), version, forms));
    }
}
