package vn.tiendo.progress.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Calendar;
import vn.tiendo.progress.forecast.Forecast.Estimate;
import vn.tiendo.progress.forecast.Forecast.Method;
import vn.tiendo.progress.forecast.Forecast.Trial;
import vn.tiendo.progress.forecast.Forecast.WhyNot;

/** The ways of forecasting from a period's figures. */
record Methods(Course course, Period period) {

    Estimate estimate(Method method, YearEnd to) {
        var value = value(method, to);
        var why = value.isPresent() ? Optional.<WhyNot>empty() : Optional.of(whyNot(method, to));
        return new Estimate(method, value, why, value.isPresent() ? trials(method, to) : List.of());
    }

    private Optional<BigDecimal> value(Method method, YearEnd to) {
        var done = course.sum(period, course.outlook().done());
        var plan = course.sum(period, course.outlook().plan());
        return switch (method) {
            case RUN_RATE -> Optional.of(atPace(period, to, done, plan));
            case SEASONAL -> asLastYear(period, to, done, plan);
            case OWNER -> expected(to);
        };
    }

    private static WhyNot whyNot(Method method, YearEnd to) {
        return switch (method) {
            case RUN_RATE, SEASONAL -> WhyNot.NO_YEAR_BEFORE;
            case OWNER -> to.isWithin() ? WhyNot.NOT_STATED : WhyNot.ONLY_TO_YEAR_END;
        };
    }

    private Optional<BigDecimal> expected(YearEnd to) {
        return course.outlook()
                .expected()
                .filter(_ -> to.isWithin())
                .filter(field -> course.of(period).stream()
                        .anyMatch(row -> row.number(field).isPresent()))
                .map(field -> course.sum(period, field));
    }

    private BigDecimal atPace(Period from, YearEnd to, BigDecimal done, BigDecimal plan) {
        long over = YearEnd.at(calendar(), from).days();
        return within(times(done, BigDecimal.valueOf(to.days()), BigDecimal.valueOf(over)), done, plan);
    }

    private Optional<BigDecimal> asLastYear(Period from, YearEnd to, BigDecimal done, BigDecimal plan) {
        var then = course.grown(calendar().yearBefore(from), to.yearBefore(calendar()));
        return Optional.of(then)
                .filter(Course.Grown::isKnown)
                .map(grown -> within(times(done, grown.to(), grown.from()), done, plan));
    }

    private static BigDecimal times(BigDecimal done, BigDecimal above, BigDecimal below) {
        return done.multiply(above).divide(below, 0, RoundingMode.HALF_UP);
    }

    /** No more than the plan is paid out in a year, but what is paid is paid. */
    private static BigDecimal within(BigDecimal forecast, BigDecimal done, BigDecimal plan) {
        return plan.signum() > 0 ? forecast.min(plan).max(done) : forecast;
    }

    /** From the same period of the year before to the same day; without any, from this year's periods to this one. */
    private List<Trial> trials(Method method, YearEnd to) {
        var yearAgo = trial(method, calendar().yearBefore(period), to.yearBefore(calendar()))
                .toList();
        return yearAgo.isEmpty() ? trialsOfThisYear(method) : yearAgo;
    }

    private List<Trial> trialsOfThisYear(Method method) {
        var now = YearEnd.at(calendar(), period);
        return course.rows().byPeriod().subMap(now.first(), true, period, false).keySet().stream()
                .flatMap(from -> trial(method, from, now))
                .toList();
    }

    private Stream<Trial> trial(Method method, Period from, YearEnd to) {
        var grown = method == Method.OWNER ? course.expected(from, to) : course.grown(from, to);
        if (!grown.isKnown()) {
            return Stream.empty();
        }
        return said(method, from, to, grown).map(forecast -> new Trial(from, to.day(), forecast, grown.to())).stream();
    }

    private Optional<BigDecimal> said(Method method, Period from, YearEnd to, Course.Grown grown) {
        return switch (method) {
            case RUN_RATE -> Optional.of(atPace(from, to, grown.from(), grown.plan()));
            case SEASONAL -> asLastYear(from, to, grown.from(), grown.plan());
            case OWNER -> Optional.of(grown.from()).filter(_ -> to.isYearEnd());
        };
    }

    private Calendar calendar() {
        return course.calendar();
    }
}
