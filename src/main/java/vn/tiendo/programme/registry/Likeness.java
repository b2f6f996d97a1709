package vn.tiendo.programme.registry;

import java.util.HashSet;
import java.util.List;

/** How alike two names are, between 0 and 1: by letters (slips of typing) or by words (left out, swapped, added). */
public final class Likeness {

    private Likeness() {}

    public static double byLetters(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : 1 - (double) edits(one, other) / longest;
    }

    /** Twice the common words over all words (Dice). */
    static double byWords(String one, String other) {
        var words = new HashSet<>(List.of(one.split(" ", -1)));
        var others = new HashSet<>(List.of(other.split(" ", -1)));
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }

    /** Letters to change, add or take away (Levenshtein). */
    public static int edits(String from, String to) {
        int most = Math.min(from.length(), to.length());
        int begin = 0;
        while (begin < most && from.charAt(begin) == to.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < most - begin && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        // What both begin or end with is never changed: names of one family are long, and differ in a word.
        return between(from.substring(begin, from.length() - end), to.substring(begin, to.length() - end));
    }

    private static int between(String from, String to) {
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
}
