package vn.tiendo.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submissions;

/** Sends submissions the whole way into the ledger, all for the programme {@code p}. */
public final class TestSubmissions {

    public static final String PROGRAMME = "p";

    private final TestDatabase database;
    private final Ledger ledger;
    private final AtomicInteger sent = new AtomicInteger();

    public TestSubmissions(TestDatabase database) {
        this.database = database;
        this.ledger = new Ledger(new JdbcTemplate(database.dataSource()), database.transactions());
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Received, accepted and kept at the instant given. */
    public long accepted(String unit, Period period, Instant when, Table... tables) {
        long receipt = decided(unit, period, when, State.ACCEPTED);
        ledger.keep(List.of(new LedgerEntry(receipt, period, List.of(tables))));
        return receipt;
    }

    /** Received and decided at the instant given, without figures. */
    public long decided(String unit, Period period, Instant when, State state) {
        long receipt = pending(unit, period, when);
        var decision = new Decision(state, Optional.of(new UnitCode(unit)), Optional.of(period), when, "v1");
        submissions(when).decide(receipt, decision);
        return receipt;
    }

    /** Received at the instant given. */
    public long pending(String unit, Period period, Instant when) {
        var name = new FileName(unit + ".xlsx");
        var arrival = new Arrival(PROGRAMME, name, "upload", Optional.of(new UnitCode(unit)), Optional.of(period));
        byte[] bytes = ("file " + sent.incrementAndGet()).getBytes(UTF_8);
        return submissions(when).receive(arrival, bytes).number();
    }

    private Submissions submissions(Instant when) {
        return new Submissions(database.jdbc(), database.transactions(), Clock.fixed(when, ZoneOffset.UTC));
    }
}
