package vn.tiendo.validation.known;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.registry.Likeness;

/** Which known words are like a stranger's: for suggestions only, never to decide. */
public final class SimilarWords {
    private static final int SUGGESTIONS = 2;
    private static final double ALIKE = 0.75;

    private SimilarWords() {}

    /** Between 0 (nothing alike) and 1 (the same, but for case, accents and spaces). */
    public static double likeness(String one, String other) {
        return Likeness.byLetters(Folded.of(one).key(), Folded.of(other).key());
    }

    /** The two most alike by the text taken from each, the best first; none if nothing is much alike. */
    public static <T> List<T> to(String text, Collection<T> known, Function<T, String> by) {
        return best(known, candidate -> likeness(text, by.apply(candidate)), ALIKE);
    }

    /** The two best by a score, of those that reach the least. */
    public static <T> List<T> best(Collection<T> known, Function<T, Double> score, double least) {
        record Scored<T>(T candidate, double score) {}
        return known.stream()
                .map(c -> new Scored<>(c, score.apply(c)))
                .filter(s -> s.score() >= least)
                .sorted(Comparator.comparingDouble((Scored<T> s) -> -s.score()))
                .limit(SUGGESTIONS)
                .map(Scored::candidate)
                .toList();
    }
}
