package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private final JdbcClient jdbc = TestDatabase.fresh().jdbc();

    @Test
    void bringOurTablesAndThoseOfSpringBatch() {
        var tables = jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .set();

        assertThat(tables)
                .contains("content", "submission", "finding", "figure", "run", "metric")
                .contains("batch_job_instance", "batch_job_execution", "batch_step_execution");
    }

    @Test
    void keepNoBytesUnderAnotherHash() {
        var insert = jdbc.sql("INSERT INTO content (sha256, size, bytes) VALUES (repeat('0', 64), 1, '\\x00')");

        assertThatThrownBy(insert::update).hasMessageContaining("content_hash");
    }
}
