package vn.tiendo.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.mailing.MailClock;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.queue.Instance;
import vn.tiendo.queue.RunFault;

/**
 * Looks after the lanes of all programmes while the program stays. What there is to do, when it is looked at next, and
 * that somebody else does if this process dies, is db-scheduler's: one task a programme, of which one instance is at a
 * time. What a run does is Spring Batch's.
 */
@Component
public class Engine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private static final String LANE = "lane";

    /** Four of these without a sign of life, and others take over. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(30);

    private final DataSource database;
    private final Catalogue catalogue;
    private final LaneWork work;
    private final Attending attending;
    private final MailClock mail;
    private final Clock clock;
    private volatile @Nullable Scheduler scheduler;

    Engine(DataSource database, Catalogue catalogue, LaneWork work, Attending attending, MailClock mail, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.work = work;
        this.attending = attending;
        this.mail = mail;
        this.clock = clock;
    }

    /** Only a program that stays has an engine: it is begun by hand. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (scheduler != null) {
            return;
        }
        var lanes = new ArrayList<CustomTask<Void>>();
        catalogue.programmes().forEach(programme -> lanes.add(lane(programme)));
        var mails = mail.task().stream().toList();
        var begun = Scheduler.create(database, List.of())
                .startTasks(lanes)
                .startTasks(mails)
                .threads(lanes.size() + 1)
                .pollingInterval(LOOK)
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .enableImmediateExecution()
                .shutdownMaxWait(LAST_WORDS)
                .schedulerName(new SchedulerName.Fixed(Instance.current().name()))
                .addSchedulerListener(
                        new Connection(catalogue.first().programme().language()))
                .build();
        begun.start();
        scheduler = begun;
        catalogue.programmes().forEach(Engine::announce);
    }

    private static void announce(Programme programme) {
        var schedule = programme.schedule();
        LOG.info("{}: collects at '{}', reports at '{}'", programme.code(), schedule.collect(), schedule.report());
    }

    private CustomTask<Void> lane(Programme programme) {
        return Tasks.custom(name(programme.code()), Void.class)
                .scheduleOnStartup(LANE, null, now -> now)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(HEARTBEAT))
                .execute((_, context) -> look(programme, context));
    }

    private CompletionHandler<Void> look(Programme programme, ExecutionContext context) {
        try {
            var next =
                    work.upToDate(programme, () -> context.getSchedulerState().isShuttingDown());
            return (complete, operations) -> operations.reschedule(complete, next);
        } catch (RuntimeException e) {
            LOG.info("The lane of {} cannot be looked at; trying again", programme.code(), e);
            throw e;
        }
    }

    private static String name(String programme) {
        return "runs of " + programme;
    }

    /** Has the lane looked at right now, by whichever process is free. */
    void wake(String programme) {
        var begun = scheduler;
        if (begun == null) {
            return;
        }
        try {
            begun.reschedule(TaskInstanceId.of(name(programme), LANE), clock.instant());
        } catch (TaskInstanceException e) {
            // Somebody is at it this very moment, and looks again before it ends.
            LOG.debug("The lane of {} is being looked at", programme, e);
        }
    }

    /** Before the pools close: what is under way ends with what it is just doing, and goes on after the next start. */
    @Override
    public synchronized void stop() {
        var begun = scheduler;
        if (begun != null) {
            attending.stop();
            begun.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** Says once that the database is gone, and once that it is back: db-scheduler's own log is a stack trace a second. */
    private static final class Connection extends AbstractSchedulerListener {

        private final AtomicBoolean lost = new AtomicBoolean();
        private final Language language;

        Connection(Language language) {
            this.language = language;
        }

        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            switch (type) {
                case UNEXPECTED_ERROR -> {
                    if (lost.compareAndSet(false, true)) {
                        LOG.error(RunFault.DATABASE_GONE.words("", language));
                    }
                }
                case RAN_EXECUTE_DUE -> {
                    if (lost.compareAndSet(true, false)) {
                        LOG.warn(RunFault.say("database.back", language));
                    }
                }
                default -> {}
            }
        }
    }
}
