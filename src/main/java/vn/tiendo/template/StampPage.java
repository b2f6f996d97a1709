package vn.tiendo.template;

import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.form.Seal;
import vn.tiendo.form.Stamp;
import vn.tiendo.form.read.StampSheet;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** The hidden sheet that says for whom and when the workbook was made, sealed. */
record StampPage(Stamp stamp, Seal seal) {

    private static final String NAME = "_tiendo";
    private static final List<String> LABELS =
            List.of("programme", "unit", "period", "definitions", "forms", "signature");

    void write(WorkbookDraft draft) {
        var sheet = draft.blankSheet(NAME, "").columns(List.of(16.0, 60.0)).hide();
        sheet.put(new CellAddress(1, 1), CellLook.NOTE, CellContent.words(StampSheet.STAMP));
        var values = StampSheet.values(stamp, seal);
        for (int i = 0; i < values.size(); i++) {
            sheet.put(new CellAddress(i + 2, 1), CellLook.NOTE, CellContent.words(LABELS.get(i)));
            sheet.put(new CellAddress(i + 2, 2), CellLook.NOTE, CellContent.words(values.get(i)));
        }
    }
}
