package vn.tiendo.edition;

import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.officer.FollowUpAnswer;
import vn.tiendo.officer.FollowUpAnswers;
import vn.tiendo.officer.OfficerTexts;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.officer.WrittenWords;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.report.data.ChangesJson;
import vn.tiendo.report.data.FiguresJson;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustments;

/** An office that is sent projects of June and publishes reports on them. */
final class Office {

    static final Period JUNE = new Period(2025, 6);
    static final Instant START = Instant.parse("2025-06-15T03:00:00Z");
    static final EditionKey KEY = new EditionKey(TestSubmissions.PROGRAMME, JUNE, Audience.MAIN);

    final TestDatabase database = TestDatabase.fresh();
    final Editions editions = new Editions(database.jdbc());
    final KnownInputs inputs = new KnownInputs(database.jdbc());
    final EditionComparison comparison =
            new EditionComparison(new Shifts(database.dataSource(), database.transactions()), inputs, editions);
    final EditionSources sources = new EditionSources(
            new Consolidations(database.jdbc(), database.transactions()),
            new Situations(database.dataSource(), database.transactions()),
            comparison,
            editions,
            new OfficersSaid(database.jdbc()));
    final Path output;

    private final TestSubmissions sender = new TestSubmissions(database);
    private final List<ReportFormat> formats = new ArrayList<>(List.of(new FiguresJson(), new ChangesJson()));
    private Programme programme = TestProgramme.inVersion("0123456789ab");
    private Instant now = START;

    Office(Path output) {
        this.output = output;
    }

    /** The database fails at the n-th transaction from now on. */
    static final class Dying implements Publishing.Confirmed {

        private final Publishing.Confirmed confirmed;
        private int left;

        Dying(Publishing.Confirmed confirmed, int after) {
            this.confirmed = confirmed;
            this.left = after;
        }

        @Override
        public <T> T by(Supplier<T> writing) {
            if (left-- == 0) {
                throw new IllegalStateException("somebody else has the lane");
            }
            return confirmed.by(writing);
        }
    }

    Programme programme() {
        return programme;
    }

    /** So much is said to be disbursed of a unit's project. */
    long sends(String unit, Period period, String project, long disbursed) {
        return sender.accepted(
                unit,
                period,
                later(),
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", project), money("plan", 100), money("dis_ytd", disbursed))
                        .build());
    }

    void returns(String unit) {
        sender.decided(unit, JUNE, later(), vn.tiendo.submission.State.REJECTED);
    }

    void withdraws(long receipt) {
        database.jdbc()
                .sql("""
                        INSERT INTO submission_move (receipt, kind, at, who, role, role_unit, reason)
                        VALUES (:receipt, 'WITHDRAWN', :at, 'Lò Văn Hai', 'UNIT', '094', 'gửi nhầm')
                        """)
                .param("receipt", receipt)
                .param("at", later().atOffset(ZoneOffset.UTC))
                .update();
    }

    void adjusts(String unit, String project, long by) {
        var adjustments = new Adjustments(database.jdbc(), Clock.fixed(later(), ZoneOffset.UTC));
        var figure = new AdjustedFigure(new UnitCode(unit), "B01", project, "dis_ytd", "");
        new TransactionTemplate(database.transactions())
                .executeWithoutResult(_ -> adjustments.add(new Adjustments.Wanted(
                        TestSubmissions.PROGRAMME,
                        JUNE,
                        figure,
                        BigDecimal.valueOf(by),
                        Actor.ofProvince("Nguyễn Văn Tổng"),
                        new Reason("đối chiếu kho bạc"))));
    }

    void writes(String audience, String words) {
        var texts = new OfficerTexts(database.jdbc(), Clock.fixed(later(), ZoneOffset.UTC));
        var wanted = new OfficerTexts.Wanted(
                new ReportKey(TestSubmissions.PROGRAMME, JUNE, audience),
                "danh-gia",
                new WrittenWords(words),
                Actor.ofProvince("Nguyễn Văn Tổng"),
                List.of());
        new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> texts.add(wanted));
    }

    void answers(String key) {
        var answers = new FollowUpAnswers(database.jdbc(), Clock.fixed(later(), ZoneOffset.UTC));
        var wanted = new FollowUpAnswers.Wanted(
                TestSubmissions.PROGRAMME,
                JUNE,
                key,
                FollowUpAnswer.Result.DONE,
                "",
                Actor.ofProvince("Nguyễn Văn Tổng"));
        new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> answers.add(wanted));
    }

    void redefines(String version) {
        programme = TestProgramme.inVersion(version);
    }

    void learns(String name) {
        formats.add(new Text(name, Optional.empty()));
    }

    /** A format that only those readers are sent. */
    void learns(String name, Audience readers) {
        formats.add(new Text(name, Optional.of(readers)));
    }

    /** As if an earlier version of the program had not known of changes. */
    void forgetsChanges() {
        formats.removeIf(format -> format.code().equals("changes"));
    }

    void learnsOfChanges() {
        formats.add(new ChangesJson());
    }

    Publishing.Published publishes() throws IOException {
        return publishes(confirmed());
    }

    Publishing.Published publishes(Publishing.Confirmed confirmed) throws IOException {
        return publishes(confirmed, Audience.MAIN);
    }

    Publishing.Published publishesFor(Audience readers) throws IOException {
        return publishes(confirmed(), readers);
    }

    private Publishing.Published publishes(Publishing.Confirmed confirmed, Audience readers) throws IOException {
        var asOf = later();
        long run = run(asOf);
        var consolidation =
                new Consolidations(database.jdbc(), database.transactions()).consolidate(programme, JUNE, asOf, run);
        var asked = new Publishing.Asked(programme, consolidation, readers, run, "bổ sung", "operator");
        return new Publishing(editions, inputs, sources, formats, Clock.fixed(asOf, ZoneOffset.UTC))
                .publish(asked, kept(), output, confirmed);
    }

    Publishing.Confirmed confirmed() {
        var transaction = new TransactionTemplate(database.transactions());
        return new Publishing.Confirmed() {
            @Override
            public <T> T by(Supplier<T> writing) {
                return transaction.execute(_ -> writing.get());
            }
        };
    }

    KeptProgrammes kept() {
        return (_, version) -> Optional.of(TestProgramme.inVersion(version));
    }

    Path file(String name) {
        return output.resolve("p").resolve("2025-06").resolve(name);
    }

    private Instant later() {
        now = now.plusSeconds(60);
        return now;
    }

    private long run(Instant asOf) {
        return database.jdbc()
                .sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at)
                        VALUES ('p', '2025-06', 'REPORT', :asOf, :asOf) RETURNING id
                        """)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /**
     * A format of no interest.
     *
     * @param readers who alone are sent it; empty for everybody
     */
    record Text(String name, Optional<Audience> readers) implements ReportFormat {

        @Override
        public boolean suits(ReportSource source) {
            return readers.map(source.audience()::equals).orElse(true);
        }

        @Override
        public String code() {
            return name;
        }

        @Override
        public String fileName(ReportSource source) {
            return name + ".txt";
        }

        @Override
        public void write(ReportSource source, OutputStream out) throws IOException {
            out.write(source.consolidation().asOf().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
