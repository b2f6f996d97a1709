package vn.tiendo.programme;

import java.util.List;

/** Reads {@code rules.yaml}. Expressions are compiled where they are evaluated, not here. */
final class RulesFile {

    private final List<Form> forms;
    private final Names names;

    RulesFile(List<Form> forms, Names names) {
        this.forms = forms;
        this.names = names;
    }

    List<RuleDefinition> rules(Piece file) {
        var rules = file.list().stream()
                .map(piece -> new RuleBlock(piece, forms, names).rule())
                .toList();
        new UncheckedFormulas(rules, file.faults()).notice(forms);
        return rules;
    }
}
