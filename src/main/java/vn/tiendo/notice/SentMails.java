package vn.tiendo.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the mails in the outbox. Reads only. */
@Component
public class SentMails {

    private final JdbcClient jdbc;

    public SentMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are in each state; those of which there are none are there too. */
    public Map<SentMail.State, Integer> counts(String programme) {
        var counts = new EnumMap<SentMail.State, Integer>(SentMail.State.class);
        for (var state : SentMail.State.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("SELECT state, count(*) AS mails FROM notice_state WHERE programme = :programme GROUP BY state")
                .param("programme", programme)
                .query(row -> {
                    counts.put(SentMail.State.valueOf(row.getString("state")), row.getInt("mails"));
                });
        return counts;
    }

    /** Those that are late or given up, the newest first. */
    public List<SentMail> troubled(String programme, int limit) {
        return jdbc.sql("""
                        SELECT * FROM notice_state
                        WHERE programme = :programme AND state IN ('FAILED', 'GIVEN_UP')
                        ORDER BY id DESC LIMIT :limit
                        """)
                .param("programme", programme)
                .param("limit", limit)
                .query((row, _) -> new SentMail(
                        NoticeRow.of(row),
                        NoticeRow.instant(row, "created_at"),
                        SentMail.State.valueOf(row.getString("state")),
                        maybe(row.getObject("next_at", OffsetDateTime.class)),
                        maybe(row.getObject("last_at", OffsetDateTime.class)),
                        row.getString("error")))
                .list();
    }

    private static Optional<Instant> maybe(@org.jspecify.annotations.Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    /** Submissions about which there was nobody to write to: their unit is not known, or has no contact. */
    public int unaddressed(String programme) {
        return jdbc.sql("""
                        SELECT count(DISTINCT n.receipt) FROM notice_of_submission n JOIN submission s USING (receipt)
                        WHERE s.programme = :programme AND n.recipients = 0 AND n.kind = 'DECISION'
                        """).param("programme", programme).query(Integer.class).single();
    }
}
