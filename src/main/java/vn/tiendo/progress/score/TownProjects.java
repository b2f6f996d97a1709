package vn.tiendo.progress.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** The projects that are built in a town: those of its unit, and others' that name it or its unit as their place. */
final class TownProjects {

    private final List<Project> projects;

    /** @param programme as of the period */
    TownProjects(Programme programme, Town town) {
        var names = Stream.concat(
                        Stream.of(town.name()), programme.unit(town.unit()).map(Unit::names).orElse(List.of()).stream())
                .map(TownProjects::key)
                .collect(Collectors.toUnmodifiableSet());
        this.projects = programme.projects().stream()
                .filter(project -> project.unit().equals(town.unit()) || isPlaced(project, names))
                .toList();
    }

    /** Places are written one after the other: "TP Điện Biên Phủ, H. Điện Biên". */
    private static boolean isPlaced(Project project, Set<String> names) {
        return Stream.of(project.place().split("[,;]", -1))
                .map(TownProjects::key)
                .anyMatch(names::contains);
    }

    private static String key(String text) {
        return Folded.of(text).key();
    }

    /** Those that move the indicator, as the registry lists them. */
    List<Project> of(TownIndicator indicator) {
        var names = indicator.named().stream().map(TownProjects::key).toList();
        return projects.stream()
                .filter(project -> indicator.tasks().contains(project.task()))
                .filter(project -> names.isEmpty() || names.stream().anyMatch(name -> holds(key(project.name()), name)))
                .toList();
    }

    /** As whole words. */
    private static boolean holds(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }
}
