package vn.tiendo.submission.adjust;

import vn.tiendo.measure.UnitCode;

/**
 * The figure that an adjustment is about, whichever submission says it.
 *
 * @param form the form's code
 * @param subject what its row is about, as figures have it
 * @param member of a dimension; empty for plain columns
 */
public record AdjustedFigure(UnitCode unit, String form, String subject, String field, String member) {}
