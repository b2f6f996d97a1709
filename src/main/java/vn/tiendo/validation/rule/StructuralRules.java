package vn.tiendo.validation.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.validation.known.SameThing;
import vn.tiendo.validation.observation.Rule;

/**
 * The rules over structure that the program knows, by id. Their order matters: causes go before what follows from them.
 * A new one is a class and a line here.
 */
public final class StructuralRules {
    /** Told outside the rules: of a file that is not read there is nothing to check. */
    static final Set<String> OF_THE_FILE = Set.of("TM04", "TM05");

    private static final Map<String, Made> CAUSES = causes();
    private static final Map<String, Made> CONSEQUENCES = consequences();

    private StructuralRules() {}

    /** Makes the rule of a definition. */
    public interface Made {
        Rule of(RuleDefinition definition, FigureRules figures);
    }

    private static Made plain(Function<RuleDefinition, Rule> rule) {
        return (definition, _) -> rule.apply(definition);
    }

    private static Map<String, Made> causes() {
        var rules = new LinkedHashMap<String, Made>();
        rules.put("TM01", plain(WrongUnit::new));
        rules.put("TM02", plain(WrongPeriod::new));
        rules.put("TM03", plain(MissingForms::new));
        rules.put("TM06", plain(OldTemplate::new));
        rules.put("TM07", plain(Repaired::new));
        rules.put(NotRead.ID, plain(NotRead::new));
        rules.put("DA01", plain(MissingCode::new));
        rules.put("DA02", plain(UnknownCode::new));
        rules.put("DA03", plain(DuplicateCode::new));
        rules.put("DA13", plain(FormulaError::new));
        rules.put("DA04", plain(NotANumber::new));
        rules.put("TM09", plain(BlankAnswer::new));
        rules.put("DA06", plain(NegativeAmount::new));
        rules.put("DA12", plain(UnitSlip::new));
        rules.put("CT04", plain(UnknownTown::new));
        rules.put("QH02", plain(UnknownChoice::new));
        return rules;
    }

    private static Map<String, Made> consequences() {
        var rules = new LinkedHashMap<String, Made>();
        rules.put("TM08", plain(DerivedColumns::new));
        rules.put("DA19", (rule, figures) -> new MissingProject(rule, figures.condition(rule)));
        rules.put(SameThing.RULE, plain(DoubleReport::new));
        rules.put("CT01", plain(MissingData::new));
        rules.put("DA11", plain(PrintedTotals::new));
        return rules;
    }

    /** Rules that see causes; they go before the figures' rules. */
    public static Map<String, Made> seeingCauses() {
        return CAUSES;
    }

    /** Rules that may see what follows from errors; they go last. */
    public static Map<String, Made> seeingConsequences() {
        return CONSEQUENCES;
    }

    /** Whether the rule of that id puts {@code holds} to use. */
    public static boolean usesExpression(String id) {
        return id.equals("DA19");
    }

    /** All ids. */
    public static Set<String> ids() {
        var ids = new TreeSet<>(OF_THE_FILE);
        ids.addAll(CAUSES.keySet());
        ids.addAll(CONSEQUENCES.keySet());
        return ids;
    }

    public static boolean knows(String id) {
        return OF_THE_FILE.contains(id) || CAUSES.containsKey(id) || CONSEQUENCES.containsKey(id);
    }
}
