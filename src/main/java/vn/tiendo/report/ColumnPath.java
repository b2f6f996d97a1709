package vn.tiendo.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Source;

/** The labels over a column of a form, as the form itself has them, with the members and the year in their places. */
record ColumnPath(Programme programme, Period period, Column column, List<String> member) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final String STEP = " / ";

    List<String> labels() {
        if (column.is().isEmpty()) {
            return List.of(unlabelled());
        }
        return Stream.of(column.is().getFirst().split(STEP, -1))
                .map(this::label)
                .toList();
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
            return new Members(programme, column.across().getFirst()).name(member.getFirst());
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
        var members = new Members(programme, dimension);
        String value = member.get(position);
        return alone ? members.name(value) : members.within(value);
    }
}
