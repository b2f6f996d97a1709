package vn.tiendo.programme.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Form.Frequency;

/** The periods with which the forms of a programme are collected. */
public record CollectedPeriods(Calendar calendar, List<Form> forms) {

    public CollectedPeriods {
        forms = List.copyOf(forms);
    }

    /** Whether anything is collected with the period. */
    public boolean include(Period period) {
        return closing(period).findAny().isPresent();
    }

    /** The first from that one on with which anything is collected; nothing where nothing is at all. */
    public Optional<Period> nextFrom(Period period) {
        return Stream.iterate(period.yearMonth(), month -> month.plusMonths(1))
                .limit(Frequency.YEAR.months())
                .map(Period::of)
                .filter(this::include)
                .findFirst();
    }

    /** As often as the most frequent of the forms. */
    public Frequency rhythm() {
        return forms.stream()
                .map(Form::collected)
                .min(Comparator.naturalOrder())
                .orElse(Frequency.MONTH);
    }

    public LocalText named(Period period) {
        return calendar.named(frequencyOf(period), period);
    }

    public LocalDate dataFrom(Period period) {
        return calendar.dataFrom(frequencyOf(period), period);
    }

    /** How often that is collected with which the period closes: the most often of it. */
    private Frequency frequencyOf(Period period) {
        return closing(period).min(Comparator.naturalOrder()).orElseGet(this::rhythm);
    }

    private Stream<Frequency> closing(Period period) {
        return forms.stream().map(Form::collected).filter(often -> calendar.closes(often, period));
    }
}
