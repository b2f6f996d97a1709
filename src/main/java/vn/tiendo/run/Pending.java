package vn.tiendo.run;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import vn.tiendo.submission.Submissions;

/**
 * The submissions of a programme that nobody has looked at yet, period by period. Keeps no place for a restart: what was
 * decided before a crash is no longer pending.
 */
class Pending implements ItemStreamReader<Lot> {

    private final Submissions submissions;
    private final String programme;
    private final RunProgress progress;
    private final Undecided undecided;
    private final Queue<Lot> waiting = new ArrayDeque<>();
    private boolean begun;

    Pending(Submissions submissions, String programme, RunProgress progress, Undecided undecided) {
        this.submissions = submissions;
        this.programme = programme;
        this.progress = progress;
        this.undecided = undecided;
    }

    @Override
    public void open(ExecutionContext context) {
        waiting.clear();
        undecided.clear();
        var pending = submissions.pending(programme);
        waiting.addAll(Lot.of(pending));
        begun = true;
        progress.begins("check", pending.size());
    }

    @Override
    public @Nullable Lot read() {
        var next = waiting.poll();
        if (next == null) {
            undecided.complain();
        }
        return next;
    }

    @Override
    public void close() {
        if (begun) {
            begun = false;
            progress.ends();
        }
    }
}
