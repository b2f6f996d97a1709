package vn.tiendo.programme.load.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.load.file.Faults;

/**
 * Refuses two values of a list whose writings differ only by accents, strokes or case, such as "d" and "đ", unless both
 * say by {@code exact: true} that such writings are to be met as they stand; and one writing of two values always.
 */
final class AlikeChoices {

    private final Faults faults;
    private final Map<Folded, List<Writing>> seen = new HashMap<>();
    private final Set<Set<String>> told = new HashSet<>();

    AlikeChoices(Faults faults) {
        this.faults = faults;
    }

    private record Writing(String text, String value, boolean exact) {

        boolean isSame(Writing other) {
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .equals(Normalizer.normalize(other.text, Normalizer.Form.NFC));
        }
    }

    /** Takes a value of the list and compares it with those before. */
    void take(Choice choice, DefinitionPlace place) {
        Stream.concat(
                        Stream.of(
                                choice.value(),
                                choice.name().vi(),
                                choice.name().en()),
                        choice.synonyms().stream())
                .map(String::strip)
                .distinct()
                .map(text -> new Writing(text, choice.value(), choice.exact()))
                .forEach(writing -> compare(writing, place));
    }

    private void compare(Writing writing, DefinitionPlace place) {
        var alike = seen.computeIfAbsent(Folded.of(writing.text), _ -> new ArrayList<>());
        alike.stream()
                .filter(other -> !other.value.equals(writing.value))
                .filter(other -> writing.isSame(other) || !(writing.exact && other.exact))
                .filter(other -> told.add(Set.of(writing.value, other.value)))
                .findFirst()
                .ifPresent(other -> tell(writing, other, place));
        alike.add(writing);
    }

    private void tell(Writing writing, Writing other, DefinitionPlace place) {
        if (writing.isSame(other)) {
            faults.add(
                    place,
                    FaultWords.say("choice.shared", writing.text, other.value, writing.value),
                    FaultWords.say("choice.shared.fix"));
        } else {
            faults.add(
                    place,
                    FaultWords.say("choice.alike", writing.text, writing.value, other.text, other.value),
                    FaultWords.say("choice.alike.fix"));
        }
    }
}
