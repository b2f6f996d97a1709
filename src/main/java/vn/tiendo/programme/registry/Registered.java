package vn.tiendo.programme.registry;

import java.util.List;

/**
 * A line of a registry that people call by name. The same key may stand in several lines, of which one at most is
 * valid on any day: its versions.
 */
public sealed interface Registered permits Unit, Town, Project, Owner, Division {

    /** The code as the registry writes it. */
    String key();

    String name();

    Validity validity();

    /** Everything that it is called in the registry, its full name first. */
    default List<String> names() {
        return List.of(name());
    }
}
