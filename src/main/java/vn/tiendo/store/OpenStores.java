package vn.tiendo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.tiendo.database.Databases;
import vn.tiendo.database.NamedServer;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.intake.check.Doubles;
import vn.tiendo.ledger.FigureLines;
import vn.tiendo.mailing.SubmissionAnswers;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.adjust.AdjustmentLines;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.forecast.Forecasts;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.score.Scores;
import vn.tiendo.progress.watch.Warnings;
import vn.tiendo.submission.PeriodMoves;
import vn.tiendo.submission.Timelines;

/**
 * What a home holds, for commands that start no Spring. The database itself refuses every write but that of the keys that
 * sign; what is to be written to is opened as {@link WritingStores}. Safe for several threads.
 */
public final class OpenStores extends KeptStores {

    OpenStores(OpenDatabase database) {
        super(database, pool(database), Clock.systemUTC());
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

    public Timelines timelines() {
        return new Timelines(jdbc(), submissions());
    }

    public PeriodMoves periodMoves() {
        return new PeriodMoves(jdbc());
    }

    /** The province's adjustments, each with what it does. */
    public AdjustmentLines adjustments() {
        return new AdjustmentLines(jdbc());
    }

    /** Rows that two units report and that may be one thing. */
    public Doubles doubles(Programme programme) {
        return new Doubles(programme, ledger());
    }

    /** All that senders are to be told. */
    public SubmissionAnswers answers() {
        return new SubmissionAnswers(submissions(), copies(), findings(), explanations(), standings(), clock());
    }

    /** The indicators of a period, and what they are held against. */
    public MetricLines metricLines() {
        return new MetricLines(jdbc(), transactions());
    }

    /** What the province is to be warned of. */
    public Warnings warnings() {
        return new Warnings(jdbc());
    }

    /** What a year will come to. */
    public Forecasts forecasts() {
        return new Forecasts(jdbc());
    }

    /** What towns score for their class. */
    public Scores scores() {
        return new Scores(pool(), transactions());
    }

    /** The figures that count, one by one. */
    public FigureLines figureLines() {
        return new FigureLines(pool(), transactions());
    }

    /** On which cells indicators rest. */
    public Provenances provenances() {
        return new Provenances(pool(), transactions());
    }

    /** What officers wrote for reports. */
    public OfficerTexts officerTexts() {
        return new OfficerTexts(jdbc(), clock());
    }
}
