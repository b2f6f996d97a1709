package vn.tiendo.validation;

import java.util.Comparator;
import java.util.List;
import vn.tiendo.workbook.CellAddress;

/** Orders what was seen, caps it per rule and puts it into words. */
final class Assembly {
    /** More of one rule tell the sender nothing new; the rest is counted. */
    private static final int CAP = 100;

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::severity)
            .thenComparing(Sighting::sheet)
            .thenComparing(Assembly::first)
            .thenComparing(s -> s.rule().id());

    private Assembly() {}

    static Verdict verdict(Findings seen) {
        return new Verdict(seen.byRule().values().stream()
                .flatMap(sightings -> capped(sightings).stream())
                .sorted(Comparator.comparing(Capped::seen, ORDER))
                .map(c -> Sentences.finding(c.seen(), c.left()))
                .toList());
    }

    private record Capped(Sighting seen, int left) {}

    private static List<Capped> capped(List<Sighting> sightings) {
        int left = Math.max(0, sightings.size() - CAP);
        var kept = sightings.stream().sorted(ORDER).limit(CAP).toList();
        return kept.stream()
                .map(s -> new Capped(s, s == kept.getLast() ? left : 0))
                .toList();
    }

    private static CellAddress first(Sighting seen) {
        return seen.spots().stream().map(Spot::cell).findFirst().orElse(new CellAddress(1, 1));
    }
}
