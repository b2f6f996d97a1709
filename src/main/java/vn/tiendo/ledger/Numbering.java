package vn.tiendo.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The short numbers under which the ledger knows what many figures have in common. What has none yet gets one, in the
 * caller's transaction.
 */
record Numbering(JdbcClient jdbc) {

    /** Of what figures are about. */
    Map<String, Integer> subjects(Collection<String> subjects) {
        return numbers(subjects, wanted -> jdbc.sql("""
                        WITH wanted AS (
                            SELECT * FROM unnest(CAST(:subjects AS text[])) WITH ORDINALITY AS w (subject, turn)
                        ), added AS (
                            INSERT INTO figure_subject (subject)
                            SELECT w.subject FROM wanted w
                            WHERE NOT EXISTS (SELECT FROM figure_subject k WHERE k.subject = w.subject)
                            ORDER BY w.subject
                            ON CONFLICT DO NOTHING
                            RETURNING id, subject
                        )
                        SELECT w.turn, k.id FROM wanted w JOIN figure_subject k USING (subject)
                        UNION ALL
                        SELECT w.turn, a.id FROM wanted w JOIN added a USING (subject)
                        """).param("subjects", wanted.toArray(String[]::new)));
    }

    Map<Series, Integer> series(Collection<Series> series) {
        return numbers(
                series,
                wanted -> jdbc.sql("""
                        WITH wanted AS (
                            SELECT *
                            FROM unnest(CAST(:forms AS text[]), CAST(:fields AS text[]), CAST(:members AS text[]))
                                WITH ORDINALITY AS w (form, field, member, turn)
                        ), added AS (
                            INSERT INTO figure_series (form, field, member)
                            SELECT w.form, w.field, w.member FROM wanted w
                            WHERE NOT EXISTS (
                                SELECT FROM figure_series k
                                WHERE k.form = w.form AND k.field = w.field AND k.member = w.member)
                            ORDER BY w.form, w.field, w.member
                            ON CONFLICT DO NOTHING
                            RETURNING id, form, field, member
                        )
                        SELECT w.turn, k.id FROM wanted w JOIN figure_series k USING (form, field, member)
                        UNION ALL
                        SELECT w.turn, a.id FROM wanted w JOIN added a USING (form, field, member)
                        """)
                        .param("forms", texts(wanted, Series::form))
                        .param("fields", texts(wanted, Series::field))
                        .param("members", texts(wanted, Series::member)));
    }

    Map<FigurePlace, Integer> places(Collection<FigurePlace> places) {
        return numbers(
                places,
                wanted -> jdbc.sql("""
                        WITH wanted AS (
                            SELECT w.sheet, w.letters, w.below, CAST(w.factor AS numeric) AS factor, w.turn
                            FROM unnest(CAST(:sheets AS text[]), CAST(:letters AS text[]), CAST(:below AS integer[]),
                                        CAST(:factors AS text[]))
                                WITH ORDINALITY AS w (sheet, letters, below, factor, turn)
                        ), added AS (
                            INSERT INTO figure_place (sheet, letters, below, factor)
                            SELECT w.sheet, w.letters, w.below, w.factor FROM wanted w
                            WHERE NOT EXISTS (
                                SELECT FROM figure_place k
                                WHERE k.sheet = w.sheet AND k.letters = w.letters AND k.below = w.below
                                  AND k.factor = w.factor)
                            ORDER BY w.sheet, w.letters, w.below, w.factor
                            ON CONFLICT DO NOTHING
                            RETURNING id, sheet, letters, below, factor
                        )
                        SELECT w.turn, k.id FROM wanted w JOIN figure_place k USING (sheet, letters, below, factor)
                        UNION ALL
                        SELECT w.turn, a.id FROM wanted w JOIN added a USING (sheet, letters, below, factor)
                        """)
                        .param("sheets", texts(wanted, FigurePlace::sheet))
                        .param("letters", texts(wanted, FigurePlace::letters))
                        .param("below", wanted.stream().map(FigurePlace::below).toArray(Integer[]::new))
                        .param("factors", texts(wanted, place -> place.factor().toPlainString())));
    }

    private static <T> String[] texts(List<T> keys, Function<T, String> text) {
        return keys.stream().map(text).toArray(String[]::new);
    }

    /** @param known of those wanted, from 1 on, which {@code turn} has which {@code id} */
    private static <T> Map<T, Integer> numbers(Collection<T> keys, Function<List<T>, StatementSpec> known) {
        var numbers = new HashMap<T, Integer>();
        var missing = List.copyOf(keys);
        // One that somebody else adds at the same moment is there only when this is asked again.
        while (!missing.isEmpty()) {
            var wanted = missing;
            known.apply(wanted).query(row -> {
                numbers.put(wanted.get(row.getInt("turn") - 1), row.getInt("id"));
            });
            missing = wanted.stream().filter(key -> !numbers.containsKey(key)).toList();
        }
        return numbers;
    }
}
