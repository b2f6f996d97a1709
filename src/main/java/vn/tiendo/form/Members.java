package vn.tiendo.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Choice;
import vn.tiendo.programme.Programme;

/** Who is meant by a label or a cell: members of dimensions, registries and choice lists by any of their names, folded. */
final class Members {

    private final Map<String, Map<Folded, String>> byList = new HashMap<>();

    Members(Programme programme) {
        programme.choices().forEach((list, choices) -> choices.forEach(choice -> put(list, choice)));
        programme.towns().forEach(town -> put("towns", town.code(), town.name()));
        programme.units().forEach(unit -> put("units", unit.code().value(), unit.name(), unit.shortName()));
        programme.projects().forEach(project -> put("projects", project.code(), project.name()));
    }

    /** The member of a dimension that a column's label names: {@code 2025}, {@code Q1}, {@code 06}, a code, a choice. */
    Optional<String> inDimension(String dimension, String label) {
        return switch (dimension) {
            case "year" -> TimeNames.year(label);
            case "quarter" -> TimeNames.quarter(label);
            case "month" -> TimeNames.month(label);
            default -> named(dimension, label);
        };
    }

    /** The member of the list that goes by that name. */
    Optional<String> named(String list, String name) {
        return Optional.ofNullable(byList.getOrDefault(list, Map.of()).get(Folded.of(name)));
    }

    private void put(String list, Choice choice) {
        put(list, choice.value(), choice.name().vi());
        choice.synonyms().forEach(synonym -> putName(list, synonym, choice.value()));
        putName(list, choice.name().en(), choice.value());
    }

    /** A code goes by itself and by its names. */
    private void put(String list, String code, String... names) {
        putName(list, code, code);
        List.of(names).forEach(name -> putName(list, name, code));
    }

    private void putName(String list, String name, String member) {
        byList.computeIfAbsent(list, _ -> new HashMap<>()).putIfAbsent(Folded.of(name), member);
    }
}
