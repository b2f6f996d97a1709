package vn.tiendo.submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.database.TestDatabase;

/** What five programmes, p1 to p5, hold after five years: of 16 units 3 submissions in each of 60 months, all closed. */
public final class FiveYears {

    public static final int UNITS = 16;
    public static final int MONTHS = 60;
    public static final int A_MONTH = 3;

    private FiveYears() {}

    public static JdbcClient written() {
        var jdbc = TestDatabase.fresh().jdbc();
        jdbc.sql("INSERT INTO content VALUES (encode(sha256('a'), 'hex'), 1, 'a')")
                .update();
        jdbc.sql("""
                        INSERT INTO submission (programme, sha256, file_name, channel, received_at, state, unit, period,
                                                decided_at, definition_version)
                        SELECT 'p' || p, encode(sha256('a'), 'hex'), 'a.xlsx', 'upload', at, 'ACCEPTED',
                               'U' || u, to_char(month, 'YYYY-MM'), at, 'v1'
                        FROM generate_series(1, 5) p,
                             generate_series(timestamp '2021-01-01', '2025-12-01', '1 month') month,
                             generate_series(1, :a_month) n,
                             generate_series(1, :units) u,
                             LATERAL (SELECT month + n * interval '6 days' AS at) i
                        """).param("units", UNITS).param("a_month", A_MONTH).update();
        jdbc.sql("""
                        INSERT INTO period_move (programme, period, kind, at, who, reason)
                        SELECT 'p' || p, to_char(month, 'YYYY-MM'), 'CLOSED', month + interval '20 days', 'a', 'b'
                        FROM generate_series(1, 5) p,
                             generate_series(timestamp '2021-01-01', '2025-12-01', '1 month') month
                        """).update();
        // Else it would plan for empty tables.
        jdbc.sql("ANALYZE").update();
        return jdbc;
    }
}
