package vn.tiendo.desk.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.metric.IndicatorKeyNames;
import vn.tiendo.desk.metric.MetricColumns;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.metric.AdjustmentEffects.Effect;
import vn.tiendo.progress.sum.Measured;

/** The totals that an entry of the province moves: what each was and would be, or is. */
public record MovedTotals(Console console, Programme programme) {

    private static final String NOTHING = "–";

    /** The same for programs. */
    public record Moved(
            String indicator,
            String dimension,
            String key,
            @Nullable Value before,
            @Nullable Value after) {}

    record Value(
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {

        static @Nullable Value of(Indicator indicator, Optional<Measured> measured) {
            return measured.map(known -> new Value(
                            Measured.plain(known.numerator()),
                            known.denominator().map(Measured::plain).orElse(null),
                            known.value(indicator).orElse(null)))
                    .orElse(null);
        }
    }

    public static List<Moved> of(List<Effect> effects) {
        return effects.stream().map(MovedTotals::moved).toList();
    }

    private static Moved moved(Effect effect) {
        return new Moved(
                effect.indicator().code(),
                effect.dimension(),
                effect.key(),
                Value.of(effect.indicator(), effect.before()),
                Value.of(effect.indicator(), effect.after()));
    }

    public void show(List<Effect> effects) {
        if (effects.isEmpty()) {
            console.answer("adjust.moves-nothing");
            return;
        }
        console.answer("adjust.moves", effects.size());
        new TextTable(console.words().titles("adjust.columns"))
                .rows(effects.stream().map(this::row).toList())
                .print(console);
    }

    private List<String> row(Effect effect) {
        var names = new IndicatorKeyNames(programme, words());
        return List.of(
                console.words().of(effect.indicator().name()),
                MetricColumns.shortened(names.named(effect.dimension(), effect.key())),
                number(effect.indicator(), effect.before()),
                number(effect.indicator(), effect.after()));
    }

    private String number(Indicator indicator, Optional<Measured> measured) {
        return measured.flatMap(known -> known.value(indicator))
                .map(value -> indicator.isPercentage()
                        ? console.words().exact(value) + " %"
                        : (console.words().exact(value) + " " + words().unit(indicator.unit())).strip())
                .orElse(NOTHING);
    }

    private DeskWords words() {
        return DeskWords.of("explain", console.language());
    }
}
