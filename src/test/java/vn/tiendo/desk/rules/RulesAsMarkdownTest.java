package vn.tiendo.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.validation.RuleCatalogue;

/** The catalogue to keep: what definitions say stands in it as text. */
class RulesAsMarkdownTest {

    @Test
    void escapesWhatDefinitionsSay() {
        var printed = printed(rule("plan == 1", "Ghi <b>{found}</b> *hai*\n# Không phải [đề mục](x)_"));

        assertThat(printed).contains("Ghi \\<b\\>…\\</b\\> \\*hai\\* \\# Không phải \\[đề mục\\](x)\\_");
        assertThat(printed).doesNotContain("<b>").doesNotContain("\n# Không");
    }

    @Test
    void fencesAnExpressionByMoreTicksThanItHas() {
        var printed = printed(rule("name == '```'", "Câu."));

        assertThat(printed).contains("````cel\nname == '```'\n````");
    }

    @Test
    void tellsSinceWhenHowGraveAndWhoIsExempted() {
        var printed = printed(rule("true", "Câu."));

        assertThat(printed)
                .contains("**lưu ý từ 2025-07 đến 2025-09; lỗi phải sửa từ 2025-10**")
                .contains("> Được miễn: 097 7942009, … – 2025-12: Công văn 12 (Nguyễn Văn A, 2025-05-02)");
    }

    private static String printed(RuleDefinition rule) {
        var programme = Shipped.urban().withRules(List.of(rule));
        return new RulesAsMarkdown(Language.VI).of(RuleCatalogue.of(programme));
    }

    private static RuleDefinition rule(String holds, String say) {
        var place = new DefinitionPlace("rules.yaml", 1, 1);
        return new RuleDefinition(
                "XX01",
                new Grading(List.of(
                        new Grading.Step(
                                Optional.of(Period.of("2025-07")), Optional.of(Period.of("2025-09")), Severity.NOTE),
                        new Grading.Step(Optional.of(Period.of("2025-10")), Optional.empty(), Severity.ERROR))),
                Optional.empty(),
                Optional.of(new Formula(holds, place)),
                List.of(),
                List.of(),
                Optional.empty(),
                LocalText.of(say),
                LocalText.of("Sửa lại."),
                Optional.empty(),
                List.of(new Exemption(
                        Optional.of(new UnitCode("097")),
                        Optional.of("7942009"),
                        Optional.empty(),
                        Period.of("2025-12"),
                        LocalText.of("Công văn 12"),
                        "Nguyễn Văn A",
                        LocalDate.of(2025, 5, 2))),
                place);
    }
}
