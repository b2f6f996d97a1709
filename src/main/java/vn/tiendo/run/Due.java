package vn.tiendo.run;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;

/** Which runs have something to do. */
@Component
public class Due {

    private final Receiving receiving;
    private final Staleness staleness;

    Due(Receiving receiving, Staleness staleness) {
        this.receiving = receiving;
        this.staleness = staleness;
    }

    /** Those that are worth asking for right now. */
    List<RunRequest> requests(Programme programme, Run.What what, String who) {
        return switch (what) {
            case COLLECT ->
                receiving.hasWork(programme.code()) ? List.of(RunRequest.collect(programme.code(), who)) : List.of();
            case REPORT ->
                staleness.stalePeriods(programme.code()).stream()
                        .map(period -> RunRequest.report(programme.code(), period, who))
                        .toList();
        };
    }
}
