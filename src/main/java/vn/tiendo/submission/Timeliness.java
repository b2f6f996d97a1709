package vn.tiendo.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Schedule;

/** Whether a submission came in time. */
public sealed interface Timeliness {

    /** Up to and on the day on which it was due. */
    record InTime(LocalDate due) implements Timeliness {}

    /**
     * After that day, while the period was open: it is taken like any other.
     *
     * @param workingDays by how many it was late; 0 if no working day has passed since
     */
    record Late(LocalDate due, int workingDays) implements Timeliness {}

    /**
     * While the period was closed for the unit: it is kept and checked, and counts once the period is reopened.
     *
     * @param workingDays as above
     * @param reopenedAt when it was; empty while it is not
     */
    record AfterClosing(LocalDate due, int workingDays, Instant closedSince, Optional<Instant> reopenedAt)
            implements Timeliness {}

    /**
     * When somebody tried the shipped samples, whose deadlines were nobody's.
     *
     * @see vn.tiendo.programme.time.SamplePeriods
     */
    record Trial(LocalDate due) implements Timeliness {}

    /** As it was at an instant: what was reopened later was not reopened yet. */
    default Timeliness asOf(Instant instant) {
        return switch (this) {
            case InTime _, Late _, Trial _ -> this;
            case AfterClosing(var due, var days, var since, var reopened) ->
                new AfterClosing(due, days, since, reopened.filter(at -> !at.isAfter(instant)));
        };
    }

    /** Whether the deadline was missed, or the period closed. */
    default boolean isMissed() {
        return switch (this) {
            case InTime _, Trial _ -> false;
            case Late _, AfterClosing _ -> true;
        };
    }

    /** By how many working days it was late; 0 if it was in time, or no working day has passed since. */
    default int workingDaysLate() {
        return switch (this) {
            case InTime _, Trial _ -> 0;
            case Late(var _, var days) -> days;
            case AfterClosing after -> after.workingDays();
        };
    }

    /**
     * What was received while its period was closed.
     *
     * @param closedSince when it had been closed
     * @param releasedAt when it was reopened afterwards; empty while it was not
     */
    record Holding(Instant closedSince, Optional<Instant> releasedAt) {

        public boolean isHeld(Instant asOf) {
            return releasedAt.filter(released -> !released.isAfter(asOf)).isEmpty();
        }
    }

    /**
     * How something received at an instant stands to the deadline.
     *
     * @param holding if the period was closed at that instant
     */
    static Timeliness of(Schedule schedule, Period period, Instant receivedAt, Optional<Holding> holding) {
        var due = schedule.due(period);
        var day = LocalDate.ofInstant(receivedAt, schedule.zone());
        boolean trial = schedule.isTrial(period, day);
        int late = trial ? 0 : Math.max(0, schedule.days().between(due, day));
        return holding.<Timeliness>map(h -> new AfterClosing(due, late, h.closedSince(), h.releasedAt()))
                .orElseGet(() -> trial ? new Trial(due) : of(due, day, late));
    }

    private static Timeliness of(LocalDate due, LocalDate day, int late) {
        return day.isAfter(due) ? new Late(due, late) : new InTime(due);
    }

    /** By how many working days a report that is still owed at an instant is overdue; 0 up to the deadline. */
    static int overdue(Schedule schedule, Period period, Instant asOf) {
        return of(schedule, period, asOf, Optional.empty()).workingDaysLate();
    }
}
