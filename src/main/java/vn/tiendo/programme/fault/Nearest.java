package vn.tiendo.programme.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that was probably meant. */
public final class Nearest {

    private static final int SHOWN = 12;

    private Nearest() {}

    /** "có phải 'x'?" with the nearest word, or the words to choose from when none is near. */
    public static LocalText suggestion(String word, Collection<String> words) {
        return among(word, words)
                .map(near -> FaultWords.say("nearest", near))
                .orElseGet(() -> words.isEmpty()
                        ? FaultWords.say("nearest.none")
                        : FaultWords.say("nearest.list", listed(words)));
    }

    /** The word at the least edit distance, if at most a third of its letters differ; the first of equals. */
    public static Optional<String> among(String word, Collection<String> words) {
        String sought = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        return words.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> new Near(candidate, distance(sought, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= allowed)
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::word);
    }

    private record Near(String word, int distance) {}

    private static String listed(Collection<String> words) {
        String shown = words.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return words.size() > SHOWN ? shown + ", …" : shown;
    }

    /** Edit distance in which swapping two neighbours is one step, as typing slips are. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(int[][] steps, String a, String b, int i, int j) {
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
