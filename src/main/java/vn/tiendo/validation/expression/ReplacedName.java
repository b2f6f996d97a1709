package vn.tiendo.validation.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A place in which one name has another value. */
public record ReplacedName(Scope place, String name, Object other) implements Scope {

    @Override
    public Optional<String> subject() {
        return place.subject();
    }

    @Override
    public List<Operand> operands(String of) {
        return place.operands(of);
    }

    @Override
    public List<Fields> earlier(Set<String> fields) {
        return place.earlier(fields);
    }

    @Override
    public boolean knows(String record, String field) {
        return place.knows(record, field);
    }

    /** Another value of one name makes another of what is worked out from it. */
    @Override
    public Optional<Object> once(Object part, Supplier<Optional<Object>> evaluated) {
        return evaluated.get();
    }

    @Override
    public Optional<Object> value(String of) {
        return of.equals(name) ? Optional.of(other) : place.value(of);
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
