package vn.tiendo.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import vn.tiendo.intake.check.Ahead;
import vn.tiendo.intake.check.Readers;
import vn.tiendo.intake.check.Undecided;
import vn.tiendo.queue.RunProgress;

/**
 * The submissions of a programme that nobody has looked at yet, period by period, read {@linkplain Ahead ahead}. Keeps no
 * place for a restart: what was decided before a crash is no longer pending, and what was only read is read again.
 */
class PendingLots implements ItemStreamReader<Readers.Begun> {

    private final String programme;
    private final RunProgress progress;
    private final Undecided undecided;
    private final Readers readers;
    private Ahead ahead;
    private boolean begun;

    PendingLots(String programme, RunProgress progress, Undecided undecided, Readers readers) {
        this.programme = programme;
        this.progress = progress;
        this.undecided = undecided;
        this.readers = readers;
        this.ahead = new Ahead(List.of(), readers::begin);
    }

    @Override
    public void open(ExecutionContext context) {
        undecided.clear();
        var lots = readers.pending(programme);
        ahead = new Ahead(lots, readers::begin);
        begun = true;
        progress.begins(
                "check", lots.stream().mapToInt(lot -> lot.submissions().size()).sum());
    }

    @Override
    public Readers.@Nullable Begun read() {
        var next = ahead.next();
        if (next.isEmpty()) {
            undecided.complain();
        }
        return next.orElse(null);
    }

    @Override
    public void close() {
        ahead.giveUp();
        if (begun) {
            begun = false;
            progress.ends();
        }
    }
}
