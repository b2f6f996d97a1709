package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.dimension.CollectedForms;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.workbook.CellAddress;

/** What sheets that show a form as reported have in common: its rows, columns, heading and live sums. */
public record FormSheet(Consolidation consolidation, Section section, List<RowLine> rows, List<RowColumn> columns) {

    /** More than these are not kept in sight. */
    private static final int MOST_KEPT = 3;

    /** So wide is a name by which a row is known. */
    private static final double NAME = 14;

    public static FormSheet of(Consolidation consolidation, Section section) {
        String code = section.form().orElse("");
        var rows = consolidation.rows(code);
        var columns = consolidation
                .programme()
                .form(code)
                .map(form -> new ReportedColumns(consolidation, form).of(section, rows))
                .orElse(List.of());
        return new FormSheet(consolidation, section, rows, columns);
    }

    /** Why a section has nothing to show, as a sentence; empty where it has. */
    static Optional<String> silence(Consolidation consolidation, Section section) {
        var form = section.form().flatMap(consolidation.programme()::form);
        boolean reported = !consolidation.rows(section.form().orElse("")).isEmpty();
        return new CollectedForms(consolidation).silence(form, reported);
    }

    /** Widths and masthead, after columns of its own. */
    void top(SheetWriter sheet, List<Double> firstWidths) {
        var widths = new ArrayList<>(firstWidths);
        columns.forEach(column -> widths.add(column.width(rows)));
        sheet.columns(widths, kept(firstWidths.size()));
        Masthead.write(consolidation, section.title().vi(), moneyUnit(), sheet);
    }

    void heading(SheetWriter sheet, List<String> firstNames) {
        var paths = new ArrayList<List<String>>();
        firstNames.forEach(name -> paths.add(List.of(name)));
        columns.forEach(column -> paths.add(column.path()));
        sheet.heading(new Heading(paths));
    }

    private String moneyUnit() {
        boolean money = columns.stream().anyMatch(column -> column instanceof ReportedColumn own && own.isMoney());
        return money ? section.telling().money().orElse(MoneyUnit.TRIEU).label() : "";
    }

    /** The columns up to the first that gives the row's name, which stay in sight. */
    int kept(int first) {
        for (int i = 0; i < Math.min(columns.size(), MOST_KEPT - first); i++) {
            if (isName(columns.get(i))) {
                return first + i + 1;
            }
        }
        return first;
    }

    private boolean isName(RowColumn column) {
        return column instanceof ReportedColumn own && own.column().type() == FieldType.TEXT && own.width(rows) >= NAME;
    }

    boolean hasSums() {
        return columns.stream().anyMatch(RowColumn::isTotalled);
    }

    /** How many columns stand before the first that is added up. */
    int lead() {
        return (int) columns.stream().takeWhile(column -> !column.isTotalled()).count();
    }

    /** Live totals of the columns from the lead on, over the sheet's rows from the first to the last. */
    List<CellContent> totals(List<RowLine> of, Span span) {
        return columns.stream()
                .skip(lead())
                .map(column -> column.isTotalled() ? column.total(of, this, span) : CellContent.BLANK)
                .toList();
    }

    /**
     * Where what is summed stands in the sheet, right below its total.
     *
     * @param firstColumn of the form's columns, from 1
     */
    record Span(int firstColumn, int firstRow, int lastRow) {}

    String letters(RowColumn column, Span span) {
        return CellAddress.letters(span.firstColumn() + columns.indexOf(column));
    }

    /** Of the column that shows the field, if one does. */
    Optional<String> letters(String field, Span span) {
        return columns.stream()
                .filter(column ->
                        column instanceof ReportedColumn && column.code().equals(field))
                .findFirst()
                .map(column -> letters(column, span));
    }

    /** In the registry's order; unknown ones after it. */
    List<UnitCode> units(Stream<UnitCode> units) {
        return new ReportNames(consolidation.programme()).inOrder(units);
    }
}
