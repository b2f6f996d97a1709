package vn.tiendo.progress.sum;

import java.math.BigDecimal;

/**
 * A figure on which an indicator rests, with the cell that it came from. Of a count: the cell that names the row counted.
 *
 * @param unit the code of the unit that reported it
 * @param subject what it is about: a project's code, a town's code, a row's own key
 * @param member of a dimension ({@code NSTW}); empty for plain columns
 * @param value what it brings to the indicator: money in đồng, of a count 1
 * @param raw the cell as it stood in the sheet
 */
public record Leaf(
        long receipt,
        String unit,
        String form,
        String subject,
        String field,
        String member,
        BigDecimal value,
        String sheet,
        String cell,
        String raw) {}
