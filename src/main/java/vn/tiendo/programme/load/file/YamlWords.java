package vn.tiendo.programme.load.file;

import java.util.Arrays;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/** What the YAML parser complains of, in words for somebody who edits definitions but knows no YAML. */
enum YamlWords {
    COLON("mapping values are not allowed", "yaml.colon", "yaml.colon.fix"),
    TAB("(TAB)", "yaml.tab", "yaml.tab.fix"),
    LIST_OPEN("expected ',' or ']'", "yaml.list-open", "yaml.list-open.fix"),
    MAPPING_OPEN("expected ',' or '}'", "yaml.mapping-open", "yaml.mapping-open.fix"),
    QUOTE("while scanning a quoted scalar", "yaml.quote", "yaml.quote.fix"),
    STREAM_END("unexpected end of stream", "yaml.quote", "yaml.quote.fix"),
    BLOCK("expected <block end>", "yaml.line", "yaml.line.fix"),
    COLON_MISSING("could not find expected ':'", "yaml.colon-missing", "yaml.colon-missing.fix"),
    SIGN("cannot start any token", "yaml.sign", "yaml.sign.fix"),
    TAG("tag", "yaml.tag", "yaml.tag.fix"),
    ALIAS("aliases", "yaml.alias", "yaml.alias.fix"),
    UNKNOWN_ALIAS("undefined alias", "yaml.unknown-alias", "yaml.unknown-alias.fix"),
    DEPTH("Nesting Depth", "yaml.depth", "yaml.depth.fix"),
    LENGTH("code point limit", "file.large", "yaml.length.fix"),
    SECOND("but found another document", "yaml.second", "yaml.second.fix"),
    OTHER("", "yaml.unknown", "yaml.unknown.fix");

    private final String said;
    private final String what;
    private final String remedy;

    YamlWords(String said, String what, String remedy) {
        this.said = said;
        this.what = what;
        this.remedy = remedy;
    }

    static LocalText what(YAMLException e) {
        return FaultWords.say(of(e).what);
    }

    static LocalText remedy(YAMLException e) {
        return FaultWords.say(of(e).remedy);
    }

    private static YamlWords of(YAMLException e) {
        String message = e instanceof MarkedYAMLException marked
                ? marked.getContext() + " " + marked.getProblem()
                : Optional.ofNullable(e.getMessage()).orElse("");
        return Arrays.stream(values())
                .filter(words -> message.contains(words.said))
                .findFirst()
                .orElse(OTHER);
    }
}
