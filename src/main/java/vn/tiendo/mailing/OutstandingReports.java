package vn.tiendo.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tiendo.measure.Period;
import vn.tiendo.notice.Outstanding;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Who owes what, from what was received. */
public final class OutstandingReports {

    private OutstandingReports() {}

    public static Outstanding of(
            Programme programme, Period period, Instant asOf, Submissions submissions, Standings standings) {
        var received = submissions.ofPeriod(programme.code(), period);
        var receipts = received.stream().map(Submission::receipt).toList();
        return Outstanding.of(programme, period, asOf, received, standings.of(receipts, asOf));
    }

    /** Where nothing was ever received. */
    public static Outstanding ofNone(Programme programme, Period period, Instant asOf) {
        return Outstanding.of(programme, period, asOf, List.of(), Map.of());
    }
}
