package vn.tiendo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Unit;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;

/**
 * Who owes a period's report as of an instant. A unit whose file is being checked owes nothing at that moment.
 *
 * @param expected how many units have to send
 * @param sent of how many of them a submission counts
 * @param owing in the registry's order
 */
public record Outstanding(Programme programme, Period period, Instant asOf, int expected, int sent, List<Owing> owing) {

    public Outstanding {
        owing = List.copyOf(owing);
    }

    /**
     * @param received what was received for the period, in the order of receipt
     * @param counting the submissions that count as of the instant
     */
    public static Outstanding of(
            Programme programme, Period period, Instant asOf, List<Submission> received, List<Submission> counting) {
        var expected = programme.unitsExpected(period);
        var missing = expected.stream()
                .filter(unit -> counting.stream().noneMatch(s -> isOf(s, unit.code())))
                .toList();
        var owing = missing.stream()
                .map(unit -> owing(programme, period, unit, last(received, unit.code(), asOf), asOf))
                .flatMap(Optional::stream)
                .toList();
        return new Outstanding(programme, period, asOf, expected.size(), expected.size() - missing.size(), owing);
    }

    private static Optional<Owing> owing(
            Programme programme, Period period, Unit unit, Optional<Submission> last, Instant asOf) {
        var forms = programme.formsExpected(unit.code(), period);
        var state = last.map(submission -> stateAt(submission, asOf));
        return state.filter(State.PENDING::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Owing(unit, forms, last.map(Submission::receipt)));
    }

    private static State stateAt(Submission submission, Instant asOf) {
        return submission
                .decision()
                .filter(made -> !made.decidedAt().isAfter(asOf))
                .map(Decision::state)
                .orElse(State.PENDING);
    }

    private static Optional<Submission> last(List<Submission> received, UnitCode unit, Instant asOf) {
        return received.stream()
                .filter(submission ->
                        isOf(submission, unit) && !submission.receivedAt().isAfter(asOf))
                .reduce((_, later) -> later);
    }

    private static boolean isOf(Submission submission, UnitCode unit) {
        return submission
                .decision()
                .flatMap(Decision::unit)
                .or(() -> submission.arrival().unit())
                .filter(unit::equals)
                .isPresent();
    }

    /** Only these units. */
    public Outstanding of(List<UnitCode> units) {
        return new Outstanding(
                programme,
                period,
                asOf,
                expected,
                sent,
                owing.stream().filter(one -> units.contains(one.unit().code())).toList());
    }

    public LocalDate due() {
        return programme.schedule().due(period);
    }

    /** The day of the instant, where the programme is. */
    public LocalDate day() {
        return asOf.atZone(programme.schedule().zone()).toLocalDate();
    }

    /** By how many working days the report is late; before the deadline as many below zero. */
    public int workingDaysLate() {
        return programme.schedule().days().between(due(), day());
    }
}
