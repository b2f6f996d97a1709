package vn.tiendo.progress.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.coverage.Arrivals;
import vn.tiendo.progress.coverage.ExpectedUnits;
import vn.tiendo.progress.coverage.LastReports;
import vn.tiendo.progress.coverage.Restating;
import vn.tiendo.progress.coverage.TotalCoverages;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Leaves;
import vn.tiendo.progress.sum.PlacedLeaf;
import vn.tiendo.progress.sum.Placing;
import vn.tiendo.progress.sum.ProjectFacts;
import vn.tiendo.progress.sum.Term;

/** Says of any indicator, in any dimension, on which cells it rests. Safe for use by many threads. */
public final class Provenances {

    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    public Provenances(DataSource database, PlatformTransactionManager transactions) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What is to be explained.
     *
     * @param dimension the province, or a word that {@link #dimensions} knows
     * @param unitsOn the day in whose units it is told; empty for the units that reported
     */
    public record Asked(
            Programme programme,
            Period period,
            Instant asOf,
            Indicator indicator,
            String dimension,
            Optional<LocalDate> unitsOn) {

        /** In the units that reported. */
        public Asked(Programme programme, Period period, Instant asOf, Indicator indicator, String dimension) {
            this(programme, period, asOf, indicator, dimension, Optional.empty());
        }

        private ConsolidationScope scope() {
            return new ConsolidationScope(programme.asOf(period), period, asOf, 0);
        }

        /** The programme that names the units, towns and projects that are told of. */
        public Programme naming() {
            return unitsOn.map(programme::asOf).orElseGet(() -> programme.asOf(period));
        }

        /** The same indicator, rolled up by this dimension alone. */
        private Indicator narrowed() {
            var by = dimension.equals(Dimensions.PROVINCE) ? List.<String>of() : List.of(dimension);
            return new Indicator(
                    indicator.code(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.numerator(),
                    indicator.denominator(),
                    indicator.decimals(),
                    by);
        }
    }

    /** The words by which an indicator can be told apart in a period, besides the province, declared for it or not. */
    public static List<String> dimensions(Programme programme, Period period, Indicator indicator) {
        var then = programme.asOf(period);
        var above = words(then, indicator.numerator());
        return indicator
                .denominator()
                .map(measure -> words(then, measure))
                .map(below -> above.stream().filter(below::contains).toList())
                .orElse(above);
    }

    private static List<String> words(Programme programme, Measure measure) {
        return programme
                .form(measure.form())
                .map(form -> Dimensions.of(form, measure).words())
                .orElse(List.of());
    }

    /** By key, those wanted of which anything was reported, if only blanks. */
    public Map<String, Provenance> of(Asked asked, Predicate<String> wanted) {
        return snapshot.execute(_ -> new Work(asked, wanted, _ -> true).done());
    }

    /** The one of that key, also where nothing was reported. */
    public Provenance of(Asked asked, String key) {
        return snapshot.execute(_ -> {
            boolean ofUnit =
                    asked.dimension().equals(Dimensions.UNIT) && asked.unitsOn().isEmpty();
            var work =
                    new Work(asked, key::equals, unit -> !ofUnit || unit.value().equals(key));
            return Optional.ofNullable(work.done().get(key)).orElseGet(() -> work.provenance(key));
        });
    }

    /** One asking, in its transaction. */
    private final class Work {

        private final Asked asked;
        private final ConsolidationScope scope;
        private final Predicate<String> wanted;
        private final ProjectFacts facts;
        private final List<Long> receipts;
        private final Arrivals arrivals;
        private final Optional<Restating> restating;
        private final CountingAdjustments adjustments;
        private final List<Map<String, GatheredCells>> sides = new ArrayList<>();

        /** @param read units of which anything has to be read */
        Work(Asked asked, Predicate<String> wanted, Predicate<UnitCode> read) {
            this.asked = asked;
            this.scope = asked.scope();
            this.wanted = wanted;
            this.facts = ProjectFacts.of(scope.programme());
            this.arrivals = Arrivals.of(jdbc, scope);
            this.restating = asked.unitsOn().map(day -> new Restating(scope, day));
            var byUnit = new TreeMap<UnitCode, Long>();
            arrivals.counting().forEach((unit, counting) -> byUnit.put(unit, counting.receipt()));
            this.receipts = Stream.concat(byUnit.entrySet().stream(), standIns(byUnit.keySet()))
                    .filter(unit -> read.test(unit.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            this.adjustments = CountingAdjustments.of(jdbc, scope);
        }

        /** What is told by units of those who reported nothing, where the indicator is one that lasts. */
        private Stream<Map.Entry<UnitCode, Long>> standIns(Set<UnitCode> counting) {
            boolean byUnit = Set.of(Dimensions.UNIT, Dimensions.PROJECT, Dimensions.SUBJECT)
                    .contains(asked.dimension());
            return restating
                    .filter(_ -> byUnit && asked.indicator().held().restated() == Indicator.Restated.LAST)
                    .stream()
                    .flatMap(told -> {
                        told.missing(TotalCoverages.expectedByForm(scope), counting);
                        return new LastReports(jdbc).of(scope, told.missing()).entrySet().stream();
                    });
        }

        Map<String, Provenance> done() {
            Term.of(scope, asked.narrowed()).forEach(this::gather);
            var provenances = new TreeMap<String, Provenance>();
            sides.stream()
                    .flatMap(side -> side.keySet().stream())
                    .forEach(key -> provenances.computeIfAbsent(key, this::provenance));
            return provenances;
        }

        private void gather(Term term) {
            var byKey = new TreeMap<String, GatheredCells>();
            sides.add(byKey);
            var place = term.places().getLast();
            if (!place.dimension().equals(asked.dimension())) {
                return;
            }
            String named = scope.programme().form(term.form()).map(Form::leaf).orElse("");
            var leaves = new Leaves(jdbc);
            leaves.forEach(
                    term,
                    named,
                    receipts,
                    leaf -> of(byKey, leaf, term).ifPresent(gathered -> gathered.add(leaf.leaf(), term)));
            adjustments
                    .of(term)
                    .forEach(leaf -> of(byKey, leaf, term).ifPresent(gathered -> gathered.adjust(leaf.leaf(), term)));
            // A source of capital in which a row has no plan is not one that it failed to report.
            if (!place.isOfMember()) {
                leaves.blanks(
                        term,
                        receipts,
                        blank -> of(byKey, blank, term).ifPresent(gathered -> gathered.add(blank.leaf())));
            }
        }

        private Optional<GatheredCells> of(Map<String, GatheredCells> byKey, PlacedLeaf<?> leaf, Term term) {
            var whose = restating
                    .<Placing>map(told -> told)
                    .orElse(Placing.AS_SENT)
                    .unit(leaf.unit(), term.form(), leaf.subject(), leaf.said());
            return leaf.key(term.places().getLast(), facts, whose)
                    .filter(wanted)
                    .map(key -> byKey.computeIfAbsent(key, _ -> new GatheredCells()));
        }

        Provenance provenance(String key) {
            var indicator = asked.indicator();
            var expected = new ExpectedUnits(scope, restating).of(asked.indicator(), asked.dimension(), key);
            return new Provenance(
                    indicator,
                    asked.dimension(),
                    key,
                    asked.period(),
                    asked.asOf(),
                    asked.unitsOn(),
                    side(0, key, indicator.numerator()),
                    indicator.denominator().map(measure -> side(1, key, measure)),
                    arrivals.of(expected));
        }

        private Provenance.Side side(int number, String key, Measure measure) {
            return sides.get(number).getOrDefault(key, new GatheredCells()).side(measure);
        }
    }
}
