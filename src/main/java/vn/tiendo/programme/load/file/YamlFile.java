package vn.tiendo.programme.load.file;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;

/** Reads a YAML file as a tree with places. Nothing is ever built from tags, and aliases of collections are refused. */
public final class YamlFile {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 20;

    private YamlFile() {}

    /** The file's only document, or nothing after a fault. */
    public static Optional<YamlValue> read(Path file, Faults faults) {
        return DefinitionText.of(file, faults).flatMap(text -> compose(text, DefinitionText.nameOf(file), faults));
    }

    private static Optional<YamlValue> compose(String text, String file, Faults faults) {
        try {
            @SuppressWarnings("NullAway") // gives null for an empty file, which its signature does not say
            Optional<Node> node = Optional.ofNullable(new Yaml(limits()).compose(new StringReader(text)));
            if (node.isEmpty()) {
                faults.add(DefinitionPlace.startOf(file), FaultWords.say("file.empty"));
                faults.unread(file);
            }
            return node.map(n -> new YamlValue(n, file, faults));
        } catch (MarkedYAMLException e) {
            faults.add(placeOf(e, file), FaultWords.say("yaml.syntax", YamlWords.what(e)), YamlWords.remedy(e));
            faults.unread(file);
        } catch (YAMLException e) {
            faults.add(
                    DefinitionPlace.startOf(file),
                    FaultWords.say("yaml.unreadable", YamlWords.what(e)),
                    YamlWords.remedy(e));
            faults.unread(file);
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static DefinitionPlace placeOf(MarkedYAMLException e, String file) {
        return Optional.ofNullable(e.getProblemMark())
                .map(mark -> new DefinitionPlace(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> DefinitionPlace.startOf(file));
    }
}
