package vn.tiendo.programme.time;

import java.util.List;

/**
 * When those are reminded who have not sent.
 *
 * @param at Spring cron: at what time of which days anybody is reminded at all; never on a day that is not worked
 * @param before how many working days before the deadline; 0 is the day itself
 * @param after how many working days after it
 */
public record Reminding(String at, List<Integer> before, List<Integer> after) {

    public Reminding {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether anybody is reminded on a day so many working days after the deadline, or before it if negative. */
    public boolean isDue(int workingDaysLate) {
        return workingDaysLate > 0 ? after.contains(workingDaysLate) : before.contains(-workingDaysLate);
    }
}
