package vn.tiendo.programme.form;

import java.util.List;

/**
 * What senders write where there is no figure. Compared folded, but for signs without letters, which are compared as
 * they stand.
 *
 * @param blank "not filled": as good as an empty cell
 * @param notApplicable "does not apply", "nothing to report": an answer, and no zero
 */
public record Marks(List<String> blank, List<String> notApplicable) {

    /** What Vietnamese districts write. */
    public static final Marks USUAL = new Marks(
            List.of("…", "...", "..", "...."),
            List.of("-", "–", "—", "−", "--", "x", "KCT", "KPS", "Không", "Không có", "Không áp dụng"));

    public Marks {
        blank = List.copyOf(blank);
        notApplicable = List.copyOf(notApplicable);
    }
}
