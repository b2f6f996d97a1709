package vn.tiendo.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.RowLook;
import vn.tiendo.programme.Source;

/**
 * Tells leaf rows from group and total rows: by what the form says of their looks, else by the usual signs. A leaf has
 * the form's key; a row with descriptive text beside its title is a leaf whose key is missing; a row with a title and sums
 * only is a group; one called "Tổng số" is a total.
 */
final class RowKinds {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.?");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern ARABIC = Pattern.compile("\\d++(?:\\.\\d++)*+\\.?");

    private final Form form;
    private final List<Folded> totals;
    private final List<RowShape> looks;

    RowKinds(Form form) {
        this.form = form;
        this.totals = form.totals().stream().map(Folded::of).toList();
        this.looks = form.layout().rows().stream().map(RowShape::new).toList();
    }

    /**
     * What the row is by its declared looks, if it is one of them.
     *
     * @param mark its number
     * @param label what a person would call it
     */
    Optional<RowLook.Kind> declared(Map<Slot, Entry> entries, String mark, String label) {
        for (RowShape look : looks) {
            if (look.fits(entries, mark, label)) {
                return Optional.of(look.is());
            }
        }
        return Optional.empty();
    }

    /**
     * What the row is by the usual signs.
     *
     * @param own what stands in the row itself
     * @param all with the labels that are carried down to it, of which its key may be one
     * @param mark its number
     * @param wide whether its key is spread over several columns, as titles are
     */
    TableRow.Kind kindOf(Map<Slot, Entry> own, Map<Slot, Entry> all, String mark, String label, boolean wide) {
        if (isTotal(label, isFilled(own, form.leaf()))) {
            return TableRow.Kind.TOTAL;
        }
        if (NilRow.is(own, form.layout().numbered())) {
            return TableRow.Kind.GROUP;
        }
        boolean keyed = isFilled(all, form.leaf());
        boolean leaf = hasRegistryKey()
                ? keyed || isDescribed(own)
                : keyed && (saysMore(own) || (!wide && isNamed(own, mark)));
        return leaf ? TableRow.Kind.LEAF : TableRow.Kind.GROUP;
    }

    /** Whether something stands in the field's only column. */
    static boolean isFilled(Map<Slot, Entry> entries, String field) {
        var entry = entries.get(Slot.of(field));
        return entry != null && !(entry.value() instanceof EntryValue.Blank);
    }

    /** Whether it numbers a group: A, I, 1, 1.1. */
    static boolean isMark(String mark) {
        return ROMAN.matcher(mark).matches()
                || LETTER.matcher(mark).matches()
                || ARABIC.matcher(mark).matches();
    }

    /** How deep a group lies, by the mark in its first column: A, I, 1, -. */
    static int depthOf(String mark) {
        if (ROMAN.matcher(mark).matches()) {
            return 2;
        }
        if (LETTER.matcher(mark).matches()) {
            return 1;
        }
        return ARABIC.matcher(mark).matches() ? 3 : 4;
    }

    private boolean hasRegistryKey() {
        return form.column(form.leaf()).stream().anyMatch(c -> c.type() == FieldType.CODE);
    }

    /** Whether it is a total row by its words. */
    boolean isTotal(Map<Slot, Entry> own, String label) {
        return isTotal(label, isFilled(own, form.leaf()));
    }

    private boolean isTotal(String label, boolean keyed) {
        var folded = Folded.of(label);
        boolean total = hasRegistryKey()
                ? totals.stream().anyMatch(folded::startsWith)
                : totals.stream().anyMatch(folded::equals);
        return total && !(hasRegistryKey() && keyed);
    }

    /** Has text in a column that no group row fills: owner, place, decision, stage… */
    private boolean isDescribed(Map<Slot, Entry> entries) {
        return entries.values().stream()
                .filter(e -> !e.slot().field().equals(form.layout().numbered())
                        && !e.slot().field().equals(form.layout().named()))
                .filter(e -> isText(e.slot().field()))
                .anyMatch(e -> !(e.value() instanceof EntryValue.Blank));
    }

    private boolean saysMore(Map<Slot, Entry> entries) {
        return entries.values().stream()
                .filter(e -> !e.slot().field().equals(form.layout().numbered()))
                .filter(e -> !e.slot().field().equals(form.leaf()))
                .anyMatch(this::says);
    }

    /**
     * Whether a row that says nothing but its key is one whose other cells were left blank, rather than the title of those
     * below it: in a table that numbers its rows it has a number; in others it has no mark such as groups have.
     */
    private boolean isNamed(Map<Slot, Entry> own, String mark) {
        boolean numbered = own.containsKey(Slot.of(form.layout().numbered()));
        boolean titles = form.columns().stream().anyMatch(column -> column.source() instanceof Source.Group);
        return isMeant(own.get(Slot.of(form.leaf())))
                && !titles
                && (numbered
                        ? ARABIC.matcher(mark).matches()
                        : mark.isEmpty() || ARABIC.matcher(mark).matches());
    }

    private static boolean isMeant(@Nullable Entry key) {
        return key != null
                && !(key.value() instanceof EntryValue.Blank)
                && !(key.value() instanceof EntryValue.Unreadable);
    }

    /** Whether anybody wrote there: what is worked out from other cells (0 of blank ones, in some programs) says nothing. */
    boolean says(Entry entry) {
        return !(entry.value() instanceof EntryValue.Blank)
                && form.column(entry.slot().field()).flatMap(Column::derived).isEmpty();
    }

    private boolean isText(String field) {
        return form.column(field)
                .map(c -> switch (c.type()) {
                    case CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> true;
                    case MONEY, NUMBER, PERCENT -> false;
                })
                .orElse(false);
    }
}
