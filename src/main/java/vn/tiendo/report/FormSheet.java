package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.RowLine;
import vn.tiendo.workbook.CellAddress;

/** What sheets that show a form as reported have in common: its rows, columns, heading and live sums. */
record FormSheet(Consolidation consolidation, Section section, List<RowLine> rows, List<ReportedColumn> columns) {

    static FormSheet of(Consolidation consolidation, Section section) {
        String code = section.form().orElse("");
        var rows = consolidation.further().rows().getOrDefault(code, List.of());
        var columns = consolidation
                .programme()
                .form(code)
                .map(form -> new ReportedColumns(consolidation, form).of(section, rows))
                .orElse(List.of());
        return new FormSheet(consolidation, section, rows, columns);
    }

    /** Widths, masthead and heading, after columns of its own. */
    void begin(SheetWriter sheet, List<Double> firstWidths, List<String> firstNames) {
        var widths = new ArrayList<>(firstWidths);
        columns.forEach(column -> widths.add(column.width(rows)));
        var paths = new ArrayList<List<String>>();
        firstNames.forEach(name -> paths.add(List.of(name)));
        columns.forEach(column -> paths.add(column.path()));
        boolean money = columns.stream().anyMatch(ReportedColumn::isMoney);
        sheet.columns(widths);
        Masthead.write(consolidation, section.title().vi(), money ? "triệu đồng" : "", sheet);
        sheet.heading(new Heading(paths)).pin(2);
    }

    /** A page that has only this to say. */
    void bare(SheetWriter sheet, String why) {
        sheet.columns(List.of(60.0, 60.0));
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        sheet.gap().line(CellLook.PARAGRAPH, why);
    }

    /** Why it has nothing to show, as a sentence; empty text where it has. */
    String silence() {
        var form = section.form().flatMap(consolidation.programme()::form);
        return new CollectedForms(consolidation).silence(form, !rows.isEmpty()).orElse("");
    }

    boolean hasSums() {
        return columns.stream().anyMatch(ReportedColumn::isSummed);
    }

    /** How many columns stand before the first that is added up. */
    int lead() {
        return (int) columns.stream().takeWhile(column -> !column.isSummed()).count();
    }

    /** Live sums of the columns from the lead on, over the sheet's rows from the first to the last. */
    List<CellContent> sums(List<RowLine> summed, Span span) {
        var sums = new ArrayList<CellContent>();
        for (int i = lead(); i < columns.size(); i++) {
            sums.add(sum(columns.get(i), summed, CellAddress.letters(span.firstColumn() + i), span));
        }
        return sums;
    }

    /**
     * Where what is summed stands in the sheet.
     *
     * @param firstColumn of the form's columns, from 1
     */
    record Span(int firstColumn, int firstRow, int lastRow) {}

    private static CellContent sum(ReportedColumn column, List<RowLine> summed, String letters, Span span) {
        if (!column.isSummed()) {
            return CellContent.BLANK;
        }
        String formula = "SUBTOTAL(9," + letters + span.firstRow() + ":" + letters + span.lastRow() + ")";
        return column.sum(summed)
                .<CellContent>map(sum -> new CellContent.Formula(formula, column.figure(sum)))
                .orElse(CellContent.BLANK);
    }

    /** In the registry's order; unknown ones after it. */
    List<UnitCode> units(Stream<UnitCode> units) {
        return new Names(consolidation.programme()).inOrder(units);
    }
}
