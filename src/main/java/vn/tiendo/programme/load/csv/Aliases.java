package vn.tiendo.programme.load.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Abbreviations;
import vn.tiendo.programme.registry.Alias;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Validity;

/** Reads {@code aliases.csv}: confirmed writings, none of which may mean two things. */
final class Aliases {

    private final Map<NameKind, Versions<? extends Registered>> versions;
    private final Abbreviations abbreviations;
    private final Faults faults;
    private final Map<Writing, List<Meaning>> known = new HashMap<>();

    private record Writing(NameKind kind, String text) {}

    private record Meaning(String code, Validity validity, DefinitionPlace place) {}

    Aliases(Map<NameKind, Versions<? extends Registered>> versions, Abbreviations abbreviations, Faults faults) {
        this.versions = versions;
        this.abbreviations = abbreviations;
        this.faults = faults;
    }

    List<Alias> read(List<CsvRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        // A registry of which no alias speaks may be large.
        var kinds = rows.stream()
                .map(row -> row.text("kind").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        versions.forEach((kind, things) -> {
            if (kinds.contains(kind.name().toLowerCase(Locale.ROOT))) {
                takeNames(kind, things);
            }
        });
        return rows.stream().flatMap(row -> alias(row).stream()).toList();
    }

    private void takeNames(NameKind kind, Versions<? extends Registered> things) {
        things.versions()
                .forEach(version -> version.thing()
                        .names()
                        .forEach(name -> meanings(kind, name)
                                .add(new Meaning(
                                        version.thing().key(), version.thing().validity(), version.nameAt()))));
    }

    private List<Meaning> meanings(NameKind kind, String text) {
        return known.computeIfAbsent(new Writing(kind, abbreviations.writtenOut(text)), _ -> new ArrayList<>());
    }

    private Optional<Alias> alias(CsvRow row) {
        var kind = row.oneOf("kind", NameKind.class);
        String text = row.needText("alias");
        String code = row.needText("code");
        var since = row.day("since");
        var confirmedOn = row.day("confirmed_on");
        if (kind.isEmpty() || text.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        Alias.wrong(text).ifPresent(why -> faults.add(row.placeOf("alias"), FaultWords.say("alias.unusable"), why));
        var alias = new Alias(kind.get(), text, code, since, row.text("confirmed_by"), confirmedOn);
        checkMeant(alias, row);
        checkClear(alias, row.placeOf("alias"));
        return Optional.of(alias);
    }

    private void checkMeant(Alias alias, CsvRow row) {
        var things = Objects.requireNonNull(versions.get(alias.kind()));
        if (!things.keys().contains(alias.code())) {
            faults.add(
                    row.placeOf("code"),
                    FaultWords.say("name.unknown", alias.kind().word(), alias.code()),
                    faults.suggestion(alias.code(), things.keys()));
        }
    }

    private void checkClear(Alias alias, DefinitionPlace place) {
        var meanings = meanings(alias.kind(), alias.text());
        var mine = Objects.requireNonNull(versions.get(alias.kind())).of(alias.code()).stream()
                .flatMap(version -> version.validity().common(alias.validity()).stream())
                .map(validity -> new Meaning(alias.code(), validity, place))
                .toList();
        meanings.stream()
                .filter(other -> mine.stream().anyMatch(m -> isContrary(m, other)))
                .findFirst()
                .ifPresent(other -> faults.add(
                        place,
                        FaultWords.say("alias.taken", alias.text(), alias.kind().word(), other.code),
                        FaultWords.say("see", other.place)));
        meanings.addAll(mine);
    }

    private static boolean isContrary(Meaning one, Meaning other) {
        return !one.code.equals(other.code) && one.validity.overlaps(other.validity);
    }
}
