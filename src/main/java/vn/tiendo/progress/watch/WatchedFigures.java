package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;

/** What counted in a form over some periods as of an instant, and the reasons given for it. */
public final class WatchedFigures {

    private final JdbcClient jdbc;

    public WatchedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public WatchedPeriods read(
            Programme programme, String form, Collection<String> fields, PeriodRange periods, Instant asOf) {
        var rows = new TreeMap<Period, Map<UnitCode, Map<String, WatchedRow>>>();
        jdbc.sql("""
                        SELECT c.period, c.unit, f.receipt, f.subject, f.field, f.value, f.words
                        FROM counting_submission(:programme, :first, :last, :asOf) c JOIN figure f USING (receipt, period)
                        WHERE f.period BETWEEN :first AND :last AND f.mark IS NULL
                          AND f.series = ANY (ARRAY(
                              SELECT id FROM figure_series
                              WHERE form = :form AND field = ANY (CAST(:fields AS text[])) AND member = ''))
                        ORDER BY c.period COLLATE "C", c.unit COLLATE "C", f.row_number, f.subject COLLATE "C"
                        """)
                .param("programme", programme.code())
                .param("first", periods.first().toString())
                .param("last", periods.last().toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("form", form)
                .param("fields", fields.toArray(String[]::new))
                .query(row -> {
                    add(rows, row);
                });
        return new WatchedPeriods(rows, programme.registry().inheritance());
    }

    private static void add(Map<Period, Map<UnitCode, Map<String, WatchedRow>>> rows, ResultSet row)
            throws SQLException {
        var unit = new UnitCode(row.getString("unit"));
        String subject = row.getString("subject");
        long receipt = row.getLong("receipt");
        var line = rows.computeIfAbsent(Period.of(row.getString("period")), _ -> new LinkedHashMap<>())
                .computeIfAbsent(unit, _ -> new LinkedHashMap<>())
                .computeIfAbsent(
                        subject, _ -> new WatchedRow(unit, receipt, subject, new HashMap<>(), new HashMap<>()));
        BigDecimal value = row.getBigDecimal("value");
        if (value == null) {
            line.texts().put(row.getString("field"), row.getString("words"));
        } else {
            line.numbers().put(row.getString("field"), value);
        }
    }

    /** Which finding of which subject somebody explained. */
    record Explained(long receipt, String rule, String subject) {}

    /** The words given last for the findings of these rules by the instant; those in the row itself are there anyway. */
    Map<Explained, String> reasons(Collection<Long> receipts, Collection<String> rules, Instant asOf) {
        var reasons = new HashMap<Explained, String>();
        jdbc.sql("""
                        SELECT DISTINCT ON (f.receipt, f.rule, about.subject) f.receipt, f.rule, about.subject, r.words
                        FROM finding f
                        CROSS JOIN LATERAL unnest(COALESCE(f.subjects, ARRAY[f.subject])) AS about (subject)
                        JOIN reason r ON r.receipt = f.receipt AND r.ordinal = f.ordinal AND r.given_at <= :asOf
                            AND r.how <> 'ROW'
                        WHERE f.receipt = ANY (CAST(:receipts AS bigint[])) AND f.rule = ANY (CAST(:rules AS text[]))
                          AND about.subject IS NOT NULL
                        ORDER BY f.receipt, f.rule, about.subject, r.given_at DESC, r.id DESC
                        """)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("receipts", receipts.toArray(Long[]::new))
                .param("rules", rules.toArray(String[]::new))
                .query(row -> {
                    reasons.put(
                            new Explained(row.getLong("receipt"), row.getString("rule"), row.getString("subject")),
                            row.getString("words"));
                });
        return reasons;
    }
}
