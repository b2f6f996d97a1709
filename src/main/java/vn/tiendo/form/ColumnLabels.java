package vn.tiendo.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        Candidate best = null;
        int bestFit = 0;
        for (Candidate candidate : (Iterable<Candidate>) candidates(labels.getLast())::iterator) {
            int fit = candidate.path().fit(labels);
            boolean better = fit > bestFit || (fit == bestFit && best != null && candidate.order() < best.order());
            if (fit > 0 && better) {
                best = candidate;
                bestFit = fit;
            }
        }
        return Optional.ofNullable(best).map(Candidate::column);
    }

    private Stream<Candidate> candidates(Label last) {
        var named = byLastWords.getOrDefault(last.key(), List.of()).stream();
        boolean bare = last.bareKey().equals(last.key());
        var bareNamed = bare ? Stream.<Candidate>empty() : byLastWords.getOrDefault(last.bareKey(), List.of()).stream();
        return Stream.of(named, bareNamed, others.stream()).flatMap(s -> s);
    }
}
