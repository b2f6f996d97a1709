package vn.tiendo.programme.load.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Validity;

/** The lines of one registry by their key: no two of one key may be valid on the same day. */
public final class Versions<T extends Registered> {

    private final DeclaredNames.Kind kind;
    private final DeclaredNames names;
    private final Faults faults;
    private final Map<String, List<Version<T>>> byKey = new LinkedHashMap<>();

    /** A line, and where its code and its name stand. */
    record Version<T extends Registered>(T thing, DefinitionPlace place, DefinitionPlace nameAt) {}

    Versions(DeclaredNames.Kind kind, DeclaredNames names, Faults faults) {
        this.kind = kind;
        this.names = names;
        this.faults = faults;
    }

    void add(T thing, CsvRow row) {
        var place = row.placeOf("code");
        var before = byKey.computeIfAbsent(thing.key(), _ -> new ArrayList<>(1));
        if (before.isEmpty()) {
            names.declare(kind.everywhere(), thing.key(), place);
        }
        if (!before.isEmpty()) {
            before.stream()
                    .filter(other -> other.thing.validity().overlaps(thing.validity()))
                    .findFirst()
                    .ifPresent(other -> tellOverlap(thing, place, other));
        }
        before.add(new Version<>(thing, place, row.placeOf("name")));
    }

    /** Puts those that each of them turns into in its place. */
    void follow(Function<Version<T>, List<T>> turns) {
        byKey.replaceAll((_, versions) -> versions.stream()
                .flatMap(version -> turns.apply(version).stream()
                        .map(thing -> new Version<>(thing, version.place(), version.nameAt())))
                .toList());
    }

    /** A key whose line is faulty. */
    void admit(String key, DefinitionPlace place) {
        names.admit(kind.everywhere(), key, place);
    }

    private void tellOverlap(T thing, DefinitionPlace place, Version<T> other) {
        if (thing.validity().equals(Validity.ALWAYS) && other.thing.validity().equals(Validity.ALWAYS)) {
            faults.add(
                    place,
                    FaultWords.say("name.twice", kind.word(), thing.key()),
                    FaultWords.say("declared-at", other.place));
            return;
        }
        faults.add(
                place,
                FaultWords.say(
                        "validity.overlap",
                        kind.word(),
                        thing.key(),
                        thing.validity().told()),
                FaultWords.say(
                        "validity.overlap.fix",
                        other.place,
                        other.thing.validity().told()));
    }

    /** In the order of the file. */
    List<T> all() {
        return versions().stream().map(Version::thing).toList();
    }

    List<Version<T>> versions() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    /** Of keys that have more than one. */
    List<T> several() {
        return byKey.values().stream()
                .filter(versions -> versions.size() > 1)
                .flatMap(List::stream)
                .map(Version::thing)
                .toList();
    }

    List<T> of(String key) {
        return byKey.getOrDefault(key, List.of()).stream().map(Version::thing).toList();
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /** Tells a reference to something that is over, or not there yet, as long as what refers to it is valid. */
    void requireTogether(String key, Validity referring, DefinitionPlace place) {
        var versions = of(key);
        if (!versions.isEmpty() && versions.stream().noneMatch(v -> v.validity().overlaps(referring))) {
            faults.add(
                    place,
                    FaultWords.say("name.not-valid", kind.word(), key, referring.told()),
                    FaultWords.say("valid-only", versions.getLast().validity().told()));
        }
    }

    /** The version that begins on the day written, or, where none is written, the one that the other test picks. */
    Optional<T> at(String key, Optional<LocalDate> from, LocalDate otherwise) {
        return of(key).stream()
                .filter(v -> from.isPresent()
                        ? v.validity().from().equals(from)
                        : v.validity().includes(otherwise))
                .findFirst();
    }
}
