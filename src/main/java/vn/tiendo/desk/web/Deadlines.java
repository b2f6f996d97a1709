package vn.tiendo.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Timeliness;

/**
 * How a period's submissions, and those that are not there, stand to its deadline.
 *
 * @param trial whether the period is one of the shipped samples', so that nobody is late
 * @param overdue by how many working days a report that is still owed is overdue now; 0 while it is not
 * @param times how each submission stands to the deadline, by receipt
 */
record Deadlines(LocalDate due, boolean trial, int overdue, Map<Long, Timeliness> times) {

    static Deadlines of(Programme programme, Period period, Map<Long, Timeliness> times, Instant now) {
        var schedule = programme.schedule();
        return new Deadlines(
                schedule.due(period),
                schedule.isTrial(period, LocalDate.ofInstant(now, schedule.zone())),
                Timeliness.overdue(schedule, period, now),
                times);
    }

    /** By how many working days a submission was late; 0 if it was in time, or nothing is known of it. */
    int late(long receipt) {
        var time = times.get(receipt);
        return time == null ? 0 : time.workingDaysLate();
    }
}
