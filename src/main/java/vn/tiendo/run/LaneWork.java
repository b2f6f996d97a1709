package vn.tiendo.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.Runs;

/**
 * All that is to be done for a programme: runs that were cut off, asked for, or failed, and those that its schedule
 * wants. What is due is judged by whoever holds the lane, so that it is done once, whatever the number of instances.
 */
@Component
class LaneWork {

    static final String SCHEDULE = "schedule";

    private static final Logger LOG = LoggerFactory.getLogger(LaneWork.class);

    private final Lanes lanes;
    private final Runs runs;
    private final Attending attending;
    private final Firings firings;
    private final Due due;
    private final Clock clock;

    LaneWork(Lanes lanes, Runs runs, Attending attending, Firings firings, Due due, Clock clock) {
        this.lanes = lanes;
        this.runs = runs;
        this.attending = attending;
        this.firings = firings;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Does what there is to do, unless another process is at it.
     *
     * @param ending whether no further run is to be begun
     * @return when to look again at the latest
     */
    Instant upToDate(Programme programme, BooleanSupplier ending) {
        if (isIdle(programme)) {
            return nextLook(programme);
        }
        var held = lanes.tryTake(programme.code());
        if (held.isEmpty()) {
            return clock.instant().plus(Duration.ofSeconds(1));
        }
        try (var lane = held.get()) {
            while (!ending.getAsBoolean() && didSomething(programme, lane)) {
                // Until nothing is left.
            }
        }
        return nextLook(programme);
    }

    private boolean isIdle(Programme programme) {
        return runs.next(programme.code()).isEmpty()
                && Stream.of(Run.What.values()).noneMatch(what -> firings.isDue(programme, what));
    }

    private boolean didSomething(Programme programme, Lanes.Held lane) {
        var next = runs.next(programme.code());
        next.map(run -> attending.attend(run, lane, Attending.Retry.BY_ITSELF))
                .flatMap(run -> run.told(programme.language()))
                .ifPresent(LOG::warn);
        return next.isPresent() || asked(programme, Run.What.COLLECT) || asked(programme, Run.What.REPORT);
    }

    /** Asks for the runs that the schedule wants by now. */
    private boolean asked(Programme programme, Run.What what) {
        if (!firings.take(programme, what)) {
            return false;
        }
        due.requests(programme, what, SCHEDULE).forEach(runs::request);
        return true;
    }

    private Instant nextLook(Programme programme) {
        var soon = clock.instant().plus(Duration.ofSeconds(5));
        return Stream.of(
                        Optional.of(soon),
                        runs.nextRetry(programme.code()),
                        firings.next(programme, Run.What.COLLECT),
                        firings.next(programme, Run.What.REPORT))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(soon);
    }
}
