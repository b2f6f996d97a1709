package vn.tiendo.validation;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;

/** Compiles the rules that are declared as expressions, and collects what is wrong with their definitions. */
final class FigureRules {
    private final Programme programme;
    private final List<String> faults = new ArrayList<>();

    /** Setting one up is slow, and the pairs of a rule and the rules of a form mostly share theirs. */
    private final Map<Map<String, CelType>, Vocabulary> vocabularies = new HashMap<>();

    FigureRules(Programme programme) {
        this.programme = programme;
    }

    /** Sentences that begin with file and line. */
    List<String> faults() {
        return faults;
    }

    /** None if its definition is at fault. */
    Optional<Rule> compile(RuleDefinition rule) {
        var form = rule.on().flatMap(programme::form);
        if (form.isEmpty()) {
            fault(rule, "có 'holds' thì cần 'on' ghi mã một biểu");
            return Optional.empty();
        }
        var pairs = rule.each().isEmpty() ? List.of(List.<String>of()) : rule.each();
        var compiled = pairs.stream()
                .flatMap(pair -> compile(rule, form.get(), pair).stream())
                .toList();
        checkMark(rule, form.get());
        return compiled.size() < pairs.size()
                ? Optional.empty()
                : Optional.of(new FigureRule(rule, form.get(), compiled, programme.rule("DA12")));
    }

    /** The rule's {@code holds} by itself, over the fields of its form. */
    Optional<Expression> condition(RuleDefinition rule) {
        var words = rule.on().flatMap(programme::form).map(form -> words(form, List.of()));
        return words.flatMap(w -> rule.holds().flatMap(text -> compile(rule, w, text)));
    }

    private Optional<FigureRule.Compiled> compile(RuleDefinition rule, Form form, List<String> pair) {
        if (!isPair(rule, form, pair)) {
            return Optional.empty();
        }
        var words = words(form, pair);
        var holds = rule.holds().flatMap(text -> compile(rule, words, text));
        var expected = rule.expected().flatMap(text -> compile(rule, words, text));
        boolean whole =
                holds.isPresent() && expected.isPresent() == rule.expected().isPresent();
        return whole ? Optional.of(new FigureRule.Compiled(pair, holds.get(), expected)) : Optional.empty();
    }

    private Optional<Expression> compile(RuleDefinition rule, Vocabulary words, String text) {
        try {
            return Optional.of(words.compile(text));
        } catch (CelValidationException e) {
            fault(
                    rule,
                    e.getErrors().stream().map(CelIssue::getMessage).distinct().collect(Collectors.joining("; "))
                            + " trong '" + text + "'");
            return Optional.empty();
        }
    }

    private Vocabulary words(Form form, List<String> pair) {
        return vocabularies.computeIfAbsent(Vocabulary.types(form, pair), Vocabulary::new);
    }

    private boolean isPair(RuleDefinition rule, Form form, List<String> pair) {
        boolean across = Scope.across(form).isPresent();
        var unknown = pair.stream()
                .filter(name -> form.items().stream().noneMatch(i -> i.code().equals(name)))
                .filter(name -> across || form.column(name).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            fault(rule, "'each' ghi " + unknown + ", biểu " + form.code() + " không có");
        } else if (pair.size() != Scope.PAIR.size() && !pair.isEmpty()) {
            fault(rule, "'each' cần từng cặp [part, whole], đang ghi " + pair);
        } else if (across && pair.isEmpty()) {
            fault(rule, "quy tắc trên " + form.code() + " cần 'each' ghi các cặp số liệu");
        } else {
            return true;
        }
        return false;
    }

    private void checkMark(RuleDefinition rule, Form form) {
        rule.at()
                .filter(at -> form.column(at).isEmpty() && !Scope.PAIR.contains(at))
                .ifPresent(at -> fault(rule, "'at' ghi '" + at + "', biểu " + form.code() + " không có cột này"));
    }

    private void fault(RuleDefinition rule, String what) {
        String sentence = rule.source() + ": quy tắc " + rule.id() + ": " + what;
        if (!faults.contains(sentence)) {
            faults.add(sentence);
        }
    }
}
