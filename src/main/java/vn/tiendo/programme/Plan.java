package vn.tiendo.programme;

import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;

/** What the programme's progress is measured against: what its first ratio divides by, the plan of the year, say. */
public record Plan(Programme programme) {

    /** Empty where no ratio divides by a sum over all rows. */
    public Optional<Measure.Sum> measure() {
        return programme.indicators().stream()
                .flatMap(indicator -> indicator.denominator().stream())
                .filter(Measure.Sum.class::isInstance)
                .map(Measure.Sum.class::cast)
                .filter(sum -> sum.only().where().isEmpty())
                .findFirst();
    }

    /** As the indicator is called that shows it by itself, if one does. */
    public Optional<LocalText> name() {
        return measure()
                .flatMap(plan -> programme.indicators().stream()
                        .filter(indicator -> indicator.denominator().isEmpty())
                        .filter(indicator -> indicator.numerator().equals(plan))
                        .map(Indicator::name)
                        .findFirst());
    }
}
