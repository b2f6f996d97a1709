package vn.tiendo.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;

/** What has been seen in one submission so far. Cells marked by an error are remembered, so that what follows from them is folded. */
final class Findings {
    private final Sender sender;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<List<Object>, Sighting> joined = new HashMap<>();
    private final Map<Mark, Sighting> marks = new HashMap<>();

    private record Mark(String sheet, int row, Slot slot) {}

    Findings(Sender sender) {
        this.sender = sender;
    }

    /** Adds what was seen, graded for the submission's period; nothing while its rule is not in effect. */
    void add(Sighting sighting) {
        var grade = sighting.rule().grading().in(sender.period());
        if (grade.isPresent()) {
            sighting.graded(grade.get());
            sender.period()
                    .flatMap(p -> sighting.rule().exemption(sender.unit(), sighting.subject(), p))
                    .ifPresent(sighting::exempted);
            take(sighting);
        }
    }

    private void take(Sighting sighting) {
        var host = sighting.kind()
                .map(kind -> joined.computeIfAbsent(kind, _ -> sighting))
                .orElse(sighting);
        if (host == sighting) {
            sightings.add(sighting);
        } else {
            host.join(sighting);
        }
        if (sighting.isError()) {
            mark(sighting, host);
        }
    }

    /** The error that marked one of the row's places, if any did. */
    Optional<Sighting> cause(Table table, TableRow row, Collection<Slot> slots) {
        return slots.stream()
                .map(slot -> marks.get(new Mark(table.sheet(), row.number(), slot)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The error that marked the place in one of the rows, if any did. */
    Optional<Sighting> causeAmong(Table table, Collection<TableRow> rows, Slot slot) {
        return rows.stream()
                .flatMap(row -> cause(table, row, Set.of(slot)).stream())
                .findFirst();
    }

    List<Sighting> of(String... rules) {
        var wanted = Set.of(rules);
        return sightings.stream().filter(s -> wanted.contains(s.rule().id())).toList();
    }

    /** By rule, in the order seen. */
    Map<String, List<Sighting>> byRule() {
        var byRule = new LinkedHashMap<String, List<Sighting>>();
        sightings.forEach(s ->
                byRule.computeIfAbsent(s.rule().id(), _ -> new ArrayList<>()).add(s));
        return byRule;
    }

    private void mark(Sighting sighting, Sighting host) {
        for (var spot : sighting.spots()) {
            spot.row()
                    .ifPresent(row -> spot.slot()
                            .ifPresent(
                                    slot -> marks.putIfAbsent(new Mark(sighting.sheet(), row.number(), slot), host)));
        }
    }
}
