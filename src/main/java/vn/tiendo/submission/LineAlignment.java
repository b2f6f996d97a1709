package vn.tiendo.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which of the lines shown are lines that were signed, by their codes, in order; and what lies between those. */
final class LineAlignment {

    /** Beyond so many pairs of lines, all that lies between the first and the last difference is one. */
    private static final long MOST_COMPARED = 4_000_000;

    private final List<String> signed;
    private final List<String> shown;
    private final List<ReceiptCheck.Difference> differences = new ArrayList<>();
    private int matches;

    LineAlignment(List<String> signed, List<String> shown) {
        this.signed = signed;
        this.shown = shown;
        int head = commonHead();
        int tail = commonTail(head);
        matches = head + tail;
        between(head, signed.size() - tail, shown.size() - tail);
    }

    int matches() {
        return matches;
    }

    List<ReceiptCheck.Difference> differences() {
        return differences;
    }

    private int commonHead() {
        int head = 0;
        while (head < Math.min(signed.size(), shown.size()) && signed.get(head).equals(shown.get(head))) {
            head++;
        }
        return head;
    }

    private int commonTail(int head) {
        int tail = 0;
        while (tail < Math.min(signed.size(), shown.size()) - head
                && signed.get(signed.size() - 1 - tail).equals(shown.get(shown.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private void between(int from, int signedEnd, int shownEnd) {
        if ((long) (signedEnd - from) * (shownEnd - from) > MOST_COMPARED) {
            gap(from, signedEnd, from, shownEnd);
            return;
        }
        int[][] longest = longestCommon(from, signedEnd, shownEnd);
        int i = from;
        int j = from;
        int gapI = from;
        int gapJ = from;
        while (i < signedEnd && j < shownEnd) {
            if (signed.get(i).equals(shown.get(j))) {
                gap(gapI, i++, gapJ, j++);
                gapI = i;
                gapJ = j;
                matches++;
            } else if (longest[i + 1 - from][j - from] >= longest[i - from][j + 1 - from]) {
                i++;
            } else {
                j++;
            }
        }
        gap(gapI, signedEnd, gapJ, shownEnd);
    }

    /** How many lines of the rest agree, for each pair of beginnings of the rest. */
    private int[][] longestCommon(int from, int signedEnd, int shownEnd) {
        int rows = signedEnd - from;
        int columns = shownEnd - from;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = signed.get(from + i).equals(shown.get(from + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** The first line shown stands for the first signed, and so on; the rest was put in, or taken out. */
    private void gap(int signedFrom, int signedEnd, int shownFrom, int shownEnd) {
        for (int k = 0; k < Math.max(signedEnd - signedFrom, shownEnd - shownFrom); k++) {
            int was = signedFrom + k;
            int is = shownFrom + k;
            differences.add(new ReceiptCheck.Difference(
                    is < shownEnd ? OptionalInt.of(is) : OptionalInt.empty(),
                    was < signedEnd ? Optional.of(signed.get(was)) : Optional.empty()));
        }
    }
}
