package vn.tiendo.progress.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;

/**
 * What will have been done by a day, by several methods side by side. Money in đồng.
 *
 * @param unit whose it is; empty for all units together
 * @param plan of the year
 * @param done since the year began
 * @param adjusted what of that the province added, or with a minus took away; empty where it did neither
 * @param elapsed share of the year at the period's cut-off
 * @param to the end of the year, or the close of its budget a month later
 */
public record Forecast(
        Optional<UnitCode> unit,
        Period period,
        BigDecimal plan,
        BigDecimal done,
        Optional<BigDecimal> adjusted,
        Share elapsed,
        LocalDate to,
        List<Estimate> estimates) {

    /** How it is forecast. */
    public enum Method {
        /** What is done so far, at the same pace for the rest of the time; no more than the plan. */
        RUN_RATE,
        /** What is done so far, growing from here as it grew last year; no more than the plan. */
        SEASONAL,
        /** What owners themselves expect. */
        OWNER
    }

    /** Why there is no forecast. */
    public enum WhyNot {
        /** Nothing that could be held against it is kept of the year before. */
        NO_YEAR_BEFORE,
        /** Owners state it for the end of the year only. */
        ONLY_TO_YEAR_END,
        /** Owners stated nothing. */
        NOT_STATED
    }

    /**
     * By one method.
     *
     * @param value empty where there is none
     * @param trials what it said of periods of which it is known by now what they came to
     */
    public record Estimate(Method method, Optional<BigDecimal> value, Optional<WhyNot> whyNot, List<Trial> trials) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int EXACT = 10;

        /** The mean of its trials' errors in percent, whichever way they went; empty without trials. */
        public Optional<BigDecimal> error(int decimals) {
            if (trials.isEmpty()) {
                return Optional.empty();
            }
            var sum = trials.stream()
                    .map(trial -> new Share(trial.off().abs(), trial.actual())
                            .times(HUNDRED, EXACT)
                            .orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Share(sum, BigDecimal.valueOf(trials.size())).times(BigDecimal.ONE, decimals);
        }
    }

    /**
     * A forecast as it would have been made then.
     *
     * @param from the period whose figures it would have been made from
     * @param to the cut-off of the period, or the day, for which it would have been made
     * @param actual what it came to; not zero
     */
    public record Trial(Period from, LocalDate to, BigDecimal forecast, BigDecimal actual) {

        BigDecimal off() {
            return forecast.subtract(actual);
        }
    }
}
