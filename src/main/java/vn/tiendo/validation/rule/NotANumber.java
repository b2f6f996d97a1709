package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.form.read.NumberSlip;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.validation.expression.Needs;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Demands;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** DA04: an amount that is not a number, a date that is none, or a required one that is blank. */
record NotANumber(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition).forEach(table -> {
            boolean due = context.isDue(table.form());
            var demands = context.demands(table);
            Cells.ofLeaves(table)
                    .filter(cell ->
                            concerns(cell.column()) || isDamaged(table, cell) || (isPicture(cell) && demands.ask(cell)))
                    .forEach(cell -> seen(context, table, cell)
                            .or(() -> due ? blank(table, cell, demands) : Optional.empty())
                            .ifPresent(out::add));
        });
    }

    /** Whether what cannot be read in the column is an error: figures and dates, as others would count on them. */
    static boolean concerns(Column column) {
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT, DATE, PERIOD -> true;
            case YEARS -> column.required();
            case CODE, TEXT, CHOICE -> false;
        };
    }

    /** Of what the file has lost nobody knows what it was; only the numbers of rows need no answer. */
    static boolean isDamaged(Table table, Cells.Cell cell) {
        return cell.entry().value() instanceof EntryValue.Unreadable(var why)
                && why.isOfFile()
                && !cell.column().field().equals(table.form().layout().numbered());
    }

    /** Where a text or a choice has to stand, a picture of it is none. */
    private static boolean isPicture(Cells.Cell cell) {
        return cell.entry().value() instanceof EntryValue.Unreadable(var why)
                && why == EntryValue.Unreadable.Why.PICTURE;
    }

    private Optional<Observation> seen(Context context, Table table, Cells.Cell cell) {
        return switch (cell.entry().value()) {
            case EntryValue.Unreadable(var why) -> Optional.of(unreadable(context, table, cell, why));
            case EntryValue.Blank _,
                    EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.NotApplicable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    /** A blank data item is CT01's business, blank years are TM09's. */
    private Optional<Observation> blank(Table table, Cells.Cell cell, Demands demands) {
        if (!(cell.entry().value() instanceof EntryValue.Blank)
                || cell.column().type() == FieldType.YEARS
                || !table.form().items().isEmpty()
                || !demands.ask(cell)) {
            return Optional.empty();
        }
        return Optional.of(observation()
                .variant(variantOfBlank(cell.column()))
                .in(table)
                .at(cell)
                .expected(Needs.of(cell.column()))
                .joining()
                .needed(demands.because(cell)));
    }

    private static String variantOfBlank(Column column) {
        return switch (column.type()) {
            case DATE -> "blankDate";
            case PERIOD -> "blankPeriod";
            case MONEY, NUMBER, PERCENT, YEARS, CODE, TEXT, CHOICE -> "blank";
        };
    }

    private Observation unreadable(Context context, Table table, Cells.Cell cell, EntryValue.Unreadable.Why why) {
        var seen = observation()
                .in(table)
                .at(cell)
                .found(Written.text(cell.entry().raw()))
                .expected(Needs.of(cell.column()));
        return switch (why) {
            case NOT_A_NUMBER ->
                slipped(seen, cell, context.programme().wording().numbers());
            case NOT_A_CHOICE -> seen;
            case NOT_A_DATE, TOO_COARSE -> seen.variant(cell.column().type() == FieldType.YEARS ? "years" : "date");
            case NOT_A_PERIOD -> seen.variant("period");
            case OUT_OF_RANGE -> isNone(cell.entry().raw()) ? seen : seen.variant("range");
            case PICTURE -> seen.variant("picture");
            case UNCLEAR -> seen.variant("unclear");
            case DAMAGED -> ofFile(seen.variant("damaged"), cell);
            case LOST -> ofFile(seen.variant("lost"), cell);
            case SHOWN_OTHERWISE ->
                seen.variant(cell.entry().raw().isBlank() ? "invisible" : "shown")
                        .found(shown(cell.entry().raw()))
                        .with("stored", stored(cell));
        };
    }

    private static Observation ofFile(Observation seen, Cells.Cell cell) {
        String raw = cell.entry().raw();
        return seen.found(raw.isBlank() ? ValidationWords.findings().say("nothing") : Written.text(raw))
                .with("needs", Needs.of(cell.column()));
    }

    /** Not too large but no number at all, as programs write what they cannot compute: NaN, 1.#IND. */
    private static boolean isNone(String raw) {
        return raw.indexOf('#') >= 0 || raw.chars().noneMatch(Character::isDigit);
    }

    /** Where it is plain what was meant, it is said; the sender decides. */
    private static Observation slipped(Observation seen, Cells.Cell cell, NumberStyle style) {
        var slip = NumberSlip.in(cell.entry().raw(), cell.column(), style);
        slip.flatMap(NumberSlip::meant).ifPresent(meant -> seen.with("nearest", Written.text(meant)));
        slip.filter(found -> found.kind() != NumberSlip.Kind.ROUGHLY)
                .flatMap(NumberSlip::meant)
                .ifPresent(meant -> seen.expected(Written.typed(meant, style)));
        return slip.map(found -> switch (found.kind()) {
                    case DECIMAL_MARK -> seen.variant("decimal").with("mark", decimalMark(style));
                    case LETTERS -> seen.variant("letters");
                    case SIGNS -> seen.variant("signs");
                    case WORDS -> seen.variant("words");
                    case ROUGHLY -> seen.variant(found.meant().isPresent() ? "about" : "beyond");
                    case BETWEEN -> seen.variant("between");
                })
                .orElse(seen);
    }

    /** As it is shown, with decimals as each language writes them. */
    private static LocalText shown(String raw) {
        var text = Written.text(raw);
        return new LocalText(text.vi(), text.en().replaceAll("(?<=\\d),(?=\\d)", "."));
    }

    private static LocalText stored(Cells.Cell cell) {
        return Written.number(new BigDecimal(cell.entry().original()));
    }

    private static LocalText decimalMark(NumberStyle style) {
        return ValidationWords.findings().say(style == NumberStyle.VI ? "mark.comma" : "mark.point");
    }
}
