package vn.tiendo.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.measure.Folded;

/** Which known words are like a stranger's: for suggestions only, never to decide. */
final class Nearest {
    private static final int SUGGESTIONS = 2;
    private static final double ALIKE = 0.75;

    private Nearest() {}

    /** Between 0 (nothing alike) and 1 (the same, but for case, accents and spaces). */
    static double likeness(String one, String other) {
        String a = Folded.of(one).key();
        String b = Folded.of(other).key();
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : 1 - (double) edits(a, b) / longest;
    }

    /** Letters to change, add or take away to get from one to the other (Levenshtein). */
    static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            nextRow(row, i, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void nextRow(int[] row, int i, char letter, String to) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= to.length(); j++) {
            int replaced = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        }
    }

    /** The two most alike by the text taken from each, the best first; none if nothing is much alike. */
    static <T> List<T> to(String text, Collection<T> known, Function<T, String> by) {
        return best(known, candidate -> likeness(text, by.apply(candidate)), ALIKE);
    }

    /** The two best by a score, of those that reach the least. */
    static <T> List<T> best(Collection<T> known, Function<T, Double> score, double least) {
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
