package vn.tiendo.form;

import java.util.Comparator;
import java.util.stream.Collectors;
import vn.tiendo.form.letters.TextCleaner;

/** Entries as tests write them down. */
final class Entries {

    private Entries() {}

    /** A line an entry, in the order of slots: the slot, its cell and what it says. */
    static String told(TableRow row) {
        return row.entries().values().stream()
                .sorted(Comparator.comparing(Entry::slot))
                .map(entry -> entry.slot() + " " + entry.address() + " = " + told(entry.value()))
                .collect(Collectors.joining("\n"));
    }

    /** What the row says besides blanks, on one line: slot and value. */
    static String filled(TableRow row) {
        return row.entries().values().stream()
                .filter(entry -> !(entry.value() instanceof EntryValue.Blank))
                .sorted(Comparator.comparing(Entry::slot))
                .map(entry -> entry.slot() + "=" + told(entry.value()))
                .collect(Collectors.joining(", "));
    }

    static String told(EntryValue value) {
        return switch (value) {
            case EntryValue.Money(var amount, var _) -> amount.dong() + " đ";
            case EntryValue.Quantity(var number) -> TextCleaner.plain(number);
            case EntryValue.Percent(var points, var _) -> TextCleaner.plain(points) + " %";
            case EntryValue.Words(var text) -> text;
            case EntryValue.Chosen(var choice) -> "choice " + choice;
            case EntryValue.Day(var date, var precision) ->
                switch (precision) {
                    case DAY -> date + " DAY";
                    case MONTH -> date.toString().substring(0, 7) + " MONTH";
                    case YEAR -> date.getYear() + " YEAR";
                };
            case EntryValue.Named(var period) -> "period " + period;
            case EntryValue.Years(var first, var last) -> first + "–" + last;
            case EntryValue.Blank() -> "blank";
            case EntryValue.NotApplicable _ -> "not applicable";
            case EntryValue.Unreadable(var why) -> "unreadable " + why;
            case EntryValue.Failed(var code) -> "failed " + code;
            case EntryValue.NotComputed() -> "not computed";
        };
    }
}
