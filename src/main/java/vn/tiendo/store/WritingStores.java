package vn.tiendo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.Databases;
import vn.tiendo.database.NamedServer;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.sum.LeafSums;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Turns;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecisions;

/**
 * The counterpart of {@link OpenStores} for commands that start no Spring and move something. Works beside a program that
 * runs on the same home.
 */
public final class WritingStores extends KeptStores {

    WritingStores(OpenDatabase database, Clock clock) {
        super(database, pool(database), clock);
    }

    private static HikariDataSource pool(OpenDatabase database) {
        var pool = new HikariDataSource();
        pool.setDataSource(database.dataSource());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    /** Those of an outside database. */
    public static WritingStores of(NamedServer server, Clock clock) {
        return new WritingStores(Databases.open(server), clock);
    }

    /** The home's, if a database was ever made there; makes none. While another process has it, that one's is used. */
    public static Optional<WritingStores> openIfPresent(Path home, Clock clock) {
        return Databases.openIfPresent(home).map(database -> new WritingStores(database, clock));
    }

    /** What may be done to submissions and periods of a programme. */
    public Lifecycle lifecycle(Programme programme) {
        return new Lifecycle(programme, jdbc(), transactions(), clock());
    }

    /** Where everything that comes of a submission is kept. */
    public VerdictKeeper.Stores keeping() {
        return new VerdictKeeper.Stores(
                submissions(), new Turns(jdbc()), findings(), explanations(), ledger(), new LeafSums(jdbc()), counts());
    }

    public Adjustments adjustments() {
        return new Adjustments(jdbc(), clock());
    }

    /** What the province decided of things that two units report. */
    public DoubleDecisions doubleDecisions() {
        return new DoubleDecisions(jdbc(), clock());
    }

    /** Computes anew what can be computed from the archive. */
    public Rebuild rebuild(RunSettings settings) {
        return new Rebuild(this, settings);
    }
}
