package vn.tiendo.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.Contact;

/** Mails that wait, were sent, or were given up. Only ever added to. Safe for several processes. */
@Component
public class Outbox {

    private static final Optional<Instant> NEVER = Optional.empty();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Outbox(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** That a mail is about a submission's receipt, about what checking it came to, or about what moved it since. */
    public enum Occasion {
        RECEIPT,
        DECISION,
        MOVE
    }

    /** Since when mail is on; empty while it is off. */
    public Optional<Instant> since() {
        return jdbc.sql("SELECT switched_at, is_on FROM mail_switch ORDER BY id DESC LIMIT 1")
                .query((row, _) -> row.getBoolean("is_on") ? Optional.of(NoticeRow.instant(row, "switched_at")) : NEVER)
                .optional()
                .orElse(NEVER);
    }

    /** Notes whether mail is on; the same again changes nothing. */
    public void switchTo(boolean on) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('tiendo.mail'))").query(_ -> {});
            if (since().isPresent() != on) {
                jdbc.sql("INSERT INTO mail_switch (switched_at, is_on) VALUES (:now, :on)")
                        .param("now", utc(clock.instant()))
                        .param("on", on)
                        .update();
            }
        });
    }

    /** Submissions received since mail is on, whose receipt nobody has seen to. In the order of receipt. */
    public List<Long> unseenReceipts(String programme, Instant since) {
        return jdbc.sql("""
                        SELECT s.receipt FROM submission s
                        WHERE s.programme = :programme AND s.received_at >= :since
                          AND NOT EXISTS (SELECT FROM notice_of_submission n
                                          WHERE n.receipt = s.receipt AND n.kind = 'RECEIPT')
                        ORDER BY s.receipt
                        """)
                .param("programme", programme)
                .param("since", utc(since))
                .query((row, _) -> row.getLong("receipt"))
                .list();
    }

    /** Submissions decided since mail is on, that nobody was told about yet. In the order of receipt. */
    public List<Long> unseenDecisions(String programme, Instant since) {
        return jdbc.sql("""
                        SELECT s.receipt FROM submission s
                        WHERE s.programme = :programme AND s.decided_at >= :since
                          AND NOT EXISTS (SELECT FROM notice_of_submission n
                                          WHERE n.receipt = s.receipt AND n.kind = 'DECISION')
                        ORDER BY s.receipt
                        """)
                .param("programme", programme)
                .param("since", utc(since))
                .query((row, _) -> row.getLong("receipt"))
                .list();
    }

    /** Submissions moved since mail is on, that nobody was told about yet. In the order in which they were. */
    public List<Long> unseenMoves(String programme, Instant since) {
        return jdbc.sql("""
                        SELECT s.receipt FROM submission_move m JOIN submission s USING (receipt)
                        WHERE s.programme = :programme AND m.at >= :since
                          AND NOT EXISTS (SELECT FROM notice_of_submission n
                                          WHERE n.receipt = s.receipt AND n.kind = 'MOVE')
                        ORDER BY m.at, s.receipt
                        """)
                .param("programme", programme)
                .param("since", utc(since))
                .query((row, _) -> row.getLong("receipt"))
                .list();
    }

    /** Reopenings since mail is on, that nobody was told about yet; one that goes with a sending back is told with that. */
    public List<Long> unseenReopenings(String programme, Instant since) {
        return jdbc.sql("""
                        SELECT p.id FROM period_move p
                        WHERE p.programme = :programme AND p.kind = 'REOPENED' AND p.at >= :since
                          AND NOT EXISTS (SELECT FROM notice_of_reopening n WHERE n.move = p.id)
                          AND NOT EXISTS (SELECT FROM submission_move m JOIN submission s USING (receipt)
                                          WHERE m.kind = 'SENT_BACK' AND m.at = p.at AND s.programme = p.programme
                                            AND s.period = p.period AND s.unit = p.unit)
                        ORDER BY p.id
                        """)
                .param("programme", programme)
                .param("since", utc(since))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /**
     * Queues the mails about a period's reopening, once, whoever else wants to.
     *
     * @return how many were queued
     */
    public int queueReopening(long move, List<Draft> drafts) {
        return once(
                () -> jdbc.sql("""
                                INSERT INTO notice_of_reopening (move, recipients, seen_to_at)
                                VALUES (:move, :recipients, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("move", move)
                        .param("recipients", drafts.size())
                        .param("now", utc(clock.instant()))
                        .update(),
                drafts);
    }

    /**
     * Queues the mails about a submission, once, whoever else wants to.
     *
     * @param drafts made only if nobody has seen to it before; none if nobody is to be written to
     * @return how many were queued
     */
    public int queue(long receipt, Occasion occasion, List<Draft> drafts) {
        return once(
                () -> jdbc.sql("""
                                INSERT INTO notice_of_submission (receipt, kind, recipients, seen_to_at)
                                VALUES (:receipt, :kind, :recipients, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("receipt", receipt)
                        .param("kind", occasion.name())
                        .param("recipients", drafts.size())
                        .param("now", utc(clock.instant()))
                        .update(),
                drafts);
    }

    /** Whether the schedule has reminded those who owe the period's report on that day. */
    public boolean hasReminded(String programme, Period period, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM notice_of_day
                                       WHERE programme = :programme AND period = :period AND day = :day)
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Queues the day's reminders of a period, once, whoever else wants to.
     *
     * @return how many were queued
     */
    public int queue(String programme, Period period, LocalDate day, List<Draft> drafts) {
        return once(
                () -> jdbc.sql("""
                                INSERT INTO notice_of_day (programme, period, day, seen_to_at)
                                VALUES (:programme, :period, :day, :now)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("programme", programme)
                        .param("period", period.toString())
                        .param("day", day)
                        .param("now", utc(clock.instant()))
                        .update(),
                drafts);
    }

    private int once(Supplier<Integer> mark, List<Draft> drafts) {
        return run(() -> mark.get() == 0 ? 0 : queue(drafts));
    }

    /**
     * Queues mails; one that is there already is left as it is.
     *
     * @return how many were not there yet
     */
    public int queue(List<Draft> drafts) {
        return run(() -> drafts.stream().mapToInt(this::insert).sum());
    }

    private int run(Supplier<Integer> work) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private int insert(Draft draft) {
        return jdbc.sql("""
                        INSERT INTO notice (key, programme, kind, receipt, period, unit, as_of, recipient,
                                            recipient_name, language, subject, body, enclosure, created_at)
                        VALUES (:key, :programme, :kind, :receipt, :period, :unit, :asOf, :recipient,
                                :name, :language, :subject, :body, :enclosure, :now)
                        ON CONFLICT (key) DO NOTHING
                        """)
                .param("key", draft.key())
                .param("programme", draft.programme())
                .param("kind", draft.kind().name())
                .param("receipt", draft.receipt().orElse(null))
                .param("period", draft.period().map(Period::toString).orElse(null))
                .param("unit", draft.unit().map(UnitCode::value).orElse(null))
                .param("asOf", utc(draft.asOf()))
                .param("recipient", draft.contact().address().value())
                .param("name", OneLine.of(draft.contact().name()))
                .param("language", language(draft.contact()))
                .param("subject", draft.subject())
                .param("body", draft.body().replace('\0', '\uFFFD'))
                .param("enclosure", draft.enclosure().name())
                .param("now", utc(clock.instant()))
                .update();
    }

    private static String language(Contact contact) {
        return contact.language().locale().getLanguage();
    }

    // The database keeps microseconds.
    static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
