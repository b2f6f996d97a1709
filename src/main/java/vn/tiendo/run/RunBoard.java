package vn.tiendo.run;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is going on right now: the run under way and how far its step has come. Safe for several threads. */
@Component
public class RunBoard implements RunProgress {

    private final CopyOnWriteArrayList<RunProgress> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Now now;

    /** A step under way; {@code total} is −1 where it is not known. */
    public record Now(String step, long done, long total) {}

    public Optional<Now> now() {
        return Optional.ofNullable(now);
    }

    /** Lets a console hear of every run's progress. */
    public void tell(RunProgress listener) {
        listeners.add(listener);
    }

    @Override
    public void begins(String step, long total) {
        now = new Now(step, 0, total);
        listeners.forEach(listener -> listener.begins(step, total));
    }

    @Override
    public synchronized void advances(long count) {
        var before = now;
        if (before != null) {
            now = new Now(before.step(), before.done() + count, before.total());
        }
        listeners.forEach(listener -> listener.advances(count));
    }

    @Override
    public void ends() {
        now = null;
        listeners.forEach(RunProgress::ends);
    }
}
