package vn.tiendo.validation.observation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;

/** What an observation is about, in words that outlive a row's number and a sheet's name. */
final class ObservedSubject {

    private ObservedSubject() {}

    static List<Finding.About> of(Observation seen) {
        var spots = seen.spots().isEmpty()
                ? Stream.of(new Finding.About(subject(seen, seen.row(), Optional.empty()), ""))
                : seen.spots().stream().map(spot -> of(seen, spot));
        return spots.distinct().toList();
    }

    private static Finding.About of(Observation seen, MarkedCell spot) {
        return new Finding.About(
                subject(seen, spot.row(), spot.slot()),
                spot.slot()
                        .map(slot -> field(seen, spot, slot))
                        .orElseGet(() -> Folded.of(spot.column()).key()));
    }

    /** Where figures are about the members of columns, the row says which figure it is. */
    private static String field(Observation seen, MarkedCell spot, Slot slot) {
        return isAcross(seen, slot)
                ? spot.row()
                        .flatMap(row -> seen.form().flatMap(form -> row.text(form.leaf())))
                        .orElseGet(slot::field)
                : slot.toString();
    }

    private static boolean isAcross(Observation seen, Slot slot) {
        return !slot.member().isEmpty() && seen.form().map(Form::subject).equals(Optional.of(Form.Subject.ACROSS));
    }

    private static String subject(Observation seen, Optional<TableRow> row, Optional<Slot> slot) {
        return row.flatMap(r -> slot.flatMap(r::entry)
                        .flatMap(entry -> seen.form().flatMap(form -> Cells.subject(form, r, entry))))
                .or(() -> row.map(r -> Folded.of(r.label()).key()).filter(label -> !label.isEmpty()))
                .or(seen::subject)
                .orElse("");
    }
}
