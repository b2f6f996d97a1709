package vn.tiendo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.Standing;
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
     * @param standings where that stands as of the instant, by receipt
     */
    public static Outstanding of(
            Programme programme,
            Period period,
            Instant asOf,
            List<Submission> received,
            Map<Long, Standing> standings) {
        var known = received.stream()
                .filter(submission -> !submission.receivedAt().isAfter(asOf))
                .toList();
        var expected = programme.unitsExpected(period);
        var missing = expected.stream()
                .filter(unit -> known.stream()
                        .noneMatch(s ->
                                isOf(s, unit.code()) && standing(s, standings).counts()))
                .toList();
        var owing = missing.stream()
                .map(unit -> owing(programme, period, unit, last(known, unit.code(), standings)))
                .flatMap(Optional::stream)
                .toList();
        return new Outstanding(programme, period, asOf, expected.size(), expected.size() - missing.size(), owing);
    }

    private static Standing standing(Submission submission, Map<Long, Standing> standings) {
        return Objects.requireNonNull(standings.get(submission.receipt()));
    }

    private static Optional<Owing> owing(Programme programme, Period period, Unit unit, Optional<Owing.Last> last) {
        var forms = programme.formsExpected(unit.code(), period);
        return last.filter(one -> one.standing() instanceof Standing.Pending).isPresent()
                ? Optional.empty()
                : Optional.of(new Owing(unit, forms, last));
    }

    /** What was withdrawn is as if it had not been sent, unless there is nothing else. */
    private static Optional<Owing.Last> last(List<Submission> known, UnitCode unit, Map<Long, Standing> standings) {
        var sent = known.stream()
                .filter(submission -> isOf(submission, unit))
                .map(submission -> new Owing.Last(submission.receipt(), standing(submission, standings)))
                .toList();
        return sent.stream()
                .filter(one -> !(one.standing() instanceof Standing.Withdrawn))
                .reduce((_, later) -> later)
                .or(() -> sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast()));
    }

    private static boolean isOf(Submission submission, UnitCode unit) {
        return submission.unit().filter(unit::equals).isPresent();
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
