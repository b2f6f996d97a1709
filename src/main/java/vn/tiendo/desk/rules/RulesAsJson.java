package vn.tiendo.desk.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.RuleCatalogue;

/** The catalogue of rules for programs: one JSON object. */
public final class RulesAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RulesAsJson() {}

    private record Catalogue(String programme, String version, List<Rule> rules) {}

    private record Rule(
            String rule,
            String catalogue,
            @Nullable String form,
            List<GradingStep> severity,
            @Nullable String holds,
            LocalText say,
            LocalText fix,
            List<RuleCatalogue.Advice> others,
            @Nullable LocalText example,
            List<Except> except,
            List<LocalText> notFor) {}

    private record Except(
            @Nullable String unit,
            @Nullable String subject,
            @Nullable String from,
            String to,
            LocalText reason,
            String signedBy,
            String signedOn) {}

    public static String of(RuleCatalogue catalogue) {
        return JSON.writeValueAsString(new Catalogue(
                catalogue.programme().code(),
                catalogue.programme().version(),
                catalogue.entries().stream()
                        .map(entry -> rule(catalogue.programme().code(), entry))
                        .toList()));
    }

    private static Rule rule(String programme, RuleCatalogue.Entry entry) {
        return new Rule(
                entry.id(),
                RuleAddress.of(programme, entry.id()),
                entry.form().map(Form::code).orElse(null),
                GradingStep.of(entry.grading()),
                entry.condition().orElse(null),
                entry.say(),
                entry.fix(),
                entry.others(),
                entry.example().orElse(null),
                entry.exemptions().stream().map(RulesAsJson::except).toList(),
                entry.notFor());
    }

    private static Except except(Exemption exemption) {
        return new Except(
                exemption.unit().map(UnitCode::value).orElse(null),
                exemption.subject().orElse(null),
                exemption.from().map(Period::toString).orElse(null),
                exemption.to().toString(),
                exemption.reason(),
                exemption.signedBy(),
                exemption.signedOn().toString());
    }
}
