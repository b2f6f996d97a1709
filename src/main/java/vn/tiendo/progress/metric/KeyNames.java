package vn.tiendo.progress.metric;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.progress.sum.SubjectKey;

/** What people call the keys of dimensions, and in which order they know them: the registry's. */
final class KeyNames {

    private final Programme programme;
    private final Map<String, Map<String, Named>> lists = new HashMap<>();

    private record Named(int place, LocalText name) {}

    KeyNames(Programme programme) {
        this.programme = programme;
    }

    /** What is not in the registry is called by its code. */
    LocalText name(Dimension dimension, String key) {
        return Optional.ofNullable(list(dimension).get(code(dimension, key)))
                .map(Named::name)
                .orElseGet(() -> LocalText.of(code(dimension, key)));
    }

    /** What is not in the registry comes last. */
    Comparator<String> order(Dimension dimension) {
        var list = list(dimension);
        return Comparator.comparingInt((String key) -> Optional.ofNullable(list.get(code(dimension, key)))
                        .map(Named::place)
                        .orElse(list.size()))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String code(Dimension dimension, String key) {
        return switch (dimension) {
            case Dimension.OfProject(var fact)
            when fact == Dimension.Fact.CODE -> SubjectKey.of(key).subject();
            case Dimension.OfSubject() -> SubjectKey.of(key).subject();
            case Dimension.OfProject _,
                    Dimension.OfUnit _,
                    Dimension.OfMember _,
                    Dimension.OfAcross _,
                    Dimension.OfField _ -> key;
        };
    }

    private Map<String, Named> list(Dimension dimension) {
        return switch (dimension) {
            case Dimension.OfUnit() -> list("units");
            case Dimension.OfSubject() -> list("projects");
            case Dimension.OfMember(var list, int _) -> list(list);
            case Dimension.OfAcross(var list) -> list(list);
            case Dimension.OfField(var column) ->
                column.choices().or(column::key).map(this::list).orElse(Map.of());
            case Dimension.OfProject(var fact) ->
                switch (fact) {
                    case TASK -> list("tasks");
                    case OWNER -> Map.of();
                    case CODE -> list("projects");
                };
        };
    }

    private Map<String, Named> list(String name) {
        return lists.computeIfAbsent(name, this::named);
    }

    private Map<String, Named> named(String list) {
        var named = new HashMap<String, Named>();
        entries(list).forEach(entry -> named.put(entry.getKey(), new Named(named.size(), entry.getValue())));
        return named;
    }

    private Stream<Map.Entry<String, LocalText>> entries(String list) {
        return switch (list) {
            case "units" ->
                programme.units().stream().map(unit -> Map.entry(unit.key(), LocalText.of(unit.shortName())));
            case "towns" -> names(programme.towns());
            case "projects" -> names(programme.projects());
            case "tasks" -> programme.tasks().stream().map(task -> Map.entry(task.code(), task.name()));
            default ->
                programme.choices().getOrDefault(list, List.of()).stream()
                        .map(choice -> Map.entry(choice.value(), choice.name()));
        };
    }

    private static Stream<Map.Entry<String, LocalText>> names(List<? extends Registered> things) {
        return things.stream().map(thing -> Map.entry(thing.key(), LocalText.of(thing.name())));
    }
}
