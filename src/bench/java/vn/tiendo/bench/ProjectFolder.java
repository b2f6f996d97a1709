package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

/** A copy of the shipped programme with rules and projects of the benchmark's own. */
final class ProjectFolder {

    static final String DECISION = "1204/QĐ-UBND ngày 19/01/2020";
    private static final Path RULES = Path.of("src/bench/jobs/rules.yaml");
    private static final String HEADER = "code,unit,task,name,owner,place,group,start,finish,decision,total_dong,real";

    /** The registry states another total investment than one row in this many. */
    private static final int OTHER_TOTAL = 200;

    private ProjectFolder() {}

    static Programme programme(Path folder, List<ProjectRow> rows) throws IOException {
        ShippedProgramme.copyTo(folder);
        Files.copy(RULES, folder.resolve("rules.yaml"), StandardCopyOption.REPLACE_EXISTING);
        var lines = new ArrayList<>(List.of(HEADER));
        rows.forEach(row -> lines.add(line(row, lines.size())));
        Files.write(folder.resolve("projects.csv"), lines);
        return Programmes.loadOne(folder, notice -> {});
    }

    /** Whether the registry states another total investment than the project's row. */
    static boolean differs(int number) {
        return number % OTHER_TOTAL == 0;
    }

    private static String line(ProjectRow row, int number) {
        long total = (row.money().total() + (differs(number) ? 7 : 0)) * 1_000_000;
        return "%s,%s,2.6,\"%s\",\"%s\",Xã Lay Nưa,%s,%d,%d,%s,%d,False"
                .formatted(
                        row.code(),
                        ProjectTable.UNIT.value(),
                        row.name(),
                        row.owner(),
                        row.group(),
                        row.start(),
                        row.finish(),
                        DECISION,
                        total);
    }
}
