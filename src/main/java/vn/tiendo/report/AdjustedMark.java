package vn.tiendo.report;

import java.util.Collection;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.RowLine;

/** Marks in a table what has the province's adjustments in its figures, and says under it what the mark means. */
record AdjustedMark(Consolidation consolidation) {

    private static final String MARK = " ±";

    /** @param dimension the word of the definitions */
    String on(String dimension, String key, String name) {
        return consolidation.adjusted().isIn(dimension, key) ? name + MARK : name;
    }

    /** The same of a word of a row that is told as it was reported. */
    CellContent on(CellContent.Words word) {
        return new CellContent.Words(word.text() + MARK, word.side());
    }

    /** Whether the province adjusted a figure of the row. */
    boolean isOn(RowLine row) {
        String key = row.unit() + "/" + row.subject();
        return consolidation.adjusted().isIn(Dimensions.PROJECT, key)
                || consolidation.adjusted().isIn(Dimensions.SUBJECT, key);
    }

    /** Of rows that are told as they were reported; nothing where none of them is adjusted. */
    void explainRows(Collection<RowLine> rows, SheetWriter sheet) {
        if (rows.stream().anyMatch(this::isOn)) {
            sheet.line(
                    CellLook.NOTE,
                    "±: dòng có điều chỉnh của tỉnh; số ở đây ghi như đơn vị gửi, từng lần điều chỉnh ở trang “"
                            + new AdjustmentsSheet(consolidation).name() + "”.");
        }
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
