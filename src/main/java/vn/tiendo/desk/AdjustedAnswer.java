package vn.tiendo.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.AdjustmentEffects.Effect;
import vn.tiendo.progress.Measured;
import vn.tiendo.run.Adjusting;
import vn.tiendo.run.Adjusting.Answer;
import vn.tiendo.submission.MoveWords;

/** What an adjustment moves, and whether it is kept. */
final class AdjustedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOTHING = "–";

    private final Console console;
    private final Programme programme;
    private final Words words;

    AdjustedAnswer(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
        this.words = Words.of("explain", console.language());
    }

    /**
     * The same for programs.
     *
     * @param kept its number; null where it was only looked at
     */
    private record Whole(
            @Nullable Long kept,
            @Nullable String at,
            String period,
            String unit,
            String form,
            String subject,
            String field,
            String member,
            BigDecimal amount,
            String who,
            String reason,
            @Nullable Long reverses,
            List<Moved> totals) {}

    private record Moved(
            String indicator,
            String dimension,
            String key,
            @Nullable Value before,
            @Nullable Value after) {}

    private record Value(
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

    void show(Answer.Ready ready, boolean json) {
        if (json) {
            console.say(JSON.writeValueAsString(whole(ready)));
        } else {
            text(ready);
        }
    }

    private Whole whole(Answer.Ready ready) {
        var wanted = ready.wanted();
        var figure = wanted.figure();
        return new Whole(
                ready.kept().map(entry -> entry.id()).orElse(null),
                ready.kept().map(entry -> entry.at().toString()).orElse(null),
                wanted.period().toString(),
                figure.unit().value(),
                figure.form(),
                figure.subject(),
                figure.field(),
                figure.member(),
                Measured.plain(wanted.amount()),
                wanted.by().name(),
                wanted.reason().text(),
                ready.reverses().orElse(null),
                ready.effects().stream().map(AdjustedAnswer::moved).toList());
    }

    private static Moved moved(Effect effect) {
        return new Moved(
                effect.indicator().code(),
                effect.dimension(),
                effect.key(),
                Value.of(effect.indicator(), effect.before()),
                Value.of(effect.indicator(), effect.after()));
    }

    private void text(Answer.Ready ready) {
        var wanted = ready.wanted();
        String figure = SafeLine.of(Adjusting.named(wanted.figure()));
        String amount = new AdjustmentsAsText(console, programme).amount(wanted.figure(), wanted.amount());
        String unit = SafeLine.of(new MoveWords(programme).name(wanted.figure().unit()));
        console.say(ready.reverses()
                .map(id -> console.text("adjust.reversing", id, figure, unit, period(ready), amount))
                .orElseGet(() -> console.text("adjust.adjusting", figure, unit, period(ready), amount)));
        effects(ready.effects());
        console.say(ready.kept()
                .map(entry -> "✔ " + console.text("adjust.kept", entry.id(), Vietnamese.second(entry.at())))
                .orElseGet(() -> console.text("adjust.not-yet")));
    }

    private String period(Answer.Ready ready) {
        return console.words().of(programme.named(ready.wanted().period()));
    }

    private void effects(List<Effect> effects) {
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
        var names = new KeyNames(programme, words);
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
                        : (console.words().exact(value) + " " + words.unit(indicator.unit())).strip())
                .orElse(NOTHING);
    }
}
