package vn.tiendo.form.find;

import java.util.List;
import java.util.Map;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.Row;

/** Tells where a table ends, and whether a row below shows that it did not. */
public final class TableEnd {

    /** What closes tables of which nobody says what does. */
    private static final List<String> USUAL =
            List.of("Ghi chú", "Người lập biểu", "Người lập", "Nơi nhận", "Note", "Notes", "Prepared by");

    private final Form form;
    private final RowKinds kinds;
    private final List<Folded> words;

    public TableEnd(Form form, RowKinds kinds) {
        this.form = form;
        this.kinds = kinds;
        this.words = (form.ends().isEmpty() ? USUAL : form.ends())
                .stream().map(Folded::of).toList();
    }

    /**
     * Whether closing words stand there. A row of the form may hold them, too: one with its key, or a group whose remark
     * begins with "Ghi chú".
     */
    public boolean isAt(Row row, Map<Slot, Entry> own, Map<Slot, Entry> all, TextCleaner lettering) {
        if (isKeyed(own, all)) {
            return false;
        }
        var texts = row.cells().stream()
                .map(lettering::read)
                .filter(text -> !text.isEmpty())
                .map(Folded::of)
                .toList();
        return texts.stream().anyMatch(this::closes)
                && (closes(texts.getFirst())
                        || (own.values().stream().noneMatch(TableEnd::isFigure) && !isNumbered(own)));
    }

    private boolean closes(Folded text) {
        return words.stream().anyMatch(text::startsWith);
    }

    private boolean isNumbered(Map<Slot, Entry> own) {
        return RowKinds.isFilled(own, form.layout().numbered());
    }

    private boolean isKeyed(Map<Slot, Entry> own, Map<Slot, Entry> all) {
        return RowKinds.isFilled(all, form.leaf()) && own.size() > 1 && filled(own) > 2;
    }

    /**
     * Whether the table goes on with that row, although closing words stand above it: it has the form's key and
     * something that no line of words has; or it is a group's title, or a total.
     *
     * @param mark its number
     */
    public boolean isFollowedBy(Map<Slot, Entry> own, Map<Slot, Entry> all, String mark) {
        boolean telling = own.values().stream().anyMatch(TableEnd::isTelling);
        boolean figures = own.values().stream().anyMatch(TableEnd::isFigure);
        boolean keyed = RowKinds.isFilled(all, form.leaf()) && telling && filled(own) > 1;
        // Notes are numbered, too, though not in capitals.
        boolean titled = RowKinds.isMark(mark) && filled(own) > 1 && (figures || !Character.isDigit(mark.charAt(0)));
        return keyed || titled || (figures && kinds.isTotal(own, title(own)));
    }

    private String title(Map<Slot, Entry> own) {
        for (String field :
                List.of(form.layout().named(), form.leaf(), form.layout().numbered())) {
            var entry = own.get(Slot.of(field));
            if (entry != null && !entry.raw().isEmpty()) {
                return entry.raw();
            }
        }
        return "";
    }

    private static long filled(Map<Slot, Entry> own) {
        return own.values().stream()
                .filter(entry -> !(entry.value() instanceof EntryValue.Blank))
                .count();
    }

    public static boolean isFigure(Entry entry) {
        return switch (entry.value()) {
            case EntryValue.Money _, EntryValue.Quantity _, EntryValue.Percent _ -> true;
            case EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> false;
        };
    }

    /** What stands there fits its column so well that it is no words of a note or a signature. */
    public static boolean isTelling(Entry entry) {
        return switch (entry.value()) {
            case EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> true;
            case EntryValue.Words _, EntryValue.Blank _, EntryValue.NotApplicable _, EntryValue.Unreadable _ -> false;
        };
    }
}
