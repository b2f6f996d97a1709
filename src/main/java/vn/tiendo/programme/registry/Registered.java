package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Those that are valid on the day. */
    static <T extends Registered> List<T> on(LocalDate day, List<T> versions) {
        return versions.stream()
                .filter(version -> version.validity().includes(day))
                .toList();
    }

    /** The one that became valid last. */
    static <T extends Registered> Optional<T> newest(List<T> versions) {
        return versions.stream()
                .max(Comparator.comparing(version -> version.validity().from().orElse(LocalDate.MIN)));
    }
}
