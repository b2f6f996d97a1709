package vn.tiendo.desk.change;

import java.util.stream.Collectors;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.metric.ComparedInstants;
import vn.tiendo.desk.metric.ShiftsAsJson;
import vn.tiendo.desk.metric.ShiftsAsText;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.Shifted;
import vn.tiendo.progress.shift.TurnMoves;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;
import vn.tiendo.report.source.EditionChanges.ChangedTurn;

/** What an edition says otherwise than one before it: for people, or an object a line. */
public final class ToldChanges {

    private final Console console;
    private final boolean json;
    private final ShiftsAsText text;
    private final ShiftsAsJson objects;
    private boolean shown;

    public ToldChanges(Console console, ComparedInstants compared, TurnMoves moves, boolean json) {
        this.console = console;
        this.json = json;
        this.text = new ShiftsAsText(console, compared, moves);
        this.objects = new ShiftsAsJson(console, compared, moves);
    }

    public void add(FigureShift shift) {
        if (json) {
            objects.add(shift);
        } else {
            text.add(shift);
        }
    }

    public boolean isShown() {
        return shown;
    }

    public void show(EditionChanges changes) {
        shown = true;
        var first = changes.totals().stream()
                .collect(Collectors.toMap(ChangedTotal::shift, ChangedTotal::firstPublished, (one, _) -> one));
        var shifted = new Shifted(
                changes.turns().stream().map(ChangedTurn::turn).toList(),
                changes.totals().stream().map(ChangedTotal::shift).toList());
        if (json) {
            objects.firstPublished(first);
            objects.add(shifted);
            changes.otherPeriods().forEach(objects::addPeriod);
            changes.notes().forEach(objects::addInput);
            return;
        }
        text.firstPublished(first);
        text.show(shifted);
        if (!changes.otherPeriods().isEmpty()) {
            console.answer(
                    "edition.other-periods",
                    changes.otherPeriods().stream().map(Period::toString).collect(Collectors.joining(", ")));
        }
        changes.notes().forEach(note -> console.answer("edition.changed." + note.kind(), note.come(), note.gone()));
    }
}
