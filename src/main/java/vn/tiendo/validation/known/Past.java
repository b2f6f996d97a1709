package vn.tiendo.validation.known;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.form.Slot;

/**
 * The figures of one form as they were accepted: by subject (a project's code, a town's code, a row's own key), then by
 * the place that they fill. Of a form whose figures run across towns the place is the data item.
 */
public final class Past {

    public static final Past NONE = new Past();

    private final Map<String, Map<Slot, Said>> bySubject = new HashMap<>();

    /** What a figure said; what was blank, and marks for "not applicable", say nothing. */
    public sealed interface Said {

        /** Money in đồng, percentages in points, other numbers in their column's unit. */
        record Value(BigDecimal number) implements Said {}

        record Words(String text) implements Said {}
    }

    /** Adds a figure while the past is gathered; afterwards it is only read. */
    public void add(String subject, Slot slot, Said said) {
        bySubject.computeIfAbsent(subject, _ -> new HashMap<>()).put(slot, said);
    }

    /** Adds somebody of whom something was said, whatever it was. */
    public void add(String subject) {
        bySubject.computeIfAbsent(subject, _ -> new HashMap<>());
    }

    /** Whether nothing counts. */
    public boolean isEmpty() {
        return bySubject.isEmpty();
    }

    /** What a subject's figure said, if it said anything. */
    public Optional<Said> said(String subject, Slot slot) {
        return of(subject).map(figures -> figures.get(slot));
    }

    /** By what each subject's row is known again when another unit reports it, too. */
    public Map<String, Set<UUID>> marks() {
        return ReportedRow.marks(this);
    }

    /** By subject. */
    public Map<String, Map<Slot, Said>> subjects() {
        return bySubject;
    }

    /** The figures of a subject, if there are any. */
    public Optional<Map<Slot, Said>> of(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }
}
