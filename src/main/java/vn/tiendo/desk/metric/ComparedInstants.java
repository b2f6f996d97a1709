package vn.tiendo.desk.metric;

import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.shift.Shifts.At;

/** A period at two instants. */
public record ComparedInstants(Period period, At earlier, At later) {

    /** As of the period, by the later definitions. */
    Programme programme() {
        return later.programme().asOf(period);
    }

    boolean isRedefined() {
        return !earlier.programme().version().equals(later.programme().version());
    }
}
