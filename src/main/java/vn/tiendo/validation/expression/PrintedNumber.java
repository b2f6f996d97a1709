package vn.tiendo.validation.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;

/**
 * The number of a cell, exactly: money in đồng, percentages in points.
 *
 * @param precision half the last place printed: by so much may it be rounded
 */
public record PrintedNumber(BigDecimal number, BigDecimal precision) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** None for cells that hold no number. */
    public static Optional<PrintedNumber> of(Entry entry) {
        return switch (entry.value()) {
            case EntryValue.Money(Amount amount, Amount precision) ->
                Optional.of(new PrintedNumber(BigDecimal.valueOf(amount.dong()), BigDecimal.valueOf(precision.dong())));
            case EntryValue.Quantity(BigDecimal number) ->
                Optional.of(new PrintedNumber(number, halfLastPlace(number)));
            case EntryValue.Percent(BigDecimal points, BigDecimal precision) ->
                Optional.of(new PrintedNumber(points, precision));
            case EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    /** As it stands in sentences, by what its column means. */
    public static LocalText written(BigDecimal number, FieldType type, MoneyUnit unit) {
        return switch (type) {
            case MONEY -> Written.number(number.divide(BigDecimal.valueOf(unit.dong())));
            case PERCENT -> Written.percent(number);
            case NUMBER, CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> Written.number(number);
        };
    }

    /** Percentages differ by points, of which two decimals are told. */
    public static LocalText difference(BigDecimal number, FieldType type, MoneyUnit unit) {
        if (type != FieldType.PERCENT) {
            return written(number, type, unit);
        }
        var points = Written.number(number.setScale(2, RoundingMode.HALF_UP));
        return ValidationWords.findings().say("points", Map.of("count", points));
    }

    private static BigDecimal halfLastPlace(BigDecimal number) {
        return HALF.scaleByPowerOfTen(-Math.max(0, number.stripTrailingZeros().scale()));
    }
}
