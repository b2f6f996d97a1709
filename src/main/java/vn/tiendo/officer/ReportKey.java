package vn.tiendo.officer;

import vn.tiendo.measure.Period;

/**
 * For which report something is written.
 *
 * @param programme its code
 * @param audience for whom it is: {@code ubnd}, {@code don-vi:095}
 */
public record ReportKey(String programme, Period period, String audience) {

    /** The same report of another period. */
    public ReportKey of(Period other) {
        return new ReportKey(programme, other, audience);
    }
}
