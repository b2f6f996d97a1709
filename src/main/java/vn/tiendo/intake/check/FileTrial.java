package vn.tiendo.intake.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.database.Databases;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.form.Reading;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.intake.arrival.DropFolder;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Timeliness;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;

/** The whole check of a file that stores nothing. Rules that need history use what the database holds, if there is one. */
public final class FileTrial implements AutoCloseable {

    private final Catalogue.Entry entry;
    private final History history;
    private final @Nullable OpenDatabase database;
    private final Clock clock = Clock.systemUTC();

    private FileTrial(Catalogue.Entry entry, History history, @Nullable OpenDatabase database) {
        this.entry = entry;
        this.history = history;
        this.database = database;
    }

    /** Opens the home's database if one was ever made there; makes none. */
    public static FileTrial open(Catalogue.Entry entry, Path home) {
        var database = Databases.openIfPresent(home).orElse(null);
        if (database == null) {
            return new FileTrial(entry, History.NONE, null);
        }
        var source = database.dataSource();
        var keys = new SigningKeys(JdbcClient.create(source), new JdbcTransactionManager(source), Clock.systemUTC());
        return new FileTrial(entry.knowing(keys), history(entry, database), database);
    }

    private static History history(Catalogue.Entry entry, OpenDatabase database) {
        var jdbc = new JdbcTemplate(database.dataSource());
        var ledger = new Ledger(jdbc, new JdbcTransactionManager(database.dataSource()));
        String programme = entry.programme().code();
        return LedgerHistory.today(ledger, programme);
    }

    /**
     * The answer to a file, and what of it was read.
     *
     * @param sheets what became of every cell, by sheet
     * @param ifSentNow how it would stand to the deadline; empty where unit or period is not known
     * @param reasons that were written into our reply, as they would be kept if it were submitted
     */
    public record Answer(
            Checked checked,
            List<TableSeen> tables,
            List<SheetAccount> sheets,
            Optional<Timeliness> ifSentNow,
            List<Explanation> reasons) {}

    private static List<SheetAccount> sheets(Reading reading) {
        return switch (reading) {
            case Reading.Refused _ -> List.of();
            case Reading.Read read -> read.sheets();
        };
    }

    /** @throws IOException if the disk fails */
    public Answer check(Path file, Claim claim) throws IOException {
        var reading = entry.reader().read(file, claim.period());
        var checked = entry.checker().check(reading, claim, history, Optional.empty());
        var reasons = Explanation.tried(
                checked.verdict().findings(), SubmissionCheck.Judged.reasons(reading), checked.unit());
        return new Answer(checked, TableSeen.in(reading), sheets(reading), ifSentNow(checked), reasons);
    }

    private Optional<Timeliness> ifSentNow(Checked checked) {
        return checked.unit().flatMap(unit -> checked.period().map(period -> ifSentNow(unit, period)));
    }

    private Timeliness ifSentNow(UnitCode unit, Period period) {
        Instant now = clock.instant();
        var programme = entry.programme();
        return database == null
                ? Timeliness.of(programme.schedule(), period, now, Optional.empty())
                : new Standings(JdbcClient.create(database.dataSource())).timeliness(programme, period, unit, now);
    }

    /** The files of a folder that would be taken from a drop folder, in name order. */
    public static List<Path> filesIn(Path folder) {
        return new DropFolder(folder, Long.MAX_VALUE)
                .scan().found().stream().map(DropFolder.Found::file).sorted().toList();
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
