package vn.tiendo.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs what is asked for, one run after the other in the order asked, one at a time over all processes. A run that is
 * due while another is under way waits its turn.
 */
@Component
public class Dispatcher implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Runs runs;
    private final RunLock lock;
    private final Launches launches;
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("runs").factory());

    Dispatcher(Runs runs, RunLock lock, Launches launches) {
        this.runs = runs;
        this.lock = lock;
        this.launches = launches;
    }

    /**
     * A run that was noted.
     *
     * @param run as it was asked for
     * @param done ends with the run as it ended, failed or not
     */
    public record Submitted(Run run, CompletableFuture<Run> done) {}

    /** Notes the request, and runs it when its turn comes. The future ends with the run as it ended, failed or not. */
    public CompletableFuture<Run> submit(RunRequest request) {
        return note(request).done();
    }

    /** As {@link #submit}, for those who need the run's number at once. */
    public Submitted note(RunRequest request) {
        var run = runs.request(request);
        return new Submitted(run, CompletableFuture.supplyAsync(() -> execute(run), queue));
    }

    /** Takes up the runs that a crash left behind: the same job instance goes on where it stood. */
    public CompletableFuture<Void> resume() {
        return CompletableFuture.runAsync(() -> runs.unfinished().forEach(this::resume), queue);
    }

    private Run execute(Run run) {
        try (var _ = lock.await(run.programme())) {
            return runs.claim(run.id()) ? attend(run, Launch.START) : runs.get(run.id());
        }
    }

    private void resume(Run run) {
        var held = lock.tryNow(run.programme());
        if (held.isEmpty()) {
            LOG.info("Run {} may be under way in another process; left to it", run.id());
            return;
        }
        try (var _ = held.get()) {
            LOG.info("Run {} was cut off; taking it up again", run.id());
            attend(run, Launch.RESUME);
        }
    }

    private enum Launch {
        START,
        RESUME
    }

    private Run attend(Run run, Launch launch) {
        try (var _ = org.slf4j.MDC.putCloseable("run", Long.toString(run.id()))) {
            runs.started(run.id());
            var fault = launch == Launch.START ? launches.start(run) : launches.resume(run);
            runs.finished(run.id(), fault.isEmpty() ? Run.State.COMPLETED : Run.State.FAILED, fault.orElse(""));
        } catch (RuntimeException e) {
            LOG.error("Run {} failed", run.id(), e);
            runs.finished(run.id(), Run.State.FAILED, String.valueOf(e.getMessage()));
        }
        return runs.get(run.id());
    }

    @Override
    public void destroy() throws InterruptedException {
        queue.shutdown();
        if (!queue.awaitTermination(30, TimeUnit.SECONDS)) {
            LOG.warn("A run is cut off by the shutdown; the next start takes it up");
        }
    }
}
