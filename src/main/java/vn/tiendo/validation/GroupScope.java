package vn.tiendo.validation;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.RuleDefinition;

/** A place in which {@code value}, or {@code part} and {@code whole}, stand for the figures of a group. */
final class GroupScope implements Scope {

    private final Scope place;
    private final Map<String, String> meant = new HashMap<>();

    private GroupScope(Scope place, List<String> group) {
        this.place = place;
        for (int i = 0; i < group.size(); i++) {
            meant.put(RuleDefinition.namesOfGroup(group.size()).get(i), group.get(i));
        }
    }

    static Scope of(Scope place, List<String> group) {
        return group.isEmpty() ? place : new GroupScope(place, group);
    }

    private String meant(String name) {
        return meant.getOrDefault(name, name);
    }

    @Override
    public Optional<String> subject() {
        return place.subject();
    }

    @Override
    public List<Operand> operands(String name) {
        return place.operands(meant(name));
    }

    @Override
    public boolean isAcross(String name) {
        return place.isAcross(meant(name));
    }

    @Override
    public boolean knows(String name) {
        int dot = name.indexOf('.');
        return place.knows(dot < 0 ? meant(name) : name.substring(0, dot + 1) + meant(name.substring(dot + 1)));
    }

    @Override
    public Optional<Object> value(String name) {
        return switch (name) {
            case Vocabulary.PREVIOUS, Vocabulary.LAST_YEAR -> place.value(name).map(this::renamed);
            case Vocabulary.EARLIER ->
                place.value(name)
                        .map(list -> list instanceof List<?> records
                                ? records.stream().map(this::renamed).toList()
                                : list);
            default -> place.value(meant(name));
        };
    }

    private Object renamed(Object value) {
        return value instanceof Map<?, ?> record ? new Renamed(record, meant) : value;
    }

    /** A record whose fields are also known by the names of the group. */
    private static final class Renamed extends AbstractMap<Object, Object> {

        private final Map<?, ?> record;
        private final Map<String, String> meant;

        Renamed(Map<?, ?> record, Map<String, String> meant) {
            this.record = record;
            this.meant = meant;
        }

        private Object meant(@Nullable Object name) {
            return name instanceof String text ? meant.getOrDefault(text, text) : "";
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return record.containsKey(meant(name));
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return record.get(meant(name));
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Map.<Object, Object>copyOf(record).entrySet();
        }
    }
}
