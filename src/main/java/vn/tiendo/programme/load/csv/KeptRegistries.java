package vn.tiendo.programme.load.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.file.RegistryTable;

/** Which of the registries that a programme may do without it has: those whose file is there, or that a form refers to. */
public record KeptRegistries(Path folder, List<Form> forms) {

    boolean has(RegistryTable table) {
        return switch (table) {
            case TOWNS -> isKept("towns", form -> form.expectedOf() instanceof Form.Expectation.UnitsWithTowns);
            case PROJECTS ->
                isKept("projects", form -> form.expectedOf() instanceof Form.Expectation.UnitsWithProjects);
            case UNITS, OWNERS, DIVISIONS, SUCCESSION, ALIASES, TARGETS, HOLIDAYS, ABBREVIATIONS, CONTACTS -> true;
        };
    }

    private boolean isKept(String registry, Predicate<Form> expects) {
        return Files.exists(folder.resolve(registry + ".csv"))
                || forms.stream().anyMatch(expects)
                || forms.stream().flatMap(form -> form.columns().stream()).anyMatch(c -> names(c, registry));
    }

    private static boolean names(Column column, String registry) {
        return column.across().contains(registry)
                || column.key().filter(registry::equals).isPresent()
                || column.choices().filter(registry::equals).isPresent();
    }
}
