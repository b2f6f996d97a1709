package vn.tiendo.programme.load.yaml;

import java.util.List;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersions;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads {@code rules.yaml}. Expressions are compiled where they are evaluated, not here. */
public final class RulesFile {

    private final List<Form> forms;
    private final List<Form> every;
    private final DeclaredNames names;

    /** @param every all versions of all forms */
    public RulesFile(List<Form> every, DeclaredNames names) {
        this.forms = FormVersions.whole(every);
        this.every = every;
        this.names = names;
    }

    public List<RuleDefinition> rules(YamlValue file) {
        var rules = file.list().stream()
                .map(piece -> new RuleBlock(piece, forms, names).rule())
                .toList();
        new UncheckedFormulas(rules, file.faults()).notice(every);
        return rules;
    }
}
