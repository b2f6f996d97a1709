package vn.tiendo.report.phrase;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of facts that conditions and sentences may use, with what each is.
 *
 * @param names dotted: {@code dis_pct.value}
 */
public record FactNames(Map<String, Kind> names) {

    public FactNames {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** What a fact is weighed as. */
    public enum Kind {
        NUMBER,
        WORDS,
        FLAG
    }

    /** These and those. */
    public FactNames with(Map<String, Kind> others) {
        var all = new TreeMap<>(names);
        all.putAll(others);
        return new FactNames(all);
    }

    public boolean knows(String name) {
        return names.containsKey(name);
    }

    public Set<String> all() {
        return names.keySet();
    }

    /** What stands before the first dot. */
    public List<String> roots() {
        var roots = new TreeSet<String>();
        names.keySet().forEach(name -> roots.add(name.substring(0, name.indexOf('.'))));
        return List.copyOf(roots);
    }
}
