package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.submission.Submission;

/**
 * A number with what it rests on, and the submissions from which that came.
 *
 * @param programme as of its period
 * @param naming the same as of the day in whose units it is told
 * @param submissions by receipt
 */
record Explained(Programme programme, Programme naming, Provenance provenance, Map<Long, Submission> submissions) {

    /** What one submission brings to a side. */
    record Part(Submission submission, List<Leaf> leaves) {}

    List<Part> parts(Provenance.Side side) {
        var byReceipt = new LinkedHashMap<Long, List<Leaf>>();
        side.leaves()
                .forEach(leaf -> byReceipt
                        .computeIfAbsent(leaf.receipt(), _ -> new ArrayList<>())
                        .add(leaf));
        return byReceipt.entrySet().stream()
                .map(part -> new Part(submission(part.getKey()), part.getValue()))
                .toList();
    }

    private Submission submission(long receipt) {
        var found = submissions.get(receipt);
        if (found == null) {
            throw new IllegalStateException("Receipt " + receipt + " counts, and is not there");
        }
        return found;
    }
}
