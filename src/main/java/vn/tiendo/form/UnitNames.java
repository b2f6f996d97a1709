package vn.tiendo.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;

/** What a programme's units are called, full and short, folded once and found by their first words. */
final class UnitNames {

    private static final Comparator<Named> LONGEST_FIRST = Comparator.comparingInt(
                    (Named named) -> named.name().key().length())
            .reversed();

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    private record Named(Folded name, UnitCode code) {}

    UnitNames(Programme programme) {
        for (var unit : programme.units()) {
            for (String name : List.of(unit.name(), unit.shortName())) {
                var folded = Folded.of(name);
                byFirstWord
                        .computeIfAbsent(firstWord(folded.key(), 0), _ -> new ArrayList<>())
                        .add(new Named(folded, unit.code()));
            }
        }
        byFirstWord.values().forEach(named -> named.sort(LONGEST_FIRST));
    }

    /** The unit named in the line; the longest name, as "Huyện Điện Biên Đông" holds another. */
    Optional<UnitCode> in(Folded line) {
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
