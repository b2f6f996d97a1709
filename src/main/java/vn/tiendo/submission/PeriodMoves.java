package vn.tiendo.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** When periods were closed and reopened, for whom and why. Only ever added to. Safe for use by many threads. */
@Component
public class PeriodMoves {

    private final JdbcClient jdbc;

    public PeriodMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they happened. */
    public List<PeriodMove> of(String programme, Period period) {
        return jdbc.sql("""
                        SELECT * FROM period_move WHERE programme = :programme AND period = :period
                        ORDER BY at, kind, ends_at NULLS LAST, id
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .query((row, _) -> move(row))
                .list();
    }

    /** By its number in the order of what was written down. */
    public Optional<PeriodMove> find(long id) {
        return jdbc.sql("SELECT * FROM period_move WHERE id = :id")
                .param("id", id)
                .query((row, _) -> move(row))
                .optional();
    }

    /** Periods that were ever closed, earliest first. */
    public List<Period> periods(String programme) {
        return jdbc.sql("SELECT DISTINCT period FROM period_move WHERE programme = :programme ORDER BY period")
                .param("programme", programme)
                .query((row, _) -> Period.of(row.getString("period")))
                .list();
    }

    private static PeriodMove move(ResultSet row) throws SQLException {
        return new PeriodMove(
                row.getString("programme"),
                Period.of(row.getString("period")),
                Optional.ofNullable(row.getString("unit")).map(UnitCode::new),
                PeriodMove.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Actor.ofProvince(row.getString("who")),
                new Reason(row.getString("reason")));
    }

    /**
     * In the caller's transaction.
     *
     * @param endsAt when the day up to which it is reopened is over
     */
    void add(PeriodMove move, Optional<Instant> endsAt) {
        jdbc.sql("""
                        INSERT INTO period_move (programme, period, unit, kind, until, ends_at, at, who, reason)
                        VALUES (:programme, :period, :unit, :kind, :until, :endsAt, :at, :who, :reason)
                        """)
                .param("programme", move.programme())
                .param("period", move.period().toString())
                .param("unit", move.unit().map(UnitCode::value).orElse(null))
                .param("kind", move.kind().name())
                .param("until", move.until().orElse(null))
                .param("endsAt", endsAt.map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .param("who", move.by().name())
                .param("reason", move.reason().text())
                .update();
    }

    /** Whether it is closed at an instant for every unit, those included for which it was moved by themselves. */
    public boolean isClosedForAll(String programme, Period period, Instant at) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (
                            SELECT FROM (SELECT CAST(NULL AS text) AS unit
                                         UNION SELECT unit FROM period_move
                                               WHERE programme = :programme AND period = :period) u
                            WHERE NOT EXISTS (SELECT FROM period_closed(:programme, :period, u.unit, :at)))
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
