package vn.tiendo.run;

import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.intake.arrival.FileArrivals;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.RunBoard;
import vn.tiendo.queue.Runs;
import vn.tiendo.submission.Submissions;

/** The step that takes files from the drop folder into the archive. */
@Component
class Receiving {

    private final Runs runs;
    private final Submissions submissions;
    private final FileArrivals arrivals;
    private final RunSettings settings;
    private final RunBoard board;

    Receiving(
            Runs runs,
            Submissions submissions,
            Lanes lanes,
            Catalogue catalogue,
            RunSettings settings,
            RunBoard board) {
        this.runs = runs;
        this.submissions = submissions;
        this.arrivals = new FileArrivals(submissions, lanes, catalogue, settings.fileBytes());
        this.settings = settings;
        this.board = board;
    }

    /** Whether anything waits: new files in the drop folder, or submissions that nobody has looked at. */
    boolean hasWork(String programme) {
        return !submissions.pending(programme).isEmpty() || arrivals.hasNew(settings.input(), programme);
    }

    void receive(long id) {
        var run = runs.get(id);
        arrivals.take(settings.input(), run.programme(), run.period(), board);
    }
}
