package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Roman;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.dimension.AdjustedMark;
import vn.tiendo.report.dimension.RowNoun;
import vn.tiendo.report.word.CoverageLine;
import vn.tiendo.report.word.ReportNames;

/** The rows of any form as reported, by unit, with live subtotals; over them, if declared, how many there are of each kind. */
record RowsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final double SUBJECT_WIDTH = 30;

    @Override
    public Optional<String> silence() {
        return FormSheet.silence(consolidation, section);
    }

    @Override
    public void write(SheetWriter sheet) {
        var form = FormSheet.of(consolidation, section);
        new Rows(form, sheet).write(CountTable.of(consolidation, section, form.rows()));
        sheet.line(CellLook.NOTE, new CoverageLine(consolidation).of(section) + " Ô trống: đơn vị không ghi.");
        new AdjustedMark(consolidation).explainRows(form.rows(), sheet);
    }

    /** The table's rows. */
    private static final class Rows {

        private final FormSheet form;
        private final SheetWriter sheet;
        /** Whether what the rows are about has a column of its own, so that totals have room for their names. */
        private final boolean namesSubjects;

        /** So many columns stay in sight. */
        private final int kept;

        private final Map<UnitCode, List<RowLine>> byUnit;
        private final AdjustedMark marks;

        Rows(FormSheet form, SheetWriter sheet) {
            this.form = form;
            this.sheet = sheet;
            this.namesSubjects = form.lead() == 0;
            this.kept = form.kept(firstColumns());
            this.marks = new AdjustedMark(form.consolidation());
            this.byUnit = form.rows().stream()
                    .collect(Collectors.groupingBy(RowLine::unit, LinkedHashMap::new, Collectors.toList()));
        }

        void write(Optional<CountTable> counts) {
            form.top(sheet, namesSubjects ? List.of(5.0, SUBJECT_WIDTH) : List.of(5.0));
            counts.ifPresent(table -> {
                table.write(sheet);
                sheet.gap().line(CellLook.SECTION, "Danh mục");
            });
            form.heading(sheet, namesSubjects ? List.of("TT", "Nội dung") : List.of("TT"));
            if (counts.isPresent()) {
                sheet.repeat();
            } else {
                sheet.pin(kept);
            }
            table();
            sheet.filter();
        }

        private void table() {
            var units = form.units(byUnit.keySet().stream());
            // The only one who reports needs no heading of its own.
            boolean grouped = units.size() > 1;
            int last =
                    sheet.nextRow() + (grouped ? units.size() : 0) + form.rows().size();
            group(CellLook.TOTAL, "", total(), form.rows(), last);
            int number = 1;
            for (UnitCode unit : units) {
                var rows = byUnit.getOrDefault(unit, List.of());
                if (grouped) {
                    String name = new ReportNames(form.consolidation().programme()).unit(unit);
                    group(CellLook.GROUP, Roman.of(number++), name, rows, sheet.nextRow() + rows.size());
                }
                rows(rows);
            }
        }

        private String total() {
            var programme = form.consolidation().programme();
            String noun = form.section()
                    .form()
                    .flatMap(programme::form)
                    .map(known -> new RowNoun(programme, known).word())
                    .orElse("dòng");
            return "TỔNG SỐ: " + form.rows().size() + " " + noun;
        }

        private void rows(List<RowLine> rows) {
            for (int i = 0; i < rows.size(); i++) {
                sheet.row(CellLook.BODY, row(i + 1, rows.get(i)));
            }
        }

        private int firstColumns() {
            return namesSubjects ? 2 : 1;
        }

        private void group(CellLook look, String number, String name, List<RowLine> rows, int lastRow) {
            int lead = form.lead() + firstColumns();
            // Over more columns than are kept in sight the name would be torn from page to page.
            int named = kept > 1 ? Math.min(kept, lead) : lead;
            var row = new ArrayList<CellContent>(
                    List.of(CellContent.centred(number), new CellContent.Spanning(CellContent.words(name), named - 1)));
            for (int column = named; column < lead; column++) {
                row.add(CellContent.BLANK);
            }
            row.addAll(form.totals(rows, new FormSheet.Span(firstColumns() + 1, sheet.nextRow() + 1, lastRow)));
            sheet.row(look, row);
        }

        private List<CellContent> row(int number, RowLine line) {
            var row = new ArrayList<CellContent>(List.of(new CellContent.Ordinal(number)));
            if (namesSubjects) {
                row.add(CellContent.words(line.subject()));
            }
            boolean adjusted = marks.isOn(line);
            for (var column : form.columns()) {
                var content = column.content(line);
                boolean names = adjusted && content instanceof CellContent.Words;
                row.add(names ? marks.on((CellContent.Words) content) : content);
                adjusted &= !names;
            }
            return row;
        }
    }
}
