package vn.tiendo.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** What a unit said over several periods: rules ask a year of it for a few columns, by one statement. */
public final class EarlierFigures {

    private final JdbcClient jdbc;

    EarlierFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some of a unit's figures, in a form, over several periods.
     *
     * @param programme the programme's code
     * @param fields in which they stand
     * @param asOf what was accepted up to this instant counts; all of it if empty
     */
    public record Asked(String programme, UnitCode unit, String form, Set<String> fields, Optional<Instant> asOf) {}

    /** A figure of an earlier period; of one that says nothing, only its subject is known. */
    public record Earlier(Period period, KeptFigure figure) {}

    /** From the submissions that count for those periods; every subject of theirs is among them, whatever is said of it. */
    public List<Earlier> of(Asked asked, List<Period> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        WITH counting AS MATERIALIZED (
                            SELECT array_agg(c.receipt) AS receipts
                            FROM unnest(CAST(:periods AS text[])) p (period)
                            CROSS JOIN LATERAL current_submission(:programme, p.period,
                                                                  COALESCE(CAST(:asOf AS timestamptz), 'infinity')) c
                            WHERE c.unit = :unit
                        ), told AS MATERIALIZED (
                            SELECT f.period, f.subject, f.series, f.value, f.words
                            FROM stored_figure f
                            WHERE f.period = ANY (CAST(:periods AS text[]))
                              AND f.receipt = ANY (ARRAY(SELECT unnest(receipts) FROM counting))
                        ), series AS MATERIALIZED (
                            SELECT id, field, member FROM figure_series WHERE form = :form
                        )
                        SELECT t.period, :unit AS unit, s.subject, t.field, t.member, t.value, t.words
                        FROM (
                            SELECT t.period, t.subject, e.field, e.member, t.value, t.words
                            FROM told t JOIN series e ON e.id = t.series AND e.field = ANY (CAST(:fields AS text[]))
                            UNION ALL
                            SELECT DISTINCT t.period, t.subject, '', '', CAST(NULL AS numeric), CAST(NULL AS text)
                            FROM told t JOIN series e ON e.id = t.series
                            WHERE t.value IS NOT NULL OR t.words IS NOT NULL
                        ) t (period, subject, field, member, value, words)
                        JOIN figure_subject s ON s.id = t.subject
                        """)
                .param("programme", asked.programme())
                .param("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                .param("unit", asked.unit().value())
                .param("form", asked.form())
                .param("fields", asked.fields().toArray(String[]::new))
                .param(
                        "asOf",
                        asked.asOf()
                                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .query((row, number) -> new Earlier(Period.of(row.getString("period")), Ledger.kept(row, number)))
                .list();
    }
}
