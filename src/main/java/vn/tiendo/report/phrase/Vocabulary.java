package vn.tiendo.report.phrase;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of facts that conditions and sentences may use. */
public record Vocabulary(Set<String> names) {

    public Vocabulary {
        names = Set.copyOf(names);
    }

    /** These and those. */
    public Vocabulary with(Collection<String> others) {
        var all = new TreeSet<>(names);
        all.addAll(others);
        return new Vocabulary(all);
    }

    public boolean knows(String name) {
        return names.contains(name);
    }

    /** What stands before the first dot. */
    public List<String> roots() {
        return names.stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
