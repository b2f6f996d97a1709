package vn.tiendo.validation;

import java.util.List;
import java.util.Optional;

/** A place in which one name has another value. */
record Moved(Scope place, String name, Object other) implements Scope {

    @Override
    public Optional<String> subject() {
        return place.subject();
    }

    @Override
    public List<Operand> operands(String of) {
        return place.operands(of);
    }

    @Override
    public boolean isAcross(String of) {
        return place.isAcross(of);
    }

    @Override
    public boolean knows(String of) {
        return place.knows(of);
    }

    @Override
    public Optional<Object> value(String of) {
        return of.equals(name) ? Optional.of(other) : place.value(of);
    }
}
