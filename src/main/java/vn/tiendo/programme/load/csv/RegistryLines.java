package vn.tiendo.programme.load.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Division;
import vn.tiendo.programme.registry.Owner;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** One line of a registry as the thing that it describes; nothing after a fault. */
final class RegistryLines {

    private static final int MOST_TEXTS = 100_000;

    private final List<String> asked;
    private final DeclaredNames names;
    private final Faults faults;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, UnitCode> units = new HashMap<>();

    /** @param asked what has to be known of projects */
    RegistryLines(List<String> asked, DeclaredNames names, Faults faults) {
        this.asked = asked;
        this.names = names;
        this.faults = faults;
    }

    Optional<Unit> unit(CsvRow row) {
        String name = row.needText("name");
        String shortName = shortName(row, name);
        var validity = row.validity();
        return row.unit("code").map(code -> new Unit(code, name, shortName, validity));
    }

    Optional<Owner> owner(CsvRow row) {
        return code(row).map(code -> new Owner(code, row.needText("name"), row.validity()));
    }

    Optional<Division> division(CsvRow row) {
        return code(row).map(code -> {
            String name = row.needText("name");
            return new Division(code, name, shortName(row, name), row.text("parent"), row.validity());
        });
    }

    /** Who has no short name goes by the long one. */
    private static String shortName(CsvRow row, String name) {
        return row.has("short_name") ? row.needText("short_name") : name;
    }

    Optional<Town> town(CsvRow row) {
        names.refer(DeclaredNames.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
        var code = code(row);
        var unit = row.unit("unit");
        String name = row.needText("name");
        String today = row.has("class") ? row.needText("class") : "";
        String target = row.has("target_class") ? row.needText("target_class") : "";
        var validity = row.validity();
        return code.flatMap(c -> unit.map(u -> new Town(c, name, today, target, u, validity)));
    }

    Optional<Project> project(CsvRow row, OwnerNames owners) {
        names.refer(DeclaredNames.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
        names.refer(DeclaredNames.Kind.TASK.everywhere(), task(row), row.placeOf("task"));
        var code = code(row);
        var unit = row.unit("unit");
        var start = isGiven(row, "start") ? row.year("start") : Optional.<Integer>empty();
        var finish = isGiven(row, "finish") ? row.year("finish") : Optional.<Integer>empty();
        var total = isGiven(row, "total_dong") ? row.amount("total_dong") : Optional.<Amount>empty();
        String name = row.needText("name");
        var validity = row.validity();
        if (code.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        start.filter(first -> finish.filter(last -> last < first).isPresent())
                .ifPresent(first -> faults.add(
                        row.placeOf("finish"), FaultWords.say("years.backwards"), FaultWords.say("from-on", first)));
        return Optional.of(new Project(
                code.get(),
                units.computeIfAbsent(unit.get().value(), _ -> unit.get()),
                once(row.text("task")),
                once(name),
                once(owners.meant(row, validity)),
                once(row.text("place")),
                once(row.text("group")),
                start,
                finish,
                once(row.text("decision")),
                total,
                validity));
    }

    /** Whether the cell says something, or has to. */
    private boolean isGiven(CsvRow row, String column) {
        return asked.contains(column) || !row.text(column).isEmpty();
    }

    /** The same words, which stand in many lines of a large registry, are kept once. */
    private String once(String text) {
        if (texts.size() >= MOST_TEXTS) {
            return texts.getOrDefault(text, text);
        }
        String before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    /** A programme without tasks has projects of none. */
    private String task(CsvRow row) {
        return row.has("task") && names.hasAny(DeclaredNames.Kind.TASK) ? row.needText("task") : row.text("task");
    }

    private static Optional<String> code(CsvRow row) {
        return Optional.of(row.needText("code")).filter(code -> !code.isEmpty());
    }
}
