package vn.tiendo.report.dimension;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/** Marks in a table what has the province's adjustments in its figures, and says under it what the mark means. */
public record AdjustedMark(Consolidation consolidation) {

    public static final String SHEET = "Điều chỉnh của tỉnh";

    private static final String MARK = " ±";

    /** What the sheet that lists them is called in a workbook that has the report's own sheets. */
    public String sheet() {
        var taken = consolidation.programme().report().sections().stream()
                .map(section -> section.sheet())
                .toList();
        return Stream.concat(Stream.of(SHEET), IntStream.iterate(2, i -> i + 1).mapToObj(i -> SHEET + " " + i))
                .filter(name -> taken.stream().noneMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }

    /** @param dimension the word of the definitions */
    String on(String dimension, String key, String name) {
        return consolidation.adjusted().isIn(dimension, key) ? name + MARK : name;
    }

    /** The same of a word of a row that is told as it was reported. */
    public CellContent on(CellContent.Words word) {
        return new CellContent.Words(word.text() + MARK, word.side());
    }

    /** Whether the province adjusted a figure of the row. */
    public boolean isOn(RowLine row) {
        String key = row.unit() + "/" + row.subject();
        return consolidation.adjusted().isIn(Dimensions.PROJECT, key)
                || consolidation.adjusted().isIn(Dimensions.SUBJECT, key);
    }

    /** Of rows that are told as they were reported; nothing where none of them is adjusted. */
    public void explainRows(Collection<RowLine> rows, SheetWriter sheet) {
        if (rows.stream().anyMatch(this::isOn)) {
            sheet.line(
                    CellLook.NOTE,
                    "±: dòng có điều chỉnh của tỉnh; số ở đây ghi như đơn vị gửi, từng lần điều chỉnh ở trang “"
                            + sheet() + "”.");
        }
    }

    /** Nothing where there are no adjustments. */
    public void explain(SheetWriter sheet) {
        if (!consolidation.adjusted().places().isEmpty()) {
            sheet.line(CellLook.NOTE, "±: trong số có điều chỉnh của tỉnh; từng lần ở trang “" + sheet() + "”.");
        }
    }
}
