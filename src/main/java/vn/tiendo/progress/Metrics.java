package vn.tiendo.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Project;

/** Figures rolled up, by run. Adding up is the database's work; here it is only asked for. */
final class Metrics {

    /** What comes of the submissions that count: a line for each indicator, dimension and key. */
    private static final String ROLLED = """
            WITH project AS (
                SELECT DISTINCT ON (code) code, task, owner
                FROM unnest(CAST(:codes AS text[]), CAST(:tasks AS text[]), CAST(:owners AS text[]))
                    AS p (code, task, owner)
            ), place AS (
                SELECT term, array_agg(dimension) AS dimensions, array_agg(kind) AS kinds,
                       array_agg(position) AS positions, array_agg(field) AS said_in
                FROM unnest(CAST(:placedTerms AS int[]), CAST(:dimensions AS text[]),
                            CAST(:kinds AS text[]), CAST(:positions AS int[]), CAST(:saidIn AS text[]))
                    AS l (term, dimension, kind, position, field)
                GROUP BY term
            ), term AS (
                SELECT *
                FROM unnest(CAST(:terms AS int[]), CAST(:indicators AS text[]), CAST(:below AS boolean[]),
                            CAST(:forms AS text[]), CAST(:fields AS text[]), CAST(:ways AS text[]),
                            CAST(:ofProjects AS boolean[]), CAST(:byMember AS boolean[]), CAST(:members AS text[]),
                            CAST(:conditions AS int[]))
                    AS t (term, indicator, below, form, field, way, of_projects, by_member, members, conditions)
                JOIN place USING (term)
            ), condition AS (
                SELECT *
                FROM unnest(CAST(:conditionTerms AS int[]), CAST(:conditionFields AS text[]),
                            CAST(:conditionValues AS text[]))
                    AS w (term, field, value)
            ), counting AS (
                SELECT receipt, unit FROM current_submission(:programme, :period, :asOf)
            ), part AS (
                SELECT t.term, c.receipt, c.unit, f.subject,
                       CASE WHEN t.by_member THEN f.member ELSE '' END AS member,
                       CASE t.way WHEN 'max' THEN max(f.value) WHEN 'min' THEN min(f.value)
                           ELSE sum(f.value) END AS amount
                FROM counting c JOIN figure f USING (receipt)
                JOIN term t ON t.form = f.form AND t.field = f.field
                WHERE f.value IS NOT NULL AND (t.members IS NULL OR f.member ~ t.members)
                GROUP BY 1, 2, 3, 4, 5, t.way
                UNION ALL
                SELECT t.term, c.receipt, c.unit, f.subject, '', 1
                FROM counting c JOIN figure f USING (receipt)
                JOIN term t ON t.form = f.form AND t.field IS NULL
                GROUP BY 1, 2, 3, 4
            ), taken AS (
                -- That none of the rows reported are so is known: a count of them is 0, not unknown.
                SELECT t.*, part.receipt, part.unit, part.subject, part.member,
                       CASE WHEN m.fits THEN part.amount ELSE 0 END AS amount
                FROM part JOIN term t USING (term)
                CROSS JOIN LATERAL (
                    SELECT t.conditions = 0 OR t.conditions = (
                        SELECT count(*)
                        FROM condition w
                        JOIN figure said ON said.field = w.field AND said.words = w.value
                        WHERE w.term = part.term AND said.receipt = part.receipt AND said.form = t.form
                          AND said.subject = part.subject AND said.member = ''
                    ) AS fits
                ) AS m
                WHERE m.fits OR t.field IS NULL
            ), placed AS (
                SELECT taken.indicator, taken.below, taken.way, l.dimension, taken.amount,
                       CASE l.kind
                           WHEN 'province' THEN ''
                           WHEN 'unit' THEN taken.unit
                           WHEN 'task' THEN NULLIF(p.task, '')
                           WHEN 'owner' THEN NULLIF(p.owner, '')
                           WHEN 'project' THEN taken.unit || '/' || taken.subject
                           WHEN 'subject' THEN taken.unit || '/' || taken.subject
                           WHEN 'across' THEN taken.subject
                           WHEN 'member' THEN NULLIF(
                               CASE l.position WHEN 0 THEN taken.member
                                   ELSE split_part(taken.member, '/', l.position) END, '')
                           WHEN 'field' THEN COALESCE((
                               -- Senders write at any length, an index holds only so much.
                               SELECT left(said.words, 300) FROM figure said
                               WHERE said.receipt = taken.receipt AND said.form = taken.form
                                 AND said.subject = taken.subject AND said.field = l.field
                                 AND said.member = ''), '')
                       END AS key
                FROM taken
                CROSS JOIN LATERAL unnest(taken.dimensions, taken.kinds, taken.positions, taken.said_in)
                    AS l (dimension, kind, position, field)
                LEFT JOIN project p ON taken.of_projects AND p.code = taken.subject
            ), total AS (
                SELECT indicator, below, dimension, key,
                       CASE way WHEN 'max' THEN max(amount) WHEN 'min' THEN min(amount)
                           ELSE sum(amount) END AS amount
                FROM placed
                GROUP BY indicator, below, way, dimension, key
            )
            SELECT n.indicator, n.dimension, n.key, n.amount AS numerator, d.amount AS denominator
            FROM total n
            LEFT JOIN total d
                ON d.below AND d.indicator = n.indicator AND d.dimension = n.dimension AND d.key = n.key
            WHERE NOT n.below AND n.key IS NOT NULL
              AND (d.amount IS NOT NULL
                   OR NOT EXISTS (SELECT FROM term t WHERE t.indicator = n.indicator AND t.below))
            """;

    private final JdbcClient jdbc;

    Metrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the run's metrics by those of the submissions that count in its scope. */
    void roll(Scope scope) {
        jdbc.sql("DELETE FROM metric WHERE run = :run")
                .param("run", scope.run())
                .update();
        var statement = jdbc.sql("INSERT INTO metric (indicator, dimension, key, numerator, denominator, run)"
                        + " SELECT rolled.*, :run FROM (" + ROLLED + ") AS rolled")
                .param("run", scope.run());
        joinedByKey(() -> bind(statement, scope, scope.programme().indicators()).update());
    }

    /** The same of those indicators, each by its dimensions; kept nowhere. */
    Rolled computed(Scope scope, List<Indicator> indicators) {
        var rolled = new Rolled();
        joinedByKey(() -> bind(jdbc.sql(ROLLED), scope, indicators).query(rolled::add));
        return rolled;
    }

    /** The metrics of the first report on the period that was made and finished; none if there was none by then. */
    Rolled firstPublished(Scope scope) {
        var rolled = new Rolled();
        jdbc.sql("""
                        SELECT indicator, dimension, key, numerator, denominator
                        FROM metric
                        WHERE run = (
                            SELECT id FROM run
                            WHERE programme = :programme AND period = :period AND what = 'REPORT'
                              AND state = 'COMPLETED' AND as_of <= :asOf
                            ORDER BY id LIMIT 1)
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query(rolled::add);
        return rolled;
    }

    /**
     * In the caller's transaction. The planner cannot know how many rows come of the statement's lists, and guesses so few
     * that it compares each with each: minutes for a month of 240 units, where joining by key takes seconds.
     */
    private void joinedByKey(Runnable statement) {
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        statement.run();
        jdbc.sql("SET LOCAL enable_nestloop = on").update();
    }

    private static StatementSpec bind(StatementSpec statement, Scope scope, List<Indicator> indicators) {
        var projects = scope.programme().projects();
        statement
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("codes", Terms.texts(projects, Project::code))
                .param("tasks", Terms.texts(projects, Project::task))
                .param("owners", Terms.texts(projects, Project::owner));
        return new Terms(scope, indicators).bind(statement);
    }

    /** The run's metrics, a line each, in one order. */
    List<String> lines(long run) {
        return jdbc.sql("""
                        SELECT concat_ws(' | ', indicator, dimension, key, trim_scale(numerator), trim_scale(denominator))
                            AS line
                        FROM metric WHERE run = :run
                        ORDER BY indicator COLLATE "C", dimension COLLATE "C", key COLLATE "C"
                        """)
                .param("run", run)
                .query((row, _) -> row.getString("line"))
                .list();
    }

    /** The run's metrics. */
    Rolled of(long run) {
        var rolled = new Rolled();
        jdbc.sql("SELECT indicator, dimension, key, numerator, denominator FROM metric WHERE run = :run")
                .param("run", run)
                .query(rolled::add);
        return rolled;
    }
}
