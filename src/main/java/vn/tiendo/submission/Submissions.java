package vn.tiendo.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Sha256;

/** Everything that was ever received, by receipt. Safe for use by many threads and processes at once. */
@Component
public class Submissions {

    private static final SubmissionRow ROW = new SubmissionRow();

    private final JdbcClient jdbc;
    private final Reception reception;
    private final Clock clock;

    public Submissions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.reception = new Reception(jdbc, transactions, clock);
        this.clock = clock;
    }

    /**
     * Stores the bytes and the receipt for them in one transaction. The same bytes for the same programme are the
     * same submission when they come with the same claims, or when the earlier one was not returned and the new
     * claims do not contradict it. Bytes that were returned and are sent anew for another unit or period are a new
     * submission: the sender may have put right just that. So are bytes that were withdrawn or sent back before: who
     * sends them again means it.
     */
    public Receipt receive(Arrival arrival, byte[] bytes) {
        return receive(arrival, bytes, clock.instant());
    }

    /**
     * The same of bytes that were sent at an instant which may be long ago: a file that still lies in a folder is not
     * sent again by that.
     */
    public Receipt receive(Arrival arrival, byte[] bytes, Instant sentAt) {
        return reception.receive(arrival, bytes, sentAt);
    }

    /**
     * The bytes as they came.
     *
     * @throws ArchiveDamaged if they are not what was received
     * @throws org.springframework.dao.EmptyResultDataAccessException if there is no such receipt
     */
    public byte[] content(long receipt) {
        var archived = jdbc.sql("""
                        SELECT c.sha256, c.bytes FROM submission s JOIN content c USING (sha256)
                        WHERE s.receipt = :receipt
                        """)
                .param("receipt", receipt)
                .query((row, _) -> new Archived(row.getString("sha256"), row.getBytes("bytes")))
                .single();
        String found = Sha256.of(archived.bytes);
        if (!found.equals(archived.sha256)) {
            throw new ArchiveDamaged(receipt, archived.sha256, found);
        }
        return archived.bytes;
    }

    /**
     * Records what checking came to. The same decision again changes nothing.
     *
     * @throws IllegalStateException if it was decided otherwise before, or there is no such receipt
     */
    public void decide(long receipt, Decision decision) {
        int changed = jdbc.sql("""
                        UPDATE submission
                        SET state = :state, unit = :unit, period = :period,
                            decided_at = :decidedAt, definition_version = :definitionVersion
                        WHERE receipt = :receipt AND state = 'PENDING'
                        """)
                .param("receipt", receipt)
                .param("state", decision.state().name())
                .param("unit", text(decision.unit()))
                .param("period", text(decision.period()))
                .param("decidedAt", utc(decision.decidedAt()))
                .param("definitionVersion", decision.definitionVersion())
                .update();
        if (changed == 0 && !isDecided(receipt, decision)) {
            throw new IllegalStateException("Submission " + receipt + " is not pending; it cannot become " + decision);
        }
    }

    private boolean isDecided(long receipt, Decision decision) {
        return find(receipt)
                .flatMap(Submission::decision)
                .filter(made -> made.state() == decision.state()
                        && made.unit().equals(decision.unit())
                        && made.period().equals(decision.period())
                        && made.definitionVersion().equals(decision.definitionVersion()))
                .isPresent();
    }

    /** Whether it was withdrawn or sent back. */
    public boolean isMoved(long receipt) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM submission_move WHERE receipt = :receipt)")
                .param("receipt", receipt)
                .query(Boolean.class)
                .single();
    }

    public Optional<Submission> find(long receipt) {
        return jdbc.sql("SELECT s.*, c.size FROM submission s JOIN content c USING (sha256) WHERE s.receipt = :receipt")
                .param("receipt", receipt)
                .query(ROW)
                .optional();
    }

    /** The one that was received and decided last before it for the same unit and period, accepted or not. */
    public Optional<Submission> before(Submission submission) {
        return jdbc.sql("""
                        SELECT s.*, c.size
                        FROM submission s JOIN content c USING (sha256)
                        JOIN submission this ON this.receipt = :receipt
                        WHERE s.programme = this.programme AND s.receipt < this.receipt AND s.state <> 'PENDING'
                          AND COALESCE(s.unit, s.claimed_unit) = COALESCE(this.unit, this.claimed_unit)
                          AND COALESCE(s.period, s.claimed_period) = COALESCE(this.period, this.claimed_period)
                        ORDER BY s.receipt DESC LIMIT 1
                        """).param("receipt", submission.receipt()).query(ROW).optional();
    }

    /** The newest, last received first: the only list that also holds those of no known period. */
    public List<Submission> latest(String programme, int limit) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE s.programme = :programme
                        ORDER BY s.receipt DESC LIMIT :limit
                        """)
                .param("programme", programme)
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** Those not decided yet, in the order of receipt. */
    public List<Submission> pending(String programme) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE s.programme = :programme AND s.state = 'PENDING'
                        ORDER BY s.receipt
                        """).param("programme", programme).query(ROW).list();
    }

    /** Those not decided yet that may be for the period: claimed for it, or for none. In the order of receipt. */
    public List<Submission> pending(String programme, Period period) {
        return pending(programme).stream()
                .filter(s -> s.arrival().period().orElse(period).equals(period))
                .toList();
    }

    /** Those decided or claimed to be for the period, in the order of receipt. */
    public List<Submission> ofPeriod(String programme, Period period) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE s.programme = :programme AND COALESCE(s.period, s.claimed_period) = :period
                        ORDER BY s.receipt
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .query(ROW)
                .list();
    }

    /** Periods for which anything was received, earliest first. */
    public List<Period> periods(String programme) {
        return jdbc.sql("""
                        SELECT DISTINCT COALESCE(period, claimed_period) AS period FROM submission
                        WHERE programme = :programme AND COALESCE(period, claimed_period) IS NOT NULL
                        ORDER BY period
                        """)
                .param("programme", programme)
                .query((row, _) -> Period.of(row.getString("period")))
                .list();
    }

    /**
     * The submissions that count for a period as of an instant, as the schema's functions say it: of each unit the one
     * received last among those accepted by then, not withdrawn and not held, unless it was sent back. By unit.
     */
    public List<Submission> current(String programme, Period period, Instant asOf) {
        return jdbc.sql("""
                        SELECT s.*, c.size
                        FROM current_submission(:programme, :period, :asOf)
                        JOIN submission s USING (receipt) JOIN content c USING (sha256)
                        ORDER BY s.unit
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("asOf", utc(asOf))
                .query(ROW)
                .list();
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    private record Archived(String sha256, byte[] bytes) {}
}
