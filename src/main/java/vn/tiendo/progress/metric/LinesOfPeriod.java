package vn.tiendo.progress.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Target;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.coverage.TotalCoverages;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.progress.sum.SubjectKey;
import vn.tiendo.progress.sum.Totals;

/** Puts the lines of one period together. Periods that it is held against are computed once each, when they are asked for. */
final class LinesOfPeriod {

    private final MetricLines.Asked asked;
    private final ConsolidationScope scope;
    private final RolledPeriods periods;
    private final TotalCoverages coverages;
    private final KeyNames names;
    private final Rolled firstPublished;
    private final Totals adjusted;

    LinesOfPeriod(MetricLines.Asked asked, ConsolidationScope scope, Metrics metrics, TotalCoverages coverages) {
        this.asked = asked;
        this.scope = scope;
        this.periods = new RolledPeriods(asked, metrics);
        this.coverages = coverages;
        this.names = new KeyNames(
                asked.unitsOn().map(day -> asked.programme().asOf(day)).orElse(scope.programme()));
        this.firstPublished = metrics.firstPublished(scope, periods.toldBy(scope.period()));
        this.adjusted = periods.adjusted();
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

    /** The lines of an indicator by one dimension. */
    private final class ByDimension {

        private final Indicator indicator;
        private final String word;
        private final Optional<Dimension> dimension;
        private final Map<String, Measured> found;
        private final Map<String, Measured> now;
        private final Map<String, Measured> published;
        private final OtherPeriod before;
        private final OtherPeriod yearBefore;
        private final Ranks ranks;
        private final Ranks ranksBefore;
        private final List<OtherPeriod> course;

        /** @param dimension empty for the province */
        ByDimension(Indicator indicator, String word, Optional<Dimension> dimension) {
            this.indicator = indicator;
            this.word = word;
            this.dimension = dimension;
            this.found = periods.measured(scope.period(), word, indicator);
            this.now = new TreeMap<>(found);
            now.keySet()
                    .removeIf(key -> restatement(key).flatMap(Restatement::why).isPresent());
            this.published = firstPublished.measured(word, indicator.code());
            this.before = new OtherPeriod(periods, previous(scope.period()), indicator, word, true);
            this.yearBefore = new OtherPeriod(
                    periods, scope.programme().calendar().yearBefore(scope.period()), indicator, word, false);
            var better = dimension.flatMap(_ -> indicator.held().better());
            this.ranks = Ranks.of(now, better);
            var units = dimension.filter(Dimension.OfUnit.class::isInstance).stream()
                    .flatMap(_ -> now.keySet().stream().map(UnitCode::new));
            this.ranksBefore = before.ranks(units, better);
            this.course = Stream.iterate(scope.period(), this::previous)
                    .limit(asked.trend())
                    .map(period -> new OtherPeriod(periods, period, indicator, word, true))
                    .toList()
                    .reversed();
        }

        private Period previous(Period any) {
            var often = form(indicator)
                    .map(Form::collected)
                    .orElseGet(() -> scope.programme().periods().rhythm());
            return scope.programme().calendar().previous(often, any);
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
            keys.addAll(found.keySet());
            if (of instanceof Dimension.OfUnit) {
                expected().forEach(unit -> keys.add(unit.value()));
            }
            return keys.stream().map(key -> line(key, names.name(of, key)));
        }

        /** Units that should have figures. */
        private Stream<UnitCode> expected() {
            var expected = coverages.expected(indicator).stream();
            String form = indicator.numerator().form();
            return periods.areRestated()
                    ? expected.flatMap(unit -> periods.restated(scope.period()).how().heirs(form, unit).stream())
                    : expected;
        }

        private Coverage coverage(String key, Optional<UnitCode> unit) {
            return unit.filter(_ -> periods.areRestated())
                    .map(heir -> coverages.ofHeir(
                            indicator, periods.restated(scope.period()).how(), heir))
                    .orElseGet(() -> coverages.of(indicator, dimension, key));
        }

        private Optional<Restatement> restatement(String key) {
            return dimension.flatMap(of -> unit(of, key)).flatMap(unit -> periods.restatement(indicator, unit));
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
                    coverage(key, unit),
                    Optional.ofNullable(published.get(key)),
                    Optional.ofNullable(now.get(key))
                            .flatMap(_ -> AdjustedPart.of(adjusted, indicator.code(), word, key)),
                    trend(key, unit),
                    restatement(key));
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
