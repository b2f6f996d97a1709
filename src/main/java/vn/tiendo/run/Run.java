package vn.tiendo.run;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;

/**
 * One run: ours, whatever instances Spring Batch makes of it.
 *
 * @param period for reports; empty for collecting, which takes whatever period a file is for
 * @param asOf what was accepted up to this instant counts
 * @param reason why it was asked for; empty for those of the schedule
 * @param who asked for it: {@code schedule}, {@code operator}, {@code command line}
 */
public record Run(
        long id,
        String programme,
        Optional<Period> period,
        What what,
        Instant asOf,
        String reason,
        String who,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        State state,
        String message) {

    /** What a run does. */
    public enum What {
        /** Takes in new files, checks and keeps them. */
        COLLECT,
        /** Consolidates a period and writes its reports. */
        REPORT
    }

    /** How far it has come. */
    public enum State {
        REQUESTED,
        RUNNING,
        COMPLETED,
        FAILED
    }
}
