package vn.tiendo.report;

import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.progress.Consolidation;

/** Marks in a table what has the province's adjustments in its figures, and says under it what the mark means. */
record AdjustedMark(Consolidation consolidation) {

    private static final String MARK = " ±";

    /** @param dimension the word of the definitions */
    String on(String dimension, String key, String name) {
        return consolidation.adjusted().isIn(dimension, key) ? name + MARK : name;
    }

    /** Nothing where there are no adjustments. */
    void explain(SheetWriter sheet) {
        if (!consolidation.adjusted().places().isEmpty()) {
            sheet.line(
                    CellLook.NOTE,
                    "±: trong số có điều chỉnh của tỉnh; từng lần ở trang “"
                            + new AdjustmentsSheet(consolidation).name() + "”.");
        }
    }
}
