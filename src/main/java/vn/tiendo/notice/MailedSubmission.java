package vn.tiendo.notice;

import java.util.List;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Submission;

/**
 * The submission that a mail is about.
 *
 * @param findings what its sender is told, in order; none while it is not decided
 * @param beside what else is known
 */
public record MailedSubmission(
        Programme programme, Submission submission, List<Finding> findings, Circumstances beside) {

    /** The rule that doubts whose a workbook is. */
    private static final String WHOSE = "TM01";

    public MailedSubmission {
        findings = List.copyOf(findings);
    }

    public Optional<UnitCode> unit() {
        return submission
                .decision()
                .flatMap(Decision::unit)
                .or(() -> submission.arrival().unit())
                .filter(code -> programme.unit(code).isPresent());
    }

    Optional<Period> period() {
        return submission
                .decision()
                .flatMap(Decision::period)
                .or(() -> submission.arrival().period());
    }

    /**
     * Whether the workbook may be another unit's than the one it was sent for. Then nothing of what it says is mailed:
     * neither is known to whom, nor was the addressee shown to be the sender.
     */
    public boolean isInDoubt() {
        return findings.stream().anyMatch(finding -> finding.rule().equals(WHOSE) && finding.isError());
    }

    /** What may be told: all, or, where it is in doubt whose it is, that alone. */
    List<Finding> told() {
        return isInDoubt()
                ? findings.stream().filter(f -> f.rule().equals(WHOSE)).toList()
                : findings;
    }

    List<Finding> errors() {
        return told().stream().filter(Finding::isError).toList();
    }

    List<Finding> warnings() {
        return told().stream().filter(Finding::isWarning).toList();
    }

    String unitName(MailWords words) {
        return unit().flatMap(programme::unit).map(Unit::name).orElseGet(() -> words.say("unit.unknown"));
    }

    /** Within a sentence. */
    String periodName(MailWords words) {
        return period().map(period -> words.inside(words.of(programme.named(period))))
                .orElse(words.say("period.unknown"));
    }
}
