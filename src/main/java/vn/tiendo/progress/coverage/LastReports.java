package vn.tiendo.progress.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.sum.ConsolidationScope;

/** What units said last of a year. */
public record LastReports(JdbcClient jdbc) {

    /** The last submissions of the year before the period, by the units that have one. */
    public Map<UnitCode, Long> of(ConsolidationScope scope, Set<UnitCode> units) {
        var receipts = new LinkedHashMap<UnitCode, Long>();
        jdbc.sql("""
                        SELECT DISTINCT ON (unit) receipt, unit
                        FROM counting_submission(:programme, :first, :period, :asOf)
                        WHERE unit = ANY (CAST(:units AS text[])) AND period < :period
                        ORDER BY unit, period DESC
                        """)
                .param("programme", scope.programme().code())
                .param(
                        "first",
                        scope.programme()
                                .calendar()
                                .year()
                                .first(scope.period())
                                .toString())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("units", units.stream().map(UnitCode::value).toArray(String[]::new))
                .query(row -> {
                    receipts.put(new UnitCode(row.getString("unit")), row.getLong("receipt"));
                });
        return receipts;
    }
}
