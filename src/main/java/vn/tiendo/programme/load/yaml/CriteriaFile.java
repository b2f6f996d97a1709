package vn.tiendo.programme.load.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads {@code criteria.yaml}. */
public final class CriteriaFile {

    static final String[] KEYS = {"indicators", "sets"};
    static final String[] KEYS_OF_INDICATOR = {
        "indicator", "name", "unit", "numerator", "denominator", "times", "decimals", "stepped", "tasks", "named"
    };

    private static final String TOWN = "town";
    private static final int MOST_DECIMALS = 6;
    private static final int USUAL_DECIMALS = 2;

    private final YamlBlock block;
    private final List<Form> forms;
    private final DeclaredNames names;

    public CriteriaFile(YamlValue file, List<Form> forms, DeclaredNames names) {
        this.block = file.block(KEYS);
        this.forms = forms;
        this.names = names;
    }

    public Criteria criteria() {
        return new Criteria(
                block.needList("indicators").stream().map(this::indicator).toList(),
                block.needList("sets").stream()
                        .map(piece -> new CriteriaSetBlock(piece, names).set())
                        .toList());
    }

    private TownIndicator indicator(YamlValue piece) {
        var indicator = piece.block(KEYS_OF_INDICATOR);
        String code = indicator.text("indicator");
        names.declare(DeclaredNames.Kind.TOWN_INDICATOR.everywhere(), code, indicator.placeOf("indicator"));
        indicator
                .list("tasks")
                .forEach(task -> names.refer(DeclaredNames.Kind.TASK.everywhere(), task.text(), task.place()));
        var numerator = measure(indicator, "numerator");
        var denominator = measure(indicator, "denominator");
        if (denominator.isPresent()) {
            indicator.need("numerator");
        }
        return new TownIndicator(
                code,
                indicator.localText("name"),
                indicator.textOr("unit", ""),
                numerator,
                denominator,
                indicator.maybe("times").flatMap(CriteriaSetBlock::aboveZero).orElse(BigDecimal.ONE),
                indicator
                        .maybe("decimals")
                        .map(p -> p.integer(0, MOST_DECIMALS))
                        .orElse(USUAL_DECIMALS),
                indicator.flag("stepped"),
                indicator.texts("tasks"),
                indicator.texts("named"));
    }

    private Optional<Indicator.Measure> measure(YamlBlock indicator, String key) {
        return indicator.maybe(key).map(piece -> {
            var measure = new MeasureBlock(piece, forms, names).measure();
            checkToldByTown(piece, measure);
            return measure;
        });
    }

    /** What no form tells of single towns cannot be said of one. */
    private void checkToldByTown(YamlValue piece, Indicator.Measure measure) {
        forms.stream()
                .filter(form -> form.code().equals(measure.form()))
                .findFirst()
                .filter(form -> Dimensions.of(form, measure).named(TOWN).isEmpty())
                .ifPresent(form -> piece.fault(
                        FaultWords.say("criteria.no-town", form.code()), FaultWords.say("criteria.no-town.fix")));
    }
}
