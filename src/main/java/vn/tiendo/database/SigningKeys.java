package vn.tiendo.database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys with which blank workbooks and receipts are signed, kept in the database: all machines on it share them, and
 * its backup holds them. Safe for many threads and processes.
 */
@Component
public class SigningKeys {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public SigningKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The key that signs: the one kept first, made now if there is none. */
    public String signing() {
        var kept = kept();
        return kept.isEmpty() ? made() : kept.getFirst();
    }

    /** All that ever signed, the one that signs first: what any of them signed is ours. */
    public List<String> kept() {
        return jdbc.sql("SELECT key FROM signing_key ORDER BY ordinal")
                .query((row, _) -> row.getString("key"))
                .list();
    }

    /** Keeps the key that a home has in a file, if it has one: signed there before there was a database, or before it kept keys. */
    public void takeOver(Path home) {
        SigningKey.ifPresent(home).filter(key -> !kept().contains(key)).ifPresent(this::keep);
    }

    private void keep(String key) {
        jdbc.sql("""
                        INSERT INTO signing_key (key, kept_at) VALUES (:key, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("key", key)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    // Of two processes that find none at once, the second waits here, and then finds the first one's.
    private String made() {
        return transaction.execute(_ -> {
            jdbc.sql("LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE").update();
            if (kept().isEmpty()) {
                keep(Secret.random());
            }
            return kept().getFirst();
        });
    }
}
