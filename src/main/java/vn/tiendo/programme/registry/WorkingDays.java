package vn.tiendo.programme.registry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: not Saturdays, Sundays and holidays, but the days on which a holiday is made up for.
 *
 * @param off holidays
 * @param madeUp days worked though they are a weekend's
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> madeUp) {

    /** Weekends only. */
    public static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        off = Set.copyOf(off);
        madeUp = Set.copyOf(madeUp);
    }

    public boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || (!weekend && !off.contains(day));
    }

    /** That day, or the next one that is worked. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * How many working days later the second day is: those after the first, up to and including the second. A report
     * due on Friday and sent on Monday is one late; negative if the second comes first.
     */
    public int between(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            return -between(second, first);
        }
        return (int) first.datesUntil(second)
                .map(day -> day.plusDays(1))
                .filter(this::isWorked)
                .count();
    }
}
