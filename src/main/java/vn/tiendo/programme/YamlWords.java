package vn.tiendo.programme;

import java.util.Arrays;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What the YAML parser complains of, in words for somebody who edits definitions but knows no YAML. */
enum YamlWords {
    COLON(
            "mapping values are not allowed",
            FaultWords.say("yaml.colon"),
            FaultWords.say("yaml.colon.fix")),
    TAB("(TAB)", FaultWords.say("yaml.tab"), FaultWords.say("yaml.tab.fix")),
    LIST_OPEN("expected ',' or ']'", FaultWords.say("yaml.list-open"), FaultWords.say("yaml.list-open.fix")),
    MAPPING_OPEN("expected ',' or '}'", FaultWords.say("yaml.mapping-open"), FaultWords.say("yaml.mapping-open.fix")),
    QUOTE(
            "while scanning a quoted scalar",
            FaultWords.say("yaml.quote"),
            FaultWords.say("yaml.quote.fix")),
    STREAM_END("unexpected end of stream", FaultWords.say("yaml.quote"), FaultWords.say("yaml.quote.fix")),
    BLOCK(
            "expected <block end>",
            FaultWords.say("yaml.line"),
            FaultWords.say("yaml.line.fix")),
    COLON_MISSING("could not find expected ':'", FaultWords.say("yaml.colon-missing"), FaultWords.say("yaml.colon-missing.fix")),
    SIGN("cannot start any token", FaultWords.say("yaml.sign"), FaultWords.say("yaml.sign.fix")),
    TAG("tag", FaultWords.say("yaml.tag"), FaultWords.say("yaml.tag.fix")),
    ALIAS("aliases", FaultWords.say("yaml.alias"), FaultWords.say("yaml.alias.fix")),
    UNKNOWN_ALIAS("undefined alias", FaultWords.say("yaml.unknown-alias"), FaultWords.say("yaml.unknown-alias.fix")),
    DEPTH("Nesting Depth", FaultWords.say("yaml.depth"), FaultWords.say("yaml.depth.fix")),
    LENGTH("code point limit", FaultWords.say("file.large"), FaultWords.say("yaml.length.fix")),
    SECOND("but found another document", FaultWords.say("yaml.second"), FaultWords.say("yaml.second.fix")),
    OTHER(
            "",
            FaultWords.say("yaml.unknown"),
            FaultWords.say("yaml.unknown.fix"));

    private final String said;
    private final LocalText what;
    private final LocalText remedy;

    YamlWords(String said, LocalText what, LocalText remedy) {
        this.said = said;
        this.what = what;
        this.remedy = remedy;
    }

    static LocalText what(YAMLException e) {
        return of(e).what;
    }

    static LocalText remedy(YAMLException e) {
        return of(e).remedy;
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
