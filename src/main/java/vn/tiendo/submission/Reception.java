package vn.tiendo.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Sha256;

/** Takes in what arrives: its bytes and the receipt for them, both or neither. */
final class Reception {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Turns turns;
    private final Clock clock;

    Reception(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.turns = new Turns(jdbc);
        this.clock = clock;
    }

    Receipt receive(Arrival arrival, byte[] bytes, Instant sentAt) {
        String sha256 = Sha256.of(bytes);
        return transaction.execute(_ -> {
            waitForOthersWith(sha256);
            return known(arrival, sha256, sentAt).orElseGet(() -> store(arrival, sha256, bytes));
        });
    }

    // Two senders of the same bytes at once: the second waits here until the first's receipt can be seen.
    private void waitForOthersWith(String sha256) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
                .param("sha256", sha256)
                .query(_ -> {});
    }

    private Optional<Receipt> known(Arrival arrival, String sha256, Instant sentAt) {
        return jdbc.sql("""
                        SELECT s.receipt, s.received_at, c.size
                        FROM submission s JOIN content c USING (sha256)
                        CROSS JOIN (SELECT CAST(:unit AS text) AS unit, CAST(:period AS text) AS period) claim
                        WHERE s.programme = :programme AND sha256 = :sha256
                          AND (s.claimed_unit IS NOT DISTINCT FROM claim.unit
                               AND s.claimed_period IS NOT DISTINCT FROM claim.period
                            OR s.state <> 'REJECTED'
                               AND (claim.unit IS NULL
                                    OR claim.unit = COALESCE(s.unit, s.claimed_unit, claim.unit))
                               AND (claim.period IS NULL
                                    OR claim.period = COALESCE(s.period, s.claimed_period, claim.period)))
                          AND NOT EXISTS (
                              SELECT FROM submission_move m WHERE m.receipt = s.receipt AND m.at <= :sentAt)
                        ORDER BY s.receipt
                        LIMIT 1
                        """)
                .param("programme", arrival.programme())
                .param("sha256", sha256)
                .param("sentAt", Submissions.utc(sentAt))
                .param("unit", Submissions.text(arrival.unit()))
                .param("period", Submissions.text(arrival.period()))
                .query((row, _) -> new Receipt(
                        row.getLong("receipt"),
                        sha256,
                        row.getLong("size"),
                        SubmissionRow.instant(row, "received_at"),
                        true))
                .optional();
    }

    private Receipt store(Arrival arrival, String sha256, byte[] bytes) {
        jdbc.sql("""
                        INSERT INTO content (sha256, size, bytes) VALUES (:sha256, :size, :bytes)
                        ON CONFLICT (sha256) DO NOTHING
                        """)
                .param("sha256", sha256)
                .param("size", bytes.length)
                .param("bytes", bytes)
                .update();
        // Last of all, so that others wait for no more than this: the receipt's instant and number are of one order.
        Instant now = turns.next(arrival.programme(), clock.instant());
        long number = jdbc.sql("""
                        INSERT INTO submission
                            (programme, sha256, file_name, channel, claimed_unit, claimed_period, folder, received_at)
                        VALUES (:programme, :sha256, :fileName, :channel, :unit, :period, :folder, :receivedAt)
                        RETURNING receipt
                        """)
                .param("programme", arrival.programme())
                .param("sha256", sha256)
                .param("fileName", arrival.fileName().value())
                .param("channel", arrival.channel())
                .param("unit", Submissions.text(arrival.unit()))
                .param("period", Submissions.text(arrival.period()))
                .param("folder", arrival.folder().orElse(null))
                .param("receivedAt", Submissions.utc(now))
                .query(Long.class)
                .single();
        return new Receipt(number, sha256, bytes.length, now, false);
    }
}
