package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/** With which members of a dimension a form's row is counted. */
record RowMembers(Programme programme, Form form, String dimension) {

    private static final String BETWEEN = "/";

    /** None where the dimension means nothing to the form. */
    List<String> of(RowLine row) {
        return switch (dimension) {
            case Dimensions.PROVINCE -> List.of("");
            case Dimensions.UNIT -> List.of(row.unit().value());
            case Dimensions.SUBJECT -> List.of(subject(row));
            case Dimensions.TASK -> ofProject(row).map(Project::task).stream().toList();
            case Dimensions.OWNER -> ofProject(row).map(Project::owner).stream().toList();
            case Dimensions.PROJECT ->
                ofProject(row).map(_ -> subject(row)).stream().toList();
            default -> field(row);
        };
    }

    private static String subject(RowLine row) {
        return row.unit() + BETWEEN + row.subject();
    }

    private Optional<Project> ofProject(RowLine row) {
        return form.isAboutProjects() ? programme.project(row.subject()) : Optional.empty();
    }

    private List<String> field(RowLine row) {
        if (across().isEmpty()) {
            return form.column(dimension)
                    .map(column -> List.of(row.texts().getOrDefault(column.field(), "")))
                    .orElse(List.of());
        }
        return row.numbers().entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .flatMap(entry -> part(entry.getKey()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The column that stands for the dimension's members, if one does. */
    private Optional<Column> across() {
        return form.column(dimension).isPresent()
                ? Optional.empty()
                : form.columns().stream()
                        .filter(column -> column.across().contains(dimension))
                        .findFirst();
    }

    /** The member of the dimension that a field with its members names: {@code plan_by:NSTW}. */
    private Optional<String> part(String field) {
        return across().filter(column -> field.startsWith(column.field() + ":"))
                .map(column -> column.across().size() == 1
                        ? field.substring(column.field().length() + 1)
                        : field.substring(column.field().length() + 1)
                                .split(BETWEEN, -1)[column.across().indexOf(dimension)]);
    }

    /** Whether a field's columns stand for the dimension's members. */
    boolean splits(String field) {
        return across().filter(column -> column.field().equals(field)).isPresent();
    }

    /** What a row says in a field for a member; in a field that is of no members, what it says at all. */
    Optional<BigDecimal> number(RowLine row, String field, String member) {
        return splits(field)
                ? row.numbers().entrySet().stream()
                        .filter(entry ->
                                part(entry.getKey()).filter(member::equals).isPresent())
                        .map(java.util.Map.Entry::getValue)
                        .reduce(BigDecimal::add)
                : sum(row, field);
    }

    /** Over all members where it has any. */
    static Optional<BigDecimal> sum(RowLine row, String field) {
        return Optional.ofNullable(row.numbers().get(field))
                .or(() -> row.numbers().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(field + ":"))
                        .map(java.util.Map.Entry::getValue)
                        .reduce(BigDecimal::add));
    }
}
