package vn.tiendo.validation;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Project;
import vn.tiendo.programme.Town;

/** What expressions may ask of the registry about the subject of a form. */
enum Registers {
    PROJECTS {
        @Override
        Map<String, CelType> types() {
            var types = texts("code", "name", "unit", "task", "owner", "place", "group", "decision");
            types.put("start", SimpleType.INT);
            types.put("finish", SimpleType.INT);
            types.put("total", SimpleType.INT);
            return types;
        }

        @Override
        Map<String, Fields> all(Programme programme) {
            var all = new HashMap<String, Fields>();
            programme.projects().forEach(project -> all.putIfAbsent(project.code(), Registers.fields(project)));
            return all;
        }
    },
    TOWNS {
        @Override
        Map<String, CelType> types() {
            return texts("code", "name", "unit", "class", "target_class");
        }

        @Override
        Map<String, Fields> all(Programme programme) {
            var all = new HashMap<String, Fields>();
            programme.towns().forEach(town -> all.putIfAbsent(town.code(), Registers.fields(town)));
            return all;
        }
    };

    /** The register of what the form's rows are about, if it has one. */
    static Optional<Registers> of(Form form) {
        if (Context.keyed(form, "projects").isPresent()) {
            return Optional.of(PROJECTS);
        }
        boolean towns =
                Scope.across(form).filter(c -> c.isAcross(UnknownTown.TOWNS)).isPresent();
        return towns ? Optional.of(TOWNS) : Optional.empty();
    }

    abstract Map<String, CelType> types();

    /** All that it knows, by code. */
    abstract Map<String, Fields> all(Programme programme);

    private static Map<String, CelType> texts(String... names) {
        var types = new LinkedHashMap<String, CelType>();
        for (String name : names) {
            types.put(name, SimpleType.STRING);
        }
        return types;
    }

    private static Fields fields(Project project) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", project.code());
        values.put("name", project.name());
        values.put("unit", project.unit().value());
        values.put("task", project.task());
        values.put("owner", project.owner());
        values.put("place", project.place());
        values.put("group", project.group());
        values.put("decision", project.decision());
        values.put("start", (long) project.start());
        values.put("finish", (long) project.finish());
        values.put("total", project.total().dong());
        return new Fields(values);
    }

    private static Fields fields(Town town) {
        return new Fields(Map.of(
                "code", town.code(),
                "name", town.name(),
                "unit", town.unit().value(),
                "class", town.urbanClass(),
                "target_class", town.targetClass()));
    }
}
