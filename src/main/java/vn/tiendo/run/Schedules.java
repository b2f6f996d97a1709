package vn.tiendo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;

/** Collects and reports when {@code schedule.yaml} says so, and once when the program starts. */
@Component
public class Schedules implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
    private static final String WHO = "schedule";

    private final Catalogue catalogue;
    private final Dispatcher dispatcher;
    private final Receiving receiving;
    private final Staleness staleness;
    private final List<ScheduledFuture<?>> clocks = new CopyOnWriteArrayList<>();

    Schedules(Catalogue catalogue, Dispatcher dispatcher, Receiving receiving, Staleness staleness) {
        this.catalogue = catalogue;
        this.dispatcher = dispatcher;
        this.receiving = receiving;
        this.staleness = staleness;
    }

    /** Sets the clocks of all programmes. */
    public void begin(TaskScheduler scheduler) {
        for (Programme programme : catalogue.programmes()) {
            var schedule = programme.schedule();
            set(scheduler.schedule(() -> collect(programme), new CronTrigger(schedule.collect(), schedule.zone())));
            set(scheduler.schedule(() -> report(programme), new CronTrigger(schedule.report(), schedule.zone())));
            LOG.info("{}: collects at '{}', reports at '{}'", programme.code(), schedule.collect(), schedule.report());
        }
    }

    /**
     * Collects and reports what is new, right now, one run after the other.
     *
     * @param ended hears of each run as it ended
     * @return the runs
     */
    public List<Run> catchUp(Consumer<Run> ended) {
        var done = new ArrayList<Run>();
        for (Programme programme : catalogue.programmes()) {
            if (receiving.hasWork(programme.code())) {
                done.add(now(RunRequest.collect(programme.code(), WHO), ended));
            }
            for (Period period : staleness.stalePeriods(programme.code())) {
                done.add(now(RunRequest.report(programme.code(), period, WHO), ended));
            }
        }
        return done;
    }

    private Run now(RunRequest request, Consumer<Run> ended) {
        var run = dispatcher.submit(request).join();
        ended.accept(run);
        return run;
    }

    private void collect(Programme programme) {
        if (receiving.hasWork(programme.code())) {
            watch(dispatcher.submit(RunRequest.collect(programme.code(), WHO)));
        }
    }

    private void set(@Nullable ScheduledFuture<?> clock) {
        clocks.add(Objects.requireNonNull(clock, "A cron that never fires"));
    }

    private static void watch(CompletableFuture<Run> run) {
        var _ = run.whenComplete(
                (done, fault) -> LOG.info("Scheduled run ended: {}", done == null ? fault : done.state()));
    }

    @Override
    public void destroy() {
        clocks.forEach(clock -> clock.cancel(false));
    }

    private void report(Programme programme) {
        var due = staleness.stalePeriods(programme.code());
        LOG.info("{}: {} period(s) to report", programme.code(), due.size());
        due.forEach(period -> watch(dispatcher.submit(RunRequest.report(programme.code(), period, WHO))));
    }
}
