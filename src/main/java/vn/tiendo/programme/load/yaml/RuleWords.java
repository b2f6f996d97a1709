package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.file.YamlValue;

/** The placeholders that a rule's sentences may use. One that nothing fills would be shown to districts as it stands. */
final class RuleWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** What every sentence may use, besides the fields of its form. */
    private static final Set<String> WORDS = Set.of("found", "unit", "period", "form", "sheet");

    /** What is known where an expected value is declared. */
    private static final Set<String> EXPECTED = Set.of("expected", "difference", "nearest");

    /** What the program's own rules tell, each some of it. */
    private static final Set<String> STRUCTURE =
            Set.of("expected", "difference", "nearest", "labels", "count", "because");

    /** What was known before, and may be told beside a field: {@code previous.plan}. */
    private static final List<String> EARLIER = List.of("previous", "same_period_last_year");

    /** What the registry says of a project or a town. */
    private static final List<String> REGISTRY = List.of(
            "code",
            "name",
            "unit",
            "task",
            "owner",
            "place",
            "group",
            "decision",
            "start",
            "finish",
            "total",
            "class",
            "target_class");

    private final Set<String> known = new TreeSet<>(WORDS);

    RuleWords(RuleDefinition rule, Optional<Form> form) {
        rule.each().stream()
                .findFirst()
                .ifPresent(group -> RuleDefinition.namesOfGroup(group.size()).forEach(this::add));
        known.addAll(rule.holds().isEmpty() ? STRUCTURE : rule.expected().isPresent() ? EXPECTED : Set.of());
        REGISTRY.forEach(name -> known.add("registry." + name));
        form.ifPresent(f -> f.columns().forEach(this::add));
        form.ifPresent(f -> f.items().forEach(i -> add(i.code())));
    }

    /** What is worked out anew each time is not known of earlier periods. */
    private void add(Column column) {
        if (column.isKept()) {
            add(column.field());
        } else {
            known.add(column.field());
        }
    }

    private void add(String name) {
        known.add(name);
        EARLIER.forEach(earlier -> known.add(earlier + "." + name));
    }

    void check(LocalText text, YamlValue piece) {
        PLACEHOLDER
                .matcher(text.vi() + text.en())
                .results()
                .map(found -> found.group(1))
                .filter(word -> !known.contains(word))
                .distinct()
                .forEach(word ->
                        piece.fault(FaultWords.say("placeholder.unknown", word), Nearest.suggestion(word, known)));
    }
}
