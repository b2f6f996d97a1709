package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.Vietnamese;

/** How many rows say each pair of values in two fields. */
record CountTable(Programme programme, Form form, Column down, Column across, List<RowLine> rows) {

    /** So wide a column of counts has to be for the words over it. */
    private static final int LABEL_COLUMNS = 3;

    /** Empty where the section counts nothing. */
    static Optional<CountTable> of(Consolidation consolidation, Section section, List<RowLine> rows) {
        var programme = consolidation.programme();
        var fields = section.telling().count();
        if (fields.size() != 2) {
            return Optional.empty();
        }
        return section.form()
                .flatMap(programme::form)
                .flatMap(form -> form.column(fields.getFirst())
                        .flatMap(down -> form.column(fields.getLast())
                                .map(across -> new CountTable(programme, form, down, across, rows))));
    }

    /** The declared choices, then whatever else occurs. */
    private List<String> values(Column column) {
        var declared = new ReportNames(programme).choices(column).stream().map(Choice::value);
        var found = rows.stream().map(row -> text(row, column)).sorted(Vietnamese.order());
        return Stream.concat(declared, found).distinct().toList();
    }

    private String name(Column column, String value) {
        return value.isEmpty() ? "(không ghi)" : new ReportNames(programme).value(column, value);
    }

    void write(SheetWriter sheet) {
        String by = "Số lượng theo " + said(down) + " và " + said(across);
        sheet.gap().line(CellLook.SECTION, by);
        int widest = Math.max(1, sheet.width() - values(across).size() - 1);
        int label = Math.min(LABEL_COLUMNS, widest);
        sheet.row(CellLook.HEADER, head(label));
        values(down).forEach(value -> sheet.row(CellLook.BODY, counted(label, name(down, value), Optional.of(value))));
        sheet.row(CellLook.TOTAL, counted(label, "Cộng", Optional.empty()));
    }

    private static String said(Column column) {
        return Vietnamese.withinSentence(ReportNames.title(column));
    }

    private List<CellContent> head(int label) {
        var head = new ArrayList<CellContent>(
                List.of(new CellContent.Spanning(CellContent.words(ReportNames.title(down)), label)));
        values(across).forEach(value -> head.add(CellContent.words(name(across, value))));
        head.add(CellContent.words("Cộng"));
        return head;
    }

    private List<CellContent> counted(int label, String name, Optional<String> value) {
        var cells = new ArrayList<CellContent>(List.of(new CellContent.Spanning(CellContent.words(name), label)));
        values(across).forEach(other -> cells.add(new CellContent.Ordinal(count(value, Optional.of(other)))));
        cells.add(new CellContent.Ordinal(count(value, Optional.empty())));
        return cells;
    }

    private long count(Optional<String> one, Optional<String> other) {
        return rows.stream()
                .filter(row -> one.isEmpty() || one.get().equals(text(row, down)))
                .filter(row -> other.isEmpty() || other.get().equals(text(row, across)))
                .count();
    }

    private static String text(RowLine row, Column column) {
        return row.texts().getOrDefault(column.field(), "");
    }
}
