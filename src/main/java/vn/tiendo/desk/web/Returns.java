package vn.tiendo.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;

/**
 * What came in for a period, unit by unit.
 *
 * @param submissions in the order of receipt
 * @param standings where each stands now, by receipt
 * @param deadlines how they, and what is missing, stand to the deadline
 * @param closed whether the period is closed for all units
 */
record Returns(
        Programme programme,
        Period period,
        List<Submission> submissions,
        Map<Long, Standing> standings,
        Deadlines deadlines,
        boolean closed) {

    /**
     * What a unit sent.
     *
     * @param expected whether it has to send anything
     * @param shown the submission that counts, if any, and one sent later that does not (yet)
     * @param overdue by how many working days it still owes its report; 0 if it does not, or not yet
     */
    record Cell(boolean expected, List<Mark> shown, int overdue) {}

    /** A unit of which nothing counts, and where that stands. */
    record Absence(Unit unit, Cell cell) {}

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

    public List<Absence> absences() {
        return missing().stream()
                .map(unit -> new Absence(unit, of(unit.code())))
                .toList();
    }

    /** Whether any of them is not only being checked: then there is a letter to write. */
    public boolean anyOwing() {
        return missing().stream().anyMatch(unit -> !isBeingChecked(unit.code()));
    }

    private boolean isBeingChecked(UnitCode unit) {
        return from(unit)
                .reduce((_, last) -> last)
                .filter(last -> last.decision().isEmpty())
                .isPresent();
    }

    /** What is kept because the period is closed need not be sent again. */
    private boolean isHeld(UnitCode unit) {
        return from(unit).anyMatch(s -> standing(s) instanceof Standing.Held);
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
        boolean owes = expected && counting.isEmpty() && !isBeingChecked(unit) && !isHeld(unit);
        return new Cell(
                expected,
                Stream.concat(counting.stream(), later.stream())
                        .map(submission -> mark(submission, owes))
                        .toList(),
                owes ? deadlines.overdue() : 0);
    }

    /** By how much a submission was late that does not count is no matter where its report is still owed. */
    private Mark mark(Submission submission, boolean owes) {
        return new Mark(
                submission.receipt(),
                ShownState.of(submission, standing(submission)),
                owes ? 0 : deadlines.late(submission.receipt()));
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
