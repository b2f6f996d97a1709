package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/** One line of a registry as the thing that it describes; nothing after a fault. */
final class RegistryLines {

    private final Names names;
    private final Faults faults;

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
                unit.get(),
                row.text("task"),
                name,
                owners.meant(row, validity),
                row.text("place"),
                row.text("group"),
                start.get(),
                finish.get(),
                row.text("decision"),
                total.get(),
                validity));
    }

    /** A programme without tasks has projects of none. */
    private String task(CsvRow row) {
        return names.hasAny(Names.Kind.TASK) ? row.needText("task") : row.text("task");
    }

    private static Optional<String> code(CsvRow row) {
        return Optional.of(row.needText("code")).filter(code -> !code.isEmpty());
    }
}
