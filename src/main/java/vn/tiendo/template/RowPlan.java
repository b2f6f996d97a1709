package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.RowLook;
import vn.tiendo.programme.form.Source;
import vn.tiendo.programme.registry.Project;

/** The rows of a unit's blank table: what the registries and the definitions know, else room for what is new. */
record RowPlan(Form form, BlankSource blank, LastTime last) {

    private static final int SPARE = 10;

    /** Where a registry says what there is, something new is rare. */
    private static final int SPARE_OF_REGISTRY = 3;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    List<PlannedRow> rows() {
        var rows = new ArrayList<PlannedRow>();
        total().ifPresent(title -> rows.add(new PlannedRow.Total(title)));
        rows.addAll(below());
        return rows;
    }

    /** What a total row is called, if the form has one with anything to add up. */
    private Optional<String> total() {
        var declared = form.layout().rows().stream()
                .filter(look -> look.is() == RowLook.Kind.TOTAL)
                .flatMap(look -> look.says().stream());
        boolean adds = form.columns().stream().anyMatch(Column::total);
        return Stream.concat(form.totals().stream(), declared).filter(_ -> adds).findFirst();
    }

    private List<? extends PlannedRow> below() {
        var leaf = form.column(form.leaf());
        String key = leaf.flatMap(Column::key).orElse("");
        return switch (key) {
            case "items" ->
                form.items().stream()
                        .map(item -> PlannedRow.Leaf.of(item.code(), new SubjectFacts.OfItem(item, blank.words())))
                        .toList();
            case "projects" -> isGrouped() ? grouped() : withSpare(leaves(projects()), SPARE_OF_REGISTRY);
            default ->
                leaf.filter(this::isListed)
                        .<List<? extends PlannedRow>>map(this::listed)
                        .orElseGet(this::known);
        };
    }

    private List<Project> projects() {
        return blank.programme().projectsOf(blank.unit().code()).stream()
                .filter(project -> project.hasBegunBy(blank.period().year()))
                .filter(project -> !blank.earlier().isOver(project, form, blank.period()))
                .toList();
    }

    private static List<PlannedRow.Leaf> leaves(List<Project> projects) {
        return projects.stream()
                .map(project -> PlannedRow.Leaf.of(project.code(), new SubjectFacts.OfProject(project)))
                .toList();
    }

    /** Group rows need a column for their titles that is not the key's. */
    private boolean isGrouped() {
        return form.column(form.layout().named())
                .filter(column -> column.source() instanceof Source.Cell
                        && !column.field().equals(form.leaf()))
                .isPresent();
    }

    private List<PlannedRow> grouped() {
        var byTask = projects().stream().collect(Collectors.groupingBy(Project::task));
        var rows = new ArrayList<PlannedRow>();
        String open = "";
        int groups = 0;
        for (Task task : blank.programme().tasks()) {
            var projects = byTask.getOrDefault(task.code(), List.of());
            if (!projects.isEmpty()) {
                if (!task.group().equals(open)) {
                    open = task.group();
                    rows.add(new PlannedRow.Group(1, ROMAN.get(groups++ % ROMAN.size()), groupName(open)));
                }
                rows.add(new PlannedRow.Group(2, task.code(), blank.words().of(task.name())));
                rows.addAll(leaves(projects));
            }
        }
        rows.add(new PlannedRow.Group(
                1, ROMAN.get(groups % ROMAN.size()), blank.words().say("not-listed")));
        return withSpare(rows, SPARE_OF_REGISTRY);
    }

    private String groupName(String group) {
        var name = blank.programme().taskGroups().get(group);
        return name == null ? group : blank.words().of(name);
    }

    /** Whether the key is one of a list that tells the rows apart: then each has its row. */
    private boolean isListed(Column leaf) {
        boolean alone = form.subject() == Form.Subject.KEY || form.key().equals(List.of(leaf.field()));
        return alone && leaf.type() == FieldType.CHOICE && leaf.choices().isPresent();
    }

    private List<PlannedRow.Leaf> listed(Column leaf) {
        return blank.programme().choices().getOrDefault(leaf.choices().orElse(""), List.of()).stream()
                .map(choice -> PlannedRow.Leaf.of(choice, blank.words()))
                .toList();
    }

    private List<PlannedRow> known() {
        var known = last.subjects().stream()
                .map(subject -> PlannedRow.Leaf.of(subject, new SubjectFacts.None()))
                .toList();
        return withSpare(known, SPARE);
    }

    private static List<PlannedRow> withSpare(List<? extends PlannedRow> rows, int spare) {
        return Stream.concat(
                        rows.stream(), Stream.generate(PlannedRow.Leaf::spare).limit(spare))
                .toList();
    }
}
