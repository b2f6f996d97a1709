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
import vn.tiendo.intake.check.Doubles;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.FigureLines;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.mailing.MailDesk;
import vn.tiendo.mailing.SenderTexts;
import vn.tiendo.mailing.SubmissionAnswers;
import vn.tiendo.notice.Post;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.adjust.AdjustmentLines;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.forecast.Forecasts;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.score.Scores;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.progress.watch.Warnings;
import vn.tiendo.submission.PeriodMoves;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.Timelines;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

/**
 * What a home holds, for commands that start no Spring. The database itself refuses every write but that of the keys that
 * sign; what is to be written to is opened as {@link WritingStores}. Safe for several threads.
 */
public final class OpenStores implements AutoCloseable {

    private final OpenDatabase database;
    private final HikariDataSource pool;
    private final JdbcTransactionManager transactions;

    OpenStores(OpenDatabase database) {
        this.database = database;
        this.pool = pool(database);
        this.transactions = new JdbcTransactionManager(pool);
    }

    /** Those of an outside database. */
    public static OpenStores of(NamedServer server) {
        return new OpenStores(Databases.open(server));
    }

    /** The home's, if a database was ever made there; makes none. While another process has it, that one's is used. */
    public static Optional<OpenStores> openIfPresent(Path home) {
        return Databases.openIfPresent(home).map(OpenStores::new);
    }

    /** A connection for each reader, and one for whoever asks beside them. Connects when it is first used. */
    private static HikariDataSource pool(OpenDatabase database) {
        var pool = new HikariDataSource();
        pool.setDataSource(database.dataSource());
        pool.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() + 2);
        pool.setConnectionInitSql("SET default_transaction_read_only = on");
        return pool;
    }

    public Submissions submissions() {
        return new Submissions(JdbcClient.create(pool), transactions, Clock.systemUTC());
    }

    public Standings standings() {
        return new Standings(JdbcClient.create(pool));
    }

    public Timelines timelines() {
        return new Timelines(JdbcClient.create(pool), submissions());
    }

    public PeriodMoves periodMoves() {
        return new PeriodMoves(JdbcClient.create(pool));
    }

    public Findings findings() {
        return new Findings(new JdbcTemplate(pool), transactions);
    }

    public Relatives relatives() {
        return new Relatives(JdbcClient.create(pool));
    }

    public Counts counts() {
        return new Counts(new JdbcTemplate(pool), transactions);
    }

    /** The province's adjustments, each with what it does. */
    public AdjustmentLines adjustments() {
        return new AdjustmentLines(JdbcClient.create(pool));
    }

    /** Rows that two units report and that may be one thing. */
    public Doubles doubles(Programme programme) {
        return new Doubles(programme, ledger());
    }

    public Explanations explanations() {
        return new Explanations(JdbcClient.create(pool), Clock.systemUTC());
    }

    /** All that senders are to be told. */
    public SubmissionAnswers answers() {
        var clock = Clock.systemUTC();
        return new SubmissionAnswers(submissions(), copies(), findings(), explanations(), standings(), clock);
    }

    public FileCopies copies() {
        return new FileCopies(relatives(), standings(), Clock.systemUTC());
    }

    public KeptDefinitions definitions() {
        return new KeptDefinitions(JdbcClient.create(pool), transactions, Clock.systemUTC());
    }

    /** The one thing that may be added to: a key is made when it is first needed. */
    public SigningKeys signingKeys() {
        var source = database.dataSource();
        return new SigningKeys(JdbcClient.create(source), new JdbcTransactionManager(source), Clock.systemUTC());
    }

    /** The outbox, to look at. */
    public MailDesk mail(Catalogue catalogue, Post post, RunSettings settings, SenderTexts texts) {
        var kept = new MailDesk.Database(new JdbcTemplate(pool), transactions, Clock.systemUTC());
        return MailDesk.of(kept, catalogue, post, settings, texts);
    }

    /** What all that was received comes to. */
    public FiguresHash figuresHash() {
        return new FiguresHash(pool, transactions);
    }

    /** The indicators of a period, and what they are held against. */
    public MetricLines metricLines() {
        return new MetricLines(JdbcClient.create(pool), transactions);
    }

    /** What the province is to be warned of. */
    public Warnings warnings() {
        return new Warnings(JdbcClient.create(pool));
    }

    /** What a year will come to. */
    public Forecasts forecasts() {
        return new Forecasts(JdbcClient.create(pool));
    }

    /** What towns score for their class. */
    public Scores scores() {
        return new Scores(pool, transactions);
    }

    /** The figures that count, one by one. */
    public FigureLines figureLines() {
        return new FigureLines(pool, transactions);
    }

    /** On which cells indicators rest. */
    public Provenances provenances() {
        return new Provenances(pool, transactions);
    }

    /** A period at one instant held against the same at another. */
    public Shifts shifts() {
        return new Shifts(pool, transactions);
    }

    /** What was published. */
    public Editions editions() {
        return new Editions(JdbcClient.create(pool));
    }

    /** What editions are made from. */
    public KnownInputs editionInputs() {
        return new KnownInputs(JdbcClient.create(pool));
    }

    /** What editions say otherwise than those before them. */
    public EditionComparison editionComparison() {
        return new EditionComparison(shifts(), editionInputs(), editions());
    }

    /** What reports are written of. */
    public EditionSources editionSources() {
        return new EditionSources(
                new Consolidations(JdbcClient.create(pool), transactions),
                new Situations(pool, transactions),
                editionComparison(),
                editions(),
                new OfficersSaid(JdbcClient.create(pool)));
    }

    /** What officers wrote for reports. */
    public OfficerTexts officerTexts() {
        return new OfficerTexts(JdbcClient.create(pool), Clock.systemUTC());
    }

    public Ledger ledger() {
        return new Ledger(new JdbcTemplate(pool), transactions);
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
