package vn.tiendo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;
import vn.tiendo.submission.Submissions;

/** What a program that has just started makes up for before it leaves everything to the {@link Engine}. */
@Component
public class Schedules {

    private final Catalogue catalogue;
    private final Lanes lanes;
    private final Runs runs;
    private final Attending attending;
    private final Firings firings;
    private final Due due;
    private final Submissions submissions;

    Schedules(
            Catalogue catalogue,
            Lanes lanes,
            Runs runs,
            Attending attending,
            Firings firings,
            Due due,
            Submissions submissions) {
        this.catalogue = catalogue;
        this.lanes = lanes;
        this.runs = runs;
        this.attending = attending;
        this.firings = firings;
        this.due = due;
        this.submissions = submissions;
    }

    /**
     * Collects and reports what is new, right now, one run after the other. What is due is judged when it is its turn: of
     * several programs that start at once, one does it.
     *
     * @param ended hears of each run as it ended
     * @return the runs
     */
    public List<Run> catchUp(Consumer<Run> ended) {
        var done = new ArrayList<Run>();
        for (Programme programme : catalogue.programmes()) {
            try (var lane = lanes.take(programme.code())) {
                Stream.of(Run.What.values()).forEach(what -> firings.seen(programme, what));
                var collected = attend(due.requests(programme, Run.What.COLLECT, LaneWork.SCHEDULE), lane, ended);
                done.addAll(collected);
                if (collected.stream().allMatch(run -> run.state() == Run.State.COMPLETED)) {
                    done.addAll(attend(due.requests(programme, Run.What.REPORT, LaneWork.SCHEDULE), lane, ended));
                } else {
                    reportLater(programme);
                }
            }
        }
        return done;
    }

    private List<Run> attend(List<RunRequest> requests, Lanes.Held lane, Consumer<Run> ended) {
        return requests.stream()
                .map(request -> attending.attend(runs.request(request), lane, Attending.Retry.BY_ITSELF))
                .peek(ended)
                .toList();
    }

    /** No report without what could not be checked: the engine makes those that are wanted once it could. */
    private void reportLater(Programme programme) {
        var waiting = submissions.pending(programme.code()).stream()
                .flatMap(submission -> submission.arrival().period().stream())
                .map(period -> RunRequest.report(programme.code(), period, LaneWork.SCHEDULE));
        Stream.concat(waiting, due.requests(programme, Run.What.REPORT, LaneWork.SCHEDULE).stream())
                .distinct()
                .forEach(runs::request);
    }
}
