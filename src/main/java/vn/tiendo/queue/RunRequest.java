package vn.tiendo.queue;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;

/** What is asked for before it is a {@link Run}. Without {@code asOf}, what is accepted when it first begins counts. */
public record RunRequest(
        String programme, Optional<Period> period, Run.What what, Optional<Instant> asOf, String reason, String who) {

    /** Takes in what is new, of whatever period. */
    public static RunRequest collect(String programme, String who) {
        return new RunRequest(programme, Optional.empty(), Run.What.COLLECT, Optional.empty(), "", who);
    }

    public static RunRequest report(String programme, Period period, String who) {
        return new RunRequest(programme, Optional.of(period), Run.What.REPORT, Optional.empty(), "", who);
    }
}
