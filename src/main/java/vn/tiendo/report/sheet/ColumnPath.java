package vn.tiendo.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.form.Source;
import vn.tiendo.report.word.DimensionMembers;

/** The labels over a column of a form, as the form itself has them, with the members and the year in their places. */
record ColumnPath(Programme programme, Period period, Column column, List<String> member) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    List<String> labels() {
        if (column.words().title().isPresent() && !column.isAcross()) {
            return List.of(programme.language().of(column.words().title().get()));
        }
        if (column.is().isEmpty()) {
            return List.of(unlabelled());
        }
        return own().orElseGet(() -> column.labels().getFirst()).steps().stream()
                .map(this::label)
                .toList();
    }

    /** The label that the member has of its own. */
    private Optional<DeclaredLabel> own() {
        String value = String.join("/", member);
        return column.members().stream()
                .filter(declared -> declared.value().equals(value))
                .flatMap(declared -> declared.is().stream())
                .findFirst()
                .map(DeclaredLabel::of);
    }

    /** Of columns that have no cells of their own. */
    private String unlabelled() {
        return switch (column.source()) {
            case Source.Group() -> "Nhóm";
            case Source.Part _, Source.Cell _, Source.Answer _ -> column.field().replace('_', ' ');
        };
    }

    private String label(String step) {
        if (step.equals("*") && !member.isEmpty()) {
            return new DimensionMembers(programme, column.across().getFirst()).name(member.getFirst());
        }
        var alone = PLACEHOLDER.matcher(step);
        return alone.matches() ? value(alone.group(1), true) : filled(step);
    }

    private String filled(String step) {
        return PLACEHOLDER.matcher(step).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), false)));
    }

    /** Of a dimension its member; the year where it is none is the report's. */
    private String value(String dimension, boolean alone) {
        int position = column.across().indexOf(dimension);
        if (position < 0 || position >= member.size()) {
            return programme.calendar().year().label(period);
        }
        var members = new DimensionMembers(programme, dimension);
        String value = member.get(position);
        return alone ? members.name(value) : members.within(value);
    }
}
