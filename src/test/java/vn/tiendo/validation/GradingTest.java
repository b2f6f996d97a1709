package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Verdict;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;

/** A rule's severity by period, and whom it does not bind. */
class GradingTest {

    private static final String CODE = "7866020";

    private static final Grading GROWING = new Grading(List.of(
            step("2025-02", "2025-03", Severity.NOTE),
            step("2025-04", "2025-04", Severity.WARNING),
            step("2025-05", "2025-08", Severity.ERROR)));

    private static Grading.Step step(String from, String to, Severity severity) {
        return new Grading.Step(Optional.of(Period.of(from)), Optional.of(Period.of(to)), severity);
    }

    @ParameterizedTest
    @CsvSource({"2025-01,''", "2025-02,NOTE", "2025-04,WARNING", "2025-05,ERROR", "2025-08,ERROR", "2025-10,''"})
    void beginsAsANoteThenWarnsThenBlocks(String period, String expected) {
        var findings = checked(GROWING, List.of(), period).findings();

        if (expected.isEmpty()) {
            assertThat(findings).noneMatch(f -> f.rule().equals("XX01"));
        } else {
            assertThat(findings)
                    .filteredOn(f -> f.rule().equals("XX01"))
                    .hasSize(2)
                    .allMatch(f -> f.severity().name().equals(expected));
        }
    }

    @Test
    void bindsNobodyWhomAnExemptionCovers() {
        var exemption = exemption("", CODE);

        var verdict = checked(GROWING, List.of(exemption), "2025-05");

        assertThat(verdict.findings())
                .filteredOn(f -> f.exemption().isPresent())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.NOTE);
                    assertThat(f.subject()).contains(CODE);
                    assertThat(f.message().vi())
                            .contains(
                                    "(được miễn: Công văn 12/SXD; Nguyễn Văn A ký ngày 2/5/2025, đến hết Tháng 6/2025)")
                            .endsWith("[XX01]");
                });
        assertThat(verdict.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(f -> assertThat(f.subject()).contains("7811019"));
    }

    @Test
    void exemptsAUnitAsAWholeAndNoOther() {
        assertThat(checked(GROWING, List.of(exemption("095", "")), "2025-05").status())
                .isEqualTo(Verdict.Status.ACCEPTED);
        assertThat(checked(GROWING, List.of(exemption("096", "")), "2025-05").status())
                .isEqualTo(Verdict.Status.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"2025-05,true", "2025-06,true", "2025-07,false"})
    void endsAnExemptionOnItsDay(String period, boolean exempted) {
        assertThat(checked(GROWING, List.of(exemption("095", "")), period).findings())
                .filteredOn(f -> f.rule().equals("XX01"))
                .allMatch(f -> f.exemption().isPresent() == exempted);
    }

    private static Exemption exemption(String unit, String subject) {
        return new Exemption(
                UnitCode.parse(unit),
                Optional.of(subject).filter(s -> !s.isEmpty()),
                Optional.empty(),
                Period.of("2025-06"),
                LocalText.of("Công văn 12/SXD"),
                "Nguyễn Văn A",
                LocalDate.of(2025, 5, 2));
    }

    private static Verdict checked(Grading grading, List<Exemption> exemptions, String period) {
        var plain = TestProgramme.rule("XX01", "B01", "plan > 5000000000", "plan");
        var rule = new RuleDefinition(
                plain.id(),
                grading,
                plain.on(),
                plain.holds(),
                plain.each(),
                plain.at(),
                plain.expected(),
                plain.say(),
                plain.fix(),
                plain.example(),
                exemptions,
                plain.place());
        return aSubmission()
                .with("B01", project("7811019"), project(CODE))
                .forPeriod(period)
                .under(TestProgramme.with(List.of(rule)))
                .outcome()
                .verdict();
    }
}
