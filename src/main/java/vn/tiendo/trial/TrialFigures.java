package vn.tiendo.trial;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.intake.check.LedgerHistory;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.known.Past;

/**
 * The figures of what a trial accepted. Holds so many of those asked for last; others are read again from the archive,
 * so that a trial over years needs no more memory than one over a month. For one thread.
 */
final class TrialFigures {

    private final Function<Submission, Reading> archive;
    private final int most;
    private final Map<Long, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private int count;

    private record Held(Map<String, Past> byForm, int figures) {}

    /** @param most figures that are held at once; those of the submission asked for last always are */
    TrialFigures(Function<Submission, Reading> archive, int most) {
        this.archive = archive;
        this.most = most;
    }

    void hold(TrialAccepted.Accepted accepted, Reading.Read read) {
        take(accepted, read);
    }

    Past of(TrialAccepted.Accepted accepted, String form) {
        var known = held.get(accepted.submission().receipt());
        var figures = known == null ? readAgain(accepted) : known;
        return figures.byForm().getOrDefault(form, Past.NONE);
    }

    private Held readAgain(TrialAccepted.Accepted accepted) {
        if (archive.apply(accepted.submission()) instanceof Reading.Read read) {
            return take(accepted, read);
        }
        throw new IllegalStateException("Submission " + accepted.submission().receipt() + " was read, and is no more");
    }

    private Held take(TrialAccepted.Accepted accepted, Reading.Read read) {
        var byForm = read.tables().stream()
                .collect(Collectors.groupingBy((Table table) -> table.form().code()));
        var pasts = new LinkedHashMap<String, Past>();
        int figures = 0;
        for (var form : byForm.entrySet()) {
            var kept = KeptFigure.of(accepted.unit(), form.getValue());
            pasts.put(form.getKey(), LedgerHistory.past(kept));
            figures += kept.size();
        }
        var taken = new Held(pasts, figures);
        held.put(accepted.submission().receipt(), taken);
        count += figures;
        shrink(accepted.submission().receipt());
        return taken;
    }

    private void shrink(long newest) {
        var oldest = held.entrySet().iterator();
        while (count > most && oldest.hasNext()) {
            var entry = oldest.next();
            if (entry.getKey() != newest) {
                count -= entry.getValue().figures();
                oldest.remove();
            }
        }
    }
}
