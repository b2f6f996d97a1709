package vn.tiendo.intake.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.RowMarks;

/** The keys by which the rows of a lot's submissions are recognised, worked out once for each. */
final class LotMarks {

    private final IdentityHashMap<SubmissionCheck.Judged, List<RowMarks.OfForm>> known = new IdentityHashMap<>();

    /** Whether a row of the form has one of the marks. */
    boolean has(SubmissionCheck.Judged judged, String form, Set<UUID> marks) {
        return known.computeIfAbsent(judged, LotMarks::of).stream()
                .filter(of -> of.form().equals(form))
                .flatMap(of -> of.bySubject().values().stream())
                .anyMatch(of -> !Collections.disjoint(of, marks));
    }

    private static List<RowMarks.OfForm> of(SubmissionCheck.Judged judged) {
        return judged.reading() instanceof Reading.Read read
                ? judged.checked()
                        .unit()
                        .map(unit -> MarkingRows.of(unit, read.tables()))
                        .orElse(List.of())
                : List.of();
    }
}
