package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Choice;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.programme.Task;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Figures;

/** All tasks of the programme by group, those without figures saying why; then owners and capital sources. */
record TasksSheet(Consolidation consolidation, Section section) implements ReportSheet {

    @Override
    public void write(SheetWriter sheet) {
        var columns = FigureColumn.fitted(ShownIndicators.of(programme(), section, "task"), shown());
        sheet.columns(widths(columns));
        Masthead.write(consolidation, section.title().vi(), FigureColumn.unitLine(columns), sheet);
        sheet.heading(heading(columns)).pin(2);
        row(sheet, columns, CellLook.TOTAL, new Line("", "TOÀN TỈNH", consolidation.province(), ""));
        tasks(sheet, columns);
        owners(sheet, columns);
        capital(sheet);
        sheet.line(CellLook.NOTE, new Footnotes(consolidation).coverage());
        new AdjustedMark(consolidation).explain(sheet);
    }

    private Programme programme() {
        return consolidation.programme();
    }

    private List<Figures> shown() {
        var shown = new ArrayList<>(consolidation.tasks().values());
        shown.addAll(consolidation.owners().values());
        shown.add(consolidation.province());
        return shown;
    }

    private static List<Double> widths(List<FigureColumn> columns) {
        var widths = new ArrayList<>(List.of(6.0, 46.0));
        columns.forEach(column -> widths.add(column.width()));
        widths.add(34.0);
        return widths;
    }

    private static Heading heading(List<FigureColumn> columns) {
        var names = new ArrayList<>(List.of("Mã", "Nội dung"));
        columns.forEach(column -> names.add(column.title()));
        names.add("Ghi chú");
        return Heading.grouping(names);
    }

    /** What one row shows. */
    private record Line(String code, String name, Figures figures, String note) {}

    private static void row(SheetWriter sheet, List<FigureColumn> columns, CellLook look, Line line) {
        var row = new ArrayList<>(List.of(CellContent.centred(line.code()), CellContent.words(line.name())));
        columns.forEach(column -> row.add(column.content(line.figures())));
        row.add(CellContent.words(line.note()));
        sheet.row(look, row);
    }

    private boolean hasTasks() {
        return !programme().tasks().isEmpty();
    }

    /** Of a part, after those before it that are there. */
    private static char letter(boolean... before) {
        char letter = 'A';
        for (boolean there : before) {
            letter += (char) (there ? 1 : 0);
        }
        return letter;
    }

    private void part(SheetWriter sheet, String title) {
        sheet.row(CellLook.TOTAL, List.of(new CellContent.Spanning(CellContent.words(title), sheet.width())));
    }

    private void tasks(SheetWriter sheet, List<FigureColumn> columns) {
        if (!hasTasks()) {
            return;
        }
        part(sheet, "A. THEO NHIỆM VỤ");
        programme().taskGroups().forEach((group, name) -> {
            var tasks = programme().tasks().stream()
                    .filter(t -> t.group().equals(group))
                    .toList();
            row(sheet, columns, CellLook.GROUP, new Line(group, name.vi(), sum(tasks), ""));
            tasks.forEach(task -> row(sheet, columns, CellLook.BODY, line(task)));
        });
    }

    private Figures sum(List<Task> tasks) {
        return Rollup.of(
                programme().indicators(), tasks.stream().map(this::figures).toList());
    }

    private Figures figures(Task task) {
        return consolidation.tasks().getOrDefault(task.code(), Figures.NONE);
    }

    private Line line(Task task) {
        String name = new AdjustedMark(consolidation)
                .on(Dimensions.TASK, task.code(), task.name().vi());
        return new Line(task.code(), name, figures(task), note(task));
    }

    /** What other forms say of it; for a task without figures, why there are none. */
    private String note(Task task) {
        var forms = new CollectedForms(consolidation);
        var projects = forms.projects().map(Form::code);
        String others = task.measuredBy().stream()
                .filter(code -> !projects.equals(Optional.of(code)))
                .flatMap(code -> programme().form(code).stream())
                // Beside figures, a form that is not asked for this month is no news.
                .filter(form -> forms.isDue(form) || figures(task).isEmpty())
                .map(form -> form.number() + ": " + brought(forms, form))
                .collect(Collectors.joining("; "));
        if (!figures(task).isEmpty()) {
            return others;
        }
        boolean byProjects = projects.filter(task.measuredBy()::contains).isPresent();
        String why = byProjects ? "Chưa có số liệu dự án kỳ này" : "Theo dõi qua " + others;
        return byProjects && !others.isEmpty() ? why + "; " + others : why;
    }

    private static String brought(CollectedForms forms, Form form) {
        return forms.isDue(form)
                ? forms.summary(form).orElse("chưa có số liệu kỳ này")
                : "thu theo " + CollectedForms.often(form) + ", kỳ này không thu";
    }

    private void owners(SheetWriter sheet, List<FigureColumn> columns) {
        if (consolidation.owners().isEmpty()) {
            return;
        }
        part(sheet, letter(hasTasks()) + ". THEO CHỦ ĐẦU TƯ");
        var owners = consolidation.owners().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Vietnamese.order()))
                .toList();
        for (int i = 0; i < owners.size(); i++) {
            var owner = owners.get(i);
            String name = new AdjustedMark(consolidation).on(Dimensions.OWNER, owner.getKey(), owner.getKey());
            row(sheet, columns, CellLook.BODY, new Line(Integer.toString(i + 1), name, owner.getValue(), ""));
        }
    }

    private void capital(SheetWriter sheet) {
        var indicators = ShownIndicators.by(programme(), "capital").stream()
                .filter(i -> consolidation.capital().values().stream()
                        .anyMatch(figures -> !figures.known(List.of(i.code())).isEmpty()))
                .toList();
        if (indicators.isEmpty()) {
            return;
        }
        part(sheet, letter(hasTasks(), !consolidation.owners().isEmpty()) + ". THEO NGUỒN VỐN");
        var columns = FigureColumn.fitted(
                indicators,
                List.of(Rollup.of(
                        programme().indicators(), consolidation.capital().values())));
        capitalHeading(sheet, columns);
        int number = 1;
        for (Choice source : new Names(programme()).choices("capital")) {
            capitalRow(sheet, columns, source, number++);
        }
    }

    private static void capitalHeading(SheetWriter sheet, List<FigureColumn> columns) {
        var labels = new ArrayList<>(List.of(CellContent.words("TT"), CellContent.words("Nguồn vốn")));
        columns.forEach(column -> labels.add(new CellContent.Spanning(CellContent.words(column.title()), 2)));
        sheet.row(CellLook.HEADER, labels);
    }

    private void capitalRow(SheetWriter sheet, List<FigureColumn> columns, Choice source, int number) {
        var figures = consolidation.capital().getOrDefault(source.value(), Figures.NONE);
        String name = new AdjustedMark(consolidation)
                .on(Dimensions.CAPITAL, source.value(), source.name().vi());
        var row = new ArrayList<>(List.of(new CellContent.Ordinal(number), CellContent.words(name)));
        columns.forEach(column -> row.add(new CellContent.Spanning(column.content(figures), 2)));
        sheet.row(CellLook.BODY, row);
    }
}
