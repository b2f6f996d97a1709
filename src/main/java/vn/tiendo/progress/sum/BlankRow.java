package vn.tiendo.progress.sum;

import java.util.Optional;

/**
 * A row that was reported and says nothing in the field that an indicator takes: it brings nothing, which is not zero.
 *
 * @param row its number in the sheet; of a form whose columns are the subjects, that of the first with anything
 * @param mark for "not applicable", if it has one
 */
public record BlankRow(
        long receipt, String unit, String form, String subject, String sheet, int row, Optional<String> mark) {}
