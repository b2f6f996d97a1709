package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.submission.adjust.Adjustment;

/** How a number came about, in one sentence: what it is, by which formula, from what, and what is missing. */
final class ExplainedSentence {

    private static final int SHOWN = 12;

    private final Explained explained;
    private final Provenance provenance;
    private final DeskWords words;
    private final MeasureWords measures;

    ExplainedSentence(Explained explained, DeskWords words) {
        this.explained = explained;
        this.provenance = explained.provenance();
        this.words = words;
        this.measures = new MeasureWords(explained.programme(), words);
    }

    String text() {
        var indicator = provenance.indicator();
        String what = words.say(
                "what",
                words.of(indicator.name()),
                new IndicatorKeyNames(explained.naming(), words).named(provenance.dimension(), provenance.key()),
                words.of(explained.programme().named(provenance.period())));
        return what + restated() + value(indicator) + "; " + missing() + nil() + ".";
    }

    /** From which units it came, where it is told in others. */
    private String restated() {
        if (provenance.unitsOn().isEmpty()) {
            return "";
        }
        var names = new IndicatorKeyNames(explained.programme(), words);
        var from = provenance.sources().stream()
                .map(unit -> names.named(Dimensions.UNIT, unit.value()))
                .toList();
        String day = DaysAndTimes.day(provenance.unitsOn().get());
        return from.isEmpty()
                ? words.say("restated.none", day)
                : words.say(
                        "restated",
                        day,
                        String.join(", ", from.subList(0, Math.min(SHOWN, from.size())))
                                + (from.size() > SHOWN ? ", …" : ""));
    }

    private String value(Indicator indicator) {
        String formula =
                String.join(" ÷ ", provenance.sides().stream().map(this::side).toList());
        if (provenance.sides().stream().anyMatch(side -> side.value().isEmpty())) {
            return words.say("unknown", formula);
        }
        if (provenance.denominator().isEmpty()) {
            return formula;
        }
        return provenance
                .value()
                .map(value -> words.number(value) + unit(indicator) + " = " + formula)
                .orElseGet(() -> words.say("no-ratio", formula));
    }

    private static String unit(Indicator indicator) {
        return indicator.unit().isEmpty() ? "" : " " + indicator.unit();
    }

    private String side(Side side) {
        String number = side.value()
                .map(value -> measures.number(side.measure(), value))
                .orElseGet(() -> words.say("nothing"));
        String adjusted = side.adjustments().isEmpty()
                ? ""
                : words.say("side.adjusted", side.adjustments().size(), sum(side));
        return words.say(
                "side", number, measures.formula(side.measure()), side.leaves().size(), receipts(side), adjusted);
    }

    private String sum(Side side) {
        var sum = side.adjustments().stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return (sum.signum() > 0 ? "+" : "") + measures.number(side.measure(), sum);
    }

    private static long receipts(Side side) {
        return side.leaves().stream().map(leaf -> leaf.receipt()).distinct().count();
    }

    private String missing() {
        var missing = new ArrayList<>(notDue());
        units().ifPresent(missing::add);
        provenance.sides().forEach(side -> {
            blanks(side, false).ifPresent(missing::add);
            blanks(side, true).ifPresent(missing::add);
        });
        return missing.isEmpty() ? words.say("missing.nothing") : words.say("missing", String.join(", ", missing));
    }

    private Optional<String> units() {
        var senders = provenance.senders();
        if (senders.missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                        "missing.units",
                        senders.missing().size(),
                        senders.expected().size(),
                        listed(senders.missing()))
                + (senders.overdue() == 0 ? "" : words.say("missing.overdue", senders.overdue()))
                + (senders.unaccepted().isEmpty()
                        ? ""
                        : words.say("missing.unaccepted", listed(senders.unaccepted()))));
    }

    /** Who says that there is nothing to report has reported. */
    private String nil() {
        var nil = provenance.senders().nil();
        return nil.isEmpty() ? "" : words.say("nil", nil.size(), listed(nil));
    }

    /** Nobody owes what the period does not ask for. */
    private List<String> notDue() {
        var programme = explained.programme();
        return provenance.sides().stream()
                .map(side -> side.measure().form())
                .distinct()
                .filter(code -> programme
                        .form(code)
                        .filter(form -> programme.isDue(form, provenance.period()))
                        .isEmpty())
                .map(code -> words.say("missing.not-due", measures.form(code)))
                .toList();
    }

    private Optional<String> blanks(Side side, boolean marked) {
        long count = side.blanks().stream()
                .filter(blank -> blank.mark().isPresent() == marked)
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(words.say(
                        marked ? "missing.marked" : "missing.blank", count, measures.formula(side.measure())));
    }

    private String listed(List<UnitCode> units) {
        String shown = String.join(
                ", ", units.stream().limit(SHOWN).map(UnitCode::value).toList());
        return units.size() > SHOWN ? shown + ", …" : shown;
    }
}
