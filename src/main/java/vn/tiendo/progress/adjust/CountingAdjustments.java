package vn.tiendo.progress.adjust;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.AdjustedRows.Row;
import vn.tiendo.progress.sum.Adding;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.PlacedLeaf;
import vn.tiendo.progress.sum.Placing;
import vn.tiendo.progress.sum.ProjectFacts;
import vn.tiendo.progress.sum.Term;
import vn.tiendo.progress.sum.TermPlace;
import vn.tiendo.progress.sum.Totals;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustment.Standing;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;

/**
 * The province's adjustments of a period, as of an instant. One counts while its row is in a submission that counts, and is
 * added wherever that row's figures are: without the row there is nothing to adjust, so it waits. It moves sums only: a row
 * more or a row less is not its to say, nor which of several figures is the greatest. What decisions on double counting
 * leave out comes with them: every number of the row with the other sign, and one row less where rows are counted.
 */
public final class CountingAdjustments {

    private final List<Adjustment> all;
    private final List<Adjustment> effective;
    private final AdjustedRows rows;
    private final LeftOut leftOut;
    private final Period period;

    private CountingAdjustments(
            Period period, List<Adjustment> all, List<Adjustment> effective, AdjustedRows rows, LeftOut leftOut) {
        this.period = period;
        this.all = all;
        this.effective = effective;
        this.rows = rows;
        this.leftOut = leftOut;
    }

    public static CountingAdjustments of(JdbcClient jdbc, ConsolidationScope scope) {
        var kept = new Adjustments(jdbc, Clock.systemUTC()).of(scope.programme().code(), scope.period(), scope.asOf());
        return of(jdbc, scope, kept);
    }

    /** The same if these were all of them. */
    public static CountingAdjustments of(JdbcClient jdbc, ConsolidationScope scope, List<Adjustment> all) {
        return of(
                jdbc,
                scope,
                all,
                new DoubleDecisions(jdbc, Clock.systemUTC())
                        .of(scope.programme().code(), scope.asOf()));
    }

    /** The same if these were all of the decisions on double counting, too. */
    public static CountingAdjustments of(
            JdbcClient jdbc, ConsolidationScope scope, List<Adjustment> all, List<DoubleDecision> decisions) {
        var written = Adjustments.effective(all);
        var holding = DoubleDecisions.holding(decisions, scope.period()).values();
        var wanted = Stream.concat(
                        written.stream().map(entry -> Row.of(entry.figure())),
                        holding.stream()
                                .filter(decision ->
                                        decision.verdict().counting().isPresent())
                                .map(DoubleDecision::rows)
                                .flatMap(pair ->
                                        Stream.of(Row.of(pair.form(), pair.one()), Row.of(pair.form(), pair.other()))))
                .distinct()
                .toList();
        var rows = AdjustedRows.of(jdbc, scope, wanted);
        var leftOut = LeftOut.of(holding, row -> rows.rows().containsKey(row));
        var derived = leftOut.rows().entrySet().stream()
                .flatMap(out -> taken(out.getKey(), out.getValue(), rows, scope.period()))
                .toList();
        var effective = Stream.concat(
                        written.stream()
                                .filter(entry ->
                                        leftOut.of(Row.of(entry.figure())).isEmpty()),
                        derived.stream())
                .toList();
        return new CountingAdjustments(
                scope.period(), Stream.concat(all.stream(), derived.stream()).toList(), effective, rows, leftOut);
    }

    /** Every number that the row says, with the other sign. */
    private static Stream<Adjustment> taken(Row row, DoubleDecision decision, AdjustedRows rows, Period period) {
        return Optional.ofNullable(rows.rows().get(row)).stream()
                .flatMap(said -> said.numbers().stream())
                .filter(number -> number.value().signum() != 0)
                .map(number -> Adjustment.ofDecision(
                        decision,
                        period,
                        row.figure(number.field(), number.member()),
                        number.value().negate()));
    }

    /** Those that nobody took back, whether their rows count or not. */
    public List<Adjustment> effective() {
        return effective;
    }

    /** Every entry, with what it does. */
    public List<AdjustmentLine> lines() {
        return all.stream()
                .map(entry -> new AdjustmentLine(entry, standing(entry)))
                .toList();
    }

    private Standing standing(Adjustment entry) {
        if (entry.decision().isPresent()) {
            return Standing.LEAVES_OUT;
        }
        if (entry.reverses().isPresent()) {
            return Standing.REVERSAL;
        }
        if (leftOut.of(Row.of(entry.figure())).isPresent() && isWritten(entry)) {
            return Standing.LEFT_OUT;
        }
        if (!effective.contains(entry)) {
            return Standing.REVERSED;
        }
        return rows.rows().containsKey(Row.of(entry.figure())) ? Standing.COUNTS : Standing.NO_ROW;
    }

    /** Whether nobody took it back. */
    private boolean isWritten(Adjustment entry) {
        return all.stream().noneMatch(other -> other.reverses().equals(Optional.of(entry.id())));
    }

    /** Those that a term adds up; where it counts rows, one less for each that is left out. */
    public Stream<PlacedLeaf<Adjustment>> of(Term term) {
        if (term.field() == null) {
            return leftOut.rows().entrySet().stream()
                    .filter(out -> out.getKey().form().equals(term.form()))
                    .map(out -> Adjustment.ofDecision(
                            out.getValue(), period, out.getKey().figure("", ""), BigDecimal.ONE.negate()))
                    .flatMap(entry -> placed(entry, term));
        }
        if (!term.isSum()) {
            return Stream.empty();
        }
        Predicate<String> members = term.members() == null
                ? _ -> true
                : Pattern.compile(term.members()).asPredicate();
        return effective.stream()
                .filter(entry -> entry.figure().form().equals(term.form())
                        && entry.figure().field().equals(term.field())
                        && members.test(entry.figure().member()))
                .flatMap(entry -> placed(entry, term));
    }

    private Stream<PlacedLeaf<Adjustment>> placed(Adjustment entry, Term term) {
        var figure = entry.figure();
        var said = rows.rows().get(Row.of(figure));
        if (said == null || !term.takesRow(said.words())) {
            return Stream.empty();
        }
        var keys = new HashMap<String, String>();
        said.words().forEach((field, text) -> keys.put(field, Adding.key(text)));
        return Stream.of(new PlacedLeaf<>(entry, figure.unit().value(), figure.subject(), figure.member(), keys));
    }

    /** What they come to, each term where it is wanted. */
    public Totals totals(ConsolidationScope scope, List<Indicator> indicators, Predicate<TermPlace> wanted) {
        return totals(scope, indicators, wanted, Placing.AS_SENT);
    }

    /** The same, each entry as the one's whose row it moves. */
    public Totals totals(
            ConsolidationScope scope, List<Indicator> indicators, Predicate<TermPlace> wanted, Placing placing) {
        var totals = new Totals();
        if (rows.rows().isEmpty()) {
            return totals;
        }
        var facts = ProjectFacts.of(scope.programme());
        for (var term : Term.of(scope, indicators)) {
            of(term).forEach(leaf -> {
                var whose = placing.unit(leaf.unit(), term.form(), leaf.subject(), leaf.said());
                term.places().stream()
                        .filter(wanted)
                        .forEach(place -> leaf.key(place, facts, whose)
                                .ifPresent(key ->
                                        totals.add(term, place, key, leaf.leaf().amount())));
            });
        }
        return totals;
    }
}
