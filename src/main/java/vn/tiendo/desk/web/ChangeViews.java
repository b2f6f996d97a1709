package vn.tiendo.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.desk.change.ChangeLine;
import vn.tiendo.desk.change.ChangesAsJson;
import vn.tiendo.desk.change.ChangesAsText;
import vn.tiendo.desk.change.TotalLine;
import vn.tiendo.ledger.change.Changes;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.Comparison;
import vn.tiendo.receipt.Comparisons;
import vn.tiendo.submission.Submission;

/** What changed since the submission before, as pages show it. The last few comparisons are kept: each reads two workbooks. */
@Component
@ConditionalOnWebApplication
class ChangeViews {

    private static final int SHOWN = 50;
    private static final int HELD = 50;

    private final Comparisons comparisons;
    private final Map<Long, Comparison> held = new LinkedHashMap<>(16, 0.75f, true);

    ChangeViews(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * What changed.
     *
     * @param figures how many cells changed, of which {@code cells} are the first
     * @param added rows that were put in
     * @param removed rows that were taken away
     */
    record View(
            Submission since,
            int figures,
            List<ChangeLine> cells,
            List<String> added,
            List<String> removed,
            List<TotalLine> totals) {

        public boolean isNone() {
            return figures == 0 && added.isEmpty() && removed.isEmpty();
        }
    }

    /** Empty while it is being checked, and where there is nothing to compare it with. */
    Optional<View> of(Submission submission, Locale language) {
        return submission.decision().isEmpty()
                ? Optional.empty()
                : comparison(submission)
                        .flatMap(found -> found.changes().map(changes -> view(found, changes, language)));
    }

    private static View view(Comparison found, Changes changes, Locale language) {
        var reader = Language.of(language);
        return new View(
                found.since().orElseThrow(),
                changes.figures().size(),
                ChangesAsText.cells(found, reader, SHOWN),
                ChangesAsText.rows(found, true, reader).stream().limit(SHOWN).toList(),
                ChangesAsText.rows(found, false, reader).stream().limit(SHOWN).toList(),
                ChangesAsText.totals(found, reader));
    }

    /** All of it, for programs; empty if its programme is no longer there. */
    Optional<String> json(Submission submission) {
        return comparison(submission).map(ChangesAsJson::of);
    }

    private Optional<Comparison> comparison(Submission submission) {
        var known = find(submission.receipt());
        if (known.isPresent()) {
            return known;
        }
        var found = comparisons.of(submission);
        found.filter(ChangeViews::isFinal).ifPresent(comparison -> hold(submission.receipt(), comparison));
        return found;
    }

    // What is still to be checked may be found to be another unit's.
    private static boolean isFinal(Comparison comparison) {
        return comparison.submission().flatMap(Submission::decision).isPresent()
                && comparison.since().flatMap(Submission::decision).isPresent();
    }

    private synchronized Optional<Comparison> find(long receipt) {
        return Optional.ofNullable(held.get(receipt));
    }

    private synchronized void hold(long receipt, Comparison comparison) {
        held.put(receipt, comparison);
        while (held.size() > HELD) {
            held.remove(held.keySet().iterator().next());
        }
    }
}
