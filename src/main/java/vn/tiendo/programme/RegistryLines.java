package vn.tiendo.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;

/** One line of a registry as the thing that it describes; nothing after a fault. */
final class RegistryLines {

    private static final int MOST_TEXTS = 100_000;

    private final Names names;
    private final Faults faults;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, UnitCode> units = new HashMap<>();

    RegistryLines(Names names, Faults faults) {
        this.names = names;
        this.faults = faults;
    }

    Optional<Unit> unit(CsvRow row) {
        String name = row.needText("name");
        String shortName = row.needText("short_name");
        var validity = row.validity();
        return row.unit("code").map(code -> new Unit(code, name, shortName, validity));
    }

    Optional<Owner> owner(CsvRow row) {
        return code(row).map(code -> new Owner(code, row.needText("name"), row.validity()));
    }

    Optional<Division> division(CsvRow row) {
        return code(row)
                .map(code -> new Division(
                        code, row.needText("name"), row.needText("short_name"), row.text("parent"), row.validity()));
    }

    Optional<Town> town(CsvRow row) {
        names.refer(Names.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
        var code = code(row);
        var unit = row.unit("unit");
        String name = row.needText("name");
        String today = row.needText("class");
        String target = row.needText("target_class");
        var validity = row.validity();
        return code.flatMap(c -> unit.map(u -> new Town(c, name, today, target, u, validity)));
    }

    Optional<Project> project(CsvRow row, OwnerNames owners) {
        names.refer(Names.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
        names.refer(Names.Kind.TASK.everywhere(), task(row), row.placeOf("task"));
        var code = code(row);
        var unit = row.unit("unit");
        var start = row.year("start");
        var finish = row.year("finish");
        var total = row.amount("total_dong");
        String name = row.needText("name");
        var validity = row.validity();
        if (code.isEmpty() || unit.isEmpty() || start.isEmpty() || finish.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        if (finish.get() < start.get()) {
            faults.add(row.placeOf("finish"), "năm hoàn thành trước năm khởi công", "từ " + start.get() + " trở đi");
        }
        return Optional.of(new Project(
                code.get(),
                units.computeIfAbsent(unit.get().value(), _ -> unit.get()),
                once(row.text("task")),
                once(name),
                once(owners.meant(row, validity)),
                once(row.text("place")),
                once(row.text("group")),
                start.get(),
                finish.get(),
                once(row.text("decision")),
                total.get(),
                validity));
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
        return names.hasAny(Names.Kind.TASK) ? row.needText("task") : row.text("task");
    }

    private static Optional<String> code(CsvRow row) {
        return Optional.of(row.needText("code")).filter(code -> !code.isEmpty());
    }
}
