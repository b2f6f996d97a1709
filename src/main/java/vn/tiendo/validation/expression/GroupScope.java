package vn.tiendo.validation.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tiendo.programme.RuleDefinition;

/** A place in which {@code value}, or {@code part} and {@code whole}, stand for the figures of a group. */
public final class GroupScope implements Scope {

    private final Scope place;
    private final Map<String, String> meant;

    private GroupScope(Scope place, Map<String, String> meant) {
        this.place = place;
        this.meant = meant;
    }

    /** @param meant of {@link #names} */
    public static Scope of(Scope place, Map<String, String> meant) {
        return meant.isEmpty() ? place : new GroupScope(place, meant);
    }

    /** What the names of a group stand for. */
    public static Map<String, String> names(List<String> group) {
        var meant = new HashMap<String, String>();
        for (int i = 0; i < group.size(); i++) {
            String name = RuleDefinition.namesOfGroup(group.size()).get(i);
            meant.put(name, group.get(i));
            meant.put(ExpressionCompiler.PRESENT + name, ExpressionCompiler.PRESENT + group.get(i));
            meant.put(ExpressionCompiler.PRECISION + name, ExpressionCompiler.PRECISION + group.get(i));
        }
        return meant;
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
    public boolean knows(String record, String field) {
        return place.knows(record, meant(field));
    }

    @Override
    public Optional<Object> value(String name) {
        return switch (name) {
            case Vocabulary.PREVIOUS, Vocabulary.LAST_YEAR -> place.value(name).map(this::renamed);
            default -> place.value(meant(name));
        };
    }

    @Override
    public List<Fields> earlier(Set<String> fields) {
        return place.earlier(fields.stream().map(this::meant).collect(Collectors.toSet())).stream()
                .map(record -> record.knownAs(meant))
                .toList();
    }

    private Object renamed(Object value) {
        return value instanceof Fields record ? record.knownAs(meant) : value;
    }

    @Override
    public Optional<Object> once(Object part, Supplier<Optional<Object>> evaluated) {
        return place.once(part, evaluated);
    }

    @Override
    public void giveUp(Object expression) {
        place.giveUp(expression);
    }

    @Override
    public boolean gaveUp(Object expression) {
        return place.gaveUp(expression);
    }
}
