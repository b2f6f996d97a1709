package vn.tiendo.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Unit;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Timeliness;

/**
 * What came in for a period, unit by unit.
 *
 * @param submissions in the order of receipt
 * @param standings where each stands now, by receipt
 * @param times how each stands to the deadline, by receipt
 * @param closed whether the period is closed for all units
 */
record Returns(
        Programme programme,
        Period period,
        List<Submission> submissions,
        Map<Long, Standing> standings,
        Map<Long, Timeliness> times,
        boolean closed) {

    /**
     * What a unit sent.
     *
     * @param expected whether it has to send anything
     * @param shown the submission that counts, if any, and one sent later that does not (yet)
     */
    record Cell(boolean expected, List<Mark> shown) {}

    /**
     * A submission as the board shows it.
     *
     * @param state a word of the messages
     * @param late by how many working days
     */
    record Mark(long receipt, String state, int late) {}

    public List<Unit> expected() {
        return programme.unitsExpected(period);
    }

    /** Expected units of which nothing counts. */
    public List<Unit> missing() {
        return expected().stream().filter(u -> counting(u.code()).isEmpty()).toList();
    }

    /** Whether any of them is not only being checked: then there is a letter to write. */
    public boolean anyOwing() {
        return missing().stream()
                .anyMatch(unit -> from(unit.code())
                        .reduce((_, last) -> last)
                        .filter(last -> last.decision().isEmpty())
                        .isEmpty());
    }

    public int received() {
        return expected().size() - missing().size();
    }

    public Cell of(UnitCode unit) {
        boolean expected = expected().stream().anyMatch(u -> u.code().equals(unit));
        var counting = counting(unit);
        long since = counting.map(Submission::receipt).orElse(0L);
        var later = from(unit)
                .filter(s -> s.receipt() > since)
                .filter(s -> counting.isEmpty() || !(standing(s) instanceof Standing.Withdrawn))
                .reduce((_, last) -> last);
        return new Cell(
                expected,
                Stream.concat(counting.stream(), later.stream()).map(this::mark).toList());
    }

    private Mark mark(Submission submission) {
        var time = times.get(submission.receipt());
        return new Mark(
                submission.receipt(),
                ShownState.of(submission, standing(submission)),
                time == null ? 0 : time.workingDaysLate());
    }

    private Standing standing(Submission submission) {
        return standings.getOrDefault(submission.receipt(), new Standing.Pending());
    }

    /** The unit's submission that counts now. */
    public Optional<Submission> counting(UnitCode unit) {
        return from(unit).filter(s -> standing(s).counts()).findFirst();
    }

    private Stream<Submission> from(UnitCode unit) {
        return submissions.stream().filter(s -> s.unit().filter(unit::equals).isPresent());
    }
}
