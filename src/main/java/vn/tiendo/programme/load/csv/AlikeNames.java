package vn.tiendo.programme.load.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Registered;

/**
 * Notices names that differ for readers but not for matching, or not at all, while both are valid: worth a look, as a
 * cell with that name could mean either.
 */
final class AlikeNames {

    private static final int MOST_COMPARED = 20;

    private final Faults faults;

    AlikeNames(Faults faults) {
        this.faults = faults;
    }

    <T extends Registered> void notice(Versions<T> versions) {
        Map<Folded, List<Versions.Version<T>>> alike = new HashMap<>();
        // Once there are many of one name, the first few say enough.
        for (var version : versions.versions()) {
            var before = alike.computeIfAbsent(Folded.of(version.thing().name()), _ -> new ArrayList<>());
            before.stream()
                    .filter(other -> isAnother(version.thing(), other.thing()))
                    .findFirst()
                    .ifPresent(other -> faults.notice(
                            version.nameAt(),
                            FaultWords.say("name.alike", version.thing().name()),
                            FaultWords.say("name.alike.at", other.nameAt())));
            if (before.size() < MOST_COMPARED) {
                before.add(version);
            }
        }
    }

    private static boolean isAnother(Registered thing, Registered other) {
        return !thing.key().equals(other.key()) && thing.validity().overlaps(other.validity());
    }
}
