package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.load.file.Faults;

/** Notices formulas of columns that nothing holds a submission against, as the rule that would is not declared. */
final class UncheckedFormulas {

    private static final String DERIVED = "TM08";

    private final Set<String> rules;
    private final Faults faults;

    UncheckedFormulas(List<RuleDefinition> rules, Faults faults) {
        this.rules = rules.stream().map(RuleDefinition::id).collect(Collectors.toSet());
        this.faults = faults;
    }

    void notice(List<Form> forms) {
        forms.stream().flatMap(form -> form.columns().stream()).forEach(column -> {
            column.derived().ifPresent(derived -> notice(derived.is(), "derived", DERIVED));
            column.requiredIf().ifPresent(needed -> notice(needed.when(), "required_if", ruleOfBlanks(column.type())));
        });
    }

    private static String ruleOfBlanks(FieldType type) {
        return switch (type) {
            case MONEY, NUMBER, PERCENT, DATE, PERIOD -> "DA04";
            case CHOICE -> "QH02";
            case CODE, TEXT, YEARS -> "TM09";
        };
    }

    private void notice(Formula formula, String key, String rule) {
        if (!rules.contains(rule)) {
            faults.notice(
                    formula.place(), FaultWords.say("formula.unused", key), FaultWords.say("formula.unused.fix", rule));
        }
    }
}
