package vn.tiendo.store;

import java.util.List;
import vn.tiendo.ledger.Deviation;
import vn.tiendo.submission.Submission;

/**
 * What came of reading everything again.
 *
 * @param before the hash as things were
 * @param after the hash as they are now, or would be
 * @param submissions how many were read again
 * @param figures how many were missing, and were added
 * @param counts of how many submissions what was counted was missing, and was added
 * @param reports of how many reports metrics were missing, and were added
 * @param differences all that is kept otherwise than it comes out, or cannot be told
 */
public record Rebuilt(
        FiguresHash.Hash before,
        FiguresHash.Hash after,
        int submissions,
        int figures,
        int counts,
        int reports,
        List<Difference> differences) {

    public Rebuilt {
        differences = List.copyOf(differences);
    }

    /** One thing that differs. */
    public sealed interface Difference {

        /** Figures of a submission, of which the first few are told. */
        record Figures(Submission submission, List<Deviation> first) implements Difference {

            public Figures {
                first = List.copyOf(first);
            }

            public int all() {
                return first.getFirst().all();
            }
        }

        /** What was counted in a submission, as its receipt says it. */
        record Counted(Submission submission) implements Difference {}

        /** Metrics of a report. */
        record Rolled(long run) implements Difference {}

        /** The definitions by which a submission was decided are not kept, or read no more. */
        record NoDefinitions(Submission submission, String version) implements Difference {}

        /** The file of an accepted submission is refused by this program. */
        record Refused(Submission submission) implements Difference {}

        /** No definitions are kept by which a report may have been made. */
        record NotRolled(long run) implements Difference {}
    }
}
