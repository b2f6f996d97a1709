package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.form.EntryValue;

/** What a figure says: a number, words, or a mark for "not applicable". */
public sealed interface FigureValue {

    int LONGEST_WORDS = 32_767;
    int LONGEST_MARK = 100;

    /** Money in whole đồng, percentages in points, other numbers in their column's unit. */
    record Value(BigDecimal number) implements FigureValue {}

    record Words(String text) implements FigureValue {}

    record Mark(String mark) implements FigureValue {}

    /** Nothing for a blank cell, nor for one that could not be read: neither is a figure, and neither is zero. */
    static Optional<FigureValue> of(EntryValue value) {
        return switch (value) {
            case EntryValue.Money(var amount, var _) -> Optional.of(new Value(BigDecimal.valueOf(amount.dong())));
            case EntryValue.Quantity(var number) -> Optional.of(new Value(number));
            case EntryValue.Percent(var points, var _) -> Optional.of(new Value(points));
            case EntryValue.Words(var text) -> words(text);
            case EntryValue.Chosen(var choice) -> words(choice);
            case EntryValue.Day day -> words(day.text());
            case EntryValue.Years(var first, var last) -> words(first + "-" + last);
            case EntryValue.Named(var period) -> words(period.toString());
            case EntryValue.NotApplicable(var mark) -> Optional.of(mark(mark));
            case EntryValue.Blank _, EntryValue.Unreadable _, EntryValue.Failed _, EntryValue.NotComputed _ ->
                Optional.empty();
        };
    }

    private static Optional<FigureValue> words(String text) {
        String stored = BoundedText.text(text, LONGEST_WORDS);
        return stored.isEmpty() ? Optional.empty() : Optional.of(new Words(stored));
    }

    private static FigureValue mark(String mark) {
        return new Mark(mark.isEmpty() ? "-" : BoundedText.text(mark, LONGEST_MARK));
    }
}
