package vn.tiendo.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;

/** The declared labels of a form's columns, found by the lowest label that a sheet's column has. */
final class ColumnLabels {

    private final Map<String, List<Candidate>> byLastWords = new HashMap<>();
    private final List<Candidate> others = new ArrayList<>();

    /** @param order where the column stands in the form: of two that fit alike, the first counts */
    private record Candidate(Column column, int order, LabelPath path) {}

    ColumnLabels(Form form) {
        int order = 0;
        for (Column column : form.columns()) {
            for (String declared : column.is()) {
                add(new Candidate(column, order, new LabelPath(declared)));
            }
            order++;
        }
    }

    private void add(Candidate candidate) {
        candidate
                .path()
                .lastWords()
                .map(words -> byLastWords.computeIfAbsent(words, _ -> new ArrayList<>()))
                .orElse(others)
                .add(candidate);
    }

    /** The column that those labels, top first, fit best. */
    Optional<Column> match(List<Label> labels) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var last = labels.getLast();
        var best = best(others, labels, null);
        best = best(byLastWords.get(last.key()), labels, best);
        boolean bare = last.bareKey().equals(last.key());
        best = bare ? best : best(byLastWords.get(last.bareKey()), labels, best);
        return Optional.ofNullable(best).map(fitting -> fitting.candidate().column());
    }

    private record Fitting(Candidate candidate, int fit) {

        boolean isBetterThan(@Nullable Fitting other) {
            return other == null
                    || fit > other.fit
                    || (fit == other.fit
                            && candidate.order() < other.candidate().order());
        }
    }

    private static @Nullable Fitting best(
            @Nullable List<Candidate> candidates, List<Label> labels, @Nullable Fitting known) {
        var best = known;
        if (candidates == null) {
            return best;
        }
        for (Candidate candidate : candidates) {
            int fit = candidate.path().fit(labels);
            var fitting = new Fitting(candidate, fit);
            if (fit > 0 && fitting.isBetterThan(best)) {
                best = fitting;
            }
        }
        return best;
    }
}
