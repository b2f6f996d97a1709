package vn.tiendo.report.phrase;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known where a sentence is to be said, by dotted names: {@code dis_pct.value}, {@code warnings.zero.count}. What is
 * not known is not there.
 */
public final class Facts {

    /** What is known more closely comes first. */
    private final List<Map<String, Fact>> layers;

    private Facts(List<Map<String, Fact>> layers) {
        this.layers = layers;
    }

    public static Facts of(Map<String, ? extends Fact> byName) {
        return new Facts(List.of(Map.copyOf(byName)));
    }

    /** These and those; of a name that both have, those. */
    public Facts with(Facts others) {
        return new Facts(Stream.concat(others.layers.stream(), layers.stream()).toList());
    }

    public Optional<Fact> get(String name) {
        for (Map<String, Fact> layer : layers) {
            var fact = layer.get(name);
            if (fact != null) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /** Every one, by its name. */
    public Map<String, Fact> all() {
        var all = new TreeMap<String, Fact>();
        layers.reversed().forEach(all::putAll);
        return Collections.unmodifiableMap(all);
    }

    /** Those of these names as expressions see them: a map for what stands before each dot, empty where nothing is known. */
    Map<String, Object> weighed(Collection<String> names) {
        var roots = new Node();
        names.forEach(name -> roots.put(name, get(name).map(Fact::weighed)));
        return roots.asMap();
    }

    /** What stands behind a dot. */
    private record Node(Map<String, Object> leaves, Map<String, Node> nodes) {

        Node() {
            this(new TreeMap<>(), new TreeMap<>());
        }

        void put(String name, Optional<Object> value) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                value.ifPresent(known -> leaves.put(name, known));
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
