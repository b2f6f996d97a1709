package vn.tiendo.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Unit;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Submission;

/**
 * What came in for a period, unit by unit.
 *
 * @param submissions in the order of receipt
 */
record Returns(Programme programme, Period period, List<Submission> submissions) {

    /**
     * What a unit sent.
     *
     * @param expected whether it has to send anything
     * @param shown the submission that counts, if any, and one sent later that does not (yet)
     */
    record Cell(boolean expected, List<Submission> shown) {}

    static Optional<UnitCode> unit(Submission submission) {
        return submission
                .decision()
                .flatMap(Decision::unit)
                .or(() -> submission.arrival().unit());
    }

    static Optional<Period> period(Submission submission) {
        return submission
                .decision()
                .flatMap(Decision::period)
                .or(() -> submission.arrival().period());
    }

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
        var later = from(unit).filter(s -> s.receipt() > since).reduce((_, last) -> last);
        return new Cell(
                expected, Stream.concat(counting.stream(), later.stream()).toList());
    }

    /** The unit's submission that counts now: the accepted one that was received last. */
    public Optional<Submission> counting(UnitCode unit) {
        return from(unit).filter(s -> s.state().isAccepted()).reduce((_, last) -> last);
    }

    private Stream<Submission> from(UnitCode unit) {
        return submissions.stream().filter(s -> unit(s).filter(unit::equals).isPresent());
    }
}
