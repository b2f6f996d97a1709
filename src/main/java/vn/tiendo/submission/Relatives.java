package vn.tiendo.submission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** Submissions that have something in common: their bytes, their name, whose they are. Safe for use by many threads. */
@Component
public class Relatives {

    private static final SubmissionRow ROW = new SubmissionRow();

    private final JdbcClient jdbc;

    public Relatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these very bytes, in the order of receipt, whatever the programme. */
    public List<Submission> withContent(String sha256) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE sha256 = :sha256
                        ORDER BY s.receipt
                        """).param("sha256", sha256).query(ROW).list();
    }

    /** Sent under that name, however it was capitalised; the last received first. */
    public List<Submission> named(FileName name, int limit) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE lower(s.file_name) = lower(:name)
                        ORDER BY s.receipt DESC LIMIT :limit
                        """)
                .param("name", name.value())
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    /** Of the unit for the period, decided or claimed, whatever became of them; the last received first. */
    public List<Submission> of(String programme, UnitCode unit, Period period) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE s.programme = :programme AND COALESCE(s.period, s.claimed_period) = :period
                          AND COALESCE(s.unit, s.claimed_unit) = :unit
                        ORDER BY s.receipt DESC
                        """)
                .param("programme", programme)
                .param("unit", unit.value())
                .param("period", period.toString())
                .query(ROW)
                .list();
    }

    /** That came the same way for the same unit and period from another file until then; the last received first. */
    public List<Submission> besides(Submission submission, Instant asOf) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        JOIN submission this ON this.receipt = :receipt
                        WHERE s.programme = this.programme AND s.channel = this.channel
                          AND COALESCE(s.period, s.claimed_period) = COALESCE(this.period, this.claimed_period)
                          AND COALESCE(s.unit, s.claimed_unit) = COALESCE(this.unit, this.claimed_unit)
                          AND (lower(s.file_name) <> lower(this.file_name) OR s.folder <> this.folder)
                          AND s.received_at <= :asOf
                        ORDER BY s.receipt DESC
                        """)
                .param("receipt", submission.receipt())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query(ROW)
                .list();
    }
}
