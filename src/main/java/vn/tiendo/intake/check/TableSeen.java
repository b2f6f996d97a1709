package vn.tiendo.intake.check;

import java.util.List;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.programme.form.Column;

/**
 * What was read of one table, for whoever tries a form.
 *
 * @param table the form's code
 * @param rows leaf rows; one for a block of questions
 * @param absent labels of columns or questions that were not found and need not be there
 */
public record TableSeen(String table, long rows, List<String> absent) {

    static List<TableSeen> in(Reading reading) {
        return switch (reading) {
            case Reading.Refused _ -> List.of();
            case Reading.Read read -> read.tables().stream().map(TableSeen::of).toList();
        };
    }

    private static TableSeen of(Table table) {
        var absent = table.form().columns().stream()
                .filter(Column::isLabelled)
                .filter(column -> table.columns().stream()
                        .noneMatch(found -> found.column().equals(column)))
                .map(column -> column.labels().getFirst().shown(" / "))
                .toList();
        return new TableSeen(table.form().code(), table.leaves().count(), absent);
    }
}
