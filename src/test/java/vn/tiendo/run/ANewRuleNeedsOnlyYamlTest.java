package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Severity;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Findings;

/** A rule as docs/new-rule.md has it, graver from period to period, with an exemption. */
class ANewRuleNeedsOnlyYamlTest extends OwnDefinitions {

    @Autowired
    private Submissions submissions;

    @Autowired
    private Findings findings;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry, programme -> append(programme.resolve("rules.yaml"), """
                - rule: DA21
                  on: B01
                  effective:
                    - { from: 2025-05, severity: note }
                    - { from: 2025-06, severity: warning }
                    - { from: 2025-07, severity: error }
                  holds: est_year >= plan
                  at: est_year
                  expected: plan
                  say:
                    vi: "ước cả năm {found}, thấp hơn kế hoạch {expected}, thiếu {difference}."
                    en: "{found} expected for the year is {difference} less than the {expected} planned."
                  fix:
                    vi: "Nêu lý do."
                    en: "Give the reason."
                  except:
                    - { unit: "094", to: 2025-12, reason: Chờ điều chỉnh, signed_by: Nguyễn Văn A, signed_on: 2025-06-20 }
                """));
    }

    @Test
    void findsWhatItIsAboutInTheWordsOfItsDefinition() throws IOException {
        report();

        var found = submissions.ofPeriod(PROGRAMME, Period.of(JUNE)).stream()
                .flatMap(s -> findings.of(s.receipt()).stream())
                .filter(finding -> finding.rule().equals("DA21"))
                .toList();

        assertThat(found).isNotEmpty();
        assertThat(byExemption(found, false)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().vi()).contains("ước cả năm", "thấp hơn kế hoạch");
        });
        assertThat(byExemption(found, true))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    private static List<Finding> byExemption(List<Finding> findings, boolean exempted) {
        return findings.stream()
                .filter(finding -> finding.exemption().isPresent() == exempted)
                .toList();
    }
}
