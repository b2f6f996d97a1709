package vn.tiendo.progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.programme.Project;

/** Figures rolled up, by run. Adding up is the database's work; here it is only asked for. */
final class Metrics {

    private final JdbcClient jdbc;

    Metrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the run's metrics by those of the submissions that count in its scope. */
    void roll(Scope scope) {
        jdbc.sql("DELETE FROM metric WHERE run = :run")
                .param("run", scope.run())
                .update();
        var projects = scope.programme().projects();
        var statement = jdbc.sql("""
                        INSERT INTO metric (run, indicator, dimension, key, numerator, denominator)
                        WITH project AS (
                            SELECT DISTINCT ON (code) code, task, owner
                            FROM unnest(CAST(:codes AS text[]), CAST(:tasks AS text[]), CAST(:owners AS text[]))
                                AS p (code, task, owner)
                        ), term AS (
                            SELECT *
                            FROM unnest(CAST(:terms AS int[]), CAST(:indicators AS text[]), CAST(:below AS boolean[]),
                                        CAST(:forms AS text[]), CAST(:fields AS text[]), CAST(:ofProjects AS boolean[]),
                                        CAST(:byMember AS boolean[]), CAST(:members AS text[]),
                                        CAST(:conditions AS int[]))
                                AS t (term, indicator, below, form, field, of_projects, by_member, members, conditions)
                        ), place AS (
                            SELECT *
                            FROM unnest(CAST(:placedTerms AS int[]), CAST(:dimensions AS text[]),
                                        CAST(:kinds AS text[]), CAST(:positions AS int[]), CAST(:saidIn AS text[]))
                                AS l (term, dimension, kind, position, field)
                        ), condition AS (
                            SELECT *
                            FROM unnest(CAST(:conditionTerms AS int[]), CAST(:conditionFields AS text[]),
                                        CAST(:conditionValues AS text[]))
                                AS w (term, field, value)
                        ), counting AS (
                            SELECT receipt, unit FROM current_submission(:programme, :period, :asOf)
                        ), reported AS (
                            SELECT t.term, c.receipt, c.unit, f.subject,
                                   CASE WHEN t.by_member THEN f.member ELSE '' END AS member, sum(f.value) AS amount
                            FROM counting c JOIN figure f USING (receipt)
                            JOIN term t ON t.form = f.form AND t.field = f.field
                            WHERE f.value IS NOT NULL AND (t.members IS NULL OR f.member ~ t.members)
                            GROUP BY 1, 2, 3, 4, 5
                            UNION ALL
                            SELECT t.term, c.receipt, c.unit, f.subject, '', 1
                            FROM counting c JOIN figure f USING (receipt)
                            JOIN term t ON t.form = f.form AND t.field IS NULL
                            GROUP BY 1, 2, 3, 4
                        ), part AS (
                            -- That none of the rows reported are so is known: a count of them is 0, not unknown.
                            SELECT r.term, r.receipt, r.unit, r.subject, r.member,
                                   CASE WHEN m.fits THEN r.amount ELSE 0 END AS amount,
                                   t.form, t.indicator, t.below, t.of_projects
                            FROM reported r JOIN term t USING (term)
                            CROSS JOIN LATERAL (
                                SELECT t.conditions = 0 OR t.conditions = (
                                    SELECT count(*)
                                    FROM condition w
                                    JOIN figure said ON said.field = w.field AND said.words = w.value
                                    WHERE w.term = r.term AND said.receipt = r.receipt AND said.form = t.form
                                      AND said.subject = r.subject AND said.member = ''
                                ) AS fits
                            ) AS m
                            WHERE m.fits OR t.field IS NULL
                        ), placed AS (
                            SELECT part.indicator, part.below, l.dimension, part.amount,
                                   CASE l.kind
                                       WHEN 'province' THEN ''
                                       WHEN 'unit' THEN part.unit
                                       WHEN 'task' THEN NULLIF(p.task, '')
                                       WHEN 'owner' THEN NULLIF(p.owner, '')
                                       WHEN 'project' THEN part.unit || '/' || part.subject
                                       WHEN 'subject' THEN part.unit || '/' || part.subject
                                       WHEN 'across' THEN part.subject
                                       WHEN 'member' THEN NULLIF(
                                           CASE l.position WHEN 0 THEN part.member
                                               ELSE split_part(part.member, '/', l.position) END, '')
                                   END AS key
                            FROM part JOIN place l USING (term)
                            LEFT JOIN project p ON part.of_projects AND p.code = part.subject
                            WHERE l.field IS NULL
                            UNION ALL
                            SELECT part.indicator, part.below, l.dimension, part.amount, COALESCE(said.key, '')
                            FROM part JOIN place l USING (term)
                            LEFT JOIN LATERAL (
                                -- Senders write at any length, an index holds only so much.
                                SELECT left(f.words, 300) AS key FROM figure f
                                WHERE f.receipt = part.receipt AND f.form = part.form AND f.subject = part.subject
                                  AND f.field = l.field AND f.member = ''
                                LIMIT 1
                            ) AS said ON true
                            WHERE l.field IS NOT NULL
                        ), total AS (
                            SELECT indicator, below, dimension, key, sum(amount) AS amount
                            FROM placed
                            WHERE key IS NOT NULL
                            GROUP BY indicator, below, dimension, key
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
                .param("codes", Terms.texts(projects, Project::code))
                .param("tasks", Terms.texts(projects, Project::task))
                .param("owners", Terms.texts(projects, Project::owner));
        new Terms(scope).bind(statement).update();
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
