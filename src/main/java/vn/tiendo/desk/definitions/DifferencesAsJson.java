package vn.tiendo.desk.definitions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.programme.change.Difference;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.Language;

/** What is declared otherwise, for programs: one JSON object. */
final class DifferencesAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DifferencesAsJson() {}

    /** As many are listed; a registry may have a million lines. */
    private static final int MOST_LISTED = 10_000;

    private record Answer(
            int found,
            List<Line> differences,
            List<Told> faults,
            List<Told> notices,
            @Nullable Boolean applied) {}

    private record Told(String file, int line, int column, String what, String expected, int more) {}

    private record Line(String kind, String name, String what, List<Difference.Change> changes) {}

    static String of(List<Difference> differences) {
        return JSON.writeValueAsString(new Answer(differences.size(), lines(differences), List.of(), List.of(), null));
    }

    static String ofImport(
            List<Difference> differences, List<Fault> faults, List<Fault> notices, boolean applied, Language language) {
        return JSON.writeValueAsString(new Answer(
                differences.size(), lines(differences), told(faults, language), told(notices, language), applied));
    }

    private static List<Told> told(List<Fault> faults, Language language) {
        return faults.stream()
                .map(f -> new Told(
                        f.file(), f.line(), f.column(), language.of(f.what()), language.of(f.expected()), f.more()))
                .toList();
    }

    private static List<Line> lines(List<Difference> differences) {
        return differences.stream()
                .limit(MOST_LISTED)
                .map(d -> new Line(d.kind(), d.name(), d.what().name().toLowerCase(Locale.ROOT), d.changes()))
                .toList();
    }
}
