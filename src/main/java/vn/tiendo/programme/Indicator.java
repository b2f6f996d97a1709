package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * A metric of the programme.
 *
 * @param code the name under which programs find it ({@code plan}, {@code dis_pct})
 * @param unit {@code đồng}, {@code %}, or another unit, for people
 * @param numerator what is summed
 * @param denominator for ratios: by what the sum is divided (Σ/Σ)
 * @param decimals to which a ratio is rounded in figures for programs
 * @param by the dimensions it is rolled up to, besides the province: unit, task, owner, capital, project
 */
public record Indicator(
        String code,
        LocalText name,
        String unit,
        Measure numerator,
        Optional<Measure> denominator,
        int decimals,
        List<String> by) {

    /** What is taken from the figures of a form. */
    public sealed interface Measure {
        String form();

        /** The sum of a field over leaf rows. */
        record Sum(String form, String field) implements Measure {}

        /** How many subjects the form reports on. */
        record Count(String form) implements Measure {}
    }
}
