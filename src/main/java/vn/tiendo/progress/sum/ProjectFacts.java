package vn.tiendo.progress.sum;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Project;

/** What the registry says of projects, by their codes. */
public record ProjectFacts(Map<String, Project> byCode) {

    public static ProjectFacts of(Programme programme) {
        return new ProjectFacts(programme.projects().stream()
                .collect(Collectors.toMap(Project::code, Function.identity(), (first, _) -> first)));
    }

    Optional<String> task(String code) {
        return fact(code, Project::task);
    }

    Optional<String> owner(String code) {
        return fact(code, Project::owner);
    }

    private Optional<String> fact(String code, Function<Project, String> fact) {
        return Optional.ofNullable(byCode.get(code)).map(fact).filter(text -> !text.isEmpty());
    }
}
