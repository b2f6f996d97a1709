package vn.tiendo.form.find;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.text.BeginningWords;
import vn.tiendo.programme.form.RowLook;

/** A declared look of rows, ready to be held against them. */
final class RowShape {

    private final RowLook look;
    private final List<BeginningWords> says;
    private final List<Pattern> marks;

    RowShape(RowLook look) {
        this.look = look;
        this.says = look.says().stream().map(BeginningWords::new).toList();
        this.marks = look.marks().stream().map(RowShape::pattern).toList();
    }

    RowLook.Kind is() {
        return look.is();
    }

    private static Pattern pattern(RowLook.Mark mark) {
        return Pattern.compile(
                switch (mark) {
                    case LETTER -> "\\p{L}[.)]?";
                    case ROMAN -> "[IVXLC]+[.)]?";
                    case NUMBER -> "\\d++[.)]?";
                    case DOTTED -> "\\d++(?:\\.\\d++)++[.)]?";
                    case DASH -> "[-–—−+*•]";
                });
    }

    /** Whether all that the look states is so. */
    boolean fits(Map<Slot, Entry> entries, String mark, String label) {
        return (says.isEmpty() || says(label))
                && (marks.isEmpty()
                        || marks.stream()
                                .anyMatch(pattern -> pattern.matcher(mark).matches()))
                && look.blank().stream().noneMatch(field -> isFilled(entries, field))
                && look.filled().stream().allMatch(field -> isFilled(entries, field));
    }

    private boolean says(String label) {
        return says.stream().anyMatch(words -> words.begin(label));
    }

    private static boolean isFilled(Map<Slot, Entry> entries, String field) {
        return entries.values().stream()
                .anyMatch(entry -> entry.slot().field().equals(field) && !(entry.value() instanceof EntryValue.Blank));
    }
}
