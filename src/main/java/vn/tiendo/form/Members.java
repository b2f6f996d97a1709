package vn.tiendo.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Choice;
import vn.tiendo.programme.Programme;

/** Who is meant by a label or a cell: members of dimensions and choice lists by any of their names, folded. */
final class Members {

    private final Map<String, Map<Folded, String>> byList = new HashMap<>();

    Members(Programme programme) {
        programme.choices().forEach((list, choices) -> choices.forEach(choice -> put(list, choice)));
        programme.towns().forEach(town -> {
            put("towns", town.name(), town.code());
            put("towns", town.code(), town.code());
        });
    }

    /** The member of the list that goes by that name. */
    Optional<String> named(String list, String name) {
        return Optional.ofNullable(byList.getOrDefault(list, Map.of()).get(Folded.of(name)));
    }

    private void put(String list, Choice choice) {
        put(list, choice.value(), choice.value());
        put(list, choice.name().vi(), choice.value());
        choice.synonyms().forEach(synonym -> put(list, synonym, choice.value()));
    }

    private void put(String list, String name, String member) {
        byList.computeIfAbsent(list, _ -> new HashMap<>()).putIfAbsent(Folded.of(name), member);
    }
}
