package vn.tiendo.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code rules.yaml}. Expressions are compiled where they are evaluated, not here. */
final class RulesFile {

    static final String[] KEYS = {"rule", "on", "severity", "holds", "each", "at", "expected", "say", "fix"};

    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}\\d{2}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** What every sentence may use, besides the fields of its form. */
    private static final Set<String> WORDS =
            Set.of("found", "expected", "difference", "nearest", "labels", "unit", "period", "count", "form", "sheet");

    /** The names for the two values of a pair in {@code each}. */
    private static final List<String> PAIR = List.of("part", "whole");

    private final List<Form> forms;
    private final Names names;

    RulesFile(List<Form> forms, Names names) {
        this.forms = forms;
        this.names = names;
    }

    List<RuleDefinition> rules(Piece file) {
        return file.list().stream().map(this::rule).toList();
    }

    private RuleDefinition rule(Piece piece) {
        var block = piece.block(KEYS);
        var rule = new RuleDefinition(
                id(block),
                block.oneOf("severity", Severity.class),
                block.maybeText("on"),
                block.maybeText("holds"),
                each(block),
                block.maybeText("at"),
                block.maybeText("expected"),
                block.localText("say"),
                block.localText("fix"),
                piece.place().toString());
        checkTogether(rule, block);
        checkNames(rule, block);
        checkSentence(rule, block, "say");
        checkSentence(rule, block, "fix");
        return rule;
    }

    private String id(Block block) {
        String id = block.text("rule");
        names.declare(Names.Kind.RULE.everywhere(), id, block.placeOf("rule"));
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fault(block, "rule", "mã quy tắc '" + id + "'", "cần chữ hoa và hai chữ số, như DA05");
        }
        return id;
    }

    private List<List<String>> each(Block block) {
        var pairs = new ArrayList<List<String>>();
        for (var pair : block.list("each")) {
            var items = pair.list();
            if (pair.isList() && items.size() != 2) {
                pair.fault("có " + items.size() + " số liệu", "cần một cặp [phần, toàn bộ]");
            }
            var scope = Names.Kind.ITEM.of(block.textOr("on", ""));
            items.forEach(item -> names.refer(scope, item.text(), item.place()));
            pairs.add(pair.isList() ? pair.texts() : List.of());
        }
        return List.copyOf(pairs);
    }

    private void checkTogether(RuleDefinition rule, Block block) {
        if (rule.holds().isPresent() && rule.on().isEmpty()) {
            fault(block, "holds", "có 'holds' nhưng chưa nêu biểu", "thêm mục 'on'");
        }
        if (rule.holds().isEmpty() && rule.expected().isPresent()) {
            fault(block, "expected", "có 'expected' nhưng không có 'holds'", "");
        }
        if (rule.holds().isEmpty() && !rule.each().isEmpty()) {
            fault(block, "each", "có 'each' nhưng không có 'holds'", "");
        }
        if (rule.at().isPresent() && rule.on().isEmpty()) {
            fault(block, "at", "có 'at' nhưng chưa nêu biểu", "thêm mục 'on'");
        }
    }

    private void checkNames(RuleDefinition rule, Block block) {
        rule.on().ifPresent(form -> names.refer(Names.Kind.FORM.everywhere(), form, block.placeOf("on")));
        boolean ofPair =
                !rule.each().isEmpty() && rule.at().filter(PAIR::contains).isPresent();
        if (rule.on().isPresent() && rule.at().isPresent() && !ofPair) {
            names.refer(Names.Kind.FIELD.of(rule.on().get()), rule.at().get(), block.placeOf("at"));
        }
    }

    /** A placeholder that nothing fills would be shown to districts as it stands. */
    private void checkSentence(RuleDefinition rule, Block block, String key) {
        var text = "say".equals(key) ? rule.say() : rule.fix();
        var known = new TreeSet<>(WORDS);
        known.addAll(rule.each().isEmpty() ? List.of() : PAIR);
        formOf(rule).ifPresent(form -> form.columns().forEach(c -> known.add(c.field())));
        PLACEHOLDER
                .matcher(text.vi() + text.en())
                .results()
                .map(found -> found.group(1))
                .filter(word -> !known.contains(word))
                .forEach(word ->
                        fault(block, key, "không có chỗ điền '{" + word + "}'", Nearest.suggestion(word, known)));
    }

    private Optional<Form> formOf(RuleDefinition rule) {
        return rule.on()
                .flatMap(code ->
                        forms.stream().filter(f -> f.code().equals(code)).findFirst());
    }

    private static void fault(Block block, String key, String what, String expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
