package vn.tiendo.programme.load.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Division;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Succession;
import vn.tiendo.programme.registry.Unit;

/** Reads {@code succession.csv}: who stands in whose place since when. Nobody may come after himself. */
final class Lineage {

    private final Versions<Unit> units;
    private final Versions<Division> divisions;
    private final Faults faults;
    private final Map<Registered, List<Succession>> next = new HashMap<>();
    private final Map<Succession, DefinitionPlace> places = new HashMap<>();

    Lineage(Versions<Unit> units, Versions<Division> divisions, Faults faults) {
        this.units = units;
        this.divisions = divisions;
        this.faults = faults;
    }

    List<Succession> read(List<CsvRow> rows) {
        var successions = new ArrayList<Succession>();
        var unverified = new Unverified(faults);
        for (CsvRow row : rows) {
            unverified.isVerified(row);
            succession(row).ifPresent(s -> {
                successions.add(s);
                next.computeIfAbsent(s.old(), _ -> new ArrayList<>()).add(s);
                places.put(s, row.placeOf("new_code"));
            });
        }
        unverified.notice();
        tellCycles(successions);
        return List.copyOf(successions);
    }

    private Optional<Succession> succession(CsvRow row) {
        var on = row.needDay("date");
        var kind = row.oneOf("kind", Succession.Kind.class);
        if (on.isEmpty()) {
            return Optional.empty();
        }
        // Where the row does not say since when they were there: the one of the last day, the one of the first.
        var old = version(row, "old_code", "old_valid_from", on.get().minusDays(1));
        var successor = version(row, "new_code", "new_valid_from", on.get());
        return old.flatMap(o ->
                successor.flatMap(n -> kind.map(k -> new Succession(o, n, on.get(), k, row.text("legal_basis")))));
    }

    private Optional<? extends Registered> version(
            CsvRow row, String codeColumn, String fromColumn, LocalDate otherwise) {
        String code = row.needText(codeColumn);
        var from = row.day(fromColumn);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<? extends Registered> unit = units.at(code, from, otherwise);
        Optional<? extends Registered> found = unit.isPresent() ? unit : divisions.at(code, from, otherwise);
        if (found.isEmpty()) {
            tellMissing(row, codeColumn, fromColumn, code);
        }
        return found;
    }

    private void tellMissing(CsvRow row, String codeColumn, String fromColumn, String code) {
        if (!units.keys().contains(code) && !divisions.keys().contains(code)) {
            var known = new LinkedHashSet<>(units.keys());
            known.addAll(divisions.keys());
            faults.add(row.placeOf(codeColumn), FaultWords.say("unit.unknown", code), faults.suggestion(code, known));
            return;
        }
        var versions = new ArrayList<Registered>(units.of(code));
        versions.addAll(divisions.of(code));
        var valid = FaultWords.joined(
                "; ", versions.stream().map(v -> v.validity().told()).distinct().toList());
        String column = row.text(fromColumn).isEmpty() ? codeColumn : fromColumn;
        var when = row.text(fromColumn).isEmpty()
                ? FaultWords.say("on-day", row.text("date"))
                : FaultWords.say("since", row.text(fromColumn));
        faults.add(row.placeOf(column), FaultWords.say("unit.not-valid", code, when), FaultWords.say("valid", valid));
    }

    private void tellCycles(List<Succession> successions) {
        Set<Registered> done = new LinkedHashSet<>();
        for (Succession succession : successions) {
            follow(succession, new LinkedHashSet<>(), done);
        }
    }

    /** Tells the succession that leads back to where the path has been. */
    private void follow(Succession step, Set<Registered> path, Set<Registered> done) {
        if (done.contains(step.old())) {
            return;
        }
        path.add(step.old());
        for (Succession each : next.getOrDefault(step.old(), List.of())) {
            if (path.contains(each.next())) {
                tellCycle(each, path);
            } else {
                next.getOrDefault(each.next(), List.of()).stream()
                        .findFirst()
                        .ifPresent(further -> follow(further, path, done));
            }
        }
        path.remove(step.old());
        done.add(step.old());
    }

    private void tellCycle(Succession last, Set<Registered> path) {
        var circle = path.stream()
                .dropWhile(thing -> !thing.equals(last.next()))
                .map(Registered::key)
                .collect(Collectors.joining(" → "));
        faults.add(
                Objects.requireNonNull(places.get(last)),
                FaultWords.say("succession.circle", circle, last.next().key()),
                FaultWords.say("succession.circle.fix"));
    }
}
