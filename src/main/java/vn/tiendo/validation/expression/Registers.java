package vn.tiendo.validation.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;

/** What expressions may ask of the registry about the subject of a form. */
public enum Registers {
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
        Function<String, Fields> in(Programme programme) {
            var all = new HashMap<String, Project>();
            programme.projects().forEach(project -> all.putIfAbsent(project.code(), project));
            return code -> Optional.ofNullable(all.get(code))
                    .map(project -> Registers.fields(project))
                    .orElse(Fields.NONE);
        }
    },
    TOWNS {
        @Override
        Map<String, CelType> types() {
            return texts("code", "name", "unit", "class", "target_class");
        }

        @Override
        Function<String, Fields> in(Programme programme) {
            var all = new HashMap<String, Town>();
            programme.towns().forEach(town -> all.putIfAbsent(town.code(), town));
            return code -> Optional.ofNullable(all.get(code))
                    .map(town -> Registers.fields(town))
                    .orElse(Fields.NONE);
        }
    };

    /** The register of what the form's rows are about, if it has one. */
    public static Optional<Registers> of(Form form) {
        if (form.keyed(Form.PROJECTS).isPresent()) {
            return Optional.of(PROJECTS);
        }
        boolean towns = Scope.across(form).filter(c -> c.isAcross(Form.TOWNS)).isPresent();
        return towns ? Optional.of(TOWNS) : Optional.empty();
    }

    abstract Map<String, CelType> types();

    /** What it knows of a code, nothing of one that it does not know. */
    abstract Function<String, Fields> in(Programme programme);

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
        project.start().ifPresent(year -> values.put("start", (long) year));
        project.finish().ifPresent(year -> values.put("finish", (long) year));
        project.total().ifPresent(total -> values.put("total", total.dong()));
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
