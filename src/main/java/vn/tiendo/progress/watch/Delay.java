package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.time.Calendar;

/**
 * How far what is done lags the time that is over: delay points = elapsed share − share done. Source: DOMAIN, "What the
 * province wants to read".
 *
 * @param elapsed of the time
 * @param done of the whole; that is not zero
 */
public record Delay(Share elapsed, Share done) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Without a whole there is no delay. */
    static Optional<Delay> of(Share elapsed, BigDecimal done, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(new Delay(elapsed, new Share(done, whole))) : Optional.empty();
    }

    /** The share of the programme's year that is over at the period's cut-off, in days. */
    public static Share ofYear(Calendar calendar, Period period) {
        var first = calendar.year().first(period).yearMonth().atDay(1);
        return between(first, first.plusYears(1), calendar.dataTo(period));
    }

    /** The share of whole years, from the first to the last, that is over at the end of the day: all of it after them. */
    static Share ofYears(int first, int last, LocalDate day) {
        return between(LocalDate.of(first, 1, 1), LocalDate.of(Math.max(first, last) + 1, 1, 1), day);
    }

    private static Share between(LocalDate first, LocalDate next, LocalDate day) {
        long all = next.toEpochDay() - first.toEpochDay();
        long over = Math.clamp(day.toEpochDay() - first.toEpochDay() + 1, 0, all);
        return new Share(BigDecimal.valueOf(over), BigDecimal.valueOf(all));
    }

    /** In points, rounded half up once. */
    BigDecimal points(int decimals) {
        return lag().multiply(HUNDRED).divide(whole(), decimals, RoundingMode.HALF_UP);
    }

    /** By more points than that, before any rounding. */
    boolean exceeds(BigDecimal limit) {
        return lag().multiply(HUNDRED).compareTo(limit.multiply(whole())) > 0;
    }

    private BigDecimal lag() {
        return elapsed.numerator()
                .multiply(done.denominator())
                .subtract(done.numerator().multiply(elapsed.denominator()));
    }

    private BigDecimal whole() {
        return elapsed.denominator().multiply(done.denominator());
    }
}
