package vn.tiendo.validation;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
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
        Map<String, Object> values(Programme programme, String subject) {
            return programme.project(subject).map(Registers::values).orElse(Map.of());
        }
    },
    TOWNS {
        @Override
        Map<String, CelType> types() {
            return texts("code", "name", "unit", "class", "target_class");
        }

        @Override
        Map<String, Object> values(Programme programme, String subject) {
            return programme.town(subject).map(Registers::values).orElse(Map.of());
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

    /** By name; empty if the register does not know the subject. */
    abstract Map<String, Object> values(Programme programme, String subject);

    private static Map<String, CelType> texts(String... names) {
        var types = new LinkedHashMap<String, CelType>();
        for (String name : names) {
            types.put(name, SimpleType.STRING);
        }
        return types;
    }

    private static Map<String, Object> values(Project project) {
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
        return values;
    }

    private static Map<String, Object> values(Town town) {
        return Map.of(
                "code", town.code(),
                "name", town.name(),
                "unit", town.unit().value(),
                "class", town.urbanClass(),
                "target_class", town.targetClass());
    }
}
