package vn.tiendo.bench.month;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.database.Databases;

/** How long each step took when it last ran, as Spring Batch noted it in the home's database. */
final class StepTimes {

    private StepTimes() {}

    static Map<String, Double> in(Path home) {
        try (var database = Databases.openIfPresent(home).orElseThrow()) {
            return last(JdbcClient.create(database.dataSource()));
        }
    }

    static Map<String, Double> last(JdbcClient jdbc) {
        var times = new HashMap<String, Double>();
        jdbc.sql("""
                        SELECT step_name, EXTRACT(EPOCH FROM end_time - start_time) AS seconds
                        FROM batch_step_execution
                        WHERE status = 'COMPLETED'
                        ORDER BY step_execution_id
                        """).query(row -> {
            times.put(row.getString("step_name"), row.getDouble("seconds"));
        });
        return times;
    }
}
