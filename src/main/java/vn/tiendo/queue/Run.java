package vn.tiendo.queue;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.Language;

/**
 * One run: ours, whatever instances Spring Batch makes of it.
 *
 * @param period for reports; empty for collecting, which takes whatever period a file is for
 * @param asOf what was accepted up to this instant counts
 * @param reason why it was asked for; empty for those of the schedule
 * @param who asked for it: {@code schedule}, {@code operator}, {@code command line}
 * @param message the particulars of what it failed of; empty if it did not
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
        String message,
        Course course) {

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
        /** Tried again by itself if {@link Course#retryAt} says so. */
        FAILED,
        /** By a person, before it was done. */
        STOPPED
    }

    /**
     * How it went so far.
     *
     * @param attempts how often it was begun
     * @param retryAt when it is tried again
     * @param fault what it failed of the last time
     * @param holder the process that is at it, or was last: {@code host:pid}
     * @param step where it is, while it is running
     */
    public record Course(
            int attempts,
            Optional<Instant> retryAt,
            Optional<RunFault> fault,
            Optional<String> holder,
            Optional<Step> step) {}

    /** A step under way; {@code total} is −1 where it is not known. */
    public record Step(String name, long done, long total) {}

    /** Whether it is being done. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** What it failed of, in words; empty if it did not. */
    public Optional<String> told(Language language) {
        return course.fault().map(fault -> fault.words(message, language));
    }

    /** Whether something will yet come of it without anybody asking anew. */
    public boolean isPending() {
        return state == State.REQUESTED
                || state == State.RUNNING
                || course.retryAt().isPresent();
    }
}
