package vn.tiendo.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cell formats that a copy needs beyond those it has: one for each format of a marked cell and kind of mark, and those
 * of our own sheet. They are numbered on from the last one there, so that no cell changes but those marked.
 */
final class MarkStyles {

    private final int first;
    private final Map<Wanted, Integer> numbers = new LinkedHashMap<>();

    /** @param known how many formats there are */
    MarkStyles(int known) {
        this.first = Math.max(known, 1);
    }

    /** A format that is wanted. */
    sealed interface Wanted {

        /** That of a sender's cell, marked. */
        record Marked(int base, MarkKind kind) implements Wanted {}

        /** One of our own sheet's. */
        record Ours(FrontSheet.Style style) implements Wanted {}
    }

    int marked(int base, MarkKind kind) {
        return number(new Wanted.Marked(base < first ? base : 0, kind));
    }

    int ours(FrontSheet.Style style) {
        return number(new Wanted.Ours(style));
    }

    private int number(Wanted wanted) {
        return numbers.computeIfAbsent(wanted, _ -> first + numbers.size());
    }

    /** In the order of their numbers. */
    Iterable<Wanted> wanted() {
        return numbers.keySet();
    }

    int count() {
        return numbers.size();
    }
}
