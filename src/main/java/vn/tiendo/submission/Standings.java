package vn.tiendo.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;

/** Where submissions stand as of any instant: the one place that says so. Safe for use by many threads. */
@Component
public class Standings {

    /** Which one is last is asked for one unit each: as a condition of the join, all units' would be worked out for each. */
    static final String OF = """
            SELECT s.receipt, s.state,
                   s.decided_at IS NOT NULL AND s.decided_at <= :asOf AS decided,
                   h.since AS held_since, l.receipt AS last
            FROM submission s
            LEFT JOIN LATERAL submission_held(s.programme, s.period, s.unit, s.received_at) h
                ON h.released IS NULL OR h.released > :asOf
            LEFT JOIN LATERAL (
                SELECT receipt FROM last_submission(s.programme, s.period, s.period, :asOf)
                WHERE unit = s.unit OFFSET 0) l ON true
            WHERE s.receipt = ANY (:receipts)
            """;

    private final JdbcClient jdbc;
    private final Moves moves;

    public Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.moves = new Moves(jdbc);
    }

    /** Of one submission; nothing if there is none of that number. */
    public Optional<Standing> of(long receipt, Instant asOf) {
        return Optional.ofNullable(of(List.of(receipt), asOf).get(receipt));
    }

    /** By receipt. */
    public Map<Long, Standing> of(Collection<Long> receipts, Instant asOf) {
        var known = moves.of(receipts, Optional.of(asOf));
        var standings = new HashMap<Long, Standing>();
        jdbc.sql(OF)
                .param("receipts", numbers(receipts))
                .param("asOf", utc(asOf))
                .query(row -> {
                    long receipt = row.getLong("receipt");
                    standings.put(receipt, standing(receipt, row, Optional.ofNullable(known.get(receipt))));
                });
        return standings;
    }

    /** Of all that is decided or claimed to be for the period, by receipt. */
    public Map<Long, Standing> ofPeriod(String programme, Period period, Instant asOf) {
        var receipts = jdbc.sql("""
                        SELECT receipt FROM submission
                        WHERE programme = :programme AND COALESCE(period, claimed_period) = :period
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .query((row, _) -> row.getLong("receipt"))
                .list();
        return of(receipts, asOf);
    }

    private static Standing standing(long receipt, ResultSet row, Optional<Move> move) throws SQLException {
        if (!row.getBoolean("decided")) {
            return new Standing.Pending();
        }
        if (!State.valueOf(row.getString("state")).isAccepted()) {
            return new Standing.Returned();
        }
        var heldSince = Optional.ofNullable(row.getObject("held_since", OffsetDateTime.class));
        long last = row.getLong("last");
        return move.map(Standings::moved)
                .or(() -> heldSince.map(since -> new Standing.Held(since.toInstant())))
                .orElseGet(() -> last == receipt ? new Standing.Counts() : new Standing.Superseded(last));
    }

    private static Standing moved(Move move) {
        return switch (move.kind()) {
            case WITHDRAWN -> new Standing.Withdrawn(move);
            case SENT_BACK -> new Standing.SentBack(move);
        };
    }

    /** What moved a submission, whenever it did. */
    public Optional<Move> move(long receipt) {
        return Optional.ofNullable(moves.of(List.of(receipt), Optional.empty()).get(receipt));
    }

    /** Since when a period is closed for a unit at an instant; empty while it is open. */
    public Optional<Instant> closedSince(String programme, Period period, UnitCode unit, Instant at) {
        return jdbc.sql("SELECT since FROM period_closed(:programme, :period, :unit, :at)")
                .param("programme", programme)
                .param("period", period.toString())
                .param("unit", unit.value())
                .param("at", utc(at))
                .query((row, _) -> SubmissionRow.instant(row, "since"))
                .optional();
    }

    /** How the closing of its period concerns something received at an instant, if it does. */
    public Optional<Timeliness.Holding> holding(String programme, Period period, UnitCode unit, Instant receivedAt) {
        return jdbc.sql("SELECT since, released FROM submission_held(:programme, :period, :unit, :receivedAt)")
                .param("programme", programme)
                .param("period", period.toString())
                .param("unit", unit.value())
                .param("receivedAt", utc(receivedAt))
                .query((row, _) -> holding(row))
                .optional();
    }

    /** How submissions stand to their deadlines, by receipt; those whose unit or period is not known are left out. */
    public Map<Long, Timeliness> timeliness(Programme programme, Collection<Submission> submissions) {
        var holdings = new HashMap<Long, Timeliness.Holding>();
        jdbc.sql("""
                        SELECT s.receipt, h.since, h.released
                        FROM submission s
                        JOIN LATERAL submission_held(s.programme, COALESCE(s.period, s.claimed_period),
                                                     COALESCE(s.unit, s.claimed_unit), s.received_at) h ON true
                        WHERE s.receipt = ANY (:receipts)
                        """)
                .param("receipts", submissions.stream().map(Submission::receipt).toArray(Long[]::new))
                .query(row -> {
                    holdings.put(row.getLong("receipt"), holding(row));
                });
        var times = new HashMap<Long, Timeliness>();
        for (Submission submission : submissions) {
            var holding = Optional.ofNullable(holdings.get(submission.receipt()));
            submission
                    .unit()
                    .flatMap(_ -> submission.period())
                    .ifPresent(period -> times.put(
                            submission.receipt(),
                            Timeliness.of(programme.schedule(), period, submission.receivedAt(), holding)));
        }
        return times;
    }

    private static Timeliness.Holding holding(ResultSet row) throws SQLException {
        return new Timeliness.Holding(
                SubmissionRow.instant(row, "since"),
                Optional.ofNullable(row.getObject("released", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** How a submission stands to its deadline; nothing while its unit or period is not known. */
    public Optional<Timeliness> timeliness(Programme programme, Submission submission) {
        return submission
                .unit()
                .flatMap(unit -> submission
                        .period()
                        .map(period -> timeliness(programme, period, unit, submission.receivedAt())));
    }

    /** How something that a unit sends for a period at an instant stands to the deadline. */
    public Timeliness timeliness(Programme programme, Period period, UnitCode unit, Instant receivedAt) {
        var holding = holding(programme.code(), period, unit, receivedAt);
        return Timeliness.of(programme.schedule(), period, receivedAt, holding);
    }

    private static Long[] numbers(Collection<Long> receipts) {
        return receipts.toArray(Long[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
