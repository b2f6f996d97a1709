package vn.tiendo.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Consolidation.RowLine;

/** The columns of a form that a section shows: those that it names, else all but the row's number. */
record ReportedColumns(Consolidation consolidation, Form form) {

    private static final String BETWEEN = "/";

    /** In the section's order, a column across members once for each; fitted to the rows that they will show. */
    List<ReportedColumn> of(Section section, List<RowLine> rows) {
        var columns = fields(section)
                .flatMap(column -> members(column, rows).map(member -> reported(column, member)))
                .map(column -> column.fitted(rows))
                .toList();
        int money = columns.stream()
                .filter(ReportedColumn::isMoney)
                .mapToInt(ReportedColumn::decimals)
                .max()
                .orElse(0);
        // 3.255 beside 1.280,451 is easily misread: amounts of money are all shown to the same place.
        return columns.stream()
                .map(column -> column.isMoney() ? column.withDecimals(money) : column)
                .toList();
    }

    private Stream<Column> fields(Section section) {
        return section.columns().isEmpty()
                ? form.columns().stream()
                        .filter(Column::isKept)
                        .filter(column -> !column.field().equals(form.layout().numbered()))
                : section.columns().stream().flatMap(field -> form.column(field).stream());
    }

    private ReportedColumn reported(Column column, String member) {
        var programme = consolidation.programme();
        var labels = new ColumnPath(programme, consolidation.period(), column, parts(column, member)).labels();
        return new ReportedColumn(column, member, labels, new Names(programme), 0);
    }

    /** Those of the only dimension that are declared, and all that rows give. */
    private Stream<String> members(Column column, Collection<RowLine> rows) {
        if (!column.isAcross()) {
            return Stream.of("");
        }
        var always = column.across().size() == 1 ? members(column, 0).always() : List.<String>of();
        String prefix = column.field() + ":";
        var given = rows.stream()
                .flatMap(row -> Stream.of(row.numbers(), row.texts(), row.marks()))
                .flatMap(said -> said.keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
        return Stream.concat(always.stream(), given).distinct().sorted(order(column));
    }

    private Comparator<String> order(Column column) {
        Comparator<String> order = (_, _) -> 0;
        for (int i = 0; i < column.across().size(); i++) {
            int position = i;
            order = order.thenComparing(
                    member -> parts(column, member).get(position),
                    members(column, position).order());
        }
        return order;
    }

    private Members members(Column column, int position) {
        return new Members(consolidation.programme(), column.across().get(position));
    }

    /** One for each dimension; blank ones where a member has fewer. */
    private static List<String> parts(Column column, String member) {
        int dimensions = column.across().size();
        if (dimensions <= 1) {
            return member.isEmpty() ? List.of() : List.of(member);
        }
        var given = List.of(member.split(BETWEEN, -1));
        return Stream.concat(given.stream(), Stream.generate(() -> ""))
                .limit(dimensions)
                .toList();
    }
}
