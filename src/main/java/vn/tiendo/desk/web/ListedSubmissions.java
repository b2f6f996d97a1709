package vn.tiendo.desk.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Severity;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.Findings;

/** Submissions as lists and pages show them. */
@Component
@ConditionalOnWebApplication
class ListedSubmissions {

    private final Findings findings;
    private final Catalogue catalogue;
    private final Standings standings;
    private final Clock clock;

    ListedSubmissions(Findings findings, Catalogue catalogue, Standings standings, Clock clock) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * A submission with whose it is and what is said about it.
     *
     * @param unit the unit's name, or its code where the registry does not know it
     * @param standing where it stands now
     * @param late by how many working days it was received late
     * @param findings of every severity, heaviest first; those without any are empty
     */
    record Line(
            Submission submission,
            Optional<String> unit,
            Optional<Period> period,
            Standing standing,
            int late,
            Map<Severity, List<Finding>> findings) {

        /** A word of the messages. */
        public String state() {
            return ShownState.of(submission, standing);
        }

        public boolean pending() {
            return submission.decision().isEmpty();
        }

        public int errors() {
            return count(Severity.ERROR);
        }

        public int warnings() {
            return count(Severity.WARNING);
        }

        public int notes() {
            return count(Severity.NOTE);
        }

        private int count(Severity severity) {
            return findings.getOrDefault(severity, List.of()).size();
        }
    }

    List<Line> of(List<Submission> submissions) {
        var receipts = submissions.stream().map(Submission::receipt).toList();
        var stood = standings.of(receipts, clock.instant());
        var late = late(submissions);
        return submissions.stream()
                .map(s -> of(
                        s, stood.getOrDefault(s.receipt(), new Standing.Pending()), late.getOrDefault(s.receipt(), 0)))
                .toList();
    }

    /** By how many working days they were late, by receipt. */
    private Map<Long, Integer> late(List<Submission> submissions) {
        var late = new HashMap<Long, Integer>();
        submissions.stream()
                .collect(groupingBy(submission -> submission.arrival().programme()))
                .forEach((code, own) -> catalogue
                        .find(code)
                        .ifPresent(entry -> standings
                                .timeliness(entry.programme(), own)
                                .forEach((receipt, time) -> late.put(receipt, time.workingDaysLate()))));
        return late;
    }

    Line of(Submission submission) {
        return of(List.of(submission)).getFirst();
    }

    private Line of(Submission submission, Standing standing, int late) {
        return new Line(
                submission,
                submission
                        .unit()
                        .map(unit -> catalogue
                                .find(submission.arrival().programme())
                                .map(entry -> Boards.name(entry.programme(), unit))
                                .orElse(unit.value())),
                submission.period(),
                standing,
                late,
                bySeverity(findings.of(submission.receipt())));
    }

    private static Map<Severity, List<Finding>> bySeverity(List<Finding> findings) {
        var grouped = new EnumMap<Severity, List<Finding>>(Severity.class);
        Arrays.stream(Severity.values()).forEach(severity -> grouped.put(severity, of(severity, findings)));
        return grouped;
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
