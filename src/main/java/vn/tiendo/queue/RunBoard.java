package vn.tiendo.queue;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.fault.LocalText;

/**
 * Hears of the progress of the runs of this process, and tells it on: to its console, and to the database, where every
 * process sees it. Safe for several threads.
 */
@Component
public class RunBoard implements RunProgress {

    private static final Logger LOG = LoggerFactory.getLogger(RunBoard.class);
    private static final long TOLD_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final CopyOnWriteArrayList<RunProgress> listeners = new CopyOnWriteArrayList<>();
    private final Runs runs;
    private Run.@Nullable Step now;
    private long toldAt;

    RunBoard(Runs runs) {
        this.runs = runs;
    }

    /** Lets a console hear of every run's progress. */
    public void tell(RunProgress listener) {
        listeners.add(listener);
    }

    @Override
    public synchronized void begins(String step, long total) {
        note(new Run.Step(step, 0, total));
        listeners.forEach(listener -> listener.begins(step, total));
    }

    @Override
    public synchronized void advances(long count) {
        var before = now;
        if (before != null) {
            now = new Run.Step(before.name(), before.done() + count, before.total());
            if (System.nanoTime() - toldAt > TOLD_EVERY) {
                note(now);
            }
        }
        listeners.forEach(listener -> listener.advances(count));
    }

    @Override
    public synchronized void ends() {
        now = null;
        listeners.forEach(RunProgress::ends);
    }

    @Override
    public void tells(LocalText what) {
        listeners.forEach(listener -> listener.tells(what));
    }

    private void note(Run.Step step) {
        now = step;
        toldAt = System.nanoTime();
        try {
            Optional<Long> run = Lanes.run();
            run.ifPresent(id -> runs.at(id, step));
        } catch (DataAccessException e) {
            // The run itself will find out what is wrong.
            LOG.debug("Progress could not be told", e);
        }
    }
}
