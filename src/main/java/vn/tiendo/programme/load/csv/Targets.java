package vn.tiendo.programme.load.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Target;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** Reads {@code targets.csv}: what an indicator is to reach in the province, a unit or a town. */
final class Targets {

    private final Versions<Unit> units;
    private final Versions<Town> towns;
    private final DeclaredNames names;
    private final Faults faults;
    private final Map<List<String>, DefinitionPlace> seen = new HashMap<>();

    Targets(Versions<Unit> units, Versions<Town> towns, DeclaredNames names, Faults faults) {
        this.units = units;
        this.towns = towns;
        this.names = names;
        this.faults = faults;
    }

    List<Target> read(List<CsvRow> rows) {
        var unverified = new Unverified(faults);
        var targets =
                rows.stream().flatMap(row -> target(row, unverified).stream()).toList();
        unverified.notice();
        return targets;
    }

    private Optional<Target> target(CsvRow row, Unverified unverified) {
        String indicator = row.needText("indicator");
        names.refer(DeclaredNames.Kind.INDICATOR.everywhere(), indicator, row.placeOf("indicator"));
        String of = row.needText("of");
        checkSubject(row, of);
        boolean verified = unverified.isVerified(row);
        var value = row.number("value");
        var year = row.year("year");
        year.ifPresent(y -> checkOnce(row, List.of(indicator, of, y.toString())));
        return year.flatMap(y -> value.map(v -> new Target(indicator, of, y, v, row.text("source"), verified)));
    }

    private void checkSubject(CsvRow row, String of) {
        boolean isKnown = of.equals(Target.PROVINCE)
                || units.keys().contains(of)
                || towns.keys().contains(of);
        if (!of.isEmpty() && !isKnown) {
            var known = new ArrayList<>(List.of(Target.PROVINCE));
            known.addAll(units.keys());
            known.addAll(towns.keys());
            faults.add(row.placeOf("of"), FaultWords.say("target.of", of), faults.suggestion(of, known));
        }
    }

    private void checkOnce(CsvRow row, List<String> key) {
        Optional.ofNullable(seen.putIfAbsent(key, row.placeOf("indicator")))
                .ifPresent(before -> faults.add(
                        row.placeOf("indicator"),
                        FaultWords.say("target.twice", String.join(" / ", key)),
                        FaultWords.say("declared-at", before)));
    }
}
