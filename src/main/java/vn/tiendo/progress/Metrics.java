package vn.tiendo.progress;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Project;

/** Figures rolled up, by run. Adding up is the database's work; here it is only asked for. */
final class Metrics {

    private static final String PROVINCE = "province";

    private final JdbcClient jdbc;

    Metrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the run's metrics by those of the submissions that count in its scope. */
    void roll(Scope scope) {
        jdbc.sql("DELETE FROM metric WHERE run = :run")
                .param("run", scope.run())
                .update();
        var terms = Term.of(scope);
        var projects = scope.programme().projects();
        var rollups =
                scope.programme().indicators().stream().flatMap(Rollup::of).toList();
        jdbc.sql("""
                        INSERT INTO metric (run, indicator, dimension, key, numerator, denominator)
                        WITH project AS (
                            SELECT DISTINCT ON (code) code, task, owner
                            FROM unnest(CAST(:codes AS text[]), CAST(:tasks AS text[]), CAST(:owners AS text[]))
                                AS p (code, task, owner)
                        ), term AS (
                            SELECT *
                            FROM unnest(CAST(:indicators AS text[]), CAST(:below AS boolean[]), CAST(:forms AS text[]),
                                        CAST(:fields AS text[]), CAST(:ofProjects AS boolean[]),
                                        CAST(:byCapital AS boolean[]))
                                AS t (indicator, below, form, field, of_projects, by_capital)
                        ), rollup AS (
                            SELECT * FROM unnest(CAST(:rolled AS text[]), CAST(:dimensions AS text[]))
                                AS r (indicator, dimension)
                        ), counting AS (
                            SELECT receipt, unit FROM current_submission(:programme, :period, :asOf)
                        ), part AS (
                            SELECT t.indicator, t.below, t.of_projects, c.unit, f.subject,
                                   CASE WHEN t.by_capital THEN f.member ELSE '' END AS capital, sum(f.value) AS amount
                            FROM counting c JOIN figure f USING (receipt)
                            JOIN term t ON t.form = f.form AND t.field = f.field
                            WHERE f.value IS NOT NULL
                            GROUP BY t.indicator, t.below, t.of_projects, c.unit, f.subject, capital
                            UNION ALL
                            SELECT t.indicator, t.below, t.of_projects, c.unit, f.subject, '', 1
                            FROM counting c JOIN figure f USING (receipt)
                            JOIN term t ON t.form = f.form AND t.field IS NULL
                            GROUP BY t.indicator, t.below, t.of_projects, c.unit, f.subject
                        ), total AS (
                            SELECT part.indicator, part.below, place.dimension, place.key, sum(part.amount) AS amount
                            FROM part
                            LEFT JOIN project p ON part.of_projects AND p.code = part.subject
                            CROSS JOIN LATERAL (VALUES
                                ('province', ''),
                                ('unit', part.unit),
                                ('task', NULLIF(p.task, '')),
                                ('owner', NULLIF(p.owner, '')),
                                ('project', CASE WHEN part.of_projects THEN part.unit || '/' || part.subject END),
                                ('capital', NULLIF(part.capital, ''))
                            ) AS place (dimension, key)
                            JOIN rollup r ON r.indicator = part.indicator AND r.dimension = place.dimension
                            WHERE place.key IS NOT NULL
                            GROUP BY part.indicator, part.below, place.dimension, place.key
                        )
                        SELECT :run, n.indicator, n.dimension, n.key, n.amount, d.amount
                        FROM total n
                        LEFT JOIN total d
                            ON d.below AND d.indicator = n.indicator AND d.dimension = n.dimension AND d.key = n.key
                        WHERE NOT n.below
                          AND (d.amount IS NOT NULL
                               OR NOT EXISTS (SELECT FROM term t WHERE t.indicator = n.indicator AND t.below))
                        """)
                .param("run", scope.run())
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("codes", texts(projects, Project::code))
                .param("tasks", texts(projects, Project::task))
                .param("owners", texts(projects, Project::owner))
                .param("indicators", texts(terms, Term::indicator))
                .param("below", flags(terms, Term::below))
                .param("forms", texts(terms, Term::form))
                .param("fields", texts(terms, Term::field))
                .param("ofProjects", flags(terms, Term::ofProjects))
                .param("byCapital", flags(terms, Term::byCapital))
                .param("rolled", texts(rollups, Rollup::indicator))
                .param("dimensions", texts(rollups, Rollup::dimension))
                .update();
    }

    /** The run's metrics. */
    Rolled of(long run) {
        var rolled = new Rolled();
        jdbc.sql("SELECT indicator, dimension, key, numerator, denominator FROM metric WHERE run = :run")
                .param("run", run)
                .query(rolled::add);
        return rolled;
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        @Nullable String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = column.apply(rows.get(i));
        }
        return texts;
    }

    private static <T> Boolean[] flags(List<T> rows, Function<T, Boolean> column) {
        return rows.stream().map(column).toArray(Boolean[]::new);
    }

    /** That an indicator is rolled up to a dimension; every one is to the province. */
    private record Rollup(String indicator, String dimension) {

        static Stream<Rollup> of(Indicator indicator) {
            return Stream.concat(Stream.of(PROVINCE), indicator.by().stream())
                    .distinct()
                    .map(dimension -> new Rollup(indicator.code(), dimension));
        }
    }
}
