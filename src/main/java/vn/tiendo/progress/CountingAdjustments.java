package vn.tiendo.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.programme.Indicator;
import vn.tiendo.submission.AdjustedFigure;
import vn.tiendo.submission.Adjustment;
import vn.tiendo.submission.Adjustment.Standing;
import vn.tiendo.submission.Adjustments;

/**
 * The province's adjustments of a period, as of an instant. One counts while its row is in a submission that counts, and is
 * added wherever that row's figures are: without the row there is nothing to adjust, so it waits. It moves sums only: a row
 * more or a row less is not its to say, nor which of several figures is the greatest.
 */
final class CountingAdjustments {

    /** Reads no more than there is: most periods have no adjustments. */
    private final Map<Row, Map<String, String>> rows;

    private final List<Adjustment> all;
    private final List<Adjustment> effective;

    private CountingAdjustments(List<Adjustment> all, Map<Row, Map<String, String>> rows) {
        this.all = all;
        this.effective = Adjustments.effective(all);
        this.rows = rows;
    }

    private record Row(String unit, String form, String subject) {

        static Row of(AdjustedFigure figure) {
            return new Row(figure.unit().value(), figure.form(), figure.subject());
        }
    }

    static CountingAdjustments of(JdbcClient jdbc, Scope scope) {
        var kept = new Adjustments(jdbc, Clock.systemUTC()).of(scope.programme().code(), scope.period(), scope.asOf());
        return of(jdbc, scope, kept);
    }

    /** The same if these were all of them. */
    static CountingAdjustments of(JdbcClient jdbc, Scope scope, List<Adjustment> all) {
        var rows = Adjustments.effective(all).stream()
                .map(entry -> Row.of(entry.figure()))
                .distinct()
                .toList();
        return new CountingAdjustments(all, rows.isEmpty() ? Map.of() : words(jdbc, scope, rows));
    }

    /** What those rows say, by field; one that is in no submission that counts is not there. */
    private static Map<Row, Map<String, String>> words(JdbcClient jdbc, Scope scope, List<Row> rows) {
        var words = new HashMap<Row, Map<String, String>>();
        jdbc.sql("""
                        SELECT c.unit, f.form, f.subject, f.field, f.member, f.words
                        FROM current_submission(:programme, :period, :asOf) c
                        JOIN unnest(CAST(:units AS text[]), CAST(:forms AS text[]), CAST(:subjects AS text[]))
                            AS w (unit, form, subject) USING (unit)
                        JOIN figure f ON f.receipt = c.receipt AND f.form = w.form AND f.subject = w.subject
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("units", texts(rows, Row::unit))
                .param("forms", texts(rows, Row::form))
                .param("subjects", texts(rows, Row::subject))
                .query(row -> {
                    note(row, words);
                });
        return words;
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static void note(ResultSet row, Map<Row, Map<String, String>> words) throws SQLException {
        var said = words.computeIfAbsent(
                new Row(row.getString("unit"), row.getString("form"), row.getString("subject")), _ -> new HashMap<>());
        String text = row.getString("words");
        if (text != null && row.getString("member").isEmpty()) {
            said.put(row.getString("field"), text);
        }
    }

    /** Those that nobody took back, whether their rows count or not. */
    List<Adjustment> effective() {
        return effective;
    }

    /** Every entry, with what it does. */
    List<AdjustmentLine> lines() {
        return all.stream()
                .map(entry -> new AdjustmentLine(entry, standing(entry)))
                .toList();
    }

    private Standing standing(Adjustment entry) {
        if (entry.reverses().isPresent()) {
            return Standing.REVERSAL;
        }
        if (!effective.contains(entry)) {
            return Standing.REVERSED;
        }
        return rows.containsKey(Row.of(entry.figure())) ? Standing.COUNTS : Standing.NO_ROW;
    }

    /** Those that a term adds up. */
    Stream<PlacedLeaf<Adjustment>> of(Term term) {
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
        var said = rows.get(Row.of(figure));
        if (said == null || !term.takesRow(said)) {
            return Stream.empty();
        }
        var keys = new HashMap<String, String>();
        said.forEach((field, text) -> keys.put(field, Adding.key(text)));
        return Stream.of(new PlacedLeaf<>(entry, figure.unit().value(), figure.subject(), figure.member(), keys));
    }

    /** What they come to, each term where it is wanted. */
    Totals totals(Scope scope, List<Indicator> indicators, Predicate<Place> wanted) {
        return totals(scope, indicators, wanted, Placing.AS_SENT);
    }

    /** The same, each entry as the one's whose row it moves. */
    Totals totals(Scope scope, List<Indicator> indicators, Predicate<Place> wanted, Placing placing) {
        var totals = new Totals();
        if (rows.isEmpty()) {
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
