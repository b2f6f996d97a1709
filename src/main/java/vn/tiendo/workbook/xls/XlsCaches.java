package vn.tiendo.workbook.xls;

/**
 * Whether the values that the formulas of an .xls sheet hold were computed. Signs that they were not: the workbook names no
 * engine that computed it, or the sheet says that it was not computed to its end; each formula of the workbook that is to
 * be computed on opening holds 0; or no program left its name and not one formula of the workbook holds anything.
 *
 * @param disowned what holds nothing or 0 was not computed
 * @param zerosLeft what holds 0 and is to be computed on opening was not computed
 * @param blanksLeft what holds an empty text was not computed
 */
record XlsCaches(boolean disowned, boolean zerosLeft, boolean blanksLeft) {

    /** Whether that formula holds what its writer left there instead of its value. */
    boolean left(XlsFormula formula) {
        return formula.isBlank()
                ? disowned || blanksLeft
                : formula.isZero() && (disowned || (zerosLeft && formula.isLeftForLater()));
    }
}
