package vn.tiendo.programme.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.tiendo.programme.change.Difference.What;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.RegistryTable;

/**
 * How the lines of a registry differ in two folders. Of neither folder all lines are held, but what tells whether they are
 * the same: there may be a million. What changed is told of the first so many, of the rest that it did.
 */
final class TableDifferences {

    private static final int MOST_TOLD = 10_000;

    private final RegistryTable table;
    private final Path before;
    private final Path after;
    private final Faults faults;
    private final Map<String, Long> old = new LinkedHashMap<>();
    private final Set<String> now = new LinkedHashSet<>();

    /** New fields of what was added or changed, in the order of the second folder; empty beyond the first so many. */
    private final Map<String, Map<String, String>> next = new LinkedHashMap<>();

    private final Map<String, Map<String, String>> last = new HashMap<>();

    TableDifferences(RegistryTable table, Path before, Path after, Faults faults) {
        this.table = table;
        this.before = before;
        this.after = after;
        this.faults = faults;
    }

    List<Difference> all() {
        each(before, old.keySet(), (name, fields) -> old.put(name, mark(fields)));
        each(after, now, (name, fields) -> {
            now.add(name);
            var mark = Optional.ofNullable(old.get(name));
            if (mark.isEmpty() || mark.get() != mark(fields)) {
                next.put(name, next.size() < MOST_TOLD ? fields : Map.of());
            }
        });
        var gone = old.keySet().stream().filter(name -> !now.contains(name)).toList();
        lookBack(gone);
        var differences = new ArrayList<Difference>();
        next.forEach((name, fields) -> differences.add(difference(name, fields)));
        gone.forEach(name -> differences.add(new Difference(
                table.key(), name, What.REMOVED, Difference.changes(last.getOrDefault(name, Map.of()), Map.of()))));
        return differences;
    }

    private Difference difference(String name, Map<String, String> fields) {
        if (!old.containsKey(name)) {
            return new Difference(table.key(), name, What.ADDED, Difference.changes(Map.of(), fields));
        }
        var known = Optional.ofNullable(last.get(name)).filter(_ -> !fields.isEmpty());
        var changes = known.map(then -> Difference.changes(then, fields)).orElse(List.of());
        boolean closed = !changes.isEmpty() && Difference.isClosed(changes);
        return new Difference(table.key(), name, closed ? What.CLOSED : What.CHANGED, changes);
    }

    /** Reads again what the lines said that changed or are gone. */
    private void lookBack(List<String> gone) {
        var wanted = new LinkedHashSet<String>();
        next.keySet().stream().filter(old::containsKey).limit(MOST_TOLD).forEach(wanted::add);
        gone.stream().limit(MOST_TOLD).forEach(wanted::add);
        if (!wanted.isEmpty()) {
            var seen = new LinkedHashSet<String>();
            each(before, seen, (name, fields) -> {
                seen.add(name);
                if (wanted.contains(name)) {
                    last.put(name, fields);
                }
            });
        }
    }

    /** Each line by its name; a name that is there already is told from the first by a number. */
    private void each(Path folder, Set<String> seen, BiConsumer<String, Map<String, String>> then) {
        var times = new HashMap<String, Integer>();
        table.each(folder, faults, List.of(), row -> {
            var fields = FolderDeclarations.fields(row);
            String plain = FolderDeclarations.name(table, fields);
            String name = plain;
            while (seen.contains(name)) {
                name = plain + " (" + times.merge(plain, 2, (count, _) -> count + 1) + ")";
            }
            then.accept(name, fields);
        });
    }

    /** Lines that are not the same have the same mark in one of 2⁶⁴ cases (FNV-1a); columns may change places. */
    private static long mark(Map<String, String> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> mark(mark(0xcbf29ce484222325L, field.getKey()), field.getValue()))
                .sum();
    }

    private static long mark(long before, String text) {
        long mark = before;
        for (int i = 0; i < text.length(); i++) {
            mark = (mark ^ text.charAt(i)) * 0x100000001b3L;
        }
        return (mark ^ 0xFFFF) * 0x100000001b3L;
    }
}
