package vn.tiendo.programme.load.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;

/**
 * A mapping in a YAML file, of which each key is known. Besides its own keys every block may carry {@code source}
 * (where a fact comes from) and {@code verified: false} (nobody has confirmed it yet), which is noticed at the start.
 */
public final class YamlBlock {

    private final YamlValue self;
    private final Map<String, YamlValue> entries = new LinkedHashMap<>();

    YamlBlock(YamlValue self, List<YamlValue.Member> members, List<String> keys) {
        this.self = self;
        var known =
                Stream.concat(keys.stream(), Stream.of("verified", "source")).toList();
        members.forEach(member -> take(member, known));
        noticeUnverified();
    }

    private void take(YamlValue.Member member, List<String> known) {
        String key = member.key().text();
        if (!known.contains(key)) {
            member.key().fault(FaultWords.say("key.unknown", key), Nearest.suggestion(key, known));
        } else if (entries.putIfAbsent(key, member.value()) != null) {
            member.key().fault(FaultWords.say("key.twice", key), FaultWords.say("once"));
        }
    }

    private void noticeUnverified() {
        String source = textOr("source", "");
        if (maybe("verified").filter(p -> !p.flag()).isPresent()) {
            self.faults().notice(self.place(), FaultWords.say("unverified"), LocalText.of(source));
        }
    }

    public DefinitionPlace place() {
        return self.place();
    }

    public Faults faults() {
        return self.faults();
    }

    public Optional<YamlValue> maybe(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of a key that has to be there. */
    public Optional<YamlValue> need(String key) {
        if (!entries.containsKey(key)) {
            self.fault(FaultWords.say("key.missing", key));
        }
        return maybe(key);
    }

    /** Where the key's value stands, or the block when it is missing. */
    public DefinitionPlace placeOf(String key) {
        return maybe(key).map(YamlValue::place).orElseGet(self::place);
    }

    /** Empty after a fault. */
    public String text(String key) {
        return need(key).map(YamlValue::text).orElse("");
    }

    public String textOr(String key, String fallback) {
        return maybe(key).map(YamlValue::text).orElse(fallback);
    }

    public Optional<String> maybeText(String key) {
        return maybe(key).map(YamlValue::text).filter(t -> !t.isEmpty());
    }

    public LocalText localText(String key) {
        return need(key).map(YamlValue::localText).orElse(LocalText.of(""));
    }

    /** False when it is not there. */
    public boolean flag(String key) {
        return maybe(key).map(YamlValue::flag).orElse(false);
    }

    public int integer(String key, int least, int most) {
        return need(key).map(p -> p.integer(least, most)).orElse(least);
    }

    /** The list's members; none when it is not there. */
    public List<YamlValue> list(String key) {
        return maybe(key).map(YamlValue::list).orElse(List.of());
    }

    /** The list's members; a fault when it is not there or empty. */
    public List<YamlValue> needList(String key) {
        var list = need(key).map(YamlValue::list).orElse(List.of());
        if (list.isEmpty() && maybe(key).filter(YamlValue::isList).isPresent()) {
            self.fault(FaultWords.say("key.blank", key), FaultWords.say("key.blank.fix"));
        }
        return list;
    }

    public List<String> texts(String key) {
        return list(key).stream().map(YamlValue::text).toList();
    }

    public List<String> needTexts(String key) {
        return needList(key).stream().map(YamlValue::text).toList();
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return need(key).map(p -> p.oneOf(type)).orElse(type.getEnumConstants()[0]);
    }
}
