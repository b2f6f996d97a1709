package vn.tiendo.programme.registry;

import java.util.List;
import vn.tiendo.measure.UnitCode;

/** A reporting unit as the registry knows it. */
public record Unit(UnitCode code, String name, String shortName, Validity validity) implements Registered {

    /** A unit that has always been and has no end yet. */
    public Unit(UnitCode code, String name, String shortName) {
        this(code, name, shortName, Validity.ALWAYS);
    }

    @Override
    public String key() {
        return code.value();
    }

    @Override
    public List<String> names() {
        return List.of(name, shortName);
    }
}
