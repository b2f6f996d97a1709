package vn.tiendo.programme.load.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Formula;

/**
 * A value in a YAML file, with its place. Reading it as what it is not records a fault and gives an empty value, so
 * that reading goes on and finds the other faults.
 */
public final class YamlValue {

    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP);

    private final Node node;
    private final String file;
    private final Faults faults;

    YamlValue(Node node, String file, Faults faults) {
        this.node = node;
        this.file = file;
        this.faults = faults;
    }

    public DefinitionPlace place() {
        var mark = node.getStartMark();
        return new DefinitionPlace(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    public Faults faults() {
        return faults;
    }

    public void fault(LocalText what) {
        faults.add(place(), what);
    }

    public void fault(LocalText what, LocalText expected) {
        faults.add(place(), what, expected);
    }

    /** Any single value as it is written ({@code 094} stays {@code 094}), without space around it; empty after a fault. */
    public String text() {
        if (node instanceof ScalarNode scalar
                && PLAIN.contains(node.getTag())
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        fault(FaultWords.say("wrong-type"), FaultWords.say("need.text"));
        return "";
    }

    /** An expression, checked by whoever evaluates it. */
    public Formula formula() {
        return new Formula(text(), expressionPlace());
    }

    /** In quotes an expression begins one further; in a block it begins in a line below. */
    private DefinitionPlace expressionPlace() {
        var start = place();
        if (!(node instanceof ScalarNode scalar)) {
            return start;
        }
        return switch (scalar.getScalarStyle()) {
            case DOUBLE_QUOTED, SINGLE_QUOTED -> new DefinitionPlace(start.file(), start.line(), start.column() + 1);
            case LITERAL, FOLDED, JSON_SCALAR_STYLE -> new DefinitionPlace(start.file(), start.line() + 1, 1);
            case PLAIN -> start;
        };
    }

    public boolean flag() {
        // YAML 1.1 takes "no" and "off" for booleans as well; people mean words by them.
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("true|false")) {
            return scalar.getValue().equals("true");
        }
        fault(FaultWords.say("wrong-type"), FaultWords.say("need.flag"));
        return false;
    }

    /** A whole number within the bounds; the lower one after a fault. */
    public int integer(int least, int most) {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d{1,9}")) {
            int value = Integer.parseInt(scalar.getValue());
            if (value >= least && value <= most) {
                return value;
            }
        }
        fault(FaultWords.say("wrong-value"), FaultWords.say("need.integer", least, most));
        return least;
    }

    /** A number not below zero, with a point; nothing after a fault. */
    public Optional<BigDecimal> decimal() {
        String text = text();
        if (text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return Optional.of(new BigDecimal(text));
        }
        fault(FaultWords.say("not-a-number", text), FaultWords.say("not-a-number.fix"));
        return Optional.empty();
    }

    /** A reporting period; nothing after a fault. */
    public Optional<Period> period() {
        String text = text();
        var period = Period.parse(text);
        if (period.isEmpty() && !text.isEmpty()) {
            fault(FaultWords.say("not-a-period", text), FaultWords.say("not-a-period.fix"));
        }
        return period;
    }

    /** A day; nothing after a fault. */
    public Optional<LocalDate> day() {
        String text = text();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(FaultWords.say("not-a-day", text), FaultWords.say("not-a-day.fix"));
            return Optional.empty();
        }
    }

    /** The members of a list; nothing after a fault. */
    public List<YamlValue> list() {
        if (node instanceof SequenceNode sequence && node.getTag().equals(Tag.SEQ)) {
            return sequence.getValue().stream().map(this::beside).toList();
        }
        fault(FaultWords.say("wrong-type"), FaultWords.say("need.list"));
        return List.of();
    }

    /** A single value as it is written, whatever it is; empty for a list or mapping. */
    public String written() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public List<String> texts() {
        return list().stream().map(YamlValue::text).toList();
    }

    /** A mapping with the given keys and no others; an empty one after a fault. */
    public YamlBlock block(String... keys) {
        return new YamlBlock(this, members(), List.of(keys));
    }

    /** A mapping whose keys are free names; nothing after a fault. */
    public List<Member> members() {
        if (!(node instanceof MappingNode mapping) || !node.getTag().equals(Tag.MAP)) {
            fault(FaultWords.say("wrong-type"), FaultWords.say("need.entries"));
            return List.of();
        }
        return mapping.getValue().stream()
                .map(tuple -> new Member(beside(tuple.getKeyNode()), beside(tuple.getValueNode())))
                .toList();
    }

    /** Text in two languages: one string, or {@code vi}, {@code en} or both. */
    public LocalText localText() {
        if (!isMapping()) {
            return LocalText.of(text());
        }
        var block = block("vi", "en");
        var en = block.maybe("en").map(YamlValue::text);
        String vi = en.isPresent() ? block.textOr("vi", en.get()) : block.text("vi");
        return new LocalText(vi, en.orElse(vi));
    }

    /** One of an enum's constants, written in lower case; the first one after a fault. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String word = text();
        var words = words(type);
        if (!word.isEmpty() && !words.containsKey(word)) {
            fault(FaultWords.say("value.unknown", word), Nearest.suggestion(word, words.keySet()));
        }
        return words.getOrDefault(word, type.getEnumConstants()[0]);
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    /** A key and its value. */
    public record Member(YamlValue key, YamlValue value) {}

    private YamlValue beside(Node other) {
        return new YamlValue(other, file, faults);
    }
}
