package vn.tiendo.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tiendo.database.Databases;
import vn.tiendo.database.NamedServer;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.submission.Explanations;
import vn.tiendo.submission.Findings;
import vn.tiendo.submission.KeptFinding;

/** Keeps reasons for warnings, for commands that start no Spring. Works beside a program that runs on the same home. */
public final class GivingReasons implements AutoCloseable {

    private final OpenDatabase database;
    private final Clock clock;

    GivingReasons(OpenDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In an outside database. */
    public static GivingReasons in(NamedServer server, Clock clock) {
        return new GivingReasons(Databases.open(server), clock);
    }

    /** In the home's, if a database was ever made there; makes none. */
    public static Optional<GivingReasons> inHome(Path home, Clock clock) {
        return Databases.openIfPresent(home).map(database -> new GivingReasons(database, clock));
    }

    /**
     * A finding of a submission.
     *
     * @param ordinal its number, from 1
     */
    public Optional<KeptFinding> finding(long receipt, int ordinal) {
        var transactions = new JdbcTransactionManager(database.dataSource());
        var findings = new Findings(new JdbcTemplate(database.dataSource()), transactions).of(receipt);
        return ordinal >= 1 && ordinal <= findings.size() ? Optional.of(findings.get(ordinal - 1)) : Optional.empty();
    }

    /** @throws IllegalArgumentException if it says nothing, nobody says it, or it is too long */
    public void give(long receipt, int ordinal, KeptFinding finding, String words, String who) {
        new Explanations(JdbcClient.create(database.dataSource()), clock).give(receipt, ordinal, finding, words, who);
    }

    @Override
    public void close() {
        database.close();
    }
}
