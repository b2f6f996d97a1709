package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.Slot;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.expression.Fields;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Observation;

/**
 * What the sentences of a rule name besides the cell that it marks: other fields of the row, and what was known of them
 * before.
 *
 * @param names as they stand in the sentences: {@code plan}, {@code previous.plan}
 */
record NamedFigures(Form form, Set<String> names) {
    /** Figures of other types are told as they stand: years are not grouped by thousands. */
    private static final Set<FieldType> FIGURES = Set.of(FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT);

    void tell(Observation seen, FigureRule.Place place) {
        names.forEach(name -> {
            int dot = name.indexOf('.');
            var text = dot < 0 ? ofCells(place, name) : known(place, name.substring(0, dot), name.substring(dot + 1));
            text.ifPresent(t -> seen.with(name, t));
        });
    }

    private static Optional<LocalText> ofCells(FigureRule.Place place, String name) {
        return place.scope().operands(name).stream()
                .map(o -> Written.entry(o.entry(), place.table().unit()))
                .reduce((a, b) -> new LocalText(a.vi() + "; " + b.vi(), a.en() + "; " + b.en()));
    }

    private Optional<LocalText> known(FigureRule.Place place, String record, String field) {
        var type = place.scope().operands(field).stream()
                .findFirst()
                .map(o -> type(o.entry().slot()))
                .orElse(FieldType.TEXT);
        return place.scope()
                .value(record)
                .flatMap(r -> r instanceof Fields fields ? fields.find(field) : Optional.empty())
                .map(value -> FIGURES.contains(type)
                        ? number(value)
                                .map(n -> PrintedNumber.written(
                                        n, type, place.table().unit()))
                                .orElse(LocalText.of(""))
                        : Written.text(value.toString()));
    }

    /** What the column of the slot means. */
    FieldType type(Slot slot) {
        return form.column(slot.field()).map(Column::type).orElse(FieldType.TEXT);
    }

    /** Numbers of expressions as decimals; what double arithmetic left behind the last sensible place is cut off. */
    static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case Double real
            when Double.isFinite(real) ->
                Optional.of(BigDecimal.valueOf(real)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            default -> Optional.empty();
        };
    }
}
