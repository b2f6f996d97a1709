package vn.tiendo.report.phrase;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known where a sentence is to be said, by dotted names: {@code dis_pct.value}, {@code warnings.zero.count}. What is
 * not known is not there.
 */
public final class Facts {

    private final Map<String, Fact> byName;

    private Facts(Map<String, Fact> byName) {
        this.byName = byName;
    }

    public static Facts of(Map<String, ? extends Fact> byName) {
        return new Facts(Collections.unmodifiableMap(new TreeMap<>(byName)));
    }

    /** These and those; of a name that both have, those. */
    public Facts with(Facts others) {
        var all = new TreeMap<>(byName);
        all.putAll(others.byName);
        return new Facts(Collections.unmodifiableMap(all));
    }

    public Optional<Fact> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every one, by its name. */
    public Map<String, Fact> all() {
        return byName;
    }

    /** As expressions see them: a map for what stands before each dot. */
    Map<String, Object> weighed() {
        var roots = new Node();
        byName.forEach((name, fact) -> roots.put(name, fact.weighed()));
        return roots.asMap();
    }

    /** What stands behind a dot. */
    private record Node(Map<String, Object> leaves, Map<String, Node> nodes) {

        Node() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void put(String name, Object value) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                leaves.put(name, value);
            } else {
                nodes.computeIfAbsent(name.substring(0, dot), _ -> new Node()).put(name.substring(dot + 1), value);
            }
        }

        Map<String, Object> asMap() {
            var all = new TreeMap<>(leaves);
            nodes.forEach((name, node) -> all.put(name, node.asMap()));
            return all;
        }
    }
}
