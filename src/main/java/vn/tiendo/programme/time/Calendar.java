package vn.tiendo.programme.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.DataWindow;
import vn.tiendo.programme.form.Form.Frequency;
import vn.tiendo.programme.form.ReportingYear;

/**
 * Which periods a programme has, and what belongs to each: when it closes, what it is called, of which days its figures
 * are, by when it is to be sent, which goes before it. A {@link Period} is only the month with which one closes.
 *
 * @param year in which month the programme's year begins
 * @param window of which days a month's figures are
 * @param due by when a period is to be sent
 * @param dueOf by when, where a period closes that is reported so seldom; the most seldom goes first
 */
public record Calendar(ReportingYear year, DataWindow window, Deadline due, Map<Frequency, Deadline> dueOf) {

    private static final int MONTHS_OF_YEAR = 12;

    public Calendar {
        dueOf = Map.copyOf(dueOf);
    }

    /** Of calendar years, each period due on a day of its own last month. */
    public static Calendar of(int dataFromDay, int dataToDay, int dueDay) {
        return new Calendar(
                ReportingYear.CALENDAR,
                new DataWindow(dataFromDay, dataToDay),
                new Deadline.OnDay(dueDay, 0),
                Map.of());
    }

    /** Whether what is collected so often is due with the period. */
    public boolean closes(Frequency often, Period period) {
        int month = year.month(period);
        return switch (often) {
            case MONTH, QUARTER, HALF -> month % often.months() == 0;
            case NINE_MONTHS, YEAR -> month == often.span();
        };
    }

    /** The period as people call it who collect so often: a month, a quarter, a half-year, nine months, a year. */
    public LocalText named(Frequency often, Period period) {
        return new PeriodName(year, period).of(often);
    }

    /** The first day of its data window, which is as long as the period. */
    public LocalDate dataFrom(Frequency often, Period period) {
        return window.first(period.yearMonth().minusMonths(often.span() - 1L));
    }

    /** The last day of its data window. */
    public LocalDate dataTo(Period period) {
        return window.last(period.yearMonth());
    }

    /** The deadline, before weekends and holidays are looked at. */
    LocalDate due(Period period) {
        return dueOf.keySet().stream()
                .filter(often -> closes(often, period))
                .max(Comparator.naturalOrder())
                .flatMap(often -> Optional.ofNullable(dueOf.get(often)))
                .orElse(due)
                .of(period.yearMonth(), dataTo(period));
    }

    /** The period before it that is collected as often. */
    public Period previous(Frequency often, Period period) {
        return back(period, often.months());
    }

    /** The same period of the year before. */
    public Period yearBefore(Period period) {
        return back(period, MONTHS_OF_YEAR);
    }

    private static Period back(Period period, int months) {
        return Period.of(period.yearMonth().minusMonths(months));
    }

    /** Whether nothing of the same year was collected before it, so that what adds up over the year begins anew. */
    public boolean isFirstOfYear(Frequency often, Period period) {
        return !isSameYear(period, previous(often, period));
    }

    /** Whether both lie in one year of the programme. */
    public boolean isSameYear(Period one, Period other) {
        return year.number(one) == year.number(other);
    }

    /** The share of the year that is over at the period's cut-off. */
    public Share elapsedShare(Period period) {
        return year.elapsed(period, dataTo(period));
    }

    /** The same as rules see it, which ask only whether it is above something. */
    public double elapsed(Period period) {
        var share = elapsedShare(period);
        return share.numerator().doubleValue() / share.denominator().doubleValue();
    }

    /** Whether the days are those of a period of any length that closes with that one, or of its year so far. */
    public boolean isSpanOf(Period period, LocalDate from, LocalDate to) {
        var month = period.yearMonth();
        var next = to.plusDays(1);
        boolean begins = from.equals(year.first(period).yearMonth().atDay(1))
                || from.equals(window.first(year.first(period).yearMonth()));
        if (begins && (to.equals(dataTo(period)) || to.equals(month.atEndOfMonth()))) {
            return true;
        }
        return from.getDayOfMonth() == next.getDayOfMonth()
                && Arrays.stream(Frequency.values())
                        .anyMatch(often -> closes(often, period)
                                && from.plusMonths(often.span()).equals(next));
    }
}
