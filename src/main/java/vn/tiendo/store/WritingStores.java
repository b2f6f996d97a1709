package vn.tiendo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.Databases;
import vn.tiendo.database.NamedServer;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.edition.EditionComparison;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.edition.Editions;
import vn.tiendo.edition.KnownInputs;
import vn.tiendo.edition.OfficersSaid;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.mailing.MailDesk;
import vn.tiendo.mailing.SenderTexts;
import vn.tiendo.notice.Post;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.progress.sum.LeafSums;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.Turns;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

/**
 * The counterpart of {@link OpenStores} for commands that start no Spring and move something. Works beside a program that
 * runs on the same home.
 */
public final class WritingStores implements AutoCloseable {

    private final OpenDatabase database;
    private final HikariDataSource pool;
    private final JdbcTransactionManager transactions;
    private final Clock clock;

    WritingStores(OpenDatabase database, Clock clock) {
        this.database = database;
        this.pool = new HikariDataSource();
        pool.setDataSource(database.dataSource());
        pool.setMaximumPoolSize(2);
        this.transactions = new JdbcTransactionManager(pool);
        this.clock = clock;
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
        return new Lifecycle(programme, jdbc(), transactions, clock);
    }

    public Submissions submissions() {
        return new Submissions(jdbc(), transactions, clock);
    }

    public SigningKeys signingKeys() {
        return new SigningKeys(jdbc(), transactions, clock);
    }

    public FileCopies copies() {
        return new FileCopies(new Relatives(jdbc()), standings(), clock);
    }

    public Standings standings() {
        return new Standings(jdbc());
    }

    public Findings findings() {
        return new Findings(new JdbcTemplate(pool), transactions);
    }

    /** Where everything that comes of a submission is kept. */
    public VerdictKeeper.Stores keeping() {
        return new VerdictKeeper.Stores(
                submissions(),
                new Turns(jdbc()),
                findings(),
                explanations(),
                ledger(),
                new LeafSums(jdbc()),
                new Counts(new JdbcTemplate(pool), transactions));
    }

    public Adjustments adjustments() {
        return new Adjustments(jdbc(), clock);
    }

    /** What the province decided of things that two units report. */
    public DoubleDecisions doubleDecisions() {
        return new DoubleDecisions(jdbc(), clock);
    }

    public Explanations explanations() {
        return new Explanations(jdbc(), clock);
    }

    /** The outbox, and what fills and empties it. */
    public MailDesk mail(Catalogue catalogue, Post post, RunSettings settings, SenderTexts texts) {
        var kept = new MailDesk.Database(new JdbcTemplate(pool), transactions, clock);
        return MailDesk.of(kept, catalogue, post, settings, texts);
    }

    public Ledger ledger() {
        return new Ledger(new JdbcTemplate(pool), transactions);
    }

    /** Computes anew what can be computed from the archive. */
    public Rebuild rebuild(RunSettings settings) {
        return new Rebuild(this, settings);
    }

    /** What reports are written of, as it is in the transaction of whoever asks. */
    public EditionSources editionSources() {
        var editions = new Editions(jdbc());
        var comparison = new EditionComparison(new Shifts(pool, transactions), new KnownInputs(jdbc()), editions);
        return new EditionSources(
                new Consolidations(jdbc(), transactions),
                new Situations(pool, transactions),
                comparison,
                editions,
                new OfficersSaid(jdbc()));
    }

    FiguresHash figuresHash() {
        return new FiguresHash(pool, transactions);
    }

    JdbcTemplate bulk() {
        return new JdbcTemplate(pool);
    }

    public KeptDefinitions definitions() {
        return new KeptDefinitions(jdbc(), transactions, clock);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    public JdbcTransactionManager transactions() {
        return transactions;
    }

    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        try {
            pool.close();
        } finally {
            database.close();
        }
    }
}
