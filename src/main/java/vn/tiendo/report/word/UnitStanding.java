package vn.tiendo.report.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.submission.Timeliness;

/**
 * Where a submission, or a unit without one, stands.
 *
 * @param unit empty when the file could not be told whose it is
 * @param submission empty for a unit that has sent nothing
 */
public record UnitStanding(Optional<UnitCode> unit, Optional<SubmissionLine> submission, State state) {

    /** Told by sign and words, so that colour is not needed. */
    public enum State {
        RECEIVED("✔ đã nhận"),
        WARNED("⚠ đã nhận, có cảnh báo"),
        NIL("○ không phát sinh"),
        RETURNED("✖ trả lại"),
        PENDING("… chờ kiểm tra"),
        SUPERSEDED("↺ đã thay thế"),
        WITHDRAWN("↶ đơn vị đã rút"),
        SENT_BACK("↩ tỉnh gửi trả"),
        HELD("‖ gửi sau khoá sổ, chưa tính"),
        NOT_SENT("– chưa gửi");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Of every submission and of every unit that had to send one: units in the registry's order, strangers last. */
    public static List<UnitStanding> all(Consolidation consolidation) {
        var all = new ArrayList<UnitStanding>();
        var expected = Set.copyOf(consolidation.programme().unitsExpected(consolidation.period()));
        var submissions = consolidation.submissions().stream().collect(Collectors.groupingBy(SubmissionLine::unit));
        for (var unit : consolidation.programme().units()) {
            var sent = of(submissions.getOrDefault(Optional.of(unit.code()), List.of()));
            all.addAll(sent);
            if (sent.isEmpty() && expected.contains(unit)) {
                all.add(new UnitStanding(Optional.of(unit.code()), Optional.empty(), State.NOT_SENT));
            }
        }
        all.addAll(strangers(consolidation));
        return List.copyOf(all);
    }

    private static List<UnitStanding> of(List<SubmissionLine> submissions) {
        return submissions.stream()
                .sorted(Comparator.comparing(SubmissionLine::counts)
                        .thenComparingLong(SubmissionLine::receipt)
                        .reversed())
                .map(submission -> new UnitStanding(submission.unit(), Optional.of(submission), state(submission)))
                .toList();
    }

    private static List<UnitStanding> strangers(Consolidation consolidation) {
        var known = consolidation.programme();
        return consolidation.submissions().stream()
                .filter(s -> s.unit().flatMap(known::unit).isEmpty())
                .map(s -> new UnitStanding(s.unit(), Optional.of(s), state(s)))
                .toList();
    }

    private static State state(SubmissionLine submission) {
        return switch (submission.standing()) {
            case vn.tiendo.submission.Standing.Pending() -> State.PENDING;
            case vn.tiendo.submission.Standing.Returned() -> State.RETURNED;
            case vn.tiendo.submission.Standing.Counts() -> counting(submission);
            case vn.tiendo.submission.Standing.Superseded _ -> State.SUPERSEDED;
            case vn.tiendo.submission.Standing.Withdrawn _ -> State.WITHDRAWN;
            case vn.tiendo.submission.Standing.SentBack _ -> State.SENT_BACK;
            case vn.tiendo.submission.Standing.Held _ -> State.HELD;
        };
    }

    private static State counting(SubmissionLine submission) {
        if (submission.isNil()) {
            return State.NIL;
        }
        return submission.state().equals("accepted-with-warnings") ? State.WARNED : State.RECEIVED;
    }

    /** Whether another submission of the unit counts. */
    public boolean isSettled(List<UnitStanding> all) {
        return unit.isPresent()
                && all.stream()
                        .anyMatch(s -> s.unit().equals(unit)
                                && s.submission().filter(SubmissionLine::counts).isPresent());
    }

    /**
     * By how many working days it is late; nothing where it came in time. Of whom nothing counts, as of the report: who
     * never sent is not better off than who was late.
     */
    public OptionalInt late(Consolidation consolidation, List<UnitStanding> all) {
        if (isOwed(consolidation, all)) {
            int days = Timeliness.overdue(
                    consolidation.programme().schedule(), consolidation.period(), consolidation.asOf());
            return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
        }
        return submission
                .map(SubmissionLine::timeliness)
                .filter(Timeliness::isMissed)
                .map(time -> OptionalInt.of(time.workingDaysLate()))
                .orElseGet(OptionalInt::empty);
    }

    private boolean isOwed(Consolidation consolidation, List<UnitStanding> all) {
        return switch (state) {
            case NOT_SENT -> true;
            case RETURNED, SENT_BACK, WITHDRAWN ->
                unit.filter(consolidation.coverage().missing()::contains).isPresent() && !isBeingChecked(all);
            case RECEIVED, WARNED, NIL, PENDING, SUPERSEDED, HELD -> false;
        };
    }

    /** Whether another submission of the unit has yet to be decided, or waits for the period to be reopened. */
    private boolean isBeingChecked(List<UnitStanding> all) {
        return all.stream()
                .filter(other -> other.unit().equals(unit))
                .anyMatch(other -> other.state() == State.PENDING || other.state() == State.HELD);
    }

    public List<FindingLine> findings() {
        return submission.map(SubmissionLine::findings).orElse(List.of());
    }

    /** How many findings are of that severity. */
    public long count(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
