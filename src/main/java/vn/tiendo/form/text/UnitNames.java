package vn.tiendo.form.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Alias;
import vn.tiendo.programme.registry.NameKind;

/** What a programme's units are called, full, short and as confirmed, folded once and found by their first words. */
public final class UnitNames {

    private static final Comparator<Named> LONGEST_FIRST = Comparator.comparingInt(
                    (Named named) -> named.name().key().length())
            .reversed();

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    private record Named(Folded name, UnitCode code) {}

    /** @param day on which they are called so; where it is empty, a name that went from one to another names none */
    public UnitNames(Programme programme, KnownNames names, Optional<LocalDate> day) {
        var registered = programme.units().stream().flatMap(unit -> unit.names().stream());
        var aliases = programme.registry().aliases().stream()
                .filter(alias -> alias.kind() == NameKind.UNIT)
                .map(Alias::text);
        Stream.concat(registered, aliases)
                .distinct()
                .forEach(name -> names.hit(NameKind.UNIT, name, day)
                        .ifPresent(hit -> add(
                                names.variants(name), new UnitCode(hit.thing().key()))));
        byFirstWord.values().forEach(named -> named.sort(LONGEST_FIRST));
    }

    private void add(List<Folded> variants, UnitCode code) {
        variants.forEach(variant -> byFirstWord
                .computeIfAbsent(firstWord(variant.key(), 0), _ -> new ArrayList<>())
                .add(new Named(variant, code)));
    }

    /** The unit named in the line; the longest name, as "Huyện Điện Biên Đông" holds another. */
    public Optional<UnitCode> in(Folded line) {
        var best = Optional.<Named>empty();
        String key = line.key();
        for (int word = 0; word < key.length(); word = key.indexOf(' ', word) + 1) {
            for (Named named : byFirstWord.getOrDefault(firstWord(key, word), List.of())) {
                boolean longer = best.isEmpty() || LONGEST_FIRST.compare(named, best.get()) < 0;
                if (longer && line.contains(named.name())) {
                    best = Optional.of(named);
                }
            }
            if (key.indexOf(' ', word) < 0) {
                break;
            }
        }
        return best.map(Named::code);
    }

    private static String firstWord(String key, int from) {
        int end = key.indexOf(' ', from);
        return end < 0 ? key.substring(from) : key.substring(from, end);
    }
}
