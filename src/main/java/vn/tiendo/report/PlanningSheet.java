package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Choice;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.RowLine;

/** Planning schemes, regulations and publicity: how many of each kind in each state, then each of them. */
record PlanningSheet(Consolidation consolidation, Section section) implements ReportSheet {

    /** The two fields whose pairs are counted. */
    static final String KIND = "kind";

    static final String STATE = "state";

    @Override
    public void write(SheetWriter sheet) {
        var forms = new CollectedForms(consolidation);
        var form = forms.schemes();
        var silence = forms.silence(form, !rows().isEmpty());
        if (form.isEmpty() || silence.isPresent()) {
            bare(sheet, silence.orElse(""));
        } else {
            tables(sheet, form.get());
        }
    }

    private void bare(SheetWriter sheet, String why) {
        sheet.columns(List.of(60.0, 60.0));
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        sheet.gap().line(CellLook.PARAGRAPH, why);
    }

    private void tables(SheetWriter sheet, Form form) {
        var columns = FieldColumn.of(shown(form), new Names(consolidation.programme()), rows());
        var counts = new Counts(form);
        sheet.columns(widths(columns, counts.states().size() + 1));
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        counts.write(sheet);
        list(sheet, columns);
    }

    private List<RowLine> rows() {
        return consolidation.schemes();
    }

    private List<Column> shown(Form form) {
        var named =
                section.columns().stream().flatMap(f -> form.column(f).stream()).toList();
        return named.isEmpty() ? form.columns() : named;
    }

    private static List<Double> widths(List<FieldColumn> columns, int counted) {
        var widths = new ArrayList<>(List.of(5.0, 22.0));
        columns.forEach(column -> widths.add(column.width()));
        widths.set(2, 44.0);
        while (widths.size() < counted + 3) {
            widths.add(12.0);
        }
        return widths;
    }

    private void list(SheetWriter sheet, List<FieldColumn> columns) {
        sheet.gap().line(CellLook.SECTION, "Danh mục (" + rows().size() + " mục)");
        var names = new ArrayList<>(List.of(List.of("TT"), List.of("Đơn vị")));
        columns.forEach(column -> names.add(List.of(column.title())));
        sheet.heading(new Heading(names)).repeat();
        int number = 1;
        for (RowLine row : sorted()) {
            var cells = new ArrayList<>(List.of(new CellContent.Ordinal(number++), unit(row.unit())));
            columns.forEach(column -> cells.add(column.content(row)));
            sheet.row(CellLook.BODY, cells);
        }
    }

    /** By unit as the registry has them; within a unit as sent. */
    private List<RowLine> sorted() {
        var known =
                consolidation.programme().units().stream().map(u -> u.code()).toList();
        return rows().stream()
                .sorted(java.util.Comparator.comparingInt((RowLine row) -> known.indexOf(row.unit())))
                .toList();
    }

    private CellContent unit(UnitCode unit) {
        return CellContent.words(new Names(consolidation.programme()).shortUnit(unit));
    }

    /** The table of counts. */
    private final class Counts {

        private final Form form;

        Counts(Form form) {
            this.form = form;
        }

        List<String> states() {
            return values(STATE);
        }

        /** The declared choices, then whatever else occurs. */
        private List<String> values(String field) {
            var declared = choices(field).map(Choice::value);
            var found = rows().stream().map(row -> text(row, field)).sorted(Vietnamese.order());
            return Stream.concat(declared, found).distinct().toList();
        }

        private Stream<Choice> choices(String field) {
            return form.column(field).map(column -> new Names(consolidation.programme()).choices(column)).stream()
                    .flatMap(List::stream);
        }

        private String name(String field, String value) {
            return Names.choice(choices(field).toList(), value).orElse(value.isEmpty() ? "(không ghi)" : value);
        }

        void write(SheetWriter sheet) {
            sheet.gap().line(CellLook.SECTION, "Số lượng theo loại và tình trạng");
            var head = new ArrayList<>(List.<CellContent>of(new CellContent.Spanning(CellContent.words("Loại"), 3)));
            states().forEach(state -> head.add(CellContent.words(name(STATE, state))));
            head.add(CellContent.words("Cộng"));
            sheet.row(CellLook.HEADER, head);
            values(KIND).forEach(kind -> counted(sheet, CellLook.BODY, name(KIND, kind), Optional.of(kind)));
            counted(sheet, CellLook.TOTAL, "Cộng", Optional.empty());
        }

        private void counted(SheetWriter sheet, CellLook look, String name, Optional<String> kind) {
            var cells = new ArrayList<>(List.<CellContent>of(new CellContent.Spanning(CellContent.words(name), 3)));
            states().forEach(state -> cells.add(new CellContent.Ordinal(count(kind, Optional.of(state)))));
            cells.add(new CellContent.Ordinal(count(kind, Optional.empty())));
            sheet.row(look, cells);
        }

        private long count(Optional<String> kind, Optional<String> state) {
            return rows().stream()
                    .filter(row -> kind.isEmpty() || kind.get().equals(text(row, KIND)))
                    .filter(row -> state.isEmpty() || state.get().equals(text(row, STATE)))
                    .count();
        }

        private static String text(RowLine row, String field) {
            return row.texts().getOrDefault(field, "");
        }
    }
}
