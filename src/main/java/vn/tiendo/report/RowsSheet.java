package vn.tiendo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.RowLine;

/** The rows of any form as reported, by unit, with live subtotals. */
record RowsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final double SUBJECT_WIDTH = 30;

    @Override
    public void write(SheetWriter sheet) {
        var form = FormSheet.of(consolidation, section);
        String silence = form.silence();
        if (silence.isEmpty()) {
            new Rows(form, sheet).write();
            sheet.line(CellLook.NOTE, new Footnotes(consolidation).coverage() + " Ô trống: chưa có số liệu.");
        } else {
            form.bare(sheet, silence);
        }
    }

    /** The table's rows. */
    private static final class Rows {

        private final FormSheet form;
        private final SheetWriter sheet;

        /** Whether what the rows are about has a column of its own, so that totals have room for their names. */
        private final boolean namesSubjects;

        Rows(FormSheet form, SheetWriter sheet) {
            this.form = form;
            this.sheet = sheet;
            this.namesSubjects = form.lead() == 0;
        }

        void write() {
            form.begin(
                    sheet,
                    namesSubjects ? List.of(5.0, SUBJECT_WIDTH) : List.of(5.0),
                    namesSubjects ? List.of("TT", "Nội dung") : List.of("TT"));
            var byUnit = form.rows().stream()
                    .collect(Collectors.groupingBy(RowLine::unit, LinkedHashMap::new, Collectors.toList()));
            var units = form.units(byUnit.keySet().stream());
            int last = sheet.nextRow() + units.size() + form.rows().size();
            group(CellLook.TOTAL, "", "TỔNG SỐ: " + form.rows().size() + " dòng", form.rows(), last);
            int number = 1;
            for (UnitCode unit : units) {
                unit(Vietnamese.roman(number++), unit, byUnit.getOrDefault(unit, List.of()));
            }
        }

        private void unit(String number, UnitCode unit, List<RowLine> rows) {
            String name = new Names(form.consolidation().programme()).unit(unit);
            group(CellLook.GROUP, number, name, rows, sheet.nextRow() + rows.size());
            for (int i = 0; i < rows.size(); i++) {
                sheet.row(CellLook.BODY, row(i + 1, rows.get(i)));
            }
        }

        private int firstColumns() {
            return namesSubjects ? 2 : 1;
        }

        private void group(CellLook look, String number, String name, List<RowLine> rows, int lastRow) {
            var label = new CellContent.Spanning(CellContent.words(name), form.lead() + firstColumns() - 1);
            var row = new ArrayList<>(List.of(CellContent.centred(number), label));
            var span = new FormSheet.Span(firstColumns() + 1, sheet.nextRow() + 1, lastRow);
            row.addAll(form.sums(rows, span));
            sheet.row(look, row);
        }

        private List<CellContent> row(int number, RowLine line) {
            var row = new ArrayList<CellContent>(List.of(new CellContent.Ordinal(number)));
            if (namesSubjects) {
                row.add(CellContent.words(line.subject()));
            }
            form.columns().forEach(column -> row.add(column.content(line)));
            return row;
        }
    }
}
