package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.RowLine;
import vn.tiendo.workbook.CellAddress;

/** Non-state investments, their capital in tỷ đồng, with a live total. */
record InvestmentsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    @Override
    public void write(SheetWriter sheet) {
        var forms = new CollectedForms(consolidation);
        var form = forms.investments();
        var silence = forms.silence(form, !rows().isEmpty());
        if (form.isEmpty() || silence.isPresent()) {
            bare(sheet, silence.orElse(""));
        } else {
            list(sheet, columns(form.get()));
        }
    }

    private List<RowLine> rows() {
        return consolidation.investments();
    }

    private void bare(SheetWriter sheet, String why) {
        sheet.columns(List.of(60.0, 60.0));
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        sheet.gap().line(CellLook.PARAGRAPH, why);
    }

    private List<FieldColumn> columns(Form form) {
        var named =
                section.columns().stream().flatMap(f -> form.column(f).stream()).toList();
        List<Column> shown = named.isEmpty() ? form.columns() : named;
        return FieldColumn.of(shown, new Names(consolidation.programme()), rows());
    }

    private void list(SheetWriter sheet, List<FieldColumn> columns) {
        var widths = new ArrayList<>(List.of(5.0));
        columns.forEach(column -> widths.add(column.width()));
        sheet.columns(widths);
        Masthead.write(consolidation, section.title().vi(), "tỷ đồng", sheet);
        sheet.heading(heading(columns)).pin(1);
        sheet.row(CellLook.TOTAL, total(columns, sheet.nextRow()));
        for (int i = 0; i < rows().size(); i++) {
            var row = rows().get(i);
            var cells = new ArrayList<CellContent>(List.of(new CellContent.Ordinal(i + 1)));
            columns.forEach(column -> cells.add(column.content(row)));
            sheet.row(CellLook.BODY, cells);
        }
    }

    private static Heading heading(List<FieldColumn> columns) {
        var names = new ArrayList<>(List.of(List.of("TT")));
        columns.forEach(column -> names.add(List.of(column.title().replace(" (tỷ đồng)", ""))));
        return new Heading(names);
    }

    private List<CellContent> total(List<FieldColumn> columns, int row) {
        int lead = (int) columns.stream().takeWhile(column -> !column.isMoney()).count();
        var label = CellContent.words("TỔNG SỐ: " + rows().size() + " dự án");
        var cells = new ArrayList<>(List.<CellContent>of(new CellContent.Spanning(label, lead + 1)));
        for (int i = lead; i < columns.size(); i++) {
            cells.add(sum(columns.get(i), CellAddress.letters(i + 2), row));
        }
        return cells;
    }

    private CellContent sum(FieldColumn column, String letters, int row) {
        if (!column.isMoney()) {
            return CellContent.BLANK;
        }
        String formula = "SUBTOTAL(9," + letters + (row + 1) + ":" + letters + (row + rows().size()) + ")";
        return new InvestmentSums(consolidation)
                .of(column.column().field())
                .<CellContent>map(sum -> new CellContent.Formula(formula, column.figure(sum)))
                .orElse(CellContent.BLANK);
    }
}
