package vn.tiendo.form.letters;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.form.Repair;

/**
 * A text in Unicode.
 *
 * @param told what is to be told of how it came about; empty if it is as it stood
 */
public record Decoded(String text, Set<Repair.Kind> told) {

    static Decoded asItStands(String text) {
        return new Decoded(text, Set.of());
    }

    public static Decoded of(String text, Repair.Kind told) {
        return new Decoded(text, Set.of(told));
    }

    Decoded telling(Repair.Kind more) {
        var all = EnumSet.of(more);
        all.addAll(told);
        return new Decoded(text, all);
    }

    /** This text and one after it. */
    Decoded then(Decoded next) {
        var all = EnumSet.noneOf(Repair.Kind.class);
        all.addAll(told);
        all.addAll(next.told);
        return new Decoded(text + next.text, all);
    }
}
