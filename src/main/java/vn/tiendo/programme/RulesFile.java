package vn.tiendo.programme;

import java.util.List;

/** Reads {@code rules.yaml}. Expressions are compiled where they are evaluated, not here. */
final class RulesFile {

    private final List<Form> forms;
    private final List<Form> every;
    private final Names names;

    /** @param every all versions of all forms */
    RulesFile(List<Form> every, Names names) {
        this.forms = FormVersions.whole(every);
        this.every = every;
        this.names = names;
    }

    List<RuleDefinition> rules(Piece file) {
        var rules = file.list().stream()
                .map(piece -> new RuleBlock(piece, forms, names).rule())
                .toList();
        new UncheckedFormulas(rules, file.faults()).notice(every);
        return rules;
    }
}
