package vn.tiendo.desk.web;

import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;

/** The word of the messages for where a submission stands: sign, colour and text follow from it. */
final class ShownState {

    private ShownState() {}

    static String of(Submission submission, Standing standing) {
        return switch (standing) {
            case Standing.Pending(), Standing.Returned() -> submission.state().name();
            case Standing.Counts() ->
                submission.arrival().isDeclaration()
                        ? "NIL"
                        : submission.state().name();
            case Standing.Superseded _ -> "SUPERSEDED";
            case Standing.Withdrawn _ -> "WITHDRAWN";
            case Standing.SentBack _ -> "SENT_BACK";
            case Standing.Held _ -> "HELD";
        };
    }
}
