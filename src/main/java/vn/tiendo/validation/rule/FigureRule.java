package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.expression.Expression;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.expression.Records;
import vn.tiendo.validation.expression.ScaleSlip;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;

/**
 * A rule that the province declares as an expression over the figures of a row, or of a pair of data items. Rules marked
 * at a percentage are held against total rows too: the relation is the same there.
 */
public final class FigureRule {
    private final RuleDefinition definition;
    private final Form form;
    private final List<Compiled> compiled;
    private final Optional<RuleDefinition> unitSlip;
    private final NamedFigures named;

    /**
     * Its expressions for one group of fields or items.
     *
     * @param meant what the names of the group stand for; empty where the rule declares none
     */
    record Compiled(Map<String, String> meant, Expression holds, Optional<Expression> expected) {

        /** Names of which it looks at the cells, or asks what stood there before: {@code previous.plan}. */
        private Stream<String> names() {
            return Stream.concat(holds.names(), expected.stream().flatMap(Expression::names));
        }
    }

    FigureRule(RuleDefinition definition, Form form, List<Compiled> compiled, Optional<RuleDefinition> unitSlip) {
        this.definition = definition;
        this.form = form;
        this.compiled = compiled;
        this.unitSlip = unitSlip;
        this.named = new NamedFigures(form, ValidationWords.placeholders(definition.say(), definition.fix()));
    }

    /** To be held against each row of the tables that the rule is about. */
    List<HeldRule> over(Context context) {
        return context.tables(definition)
                .flatMap(table -> compiled.stream()
                        .filter(expressions ->
                                lacking(expressions, table.form()).isEmpty())
                        .map(expressions -> new HeldRule(this, table, expressions)))
                .toList();
    }

    /** Whether this version of the form has what it looks at, for one of its groups at least. */
    public boolean isHeldAgainst(Form version) {
        return compiled.stream()
                .anyMatch(expressions -> lacking(expressions, version).isEmpty());
    }

    /** The form's fields that it looks at, or marks, and that this version does not have. */
    public Set<String> lacking(Form version) {
        return compiled.stream()
                .flatMap(expressions -> lacking(expressions, version).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> lacking(Compiled expressions, Form version) {
        if (version.equals(form)) {
            return Set.of();
        }
        var known = Records.types(form).keySet();
        var lacking = Stream.concat(expressions.names(), definition.at().stream())
                .map(name -> expressions.meant().getOrDefault(name, name))
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        lacking.removeAll(Records.types(version).keySet());
        return lacking;
    }

    /** A row, or a town, in which the rule does not hold. */
    record Place(Table table, Scope scope, Optional<TableRow> row) {}

    /** Whether total rows are held against it too. */
    boolean isOnRatio() {
        return Scope.across(form).isEmpty()
                && definition.at().stream()
                        .flatMap(field -> form.column(field).stream())
                        .anyMatch(c -> c.type() == FieldType.PERCENT);
    }

    void report(Place place, Compiled expressions, Observations out) {
        var names = Stream.concat(expressions.holds().used().stream(), expressions.holds().asked().stream())
                .distinct()
                .toList();
        var operands =
                names.stream().flatMap(n -> place.scope().operands(n).stream()).toList();
        var cause =
                operands.stream().flatMap(o -> cause(place, o, out).stream()).findFirst();
        cause.ifPresentOrElse(seen -> out.fold(seen, definition, firstCell(place, expressions)), () -> {
            var seen = seen(place, expressions);
            RowReason.of(definition.reason(), place, out.programme()).ifPresent(seen::given);
            out.add(seen);
        });
    }

    private String firstCell(Place place, Compiled expressions) {
        return marked(place, expressions).stream()
                .findFirst()
                .map(operand -> operand.entry().address().toString())
                .orElse("");
    }

    private static Optional<Observation> cause(Place place, Scope.Operand operand, Observations out) {
        return operand.row().isLeaf()
                ? out.cause(
                        place.table(), operand.row(), List.of(operand.entry().slot()))
                : out.causeAmong(
                        place.table(),
                        place.table().leaves().toList(),
                        operand.entry().slot());
    }

    private Observation seen(Place place, Compiled expressions) {
        var marked = marked(place, expressions);
        var expected = expressions.expected().flatMap(e -> e.over(place.scope()));
        var seen = slips(marked, expressions, expected)
                .map(slip -> Observation.of(slip).variant("sum"))
                .orElseGet(() -> Observation.of(definition))
                .in(place.table());
        marked.forEach(o -> seen.at(o.row(), o.entry()));
        place.row().ifPresent(seen::row);
        place.scope().subject().ifPresent(seen::about);
        marked.stream().findFirst().ifPresent(o -> compare(seen, place, o.entry(), expected));
        named.tell(seen, place);
        return seen;
    }

    /** The declared field's cell; where the rule asks for cells to be filled in, those that are not. */
    private List<Scope.Operand> marked(Place place, Compiled expressions) {
        var blank = expressions.holds().asked().stream()
                .filter(name -> !place.scope().says(name))
                .flatMap(name -> place.scope().operands(name).stream())
                .toList();
        return blank.isEmpty()
                ? definition.at().stream()
                        .flatMap(name -> place.scope().operands(name).stream())
                        .toList()
                : blank;
    }

    private void compare(Observation seen, Place place, Entry entry, Optional<Object> expected) {
        var type = named.type(entry.slot());
        seen.found(Written.entry(entry, place.table().unit()));
        expected.flatMap(NamedFigures::number)
                .ifPresentOrElse(
                        number -> {
                            seen.expected(PrintedNumber.written(
                                    number, type, place.table().unit()));
                            PrintedNumber.of(entry)
                                    .map(f -> f.number().subtract(number).abs())
                                    .ifPresent(d -> seen.with(
                                            "difference",
                                            PrintedNumber.difference(
                                                    d, type, place.table().unit())));
                            PrintedNumber.of(entry)
                                    .flatMap(f -> ScaleSlip.between(f.number(), number)
                                            .map(p -> f.number().scaleByPowerOfTen(-p)))
                                    .ifPresent(meant -> seen.with(
                                            "nearest",
                                            PrintedNumber.written(
                                                    meant, type, place.table().unit())));
                        },
                        () -> expected.ifPresent(text -> seen.expected(LocalText.of(text.toString()))));
    }

    /** An amount a thousand or a million times off what it should add up to is in another unit of money (DA12). */
    private Optional<RuleDefinition> slips(
            List<Scope.Operand> marked, Compiled expressions, Optional<Object> expected) {
        return unitSlip.filter(_ -> addsUp(expressions))
                .filter(_ -> marked.stream()
                        .findFirst()
                        .filter(o -> named.type(o.entry().slot()) == FieldType.MONEY)
                        .flatMap(o -> PrintedNumber.of(o.entry()))
                        .flatMap(f ->
                                expected.flatMap(NamedFigures::number).flatMap(e -> ScaleSlip.between(f.number(), e)))
                        .isPresent());
    }

    private boolean addsUp(Compiled expressions) {
        return expressions.expected().stream()
                .flatMap(e -> e.used().stream())
                .anyMatch(field -> form.column(field).filter(Column::isAcross).isPresent());
    }
}
