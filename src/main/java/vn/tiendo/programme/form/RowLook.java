package vn.tiendo.programme.form;

import java.util.List;

/**
 * How a row looks that is no leaf; what is said of it must all be so.
 *
 * @param is what such a row is
 * @param says words with which its name, or else its first text, begins; any one
 * @param marks shapes of its number; any one
 * @param blank fields in which nothing stands
 * @param filled fields in which something stands
 */
public record RowLook(Kind is, List<String> says, List<Mark> marks, List<String> blank, List<String> filled) {

    /** What a row is that is no leaf. */
    public enum Kind {
        /** The sum of all leaves. */
        TOTAL,
        /** The sum of the leaves since the subtotal or group before it. */
        SUBTOTAL,
        /** Stands above its leaves, and may print their sum. */
        GROUP,
        /** Says nothing that counts ("Trong đó:"). */
        IGNORED
    }

    /** The shape of a row's number. */
    public enum Mark {
        LETTER,
        ROMAN,
        NUMBER,
        DOTTED,
        DASH
    }

    public RowLook {
        says = List.copyOf(says);
        marks = List.copyOf(marks);
        blank = List.copyOf(blank);
        filled = List.copyOf(filled);
    }
}
