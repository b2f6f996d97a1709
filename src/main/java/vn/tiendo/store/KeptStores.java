package vn.tiendo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.definition.KeptDefinitions;
import vn.tiendo.edition.EditionComparison;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.edition.Editions;
import vn.tiendo.edition.KnownInputs;
import vn.tiendo.edition.OfficersSaid;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.mailing.MailDesk;
import vn.tiendo.mailing.SenderTexts;
import vn.tiendo.notice.Post;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

/** What is kept in a database, for commands that start no Spring. */
abstract sealed class KeptStores implements AutoCloseable permits OpenStores, WritingStores {

    private final OpenDatabase database;
    private final HikariDataSource pool;
    private final JdbcTransactionManager transactions;
    private final Clock clock;

    /** @param pool of connections to the database; closed with it */
    KeptStores(OpenDatabase database, HikariDataSource pool, Clock clock) {
        this.database = database;
        this.pool = pool;
        this.transactions = new JdbcTransactionManager(pool);
        this.clock = clock;
    }

    final DataSource pool() {
        return pool;
    }

    public final JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    final JdbcTemplate bulk() {
        return new JdbcTemplate(pool);
    }

    public final JdbcTransactionManager transactions() {
        return transactions;
    }

    public final Clock clock() {
        return clock;
    }

    public Submissions submissions() {
        return new Submissions(jdbc(), transactions, clock);
    }

    public Standings standings() {
        return new Standings(jdbc());
    }

    public Relatives relatives() {
        return new Relatives(jdbc());
    }

    public Findings findings() {
        return new Findings(bulk(), transactions);
    }

    public Explanations explanations() {
        return new Explanations(jdbc(), clock);
    }

    public Counts counts() {
        return new Counts(bulk(), transactions);
    }

    public Ledger ledger() {
        return new Ledger(bulk(), transactions);
    }

    public FileCopies copies() {
        return new FileCopies(relatives(), standings(), clock);
    }

    public KeptDefinitions definitions() {
        return new KeptDefinitions(jdbc(), transactions, clock);
    }

    /** A key is made when it is first needed, also through {@link OpenStores}, which write nothing else. */
    public SigningKeys signingKeys() {
        var source = database.dataSource();
        return new SigningKeys(JdbcClient.create(source), new JdbcTransactionManager(source), clock);
    }

    /** The outbox, and what fills and empties it. */
    public MailDesk mail(Catalogue catalogue, Post post, RunSettings settings, SenderTexts texts) {
        return MailDesk.of(new MailDesk.Database(bulk(), transactions, clock), catalogue, post, settings, texts);
    }

    /** What all that was received comes to. */
    public FiguresHash figuresHash() {
        return new FiguresHash(pool, transactions);
    }

    /** A period at one instant held against the same at another. */
    public Shifts shifts() {
        return new Shifts(pool, transactions);
    }

    /** What was published. */
    public Editions editions() {
        return new Editions(jdbc());
    }

    /** What editions are made from. */
    public KnownInputs editionInputs() {
        return new KnownInputs(jdbc());
    }

    /** What editions say otherwise than those before them. */
    public EditionComparison editionComparison() {
        return new EditionComparison(shifts(), editionInputs(), editions());
    }

    /** What reports are written of, as it is in the transaction of whoever asks. */
    public EditionSources editionSources() {
        return new EditionSources(
                new Consolidations(jdbc(), transactions),
                new Situations(pool, transactions),
                editionComparison(),
                editions(),
                new OfficersSaid(jdbc()));
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
