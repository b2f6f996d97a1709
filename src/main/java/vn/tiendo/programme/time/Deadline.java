package vn.tiendo.programme.time;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.tiendo.programme.form.DataWindow;

/** By when a report is to be sent (thời hạn gửi), before weekends and holidays are looked at. */
public sealed interface Deadline {

    /**
     * @param month with which the period closes
     * @param dataTo the last day of its data
     */
    LocalDate of(YearMonth month, LocalDate dataTo);

    /**
     * A day of the month with which the period closes, or of one after it.
     *
     * @param day {@link DataWindow#LAST} for the last
     */
    record OnDay(int day, int monthsAfter) implements Deadline {
        @Override
        public LocalDate of(YearMonth month, LocalDate dataTo) {
            return DataWindow.day(month.plusMonths(monthsAfter), day);
        }
    }

    /** So many days after the last day of the data. */
    record DaysAfter(int days) implements Deadline {
        @Override
        public LocalDate of(YearMonth month, LocalDate dataTo) {
            return dataTo.plusDays(days);
        }
    }
}
