package vn.tiendo.desk.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Grading;

/** How grave a rule is from one period to another, as programs read it; open to a side that is null. */
record GradingStep(@Nullable String from, @Nullable String to, String severity) {

    static List<GradingStep> of(Grading grading) {
        return grading.steps().stream().map(GradingStep::of).toList();
    }

    private static GradingStep of(Grading.Step step) {
        return new GradingStep(
                step.from().map(Period::toString).orElse(null),
                step.to().map(Period::toString).orElse(null),
                step.severity().name().toLowerCase(Locale.ROOT));
    }
}
