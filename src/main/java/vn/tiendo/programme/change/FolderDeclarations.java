package vn.tiendo.programme.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.Days;
import vn.tiendo.programme.load.file.DefinitionFiles;
import vn.tiendo.programme.load.file.DefinitionText;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.RegistryTable;
import vn.tiendo.programme.load.file.YamlFile;
import vn.tiendo.programme.load.file.YamlValue;

/**
 * Everything that a programme's folder declares, each by kind and name, as fields and what stands in them; comments
 * and the order of things do not count. For comparing two folders, so nothing needs to be right but the syntax.
 */
final class FolderDeclarations {

    private final Map<Declared, Map<String, String>> found = new LinkedHashMap<>();
    private final Faults faults;

    /**
     * What a definition is called.
     *
     * @param kind the table of a registry ({@code projects}) or what the YAML calls it ({@code rule})
     */
    record Declared(String kind, String name) {}

    private FolderDeclarations(Faults faults) {
        this.faults = faults;
    }

    /** @throws DefinitionFaults if a file cannot be read as CSV or YAML */
    static Map<Declared, Map<String, String>> of(Path folder) {
        var faults = new Faults();
        var definitions = new FolderDeclarations(faults);
        if (!Programmes.isProgramme(folder)) {
            faults.add(
                    DefinitionPlace.startOf(DefinitionText.nameOf(folder)),
                    FaultWords.say("folder.no-programme"),
                    FaultWords.say("folder.no-programme.fix"));
        }
        definitions.takeYaml(folder);
        faults.throwIfAny();
        return definitions.found;
    }

    /** What stands in a line of a registry, by column, blank cells left out. */
    static Map<String, String> fields(CsvRow row) {
        var fields = new LinkedHashMap<String, String>();
        row.texts().forEach((column, text) -> {
            if (!text.isEmpty()) {
                fields.put(column, comparable(column, text));
            }
        });
        return fields;
    }

    /** By which a line is told from others. */
    static String name(RegistryTable table, Map<String, String> fields) {
        String key = String.join(
                " | ",
                table.keys().stream()
                        .map(column -> fields.getOrDefault(column, ""))
                        .toList());
        return key.replaceAll("( \\| )+$", "");
    }

    /** Days are written in two ways that mean the same. */
    private static String comparable(String column, String text) {
        return Optional.of(column)
                .filter(RegistryTable::holdsDays)
                .flatMap(_ -> Days.parse(text))
                .map(Object::toString)
                .orElse(text);
    }

    private void takeYaml(Path folder) {
        whole(folder.resolve("programme.yaml"), "programme", block -> "programme.yaml");
        whole(folder.resolve("schedule.yaml"), "schedule", block -> "schedule.yaml");
        whole(folder.resolve("letters.yaml"), "letters", block -> "letters.yaml");
        whole(folder.resolve("warnings.yaml"), "warnings", block -> "warnings.yaml");
        whole(folder.resolve("criteria.yaml"), "criteria", block -> "criteria.yaml");
        each(folder.resolve("rules.yaml"), "rule");
        each(folder.resolve("indicators.yaml"), "indicator");
        for (Path file : DefinitionFiles.yamlIn(folder.resolve("forms"))) {
            whole(file, "form", fields -> formName(fields, fileName(file)));
        }
        for (Path file : DefinitionFiles.yamlIn(folder.resolve("reports"))) {
            whole(file, "report", fields -> fileName(file));
        }
    }

    /** A version by when it begins, or else by what it is called: the first stays what it was when others follow. */
    private static String formName(Map<String, String> fields, String file) {
        String code = fields.getOrDefault("form", file);
        String from = fields.getOrDefault("from", "");
        String name = fields.getOrDefault("version", "");
        return from.isEmpty() && name.isEmpty() ? code : code + " | " + (from.isEmpty() ? name : from);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void whole(Path file, String kind, Function<Map<String, String>, String> name) {
        read(file).ifPresent(piece -> {
            var fields = fields(piece);
            put(kind, name.apply(fields), fields);
        });
    }

    private void each(Path file, String kind) {
        read(file).ifPresent(piece -> {
            for (YamlValue member : piece.list()) {
                var fields = fields(member);
                put(kind, fields.getOrDefault(kind, "?"), fields);
            }
        });
    }

    private Optional<YamlValue> read(Path file) {
        return Files.exists(file) ? YamlFile.read(file, faults) : Optional.empty();
    }

    private static Map<String, String> fields(YamlValue piece) {
        var fields = new LinkedHashMap<String, String>();
        piece.members().forEach(member -> flatten(member.key().written(), member.value(), fields));
        return fields;
    }

    /** {@code columns[dis_ytd].type}: what stands in a list of blocks goes by the first value of its block, its name. */
    private static void flatten(String path, YamlValue value, Map<String, String> fields) {
        if (value.isMapping()) {
            value.members().forEach(m -> flatten(path + "." + m.key().written(), m.value(), fields));
        } else if (value.isList() && value.list().stream().anyMatch(YamlValue::isMapping)) {
            value.list().forEach(member -> flatten(path + "[" + nameOf(member) + "]", member, fields));
        } else if (value.isList()) {
            fields.put(
                    path,
                    String.join(
                            "; ",
                            value.list().stream().map(FolderDeclarations::words).toList()));
        } else {
            fields.put(path, value.written());
        }
    }

    private static String nameOf(YamlValue member) {
        return member.isMapping()
                ? member.members().stream()
                        .findFirst()
                        .map(first -> words(first.value()))
                        .orElse("")
                : words(member);
    }

    private static String words(YamlValue value) {
        return value.isList()
                ? value.list().stream().map(FolderDeclarations::words).collect(Collectors.joining(", ", "[", "]"))
                : value.written();
    }

    /** Where a name is declared twice, which is a fault of its own, both count. */
    private void put(String kind, String name, Map<String, String> fields) {
        var names = new ArrayList<>(List.of(name));
        while (found.containsKey(new Declared(kind, names.getLast()))) {
            names.add(name + " (" + (names.size() + 1) + ")");
        }
        found.put(new Declared(kind, names.getLast()), fields);
    }
}
