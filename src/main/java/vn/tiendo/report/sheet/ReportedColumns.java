package vn.tiendo.report.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.word.DimensionMembers;
import vn.tiendo.report.word.ReportNames;

/** The columns of a form that a section shows: those that it names, else all but the row's number. */
record ReportedColumns(Consolidation consolidation, Form form) {

    private static final String BETWEEN = "/";

    /** In the section's order, a column across members once for each; fitted to the rows that they will show. */
    List<RowColumn> of(Section section, List<RowLine> rows) {
        var money = section.telling().money().orElse(MoneyUnit.TRIEU);
        var columns = codes(section).flatMap(code -> column(code, rows, money)).toList();
        int decimals = columns.stream()
                .flatMap(ReportedColumns::amounts)
                .mapToInt(ReportedColumn::decimals)
                .max()
                .orElse(0);
        // 3.255 beside 1.280,451 is easily misread: amounts of money are all shown to the same place.
        return columns.stream()
                .map(column -> column instanceof ReportedColumn amount && amount.isMoney()
                        ? amount.withDecimals(decimals)
                        : column)
                .toList();
    }

    private static Stream<ReportedColumn> amounts(RowColumn column) {
        return column instanceof ReportedColumn amount && amount.isMoney() ? Stream.of(amount) : Stream.of();
    }

    private Stream<String> codes(Section section) {
        return section.columns().isEmpty()
                ? form.columns().stream()
                        .filter(Column::isKept)
                        .map(Column::field)
                        .filter(field -> !field.equals(form.layout().numbered()))
                : section.columns().stream();
    }

    /** A ratio that can be worked out is not copied, though the form has a column for it. */
    private Stream<RowColumn> column(String code, List<RowLine> rows, MoneyUnit money) {
        var column = form.column(code);
        var ratio = consolidation.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(code) && indicator.isOfRowsOf(form))
                .findFirst();
        if (ratio.isPresent()) {
            var name = List.of(ratio.get().name().vi());
            return Stream.of(QuotientColumn.of(
                    ratio.get(), column.map(known -> labels(known, "")).orElse(name)));
        }
        return column.stream()
                .flatMap(known -> members(known, rows).map(member -> reported(known, member, money)))
                .map(reported -> reported.fitted(rows));
    }

    private ReportedColumn reported(Column column, String member, MoneyUnit money) {
        return new ReportedColumn(
                column, member, labels(column, member), new ReportNames(consolidation.programme()), money, 0);
    }

    private List<String> labels(Column column, String member) {
        return new ColumnPath(consolidation.programme(), consolidation.period(), column, parts(column, member))
                .labels();
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

    private DimensionMembers members(Column column, int position) {
        return new DimensionMembers(consolidation.programme(), column.across().get(position));
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
