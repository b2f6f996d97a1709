package vn.tiendo.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.programme.Difference;
import vn.tiendo.programme.Fault;

/** What is declared otherwise, for programs: one JSON object. */
final class DifferencesAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DifferencesAsJson() {}

    private record Answer(
            List<Line> differences,
            List<Fault> faults,
            List<Fault> notices,
            @Nullable Boolean applied) {}

    private record Line(String kind, String name, String what, List<Difference.Change> changes) {}

    static String of(List<Difference> differences) {
        return JSON.writeValueAsString(new Answer(lines(differences), List.of(), List.of(), null));
    }

    static String ofImport(List<Difference> differences, List<Fault> faults, List<Fault> notices, boolean applied) {
        return JSON.writeValueAsString(new Answer(lines(differences), faults, notices, applied));
    }

    private static List<Line> lines(List<Difference> differences) {
        return differences.stream()
                .map(d -> new Line(d.kind(), d.name(), d.what().name().toLowerCase(Locale.ROOT), d.changes()))
                .toList();
    }
}
