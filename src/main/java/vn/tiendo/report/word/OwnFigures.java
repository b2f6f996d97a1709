package vn.tiendo.report.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;

/** Figures by the usual dimensions, but for those of forms that programs find counted in a place of their own. */
public record OwnFigures(Consolidation consolidation) {

    /** By key, those that have any of these figures. */
    public Map<String, Figures> by(String dimension) {
        var indicators = indicators();
        var own = new TreeMap<String, Figures>();
        consolidation.figures(dimension).forEach((key, figures) -> {
            var kept = figures.of(indicators);
            if (!kept.isEmpty()) {
                own.put(key, kept);
            }
        });
        return own;
    }

    private List<String> indicators() {
        var investments =
                new ShownForms(consolidation.programme()).investments().map(Form::code);
        return consolidation.programme().indicators().stream()
                .filter(indicator ->
                        !investments.equals(Optional.of(indicator.numerator().form())))
                .map(Indicator::code)
                .toList();
    }
}
