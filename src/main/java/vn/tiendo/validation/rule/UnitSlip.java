package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.expression.ScaleSlip;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * DA12: an amount in another unit of money than its sheet's. The total investment ({@code at}) is held against the
 * registry; other amounts of a project against its total investment, which they cannot exceed many times. When all
 * totals of a sheet are off by one factor, the sheet's declared unit is at fault.
 */
record UnitSlip(RuleDefinition definition) implements Rule {
    /** No honest yearly amount is so many times the project's total investment. */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(5);

    @Override
    public void check(Context context, Observations out) {
        definition.at().stream()
                .findFirst()
                .ifPresent(total -> context.tables(definition)
                        .filter(t -> t.form().keyed(Form.PROJECTS).isPresent())
                        .forEach(table -> check(context, table, total, out)));
    }

    private void check(Context context, Table table, String total, Observations out) {
        var held =
                table.leaves().flatMap(row -> held(context, table, row, total)).toList();
        var slips = held.stream().filter(h -> h.shift().isPresent()).toList();
        boolean oneFactor = slips.stream().map(Held::shift).distinct().count() == 1;
        if (oneFactor && slips.size() == held.size() && slips.size() > 1) {
            out.add(wholeSheet(table, slips));
            return;
        }
        slips.forEach(slip -> out.add(single(table, slip)));
        held.forEach(h -> beyond(table, h, total).forEach(out::add));
    }

    /** A row's total investment beside the registry's. */
    private record Held(TableRow row, Entry entry, BigDecimal printed, BigDecimal known) {

        Optional<Integer> shift() {
            return ScaleSlip.between(printed, known());
        }

        /** The largest amount that the project can bear, by the registry or by its own row. */
        BigDecimal bearable() {
            return shift().isPresent() ? known() : known().max(printed);
        }
    }

    private static Stream<Held> held(Context context, Table table, TableRow row, String total) {
        return row
                .text(table.form().leaf())
                .flatMap(context.programme()::project)
                .flatMap(Project::total)
                .map(known -> BigDecimal.valueOf(known.dong()))
                .stream()
                .flatMap(known -> row.entry(total).stream()
                        .flatMap(entry -> PrintedNumber.of(entry).stream()
                                .map(figure -> new Held(row, entry, figure.number(), known))));
    }

    private Observation wholeSheet(Table table, List<Held> slips) {
        var seen = single(table, slips.getFirst())
                .variant("sheet")
                .with("money", new LocalText(table.unit().label(), table.unit().inEnglish()));
        slips.stream().skip(1).forEach(slip -> {
            seen.at(slip.row(), slip.entry());
            seen.fold(definition.id() + " (" + slip.entry().address() + ")");
        });
        return seen;
    }

    private Observation single(Table table, Held slip) {
        return seen(table, slip.row(), slip.entry(), slip.printed())
                .expected(money(table, slip.known()))
                .with(
                        "nearest",
                        money(
                                table,
                                slip.printed().scaleByPowerOfTen(-slip.shift().orElse(0))));
    }

    private List<Observation> beyond(Table table, Held held, String total) {
        var seen = new ArrayList<Observation>();
        Cells.of(table, held.row())
                .filter(cell -> cell.column().type() == FieldType.MONEY)
                .filter(cell -> !cell.column().field().equals(total))
                .forEach(cell -> PrintedNumber.of(cell.entry())
                        .map(PrintedNumber::number)
                        .filter(number -> number.abs().compareTo(held.bearable().multiply(BEYOND)) > 0)
                        .flatMap(number -> ScaleSlip.downTo(number, held.bearable())
                                .map(meant -> seen(table, held.row(), cell.entry(), number)
                                        .variant("beyond")
                                        .expected(money(table, held.known()))
                                        .with("nearest", money(table, meant))))
                        .ifPresent(seen::add));
        return seen;
    }

    private Observation seen(Table table, TableRow row, Entry entry, BigDecimal number) {
        return observation().in(table).at(row, entry).found(money(table, number));
    }

    private static LocalText money(Table table, BigDecimal dong) {
        return PrintedNumber.written(dong, FieldType.MONEY, table.unit());
    }
}
