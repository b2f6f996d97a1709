package vn.tiendo.programme.load.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads {@code indicators.yaml}. */
public final class IndicatorsFile {

    static final String[] KEYS = {
        "indicator",
        "name",
        "unit",
        "numerator",
        "denominator",
        "decimals",
        "by",
        "better",
        "cumulative",
        "delay",
        "restated"
    };

    /** Words that are understood everywhere: where they tell nothing apart, that is worth a look but no fault. */
    private static final Map<String, LocalText> USUAL = Map.of(
            "task", FaultWords.say("word.task"),
            "owner", FaultWords.say("word.owner"),
            "project", FaultWords.say("word.project"),
            "capital", FaultWords.say("word.capital"),
            "town", FaultWords.say("word.town"));

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Form> forms;
    private final DeclaredNames names;

    public IndicatorsFile(List<Form> forms, DeclaredNames names) {
        this.forms = forms;
        this.names = names;
    }

    public List<Indicator> indicators(YamlValue file) {
        return file.list().stream().map(this::indicator).toList();
    }

    private Indicator indicator(YamlValue piece) {
        var block = piece.block(KEYS);
        names.declare(DeclaredNames.Kind.INDICATOR.everywhere(), block.text("indicator"), block.placeOf("indicator"));
        var numerator = block.need("numerator").map(this::measure).orElse(new Indicator.Measure.Count(""));
        var denominator = block.maybe("denominator").map(this::measure);
        block.list("by").forEach(word -> checkBy(word, numerator, denominator));
        var indicator = new Indicator(
                block.text("indicator"),
                block.localText("name"),
                block.text("unit"),
                numerator,
                denominator,
                block.maybe("decimals").map(p -> p.integer(0, MOST_DECIMALS)).orElse(0),
                block.texts("by"),
                held(block));
        checkDelay(block, indicator);
        return indicator;
    }

    private static Indicator.Held held(YamlBlock block) {
        return new Indicator.Held(
                block.maybe("better").map(p -> p.oneOf(Indicator.Better.class)),
                block.maybe("cumulative").map(p -> p.oneOf(Cumulative.class)).isPresent(),
                block.maybe("delay").flatMap(YamlValue::decimal),
                block.maybe("restated")
                        .map(p -> p.oneOf(Indicator.Restated.class))
                        .orElse(Indicator.Restated.SUM));
    }

    /** Since when figures add up. */
    private enum Cumulative {
        YEAR
    }

    /** Only what is a share of the whole can be behind the year. */
    private static void checkDelay(YamlBlock block, Indicator indicator) {
        block.maybe("delay").ifPresent(delay -> {
            if (!indicator.isPercentage()) {
                delay.fault(FaultWords.say("delay.of"), FaultWords.say("leave-out", "delay"));
            } else if (indicator
                    .held()
                    .delay()
                    .filter(d -> d.compareTo(WHOLE) > 0)
                    .isPresent()) {
                delay.fault(FaultWords.say("delay.points", delay.text()), FaultWords.say("delay.points.fix"));
            }
        });
    }

    private Indicator.Measure measure(YamlValue piece) {
        return new MeasureBlock(piece, forms, names).measure();
    }

    /** Both sides of a ratio have to be told apart in the same way. */
    private void checkBy(YamlValue word, Indicator.Measure numerator, Optional<Indicator.Measure> denominator) {
        var above = dimensions(numerator);
        var below = denominator.flatMap(this::dimensions);
        if (above.filter(d -> lacks(d, word)).isPresent()) {
            tell(word, above.get());
        } else if (below.filter(d -> lacks(d, word)).isPresent()) {
            tellBelow(word, below.get());
        }
    }

    private static boolean lacks(Dimensions dimensions, YamlValue word) {
        return !word.text().isEmpty() && dimensions.named(word.text()).isEmpty();
    }

    private static void tell(YamlValue word, Dimensions dimensions) {
        LocalText usual = USUAL.get(word.text());
        if (usual == null) {
            word.fault(
                    FaultWords.say("dimension.unknown", word.text()),
                    Nearest.suggestion(word.text(), words(dimensions)));
        } else {
            word.faults()
                    .notice(
                            word.place(),
                            FaultWords.say("dimension.lacking", usual),
                            FaultWords.say("leave-out", word.text()));
        }
    }

    private static void tellBelow(YamlValue word, Dimensions dimensions) {
        word.fault(
                FaultWords.say("denominator.lacking", word.text()),
                FaultWords.say("denominator.has", String.join(", ", dimensions.words())));
    }

    private static List<String> words(Dimensions dimensions) {
        var words = new ArrayList<>(dimensions.words());
        new TreeSet<>(USUAL.keySet()).stream().filter(w -> !words.contains(w)).forEach(words::add);
        return words;
    }

    private Optional<Dimensions> dimensions(Indicator.Measure measure) {
        return forms.stream()
                .filter(f -> f.code().equals(measure.form()))
                .findFirst()
                .map(form -> Dimensions.of(form, measure));
    }
}
