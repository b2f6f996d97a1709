package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Dimension;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Target;

/** Puts the lines of one period together. Periods that it is held against are computed once each, when they are asked for. */
final class LinesOfPeriod {

    private final MetricLines.Asked asked;
    private final Scope scope;
    private final Metrics metrics;
    private final TotalCoverages coverages;
    private final KeyNames names;
    private final Rolled firstPublished;
    private final Totals adjusted;
    private final Map<Period, Rolled> rolled = new HashMap<>();

    LinesOfPeriod(MetricLines.Asked asked, Scope scope, Metrics metrics, TotalCoverages coverages) {
        this.asked = asked;
        this.scope = scope;
        this.metrics = metrics;
        this.coverages = coverages;
        this.names = new KeyNames(scope.programme());
        this.firstPublished = metrics.firstPublished(scope, toldBy(scope));
        this.adjusted = metrics.adjusted(scope, toldBy(scope));
    }

    /** Those of an indicator; none where nobody had to send anything of it, and nobody did. */
    Stream<MetricLine> of(Indicator indicator) {
        var province = new ByDimension(indicator, Dimensions.PROVINCE, Optional.empty());
        if (province.isEmpty()) {
            return Stream.empty();
        }
        var others = asked.by().stream()
                .distinct()
                .flatMap(word ->
                        dimension(indicator, word).map(d -> new ByDimension(indicator, word, Optional.of(d))).stream());
        return Stream.concat(Stream.of(province), others).flatMap(ByDimension::lines);
    }

    private Optional<Dimension> dimension(Indicator indicator, String word) {
        var forms = scope.programme().forms();
        boolean known = indicator.by(List.of(word), forms).by().contains(word);
        return form(indicator)
                .filter(_ -> known)
                .flatMap(form -> Dimensions.of(form, indicator.numerator()).named(word));
    }

    private Optional<Form> form(Indicator indicator) {
        return scope.programme().form(indicator.numerator().form());
    }

    private Map<String, Measured> measured(Period period, String dimension, Indicator indicator) {
        return rolled.computeIfAbsent(period, this::computed).measured(dimension, indicator.code());
    }

    private Rolled computed(Period period) {
        var then = asked.scope(period);
        return metrics.computed(then, toldBy(then));
    }

    /** The indicators, each by what is asked for and means something of it in that period. */
    private List<Indicator> toldBy(Scope then) {
        var forms = then.programme().forms();
        return asked.indicators().stream()
                .map(indicator -> indicator.by(asked.by(), forms))
                .toList();
    }

    /** Another period, and what an indicator came to then in a dimension. */
    private record Other(
            Period period, Map<String, Measured> measured, Comparability comparability, Optional<Incomparable> ofAll) {

        Compared with(String key, Optional<UnitCode> unit) {
            var why = ofAll.or(() -> unit.flatMap(comparability::of));
            if (why.isPresent()) {
                return Compared.not(period, why.get());
            }
            return Optional.ofNullable(measured.get(key))
                    .map(then -> then.exact().isDefined()
                            ? Compared.with(period, then)
                            : Compared.not(period, Incomparable.NO_RATIO))
                    .orElseGet(() -> Compared.not(period, Incomparable.NO_FIGURES));
        }
    }

    /** The lines of an indicator by one dimension. */
    private final class ByDimension {

        private final Indicator indicator;
        private final String word;
        private final Optional<Dimension> dimension;
        private final Map<String, Measured> now;
        private final Map<String, Measured> published;
        private final Other before;
        private final Other yearBefore;
        private final Ranks ranks;
        private final Ranks ranksBefore;
        private final List<Other> course;

        /** @param dimension empty for the province */
        ByDimension(Indicator indicator, String word, Optional<Dimension> dimension) {
            this.indicator = indicator;
            this.word = word;
            this.dimension = dimension;
            this.now = measured(scope.period(), word, indicator);
            this.published = firstPublished.measured(word, indicator.code());
            this.before = other(previous(scope.period()), true);
            this.yearBefore = other(scope.programme().calendar().yearBefore(scope.period()), false);
            var better = dimension.flatMap(_ -> indicator.held().better());
            this.ranks = Ranks.of(now, better);
            this.ranksBefore = Ranks.of(before.measured, better);
            this.course = Stream.iterate(scope.period(), this::previous)
                    .limit(asked.trend())
                    .map(period -> other(period, true))
                    .toList()
                    .reversed();
        }

        private Period previous(Period any) {
            var often = form(indicator)
                    .map(Form::collected)
                    .orElseGet(() -> scope.programme().rhythm());
            return scope.programme().calendar().previous(often, any);
        }

        private Other other(Period period, boolean changing) {
            boolean sameYear = scope.programme().calendar().isSameYear(scope.period(), period);
            var comparability =
                    new Comparability(scope.programme(), asked.programme().asOf(period), sameYear);
            return new Other(
                    period, measured(period, word, indicator), comparability, comparability.of(indicator, changing));
        }

        boolean isEmpty() {
            return now.isEmpty() && coverages.expected(indicator).isEmpty();
        }

        /** Of all that has figures, and of units that should have. */
        Stream<MetricLine> lines() {
            if (dimension.isEmpty()) {
                return Stream.of(line("", LocalText.of("")));
            }
            var of = dimension.get();
            var keys = new TreeSet<>(names.order(of));
            keys.addAll(now.keySet());
            if (of instanceof Dimension.OfUnit) {
                coverages.expected(indicator).forEach(unit -> keys.add(unit.value()));
            }
            return keys.stream().map(key -> line(key, names.name(of, key)));
        }

        private MetricLine line(String key, LocalText name) {
            var unit = dimension.flatMap(of -> unit(of, key));
            var previous = before.with(key, unit);
            var rank = ranks.of(key);
            return new MetricLine(
                    indicator,
                    word,
                    key,
                    name,
                    Optional.ofNullable(now.get(key)),
                    previous,
                    yearBefore.with(key, unit),
                    target(key),
                    rank,
                    rank.filter(_ -> previous.then().isPresent())
                            .flatMap(place -> ranksBefore.of(key).map(placeBefore -> placeBefore - place)),
                    scope.programme().calendar().elapsedShare(scope.period()),
                    coverages.of(indicator, dimension, key),
                    Optional.ofNullable(published.get(key)),
                    Optional.ofNullable(now.get(key))
                            .flatMap(_ -> AdjustedPart.of(adjusted, indicator.code(), word, key)),
                    trend(key, unit));
        }

        private Optional<Trend> trend(String key, Optional<UnitCode> unit) {
            return course.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Trend.of(
                            indicator,
                            course.stream().map(other -> other.with(key, unit)).toList()));
        }

        /** The unit that alone reports on what has the key. */
        private static Optional<UnitCode> unit(Dimension dimension, String key) {
            return switch (dimension) {
                case Dimension.OfUnit() -> Optional.of(new UnitCode(key));
                case Dimension.OfSubject() -> Optional.of(SubjectKey.of(key).unit());
                case Dimension.OfProject(var fact)
                when fact == Dimension.Fact.CODE ->
                    Optional.of(SubjectKey.of(key).unit());
                case Dimension.OfProject _, Dimension.OfMember _, Dimension.OfAcross _, Dimension.OfField _ ->
                    Optional.empty();
            };
        }

        private Optional<BigDecimal> target(String key) {
            var programme = scope.programme();
            var of = dimension.isEmpty() ? Optional.of(Target.PROVINCE) : targetOf(dimension.get(), key);
            int year = programme.calendar().year().number(scope.period());
            return of.flatMap(subject -> programme.registry().target(indicator.code(), subject, year))
                    .map(Target::value);
        }

        /** Units and towns have targets of their own. */
        private static Optional<String> targetOf(Dimension dimension, String key) {
            return switch (dimension) {
                case Dimension.OfUnit _, Dimension.OfAcross _ -> Optional.of(key);
                case Dimension.OfSubject _, Dimension.OfProject _, Dimension.OfMember _, Dimension.OfField _ ->
                    Optional.empty();
            };
        }
    }
}
