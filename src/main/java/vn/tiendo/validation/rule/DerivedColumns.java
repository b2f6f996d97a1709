package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.ColumnFormulas;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * TM08: a column that is worked out from others says something else. Percentages are held to it in total rows too: the
 * relation is the same there. Where the column declares no tolerance, what is printed may differ by half its last place
 * and by what the rounding of the figures that it is worked out from explains; a percentage by 0.05 points besides, as
 * DA10 has it, whatever its figures.
 */
record DerivedColumns(RuleDefinition definition) implements Rule {

    private static final BigDecimal POINTS = new BigDecimal("0.05");

    /** One place more than is printed is told of what was computed, two at least. */
    private static final int LEAST_PLACES = 2;

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .forEach(table -> context.formulas()
                        .derived(table.form())
                        .forEach(derived ->
                                places(context, table, derived).forEach(place -> check(table, place, derived, out))));
    }

    private static Stream<Scope> places(Context context, Table table, ColumnFormulas.Derived derived) {
        var leaves = context.around().scopes(table);
        return derived.column().type() == FieldType.PERCENT
                ? Stream.concat(
                        leaves,
                        table.rows().stream()
                                .filter(row -> row.kind() == TableRow.Kind.TOTAL)
                                .map(row -> context.around().row(table, row)))
                : leaves;
    }

    private void check(Table table, Scope place, ColumnFormulas.Derived derived, Observations out) {
        place.operands(derived.column().field()).stream()
                .findFirst()
                .ifPresent(cell -> PrintedNumber.of(cell.entry())
                        .flatMap(printed -> wrong(table, place, derived, printed))
                        .ifPresent(computed -> tell(table, place, derived, cell, computed, out)));
    }

    /** What it should be, where that is known and something else is printed. */
    private static Optional<BigDecimal> wrong(
            Table table, Scope place, ColumnFormulas.Derived derived, PrintedNumber printed) {
        return derived.is()
                .over(place)
                .flatMap(Rounding::number)
                .filter(computed -> printed.number()
                                .subtract(computed)
                                .abs()
                                .compareTo(tolerance(table, place, derived, printed)
                                        .add(Rounding.hair(computed)))
                        > 0);
    }

    private static BigDecimal tolerance(
            Table table, Scope place, ColumnFormulas.Derived derived, PrintedNumber printed) {
        var column = derived.column();
        return column.derived()
                .flatMap(Column.Derived::tolerance)
                .map(declared -> column.type() == FieldType.MONEY ? inDong(declared, column, table) : declared)
                .orElseGet(() -> printed.precision()
                        .add(column.type() == FieldType.PERCENT ? POINTS : Rounding.of(derived.is(), place)));
    }

    private static BigDecimal inDong(BigDecimal declared, Column column, Table table) {
        long unit = MoneyUnit.named(column.unit()).orElse(table.unit()).dong();
        return declared.multiply(BigDecimal.valueOf(unit));
    }

    private void tell(
            Table table,
            Scope place,
            ColumnFormulas.Derived derived,
            Scope.Operand cell,
            BigDecimal computed,
            Observations out) {
        var cause = Stream.concat(
                        Stream.of(cell), derived.is().used().stream().flatMap(name -> place.operands(name).stream()))
                .flatMap(operand -> cause(table, operand, out).stream())
                .findFirst();
        cause.ifPresentOrElse(
                seen -> out.fold(seen, definition, cell.entry().address().toString()),
                () -> out.add(seen(table, cell, derived.column().type(), computed)));
    }

    private static Optional<Observation> cause(Table table, Scope.Operand operand, Observations out) {
        var slot = operand.entry().slot();
        return operand.row().isLeaf()
                ? out.cause(table, operand.row(), java.util.List.of(slot))
                : out.causeAmong(table, table.leaves().toList(), slot);
    }

    private Observation seen(Table table, Scope.Operand cell, FieldType type, BigDecimal computed) {
        var shown = type == FieldType.MONEY ? computed : shortened(computed, cell.entry());
        var printed = PrintedNumber.of(cell.entry()).map(PrintedNumber::number).orElse(BigDecimal.ZERO);
        return observation()
                .in(table)
                .at(cell.row(), cell.entry())
                .found(Written.entry(cell.entry(), table.unit()))
                .expected(PrintedNumber.written(shown, type, table.unit()))
                .with(
                        "difference",
                        PrintedNumber.difference(printed.subtract(shown).abs(), type, table.unit()));
    }

    private static BigDecimal shortened(BigDecimal computed, Entry printed) {
        int places = PrintedNumber.of(printed).map(f -> f.number().scale() + 1).orElse(LEAST_PLACES);
        return computed.setScale(Math.max(LEAST_PLACES, places), RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
