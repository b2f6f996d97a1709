package vn.tiendo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator.Measure;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.ProjectLine;
import vn.tiendo.progress.Figures;

/** Every project reported on, by unit, with live subtotals. */
record ProjectsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final List<Double> FIRST_WIDTHS = List.of(5.0, 10.0, 36.0, 7.5);
    private static final List<String> FIRST_NAMES = List.of("TT", "Mã dự án", "Tên dự án", "Nhiệm vụ");

    @Override
    public void write(SheetWriter sheet) {
        var figures = figureColumns();
        var texts = textColumns();
        sheet.columns(widths(figures, texts));
        Masthead.write(consolidation, section.title().vi(), "triệu đồng", sheet);
        sheet.heading(heading(figures, texts)).pin(3);
        if (consolidation.projects().isEmpty()) {
            sheet.line(CellLook.NOTE, "Kỳ này chưa có số liệu dự án.");
        } else {
            new Rows(this, figures, texts, sheet).write();
        }
        sheet.line(CellLook.NOTE, new Footnotes(consolidation).coverage() + " Ô trống: chưa có số liệu.");
        new AdjustedMark(consolidation).explain(sheet);
    }

    private Programme programme() {
        return consolidation.programme();
    }

    private List<FigureColumn> figureColumns() {
        var shown = ShownIndicators.of(programme(), section, "project").stream()
                .filter(indicator -> !(indicator.numerator() instanceof Measure.Count))
                .toList();
        return FigureColumn.fitted(shown, fitting());
    }

    /** Totals are the widest, and the projects may need decimals that the totals do not. */
    private List<Figures> fitting() {
        var fitting = new ArrayList<Figures>();
        consolidation.projects().forEach(project -> fitting.add(project.figures()));
        fitting.add(Rollup.of(programme().indicators(), List.copyOf(fitting)));
        return fitting;
    }

    private List<FieldColumn> textColumns() {
        var form = new CollectedForms(consolidation).projects();
        var named = section.columns().stream()
                .filter(field -> programme().indicators().stream()
                        .noneMatch(i -> i.code().equals(field)))
                .flatMap(field -> form.flatMap(f -> f.column(field)).stream())
                .toList();
        var shown = named.isEmpty() ? form.map(ProjectsSheet::remarks).orElse(List.of()) : named;
        return FieldColumn.of(shown, new Names(programme()), List.of());
    }

    /** The texts that a form asks for after its amounts: stage, reason, difficulty, proposal. */
    private static List<Column> remarks(Form form) {
        return form.columns().stream()
                .dropWhile(column -> column.type() != FieldType.MONEY)
                .filter(column -> column.type() == FieldType.TEXT || column.type() == FieldType.CHOICE)
                .toList();
    }

    private static List<Double> widths(List<FigureColumn> figures, List<FieldColumn> texts) {
        var widths = new ArrayList<>(FIRST_WIDTHS);
        figures.forEach(column -> widths.add(column.width()));
        texts.forEach(column -> widths.add(column.column().type() == FieldType.CHOICE ? 14.0 : 21.0));
        return widths;
    }

    private static Heading heading(List<FigureColumn> figures, List<FieldColumn> texts) {
        var names = new ArrayList<>(FIRST_NAMES);
        figures.forEach(column -> names.add(column.title()));
        texts.forEach(column -> names.add(column.title()));
        return Heading.grouping(names);
    }

    /** The table's rows. */
    private static final class Rows {

        private final Consolidation consolidation;
        private final List<FigureColumn> figures;
        private final List<FieldColumn> texts;
        private final SheetWriter sheet;
        private final Subtotals subtotals;

        Rows(ProjectsSheet content, List<FigureColumn> figures, List<FieldColumn> texts, SheetWriter sheet) {
            this.consolidation = content.consolidation();
            this.figures = figures;
            this.texts = texts;
            this.sheet = sheet;
            this.subtotals = new Subtotals(figures, FIRST_NAMES.size() + 1);
        }

        void write() {
            var byUnit = consolidation.projects().stream()
                    .collect(Collectors.groupingBy(ProjectLine::unit, LinkedHashMap::new, Collectors.toList()));
            int last =
                    sheet.nextRow() + byUnit.size() + consolidation.projects().size();
            group(CellLook.TOTAL, "", "TỔNG SỐ", new Members(consolidation.projects(), last));
            int number = 1;
            var names = new Names(consolidation.programme());
            var marks = new AdjustedMark(consolidation);
            for (UnitCode unit : names.inOrder(byUnit.keySet().stream())) {
                var projects = byUnit.getOrDefault(unit, List.of());
                String name = marks.on(Dimensions.UNIT, unit.value(), names.unit(unit));
                group(
                        CellLook.GROUP,
                        Vietnamese.roman(number++),
                        name,
                        new Members(projects, sheet.nextRow() + projects.size()));
                projects(projects);
            }
        }

        /** Those that the rows down to the last one sum up. */
        private record Members(List<ProjectLine> projects, int lastRow) {}

        private void group(CellLook look, String number, String name, Members members) {
            var row = new ArrayList<>(
                    List.of(CellContent.centred(number), new CellContent.Spanning(CellContent.words(name), 3)));
            row.addAll(subtotals.contents(sum(members.projects()), sheet.nextRow(), members.lastRow()));
            texts.forEach(_ -> row.add(CellContent.BLANK));
            sheet.row(look, row);
        }

        private Figures sum(List<ProjectLine> projects) {
            return Rollup.of(
                    consolidation.programme().indicators(),
                    projects.stream().map(ProjectLine::figures).toList());
        }

        private void projects(List<ProjectLine> projects) {
            for (int i = 0; i < projects.size(); i++) {
                sheet.row(CellLook.BODY, row(i + 1, projects.get(i)));
            }
        }

        private String name(ProjectLine project) {
            String key = project.unit() + "/" + project.code();
            return new AdjustedMark(consolidation).on(Dimensions.PROJECT, key, project.name());
        }

        private List<CellContent> row(int number, ProjectLine project) {
            var row = new ArrayList<>(List.of(
                    new CellContent.Ordinal(number),
                    CellContent.centred(project.code()),
                    CellContent.words(name(project)),
                    CellContent.centred(project.task())));
            figures.forEach(column -> row.add(column.content(project.figures())));
            texts.forEach(column -> row.add(column.words(project.texts())));
            return row;
        }
    }
}
