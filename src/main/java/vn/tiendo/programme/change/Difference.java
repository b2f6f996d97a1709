package vn.tiendo.programme.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.RegistryTable;

/**
 * That something is declared otherwise in one folder than in another.
 *
 * @param kind the table of a registry ({@code projects}) or what the YAML calls it ({@code rule})
 * @param name the key by which it is told from others of its kind
 * @param changes the fields that differ; of what was added or removed, all of them
 */
public record Difference(String kind, String name, What what, List<Change> changes) {

    /** The fields that end the validity of a registry's line, and of a version of a form. */
    private static final Set<String> ENDS = Set.of("valid_to", "until");

    /** What happened to it. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED,
        /** Its validity was given an end, and nothing else changed. */
        CLOSED
    }

    /** A field before and after; empty where it was not there. */
    public record Change(String field, String before, String after) {}

    /**
     * How the second folder differs from the first: in the order of the second, what was removed last of its kind.
     *
     * @throws DefinitionFaults if a file of either cannot be read as CSV or YAML
     */
    public static List<Difference> between(Path before, Path after) {
        var yaml = ofYaml(before, after);
        var faults = new Faults();
        var differences = new ArrayList<Difference>();
        for (RegistryTable table : RegistryTable.values()) {
            differences.addAll(new TableDifferences(table, before, after, faults).all());
        }
        faults.throwIfAny();
        differences.addAll(yaml);
        return List.copyOf(differences);
    }

    private static List<Difference> ofYaml(Path before, Path after) {
        var old = FolderDeclarations.of(before);
        var now = FolderDeclarations.of(after);
        var all = new ArrayList<>(now.keySet());
        old.keySet().stream().filter(gone -> !now.containsKey(gone)).forEach(all::add);
        var kinds =
                all.stream().map(FolderDeclarations.Declared::kind).distinct().toList();
        all.sort(Comparator.comparingInt(declared -> kinds.indexOf(declared.kind())));
        var differences = new ArrayList<Difference>();
        for (var declared : all) {
            var changes = changes(old.getOrDefault(declared, Map.of()), now.getOrDefault(declared, Map.of()));
            if (!changes.isEmpty()) {
                var what = !old.containsKey(declared)
                        ? What.ADDED
                        : !now.containsKey(declared) ? What.REMOVED : isClosed(changes) ? What.CLOSED : What.CHANGED;
                differences.add(new Difference(declared.kind(), declared.name(), what, changes));
            }
        }
        return differences;
    }

    static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        return fields.stream()
                .map(field -> new Change(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    static boolean isClosed(List<Change> changes) {
        return changes.stream().allMatch(c -> ENDS.contains(c.field) && c.before.isEmpty());
    }
}
