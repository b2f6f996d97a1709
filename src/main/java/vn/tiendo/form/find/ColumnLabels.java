package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/** The declared labels of a form's columns, found by the lowest label that a sheet's column has. */
final class ColumnLabels {

    private final Map<String, List<Candidate>> byLastWords = new HashMap<>();
    private final List<Candidate> others = new ArrayList<>();
    private final LabelStep.Naming naming;

    /**
     * A label that a column may have.
     *
     * @param order where the column stands in the form: of two that fit alike, the first counts
     * @param own the member whose label it is, if it is that of one
     */
    private record Candidate(Column column, int order, LabelPath path, Optional<String> own) {

        /** How it fits. Of a column that has not all members, another one is a stranger. */
        Optional<LabelPath.Match> match(List<Label> labels, LabelStep.Naming naming) {
            return path.match(labels, naming)
                    .map(match -> own.map(
                                    member -> new LabelPath.Match(match.fit(), member, match.stranger(), match.year()))
                            .orElseGet(() ->
                                    has(match.member()) || match.stranger().isPresent() ? match : stranger(labels)));
        }

        private boolean has(String member) {
            return column.members().isEmpty()
                    || column.members().stream().anyMatch(m -> m.value().equals(member));
        }

        private LabelPath.Match stranger(List<Label> labels) {
            String label = labels.stream().map(Label::text).collect(Collectors.joining(" – "));
            return new LabelPath.Match(1, "", Optional.of(Map.entry(String.join("/", column.across()), label)), "");
        }
    }

    ColumnLabels(Form form, MemberFinder members) {
        this.naming = members::inDimension;
        int order = 0;
        for (Column column : form.columns()) {
            var own = column.members().stream()
                    .flatMap(member -> member.is().stream())
                    .toList();
            for (String declared : column.is()) {
                if (!own.contains(declared)) {
                    add(new Candidate(column, order, new LabelPath(declared, column.across()), Optional.empty()));
                }
            }
            for (Column.Member member : column.members()) {
                for (String declared : member.is()) {
                    add(new Candidate(column, order, new LabelPath(declared), Optional.of(member.value())));
                }
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

    /**
     * A column of the sheet and the declared one that it is.
     *
     * @param member the members of its dimensions, joined; empty if it has none
     * @param stranger the dimension of which its label names no member, with the label
     * @param year that its label names where any may stand; empty if it names none
     */
    record Matched(Column column, String member, Optional<Map.Entry<String, String>> stranger, String year) {}

    /** The column that those labels, top first, fit best. */
    Optional<Matched> match(List<Label> labels) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var last = labels.getLast();
        var best = best(others, labels, null);
        best = best(byLastWords.get(last.key()), labels, best);
        boolean bare = last.bareKey().equals(last.key());
        best = bare ? best : best(byLastWords.get(last.bareKey()), labels, best);
        return Optional.ofNullable(best).map(Fitting::matched);
    }

    private record Fitting(Candidate candidate, LabelPath.Match match) {

        boolean isBetterThan(@Nullable Fitting other) {
            return other == null
                    || match.fit() > other.match.fit()
                    || (match.fit() == other.match.fit()
                            && candidate.order() < other.candidate().order());
        }

        Matched matched() {
            return new Matched(candidate.column(), match.member(), match.stranger(), match.year());
        }
    }

    private @Nullable Fitting best(@Nullable List<Candidate> candidates, List<Label> labels, @Nullable Fitting known) {
        var best = known;
        if (candidates == null) {
            return best;
        }
        for (Candidate candidate : candidates) {
            var match = candidate.match(labels, naming);
            if (match.isPresent()) {
                var fitting = new Fitting(candidate, match.get());
                best = fitting.isBetterThan(best) ? fitting : best;
            }
        }
        return best;
    }
}
