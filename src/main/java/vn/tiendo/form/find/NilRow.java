package vn.tiendo.form.find;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.Folded;

/**
 * A row by which a table says that it has nothing to say: "Không phát sinh" in one of its cells, whichever column that
 * happens to be, and no other content. It is no figure of anything.
 */
final class NilRow {

    private static final List<Folded> SAID = List.of(
            Folded.of("Không phát sinh"),
            Folded.of("Không có phát sinh"),
            Folded.of("Trong kỳ không phát sinh"),
            Folded.of("Nothing to report"),
            Folded.of("Nil return"),
            Folded.of("Nil report"));

    private NilRow() {}

    /** @param numbered the field of the row's number, which says nothing */
    static boolean is(Map<Slot, Entry> entries, String numbered) {
        boolean said = entries.values().stream().anyMatch(NilRow::says);
        return said
                && entries.values().stream()
                        .allMatch(entry ->
                                entry.slot().field().equals(numbered) || says(entry) || isNothing(entry.value()));
    }

    private static boolean says(Entry entry) {
        return says(entry.original());
    }

    /** Whether the words say that there is nothing to say. */
    static boolean says(String text) {
        var folded = Folded.of(text);
        return SAID.stream().anyMatch(folded::startsWith);
    }

    private static boolean isNothing(EntryValue value) {
        return switch (value) {
            case EntryValue.Blank _, EntryValue.NotApplicable _ -> true;
            case EntryValue.Money(var amount, var _) -> amount.dong() == 0;
            case EntryValue.Quantity(var number) -> number.compareTo(BigDecimal.ZERO) == 0;
            case EntryValue.Percent(var points, var _) -> points.compareTo(BigDecimal.ZERO) == 0;
            case EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> false;
        };
    }
}
