package vn.tiendo.ledger.change;

import java.math.BigDecimal;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.ledger.CountedSum;
import vn.tiendo.ledger.Said;

/** What a cell says, to whoever compares two submissions. Blank, not applicable, unread and zero are different things. */
public sealed interface Content {

    /** Money in whole đồng, percentages in points, other numbers in their column's unit. */
    record Value(BigDecimal number) implements Content {

        /** Equal numbers are equal values: 1.50 is 1.5. */
        public Value {
            number = CountedSum.plain(number);
        }
    }

    record Words(String text) implements Content {}

    record NotApplicable(String mark) implements Content {}

    record Blank() implements Content {}

    /** Something that its column cannot mean; {@code raw} stands there. */
    record Unread(String raw) implements Content {}

    /** Of a cell as it was read. */
    static Content of(Entry entry) {
        return Said.of(entry.value()).map(Content::of).orElseGet(() -> unsaid(entry));
    }

    private static Content of(Said said) {
        return switch (said) {
            case Said.Value(var number) -> new Value(number);
            case Said.Words(var text) -> new Words(text);
            case Said.Mark(var mark) -> new NotApplicable(mark);
        };
    }

    private static Content unsaid(Entry entry) {
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
