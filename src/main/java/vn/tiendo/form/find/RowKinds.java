package vn.tiendo.form.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.text.SumWords;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.RowLook;
import vn.tiendo.programme.form.Source;

/**
 * Tells leaf rows from group and total rows: by what the form says of their looks, else by the usual signs. A leaf has
 * the form's key; a row with descriptive text beside its title is a leaf whose key is missing; a row with a title and sums
 * only is a group; one called "Tổng số" is a total.
 */
public final class RowKinds {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.?");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern ARABIC = Pattern.compile("\\d++(?:\\.\\d++)*+\\.?");

    /** Texts beside its name by which a row without figures is no line of signatures. */
    private static final int SURELY_DESCRIBED = 3;

    private final Form form;
    private final List<Folded> totals;
    private final List<RowShape> looks;

    public RowKinds(Form form) {
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
    public Optional<RowLook.Kind> declared(Map<Slot, Entry> entries, String mark, String label) {
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
    public TableRow.Kind kindOf(Map<Slot, Entry> own, Map<Slot, Entry> all, String mark, String label, boolean wide) {
        if (isTotal(own, label)) {
            return TableRow.Kind.TOTAL;
        }
        if (SumWords.begin(label) && !(hasCode() && isKeyed(own))) {
            return TableRow.Kind.SUBTOTAL;
        }
        if (NilRow.is(own, form.layout().numbered())) {
            return TableRow.Kind.GROUP;
        }
        boolean leaf = hasCode()
                ? isSoundlyKeyed(all) ? !isTitle(own, mark, wide) : lacksCode(own, mark)
                : isFilled(all, form.leaf()) && (saysMore(own) || (!wide && isNamed(own, mark)));
        return leaf ? TableRow.Kind.LEAF : TableRow.Kind.GROUP;
    }

    /** Whether the row says nothing that a group or a figure could: a page's number, a place and a date, a remark. */
    public boolean isRemark(Map<Slot, Entry> own, String mark) {
        return !isMark(mark)
                && !isFilled(own, form.leaf())
                && !isFilled(own, form.layout().named())
                && own.values().stream().noneMatch(TableEnd::isFigure);
    }

    /** Whether something stands in the field's only column. */
    public static boolean isFilled(Map<Slot, Entry> entries, String field) {
        var entry = entries.get(Slot.of(field));
        return entry != null && !(entry.value() instanceof EntryValue.Blank);
    }

    /** Whether it numbers a group: A, I, 1, 1.1. */
    public static boolean isMark(String mark) {
        return ROMAN.matcher(mark).matches()
                || LETTER.matcher(mark).matches()
                || ARABIC.matcher(mark).matches();
    }

    /** How deep a group lies, by the mark in its first column: A, I, 1, -. */
    public static int depthOf(String mark) {
        if (ROMAN.matcher(mark).matches()) {
            return 2;
        }
        if (LETTER.matcher(mark).matches()) {
            return 1;
        }
        return ARABIC.matcher(mark).matches() ? 3 : 4;
    }

    private boolean hasCode() {
        return form.column(form.leaf()).stream().anyMatch(c -> c.type() == FieldType.CODE);
    }

    /** Whether something stands for the row's key; a mark for "not applicable" is none. */
    private boolean isKeyed(Map<Slot, Entry> entries) {
        var key = entries.get(Slot.of(form.leaf()));
        return key != null && isSaid(key);
    }

    /** Likewise; what the file has damaged may as well have been a group's number. */
    private boolean isSoundlyKeyed(Map<Slot, Entry> entries) {
        var key = entries.get(Slot.of(form.leaf()));
        boolean damaged = key != null && key.value() instanceof EntryValue.Unreadable(var why) && why.isOfFile();
        return isKeyed(entries) && !damaged;
    }

    private static boolean isSaid(Entry entry) {
        return !(entry.value() instanceof EntryValue.Blank) && !(entry.value() instanceof EntryValue.NotApplicable);
    }

    /** Whether it is a total row by its words, be they in the column of names or in that of codes. */
    boolean isTotal(Map<Slot, Entry> own, String label) {
        var folded = Folded.of(label);
        return hasCode()
                ? totals.stream().anyMatch(folded::startsWith)
                        && (!isKeyed(own) || totals.stream().anyMatch(key(own)::startsWith))
                : totals.stream().anyMatch(folded::equals);
    }

    private Folded key(Map<Slot, Entry> own) {
        var key = own.get(Slot.of(form.leaf()));
        return Folded.of(key == null ? "" : key.raw());
    }

    /** Whether what stands in the column of codes is the title of a group: words, and no code has several. */
    private boolean isTitle(Map<Slot, Entry> own, String mark, boolean wide) {
        var key = own.get(Slot.of(form.leaf()));
        boolean words = key != null && key.value() instanceof EntryValue.Words(var text) && isWords(text);
        boolean alone = own.values().stream()
                .filter(RowKinds::isSaid)
                .allMatch(entry -> entry.equals(key)
                        || entry.slot().field().equals(form.layout().numbered()));
        return words && !isFilled(own, form.layout().named()) && (wide || isStrong(mark) || alone);
    }

    private static boolean isWords(String text) {
        long gaps = text.chars().filter(c -> c == ' ').count();
        return gaps > 1 || (gaps == 1 && text.chars().noneMatch(Character::isDigit));
    }

    /** Such as groups have, and no project: A, II. */
    private static boolean isStrong(String mark) {
        return ROMAN.matcher(mark).matches() || LETTER.matcher(mark).matches();
    }

    /**
     * Whether the row is one of the form's, although its code is missing: it has figures and says what no sum does (owner,
     * place, decision, stage…), or it is named and described so that it can be nothing else.
     */
    private boolean lacksCode(Map<Slot, Entry> own, String mark) {
        if (isStrong(mark)) {
            return false;
        }
        var described = own.values().stream()
                .filter(e -> !e.slot().field().equals(form.layout().numbered())
                        && !e.slot().field().equals(form.layout().named()))
                .filter(e -> isText(e.slot().field()))
                .filter(RowKinds::isSaid)
                .toList();
        boolean figures = own.values().stream().anyMatch(TableEnd::isFigure);
        boolean telling =
                described.size() >= SURELY_DESCRIBED || described.stream().anyMatch(TableEnd::isTelling);
        return figures
                ? !described.isEmpty()
                : telling && isFilled(own, form.layout().named());
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
    public boolean says(Entry entry) {
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
