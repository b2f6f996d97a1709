package vn.tiendo.programme.time;

import java.time.LocalDate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;

/**
 * The periods of the workbooks that are shipped to try the program with. Their deadlines were nobody's: who puts the
 * samples in today has not been late for a year.
 *
 * @param until the last day on which something for these periods may be a unit's own, and its deadline counts
 */
public record SamplePeriods(PeriodRange periods, LocalDate until) {

    /** Whether what comes in for a period on a day comes of trying the samples. */
    boolean isTrial(Period period, LocalDate day) {
        return periods.contains(period) && day.isAfter(until);
    }
}
