package vn.tiendo.run;

import org.springframework.stereotype.Component;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;

/** Where runs are asked for: to be waited for here, or to be done when their turn comes. */
@Component
public class Dispatcher {

    private final Runs runs;
    private final Lanes lanes;
    private final Attending attending;
    private final Engine engine;

    Dispatcher(Runs runs, Lanes lanes, Attending attending, Engine engine) {
        this.runs = runs;
        this.lanes = lanes;
        this.attending = attending;
        this.engine = engine;
    }

    /** Notes the request, for whichever process is free. */
    public Run note(RunRequest request) {
        var run = runs.request(request);
        engine.wake(request.programme());
        return run;
    }

    /**
     * Does what is asked for in this thread, once it is its turn.
     *
     * @return the run as it ended, failed or not; it is not tried again by itself
     */
    public Run now(RunRequest request) {
        try (var lane = lanes.take(request.programme())) {
            return attending.attend(runs.request(request), lane, Attending.Retry.BY_HAND);
        }
    }

    /** Goes on with what a crash cut off, unless another process is at it. */
    public void resume(String programme) {
        try (var lane = lanes.tryTake(programme).orElse(null)) {
            while (lane != null) {
                var next = runs.next(programme).filter(Run::isRunning);
                if (next.isEmpty()) {
                    return;
                }
                attending.attend(next.get(), lane, Attending.Retry.BY_ITSELF);
            }
        }
    }
}
