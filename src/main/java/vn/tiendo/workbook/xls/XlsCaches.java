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

    /** Of what a formula gave, when it is no number. */
    private static final int EMPTY_TEXT = 3;

    private static final int NO_NUMBER = 0xFFFF;
    private static final int RECALCULATED_ON_OPENING = 0x02;

    /** Whether that formula holds what its writer left there instead of its value. */
    boolean left(BiffRecord formula) {
        return isBlank(formula)
                ? disowned || blanksLeft
                : formula.i64(6) == 0 && (disowned || (zerosLeft && isLeftForLater(formula)));
    }

    static boolean isBlank(BiffRecord formula) {
        return formula.u16(12) == NO_NUMBER && formula.u8(6) == EMPTY_TEXT;
    }

    /** Whether this formula tells that its program computes: one that does not leaves a plain 0 to be computed later. */
    static boolean showsComputing(BiffRecord formula) {
        return isLeftForLater(formula) && formula.i64(6) != 0;
    }

    private static boolean isLeftForLater(BiffRecord formula) {
        return (formula.u16(14) & RECALCULATED_ON_OPENING) != 0;
    }
}
