package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.desk.mail.WrittenForSenders;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.ledger.Counts;
import vn.tiendo.mailing.MailSources;
import vn.tiendo.mailing.Mailing;
import vn.tiendo.mailing.SenderTexts;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.notice.Delivery;
import vn.tiendo.notice.DueNotices;
import vn.tiendo.notice.MailSettings;
import vn.tiendo.notice.Outbox;
import vn.tiendo.notice.Post;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Severity;
import vn.tiendo.receipt.Comparisons;
import vn.tiendo.receipt.ReceiptPlaces;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Findings;

/** Mailing over a database of its own, by the shipped programme with contacts of its own, at an hour that a test sets. */
public final class MailOffice {

    public static final Period JUNE = Period.of("2025-06");
    /** A day on which nobody is reminded. */
    static final Instant START = Instant.parse("2025-06-13T01:30:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final Path jobs;
    private final Catalogue catalogue;
    private final MovingClock clock = new MovingClock();
    private final List<String> settings = new ArrayList<>(List.of("from=tiendo@dienbien.example", "tries=3"));
    private int files;

    /** An hour that moves only when it is told to. */
    private static final class MovingClock implements InstantSource {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }
    }

    public MailOffice(Path folder, String contacts) throws IOException {
        this.jobs = folder.resolve("jobs");
        try (Stream<Path> walk = Files.walk(Path.of("jobs", "urban-infrastructure"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                var target = jobs.resolve(Path.of("jobs").relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        Files.writeString(jobs.resolve("urban-infrastructure").resolve("contacts.csv"), contacts);
        this.catalogue = Catalogue.load(jobs, new Binder(List.of()).bindOrCreate("tiendo", RunSettings.class));
    }

    /** Another setting under {@code tiendo.mail}. */
    public MailOffice with(String setting) {
        settings.add(setting);
        return this;
    }

    public void at(String instant) {
        clock.now = Instant.parse(instant);
    }

    public void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    Instant now() {
        return clock.now;
    }

    Clock clock() {
        return clock.withZone(ZoneOffset.UTC);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    public Programme programme() {
        return catalogue().first().programme();
    }

    Outbox outbox() {
        return new Outbox(database.jdbc(), database.transactions(), clock());
    }

    public TestDatabase database() {
        return database;
    }

    Post post(Optional<JavaMailSender> server) {
        var values = new java.util.HashMap<String, Object>();
        settings.forEach(one -> values.put("tiendo.mail." + one.split("=", 2)[0], one.split("=", 2)[1]));
        var bound =
                new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("tiendo.mail", MailSettings.class);
        return new Post(bound, server);
    }

    public Mailing mailing(Optional<JavaMailSender> server) {
        var home = Map.of("tiendo.home", jobs.resolveSibling("home").toString());
        var run = new Binder(new MapConfigurationPropertySource(home)).bindOrCreate("tiendo", RunSettings.class);
        return new Mailing(catalogue(), sources(run), outbox(), post(server), run, clock());
    }

    private MailSources sources(RunSettings settings) {
        var template = new JdbcTemplate(database.dataSource());
        return MailSources.of(template, database.transactions(), texts(template, settings), clock());
    }

    private SenderTexts texts(JdbcTemplate template, RunSettings settings) {
        var counts = new Counts(template, database.transactions());
        var standings = new Standings(database.jdbc());
        var copies = new FileCopies(new Relatives(database.jdbc()), standings, clock());
        var places = new ReceiptPlaces(submissions(), standings, copies);
        var receipts = new Receipts(submissions(), findings(), counts, places, catalogue(), clock());
        var comparisons = new Comparisons(submissions(), new Relatives(database.jdbc()), counts, catalogue());
        return new WrittenForSenders(
                receipts, comparisons, new SigningKeys(database.jdbc(), database.transactions(), clock()), settings);
    }

    /** Switches mail on: what happens from now on is written about. */
    public void switchOn(PostOffice office) {
        mailing(Optional.of(office.sender())).noteSwitch();
    }

    /** Queues what is new and sends what is due. */
    public Delivery.Round round(PostOffice office) {
        return round(office.sender());
    }

    public Delivery.Round round(JavaMailSender server) {
        var mailing = mailing(Optional.of(server));
        mailing.queueWhatIsNew();
        return delivery(mailing).round();
    }

    public Delivery delivery(Mailing mailing) {
        return mailing.delivery(new DueNotices(database.jdbc(), database.transactions(), clock()));
    }

    public Submissions submissions() {
        return new Submissions(database.jdbc(), database.transactions(), clock());
    }

    public Lifecycle lifecycle() {
        return new Lifecycle(programme(), database.jdbc(), database.transactions(), clock());
    }

    Findings findings() {
        return new Findings(new JdbcTemplate(database.dataSource()), database.transactions());
    }

    /** A workbook of a unit, not checked yet. */
    public long received(String unit, byte[] content, String name) {
        var arrival = new Arrival(
                "urban-infrastructure",
                new FileName(name),
                "drop folder",
                unit.isEmpty() ? Optional.empty() : Optional.of(new UnitCode(unit)),
                Optional.of(JUNE));
        return submissions().receive(arrival, content).number();
    }

    public long received(String unit) {
        files++;
        return received(unit, sample(files), unit + "_2025-06.xlsx");
    }

    public void decided(long receipt, State state, Finding... said) {
        var claimed = submissions().find(receipt).orElseThrow().arrival();
        findings().keep(receipt, List.of(said));
        submissions().decide(receipt, new Decision(state, claimed.unit(), claimed.period(), clock.now, "0123456789ab"));
    }

    public long decided(String unit, State state, Finding... said) {
        long receipt = received(unit);
        decided(receipt, state, said);
        return receipt;
    }

    public static Finding finding(String rule, String severity, String cell, String message) {
        return TestFinding.of(rule, Severity.valueOf(severity))
                .in("B01", "Biểu 01")
                .at(cell)
                .saw("1", "2")
                .saying(message + " [" + rule + "]", "In English: " + message + " [" + rule + "]")
                .build();
    }

    /** A real workbook; each of its own, as the same bytes are received once. */
    private static byte[] sample(int number) {
        try (Stream<Path> names = Files.list(Path.of("input", "2025-06"))) {
            var all = names.filter(p -> p.toString().endsWith(".xlsx")).sorted().toList();
            return Files.readAllBytes(all.get(number % all.size()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public int queued() {
        return database.jdbc()
                .sql("SELECT count(*) FROM notice")
                .query(Integer.class)
                .single();
    }

    public void assertSentOnce(int mails) {
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM notice_attempt WHERE outcome = 'SENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(mails);
    }
}
