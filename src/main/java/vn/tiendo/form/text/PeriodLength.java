package vn.tiendo.form.text;

import java.util.List;
import vn.tiendo.form.SaidPeriod;

/**
 * Of how many months a period is as a text names it. A quarter closes with its last month, and so does that month
 * itself: only the length tells that "Quý II/2025" over figures of a month speaks of other figures.
 */
public final class PeriodLength {

    /** What does not say how long it is may be of any length. */
    public static final int UNSAID = 0;

    private PeriodLength() {}

    /** The shortest of what says the same; days beside a name ("đến ngày 14/6") are those up to which it is reported. */
    static int of(List<PeriodHits.Hit> hits, SaidPeriod said) {
        var same = hits.stream().filter(hit -> isSame(hit.said(), said)).toList();
        return same.stream()
                .filter(hit -> hit.ofDays() == same.getFirst().ofDays())
                .mapToInt(PeriodHits.Hit::months)
                .min()
                .orElse(UNSAID);
    }

    private static boolean isSame(SaidPeriod hit, SaidPeriod said) {
        return hit.equals(said) || (said instanceof SaidPeriod.Named(var period) && hit.fits(period));
    }
}
