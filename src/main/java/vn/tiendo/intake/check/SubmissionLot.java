package vn.tiendo.intake.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.Submission;

/**
 * Submissions that are looked at together and kept in one transaction: of one period, in the order of receipt. What is
 * found in a submission may depend on what was accepted for the periods before, so no lot has two periods.
 */
public record SubmissionLot(List<Submission> submissions) {

    /** As many as are read side by side and kept at once. */
    private static final int LARGEST = 10;

    /** Files of a lot come to no more bytes together, unless one does alone: what is in them is held in memory. */
    private static final long HEAVIEST = 2 << 20;

    public SubmissionLot {
        submissions = List.copyOf(submissions);
    }

    /** In the order of their periods; those that claim none come last. */
    public static List<SubmissionLot> of(List<Submission> pending) {
        var ordered = pending.stream()
                .sorted(Comparator.<Submission, Period>comparing(
                                s -> s.arrival().period().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(Submission::receipt))
                .toList();
        var lots = new ArrayList<SubmissionLot>();
        int start = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || endsBefore(ordered.get(i), ordered.subList(start, i))) {
                lots.add(new SubmissionLot(ordered.subList(start, i)));
                start = i;
            }
        }
        return lots;
    }

    private static boolean endsBefore(Submission next, List<Submission> lot) {
        return lot.size() == LARGEST || isOther(next, lot.getFirst()) || bytes(lot) + next.size() > HEAVIEST;
    }

    private static long bytes(List<Submission> lot) {
        return lot.stream().mapToLong(Submission::size).sum();
    }

    /** Whether there is so much in it that no other should be in memory meanwhile. */
    boolean isHeavy() {
        return bytes(submissions) > HEAVIEST;
    }

    private static boolean isOther(Submission one, Submission other) {
        return !one.arrival().period().equals(other.arrival().period());
    }
}
