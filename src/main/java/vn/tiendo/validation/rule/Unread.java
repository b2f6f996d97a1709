package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.finding.Verdict;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Sentences;
import vn.tiendo.validation.observation.VerdictAssembly;
import vn.tiendo.workbook.Refusal;

/** TM04 and TM05: the file is not read at all. Told even where the province declares neither rule. */
public final class Unread {
    private static final ValidationWords WORDS = ValidationWords.refusals();

    private Unread() {}

    public static Verdict verdict(Programme programme, Refusal refusal) {
        String id = refusal.cause().isLimit() ? "TM05" : "TM04";
        var declared = programme.rule(id);
        var values = Map.of("part", Written.text(refusal.part()), "limit", Written.text(refusal.limit()));
        String key = refusal.cause().name();
        String named = refusal.part().isEmpty() ? key : key + ".part";
        var rule = new RuleDefinition(
                id,
                declared.map(RuleDefinition::grading).orElse(Grading.always(Severity.ERROR)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                declared.map(RuleDefinition::say).orElse(new LocalText("{found}.", "{found}.")),
                WORDS.say(key + ".fix"),
                Optional.empty(),
                List.of(),
                declared.map(RuleDefinition::place).orElse(new DefinitionPlace("", 1, 1)));
        var seen = Observation.of(rule)
                .found(ValidationWords.fill(WORDS.find(named).orElseGet(() -> WORDS.say(key)), values));
        WORDS.find(key + ".limit").ifPresent(limit -> seen.expected(ValidationWords.fill(limit, values)));
        return new Verdict(List.of(Sentences.finding(seen, VerdictAssembly.Left.NOTHING)));
    }
}
