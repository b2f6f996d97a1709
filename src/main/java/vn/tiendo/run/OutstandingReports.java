package vn.tiendo.run;

import java.time.Instant;
import java.util.List;
import vn.tiendo.measure.Period;
import vn.tiendo.notice.Outstanding;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Submissions;

/** Who owes what, from what was received. */
public final class OutstandingReports {

    private OutstandingReports() {}

    public static Outstanding of(Programme programme, Period period, Instant asOf, Submissions submissions) {
        return Outstanding.of(
                programme,
                period,
                asOf,
                submissions.ofPeriod(programme.code(), period),
                submissions.current(programme.code(), period, asOf));
    }

    /** Where nothing was ever received. */
    public static Outstanding ofNone(Programme programme, Period period, Instant asOf) {
        return Outstanding.of(programme, period, asOf, List.of(), List.of());
    }
}
