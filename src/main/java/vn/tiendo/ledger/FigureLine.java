package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that counts, with the cell that it came from. Exactly one of value, words and mark is there.
 *
 * @param subject what it is about: a project's code, a town's code, a row's own key
 * @param member of a dimension ({@code NSTW}); empty for plain columns
 * @param value money in đồng, percentages in points, other numbers in their column's unit
 * @param mark for "not applicable", as the sender wrote it
 * @param raw the cell as it stood in the sheet
 * @param receipt the submission's number
 */
public record FigureLine(
        String form,
        String unit,
        String subject,
        String field,
        String member,
        Optional<BigDecimal> value,
        Optional<String> words,
        Optional<String> mark,
        String sheet,
        String cell,
        String raw,
        long receipt) {}
