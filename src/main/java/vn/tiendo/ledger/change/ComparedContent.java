package vn.tiendo.ledger.change;

import java.math.BigDecimal;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.ledger.CountedSum;
import vn.tiendo.ledger.FigureValue;

/** What a cell says, to whoever compares two submissions. Blank, not applicable, unread and zero are different things. */
public sealed interface ComparedContent {

    /** Money in whole đồng, percentages in points, other numbers in their column's unit. */
    record Value(BigDecimal number) implements ComparedContent {

        /** Equal numbers are equal values: 1.50 is 1.5. */
        public Value {
            number = CountedSum.plain(number);
        }
    }

    record Words(String text) implements ComparedContent {}

    record NotApplicable(String mark) implements ComparedContent {}

    record Blank() implements ComparedContent {}

    /** Something that its column cannot mean; {@code raw} stands there. */
    record Unread(String raw) implements ComparedContent {}

    /** Of a cell as it was read. */
    static ComparedContent of(Entry entry) {
        return FigureValue.of(entry.value()).map(ComparedContent::of).orElseGet(() -> unsaid(entry));
    }

    private static ComparedContent of(FigureValue said) {
        return switch (said) {
            case FigureValue.Value(var number) -> new Value(number);
            case FigureValue.Words(var text) -> new Words(text);
            case FigureValue.Mark(var mark) -> new NotApplicable(mark);
        };
    }

    private static ComparedContent unsaid(Entry entry) {
        return switch (entry.value()) {
            case EntryValue.Unreadable _, EntryValue.Failed _, EntryValue.NotComputed _ -> new Unread(entry.raw());
            case EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Named _,
                    EntryValue.Years _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _ -> new Blank();
        };
    }
}
