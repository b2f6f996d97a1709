package vn.tiendo.bench.month;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.bench.SheetWriter;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;

/**
 * A column of the form's sheet.
 *
 * @param slot its field, and across a dimension its member: {@code plan_by/NSTW}
 * @param labels from the topmost row of the heading down
 */
record Printed(String slot, FieldType type, List<String> labels) {

    static List<Printed> of(Programme programme, String form, Period period) {
        var layout = programme.asOf(period).form(form).orElseThrow();
        return layout.columns().stream()
                .flatMap(column -> columns(programme, column))
                .toList();
    }

    private static Stream<Printed> columns(Programme programme, Column column) {
        var labels = Arrays.asList(column.is().getFirst().split(" / "));
        if (!column.isAcross()) {
            return Stream.of(new Printed(column.field(), column.type(), labels));
        }
        return programme.choices().getOrDefault(column.across().getFirst(), List.of()).stream()
                .map(choice -> {
                    var own = labels.stream()
                            .map(label -> label.equals("*") ? choice.name().vi() : label)
                            .toList();
                    return new Printed(column.field() + "/" + choice.value(), column.type(), own);
                });
    }

    static int depth(List<Printed> columns) {
        return columns.stream().mapToInt(column -> column.labels().size()).max().orElseThrow();
    }

    /** What stands in that row of the heading, where it is not to the left already. */
    static String label(List<Printed> columns, int column, int level) {
        var labels = columns.get(column).labels();
        boolean said = column > 0
                && level < labels.size() - 1
                && columns.get(column - 1).beginsWith(labels, level);
        return level >= labels.size() || said ? "" : labels.get(level);
    }

    private boolean beginsWith(List<String> others, int level) {
        return labels.size() > level + 1 && labels.subList(0, level + 1).equals(others.subList(0, level + 1));
    }

    /** Areas of one label each, where the heading's first row is that one. */
    static List<String> merged(List<Printed> columns, int firstRow) {
        var areas = new ArrayList<String>();
        int depth = depth(columns);
        for (int column = 0; column < columns.size(); column++) {
            var labels = columns.get(column).labels();
            if (labels.size() < depth) {
                areas.add(area(column, firstRow + labels.size() - 1, column, firstRow + depth - 1));
            }
            for (int level = 0; level < labels.size() - 1; level++) {
                if (!label(columns, column, level).isEmpty()) {
                    int row = firstRow + level;
                    areas.add(area(column, row, last(columns, column, level), row));
                }
            }
        }
        return areas;
    }

    private static int last(List<Printed> columns, int first, int level) {
        return IntStream.range(first + 1, columns.size())
                        .filter(column -> !label(columns, column, level).isEmpty()
                                || columns.get(column).labels().size() <= level + 1)
                        .findFirst()
                        .orElse(columns.size())
                - 1;
    }

    private static String area(int left, int top, int right, int bottom) {
        return SheetWriter.letters(left + 1) + top + ":" + SheetWriter.letters(right + 1) + bottom;
    }
}
