package vn.tiendo.validation.sight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;

/** What a sighting is about, in words that outlive a row's number and a sheet's name. */
final class Abouts {

    private Abouts() {}

    static List<Finding.About> of(Sighting seen) {
        var spots = seen.spots().isEmpty()
                ? Stream.of(new Finding.About(subject(seen, seen.row(), Optional.empty()), ""))
                : seen.spots().stream().map(spot -> of(seen, spot));
        return spots.distinct().toList();
    }

    private static Finding.About of(Sighting seen, Spot spot) {
        return new Finding.About(
                subject(seen, spot.row(), spot.slot()),
                spot.slot()
                        .map(slot -> field(seen, spot, slot))
                        .orElseGet(() -> Folded.of(spot.column()).key()));
    }

    /** Where figures are about the members of columns, the row says which figure it is. */
    private static String field(Sighting seen, Spot spot, Slot slot) {
        return isAcross(seen, slot)
                ? spot.row()
                        .flatMap(row -> seen.form().flatMap(form -> row.text(form.leaf())))
                        .orElseGet(slot::field)
                : slot.toString();
    }

    private static boolean isAcross(Sighting seen, Slot slot) {
        return !slot.member().isEmpty() && seen.form().map(Form::subject).equals(Optional.of(Form.Subject.ACROSS));
    }

    private static String subject(Sighting seen, Optional<TableRow> row, Optional<Slot> slot) {
        return row.flatMap(r -> slot.flatMap(r::entry)
                        .flatMap(entry -> seen.form().flatMap(form -> Cells.subject(form, r, entry))))
                .or(() -> row.map(r -> Folded.of(r.label()).key()).filter(label -> !label.isEmpty()))
                .or(seen::subject)
                .orElse("");
    }
}
