package vn.tiendo.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import vn.tiendo.queue.LaneLost;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.NotCollected;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunFault;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;
import vn.tiendo.submission.Submissions;

/** Does a run, in a lane that is held, to whatever end it comes to. */
@Component
class Attending {

    private static final Logger LOG = LoggerFactory.getLogger(Attending.class);

    private final Runs runs;
    private final Launches launches;
    private final Submissions submissions;
    private final Clock clock;
    private final Set<Run> underWay = ConcurrentHashMap.newKeySet();

    Attending(Runs runs, Launches launches, Submissions submissions, Clock clock) {
        this.runs = runs;
        this.launches = launches;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Whether a run that failed is tried again by itself, or by whoever waits for it. */
    enum Retry {
        BY_ITSELF,
        BY_HAND
    }

    /**
     * @return the run as it ended, or was found to be no longer wanted
     * @throws RuntimeException if what came of it cannot even be noted: the database is gone
     */
    Run attend(Run asked, Lanes.Held lane, Retry retry) {
        var begun = runs.begin(asked, lane.holder());
        if (begun.isEmpty()) {
            return runs.get(asked.id());
        }
        var run = begun.get();
        underWay.add(run);
        try (var _ = MDC.putCloseable("run", Long.toString(run.id()))) {
            outcome(run, lane).ifPresentOrElse(fault -> failed(run, fault, retry), () -> runs.completed(run));
        } finally {
            underWay.remove(run);
        }
        return runs.get(run.id());
    }

    private Optional<Throwable> outcome(Run run, Lanes.Held lane) {
        try {
            if (run.what() == Run.What.REPORT) {
                checkFirst(run, lane);
            }
            var fixed = launches.hasBegun(run) ? run : runs.fix(run);
            return lane.run(run.id(), () -> launches.resume(fixed));
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** No report is made without what was sent for its period and waits to be checked. */
    private void checkFirst(Run report, Lanes.Held lane) {
        boolean waiting = !submissions
                .pending(report.programme(), report.period().orElseThrow())
                .isEmpty();
        if (!waiting && !runs.isCollectingOwed(report.programme())) {
            return;
        }
        var collect = runs.request(RunRequest.collect(report.programme(), report.who()));
        var done = attend(collect, lane, Retry.BY_HAND);
        var fault = done.course().fault();
        // What checking broke down on must not keep the others waiting: the report says what it lacks.
        if (!fault.equals(Optional.of(RunFault.UNCHECKED)) && done.state() != Run.State.COMPLETED) {
            throw new NotCollected(fault.orElse(RunFault.UNKNOWN), done.message());
        }
    }

    private void failed(Run run, Throwable fault, Retry retry) {
        if (isCutOff(fault)) {
            LOG.info("Run {} is left to whoever comes next: {}", run.id(), String.valueOf(fault.getMessage()));
            return;
        }
        var kind = RunFault.of(fault);
        // Whoever waits is told in words; the trace is for whoever maintains the program.
        LOG.info("Run {} failed: {}", run.id(), kind, fault);
        Optional<Instant> again = retry == Retry.BY_ITSELF
                ? Optional.of(clock.instant().plus(delay(run.course().attempts())))
                : Optional.empty();
        runs.failed(run.id(), kind, kind.particulars(fault), again);
    }

    /** Its lane is somebody else's, or this process ends: what became of it is not for us to say. */
    private static boolean isCutOff(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LaneLost || cause instanceof Launches.CutOff) {
                return true;
            }
        }
        return false;
    }

    /** 5 s, 10 s, 20 s … up to a minute: what passes is not waited for long, what stays costs little. */
    static Duration delay(int attempts) {
        return Duration.ofSeconds(Math.min(60, 5L << Math.min(10, Math.max(0, attempts - 1))));
    }

    /** Lets what is under way in this process end after what it is just doing. */
    void stop() {
        underWay.forEach(launches::stop);
    }
}
