package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.report.phrase.Fact;
import vn.tiendo.report.phrase.FactNames;

/** What can be said of one value: itself, and beside others. Decided on exact values; what looks equal is level. */
final class LineFacts {

    private static final List<String> NUMBERS = List.of(
            "value",
            "previous",
            "change",
            "lastYear",
            "changeLastYear",
            "target",
            "toTarget",
            "rank",
            "rankChange",
            "elapsed",
            "delay",
            "needed",
            "remaining",
            "share",
            "first",
            "toAverage");

    private static final List<String> WORDS = List.of(
            "previousPeriod",
            "moved",
            "notComparable",
            "lastYearPeriod",
            "movedLastYear",
            "notComparableLastYear",
            "climbed",
            "course",
            "average");

    private static final List<String> FLAGS = List.of("reached", "late", "adjusted", "restated", "revised");

    /** What there can be behind an indicator's code and a dot. */
    static Map<String, FactNames.Kind> names(String indicator) {
        var names = new TreeMap<String, FactNames.Kind>();
        NUMBERS.forEach(name -> names.put(indicator + "." + name, FactNames.Kind.NUMBER));
        WORDS.forEach(name -> names.put(indicator + "." + name, FactNames.Kind.WORDS));
        FLAGS.forEach(name -> names.put(indicator + "." + name, FactNames.Kind.FLAG));
        return names;
    }

    private final Programme programme;
    private final Amounts amounts;

    /** @param programme in the versions of the period */
    LineFacts(Programme programme, Amounts amounts) {
        this.programme = programme;
        this.amounts = amounts;
    }

    /**
     * By their whole names.
     *
     * @param whole the same of all together, of which a sum is a share
     */
    Map<String, Fact> of(MetricLine line, Period period, Optional<MetricLine> whole) {
        var facts = new Named(line, period);
        facts.itself();
        facts.beside("previous", "change", "moved", "notComparable", line.previous());
        facts.beside("lastYear", "changeLastYear", "movedLastYear", "notComparableLastYear", line.lastYear());
        facts.target();
        facts.rank();
        facts.course();
        whole.ifPresent(facts::share);
        return facts.all;
    }

    /** The facts of one line, being collected. */
    private final class Named {

        private final MetricLine line;
        private final Period period;
        private final Indicator indicator;
        private final Map<String, Fact> all = new TreeMap<>();

        Named(MetricLine line, Period period) {
            this.line = line;
            this.period = period;
            this.indicator = line.indicator();
        }

        private void put(String name, Fact fact) {
            all.put(indicator.code() + "." + name, fact);
        }

        private void put(String name, Optional<ShownFigure> shown, Share exact) {
            shown.ifPresent(number -> put(name, new Fact.Figure(asDouble(exact), number)));
        }

        private ShownFigure.Source source(Period of) {
            return new ShownFigure.Source(indicator.code(), line.dimension(), line.key(), of.toString());
        }

        void itself() {
            line.now().map(Measured::exact).ifPresent(exact -> put("value", shown(exact, period), exact));
            line.firstPublished()
                    .map(Measured::exact)
                    .filter(first -> line.now()
                            .map(now -> first.above(now.exact()).signum() != 0)
                            .orElse(true))
                    .ifPresent(this::first);
            put("adjusted", new Fact.Flag(line.adjusted().isPresent()));
            put("restated", new Fact.Flag(!line.previous().from().isEmpty()));
        }

        /** It is revised where readers see another number than they were shown first. */
        private void first(Share exact) {
            var first = shown(exact, period);
            put("first", first, exact);
            var now = line.now().map(Measured::exact).flatMap(known -> shown(known, period));
            put("revised", new Fact.Flag(!first.map(ShownFigure::text).equals(now.map(ShownFigure::text))));
        }

        private Optional<ShownFigure> shown(Share exact, Period of) {
            return amounts.shown(indicator, exact, source(of));
        }

        void beside(String then, String change, String moved, String why, Compared other) {
            String name = amounts.words().withinSentence(amounts.words().of(programme.named(other.period())));
            put(then + "Period", new Fact.Words(name));
            other.then().map(Measured::exact).ifPresent(exact -> put(then, shown(exact, other.period()), exact));
            other.why()
                    .ifPresent(reason -> put(why, new Fact.Words(amounts.words().say("why." + reason.name()))));
            line.now()
                    .flatMap(now -> other.then().map(before -> now.exact().above(before.exact())))
                    .ifPresent(difference -> changed(change, moved, difference));
        }

        private void changed(String change, String moved, Share difference) {
            amounts.difference(indicator, difference, source(period)).ifPresent(shown -> {
                boolean level = shown.value().signum() == 0;
                double exact = asDouble(difference);
                put(change, new Fact.Figure(exact, shown));
                put(moved, new Fact.Words(level ? "level" : exact > 0 ? "up" : "down"));
            });
        }

        void target() {
            line.target().ifPresent(target -> {
                var exact = new Share(target, indicator.isPercentage() ? BigDecimal.valueOf(100) : BigDecimal.ONE);
                put("target", shown(exact, period), exact);
                line.now().map(now -> now.exact().above(exact)).ifPresent(above -> {
                    put("toTarget", amounts.difference(indicator, above, source(period)), above);
                    put("reached", new Fact.Flag(isGood(above)));
                });
            });
        }

        private boolean isGood(Share above) {
            boolean lower = indicator
                    .held()
                    .better()
                    .filter(Indicator.Better.LOWER::equals)
                    .isPresent();
            return lower ? above.signum() <= 0 : above.signum() >= 0;
        }

        void rank() {
            line.rank().ifPresent(rank -> put("rank", new Fact.Count(rank, Integer.toString(rank))));
            line.rankChange().ifPresent(change -> {
                put("rankChange", new Fact.Count(change, Integer.toString(Math.abs(change))));
                put("climbed", new Fact.Words(change > 0 ? "up" : change < 0 ? "down" : "level"));
            });
        }

        void course() {
            amounts.percent(line.elapsed(), source(period))
                    .ifPresent(shown -> put("elapsed", new Fact.Figure(asDouble(line.elapsed()) * 100, shown)));
            if (indicator.held().delay().isPresent()) {
                line.now().ifPresent(now -> behind(now.exact()));
            }
        }

        private void behind(Share now) {
            var behind = line.elapsed().above(now);
            amounts.difference(indicator, behind, source(period)).ifPresent(shown -> {
                put("delay", new Fact.Figure(asDouble(behind) * 100, shown));
                boolean even = shown.value().signum() == 0;
                put("course", new Fact.Words(even ? "even" : behind.signum() > 0 ? "behind" : "ahead"));
            });
            put("late", new Fact.Flag(line.isLate()));
            if (Amounts.isMoney(programme, indicator.numerator())) {
                needed();
            }
        }

        /** What is left of the plan, and what that is for each period that is left of the year. */
        private void needed() {
            var left = line.now().flatMap(now -> now.denominator().map(whole -> whole.subtract(now.numerator())));
            int periods = PeriodInYear.left(programme, period);
            if (left.filter(rest -> rest.signum() > 0).isPresent()) {
                put("remaining", new Fact.Figure(left.get().doubleValue(), amounts.money(left.get(), source(period))));
                if (periods > 0) {
                    var each = left.get().divide(BigDecimal.valueOf(periods), 0, java.math.RoundingMode.HALF_UP);
                    put("needed", new Fact.Figure(each.doubleValue(), amounts.money(each, source(period))));
                }
            }
        }

        void share(MetricLine whole) {
            if (indicator.denominator().isPresent()) {
                whole.now()
                        .flatMap(all -> line.now().map(now -> now.exact().above(all.exact())))
                        .ifPresent(above -> changed("toAverage", "average", above));
            }
            line.now()
                    .filter(_ -> indicator.denominator().isEmpty())
                    .ifPresent(now -> whole.now()
                            .map(Measured::numerator)
                            .filter(all -> all.signum() > 0)
                            .map(all -> new Share(now.numerator(), all))
                            .ifPresent(share -> put("share", amounts.percent(share, source(period)), share)));
        }

        private double asDouble(Share exact) {
            double scale = indicator.isPercentage() ? 100 : 1;
            return exact.numerator().doubleValue() / exact.denominator().doubleValue() * scale;
        }
    }
}
