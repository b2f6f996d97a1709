package vn.tiendo.progress.sum;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;

/** Which submission counts of each unit. */
public record CountingReceipts(JdbcClient jdbc) {

    public Map<UnitCode, Long> of(ConsolidationScope scope) {
        var receipts = new TreeMap<UnitCode, Long>();
        jdbc.sql("SELECT receipt, unit FROM current_submission(:programme, :period, :asOf)")
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query(row -> {
                    receipts.put(new UnitCode(row.getString("unit")), row.getLong("receipt"));
                });
        return receipts;
    }
}
