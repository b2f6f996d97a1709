package vn.tiendo.programme.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.form.MemberPattern;

/**
 * Which of a form's figures a measure takes.
 *
 * @param members those of the columns that stand for such members; of all if empty
 * @param where those of the rows that say one of these values in each of these fields; of all if empty
 */
public record Narrowing(Optional<MemberPattern> members, Map<String, List<String>> where) {

    /** Takes all. */
    public static final Narrowing NONE = new Narrowing(Optional.empty(), Map.of());

    public Narrowing {
        where = Map.copyOf(where);
    }
}
