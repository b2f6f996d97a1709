package vn.tiendo.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.measure.Folded;

/** Reads the registries that the province keeps as CSV: {@code units.csv}, {@code towns.csv}, {@code projects.csv}. */
final class Registries {

    private final Path folder;
    private final Faults faults;
    private final Names names;

    Registries(Path folder, Faults faults, Names names) {
        this.folder = folder;
        this.faults = faults;
        this.names = names;
    }

    List<Unit> units() {
        var units = new ArrayList<Unit>();
        var alike = new HashMap<Folded, Place>();
        for (var row : CsvTable.read(folder.resolve("units.csv"), faults, "code", "name", "short_name")) {
            names.declare(Names.Kind.UNIT.everywhere(), row.needText("code"), row.placeOf("code"));
            noticeAlike(row, alike);
            String name = row.needText("name");
            row.unit("code").ifPresent(code -> units.add(new Unit(code, name, row.needText("short_name"))));
        }
        return List.copyOf(units);
    }

    List<Town> towns() {
        var towns = new ArrayList<Town>();
        var alike = new HashMap<Folded, Place>();
        var rows = CsvTable.read(folder.resolve("towns.csv"), faults, "code", "name", "class", "target_class", "unit");
        for (var row : rows) {
            names.declare(Names.Kind.TOWN.everywhere(), row.needText("code"), row.placeOf("code"));
            names.refer(Names.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
            noticeAlike(row, alike);
            addTown(row, towns);
        }
        return List.copyOf(towns);
    }

    private static void addTown(CsvRow row, List<Town> towns) {
        String name = row.needText("name");
        String today = row.needText("class");
        String target = row.needText("target_class");
        row.unit("unit").ifPresent(unit -> towns.add(new Town(row.text("code"), name, today, target, unit)));
    }

    List<Project> projects() {
        var projects = new ArrayList<Project>();
        for (var row : CsvTable.read(
                folder.resolve("projects.csv"),
                faults,
                "code",
                "unit",
                "task",
                "name",
                "owner",
                "place",
                "group",
                "start",
                "finish",
                "decision",
                "total_dong",
                "real")) {
            names.declare(Names.Kind.PROJECT.everywhere(), row.needText("code"), row.placeOf("code"));
            names.refer(Names.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
            names.refer(Names.Kind.TASK.everywhere(), task(row), row.placeOf("task"));
            addProject(row, projects);
        }
        return List.copyOf(projects);
    }

    /** A programme without tasks has projects of none. */
    private String task(CsvRow row) {
        return names.hasAny(Names.Kind.TASK) ? row.needText("task") : row.text("task");
    }

    private void addProject(CsvRow row, List<Project> projects) {
        var unit = row.unit("unit");
        var start = row.year("start");
        var finish = row.year("finish");
        var total = row.amount("total_dong");
        String name = row.needText("name");
        if (unit.isEmpty() || start.isEmpty() || finish.isEmpty() || total.isEmpty()) {
            return;
        }
        if (finish.get() < start.get()) {
            faults.add(row.placeOf("finish"), "năm hoàn thành trước năm khởi công", "từ " + start.get() + " trở đi");
        }
        projects.add(new Project(
                row.text("code"),
                unit.get(),
                row.text("task"),
                name,
                row.text("owner"),
                row.text("place"),
                row.text("group"),
                start.get(),
                finish.get(),
                row.text("decision"),
                total.get()));
    }

    /** Names differ for readers but not for matching: worth a look, as a cell with that name could mean either. */
    private void noticeAlike(CsvRow row, Map<Folded, Place> alike) {
        var before = alike.putIfAbsent(Folded.of(row.text("name")), row.placeOf("name"));
        if (before != null) {
            faults.notice(row.placeOf("name"), "tên '" + row.text("name") + "' khó phân biệt", "gần giống ở " + before);
        }
    }
}
