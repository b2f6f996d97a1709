package vn.tiendo.submission.adjust;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.SubmissionRow;
import vn.tiendo.submission.Turns;

/** The province's adjustments of reported figures. Only ever added to. Safe for use by many threads. */
public final class Adjustments {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Adjustments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Written down by then, in that order. */
    public List<Adjustment> of(String programme, Period period, Instant asOf) {
        return jdbc.sql("""
                        SELECT * FROM adjustment
                        WHERE programme = :programme AND period = :period AND at <= :asOf
                        ORDER BY at, id
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query((row, _) -> adjustment(row))
                .list();
    }

    /** All of them, of every period, in the order of periods. */
    public List<Adjustment> of(String programme) {
        return jdbc.sql("SELECT * FROM adjustment WHERE programme = :programme ORDER BY period, at, id")
                .param("programme", programme)
                .query((row, _) -> adjustment(row))
                .list();
    }

    public Optional<Adjustment> find(String programme, long id) {
        return jdbc.sql("SELECT * FROM adjustment WHERE programme = :programme AND id = :id")
                .param("programme", programme)
                .param("id", id)
                .query((row, _) -> adjustment(row))
                .optional();
    }

    /** The one that took it back. */
    public Optional<Adjustment> reversalOf(long id) {
        return jdbc.sql("SELECT * FROM adjustment WHERE reverses = :id")
                .param("id", id)
                .query((row, _) -> adjustment(row))
                .optional();
    }

    /** Those that neither take another one back nor were taken back: as if the others had never been. */
    public static List<Adjustment> effective(List<Adjustment> all) {
        Set<Long> reversed =
                all.stream().flatMap(entry -> entry.reverses().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(entry -> entry.reverses().isEmpty() && !reversed.contains(entry.id()))
                .toList();
    }

    /** What somebody wants to write down. */
    public record Wanted(
            String programme, Period period, AdjustedFigure figure, BigDecimal amount, Actor by, Reason reason) {}

    /** Writes one down, in the caller's transaction. */
    public Adjustment add(Wanted wanted) {
        return keep(wanted, Optional.empty());
    }

    /**
     * Takes one back by another of the other sign, in the caller's transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if that was done already
     */
    public Adjustment reverse(Adjustment entry, Actor by, Reason reason) {
        var mirrored = new Wanted(
                entry.programme(),
                entry.period(),
                entry.figure(),
                entry.amount().negate(),
                by,
                reason);
        return keep(mirrored, Optional.of(entry.id()));
    }

    private Adjustment keep(Wanted wanted, Optional<Long> reverses) {
        var at = new Turns(jdbc).next(wanted.programme(), clock.instant());
        var figure = wanted.figure();
        // Another programme's turn is not this one's, and numbers are of all of them.
        jdbc.sql("LOCK TABLE adjustment IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql("""
                        INSERT INTO adjustment (id, programme, period, unit, form, subject, field, member, amount, at, who,
                                                reason, reverses)
                        SELECT COALESCE(MAX(id), 0) + 1, :programme, :period, :unit, :form, :subject, :field, :member,
                               :amount, :at, :who, :reason, CAST(:reverses AS bigint)
                        FROM adjustment
                        RETURNING *
                        """)
                .param("programme", wanted.programme())
                .param("period", wanted.period().toString())
                .param("unit", figure.unit().value())
                .param("form", figure.form())
                .param("subject", figure.subject())
                .param("field", figure.field())
                .param("member", figure.member())
                .param("amount", wanted.amount())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", wanted.by().name())
                .param("reason", wanted.reason().text())
                .param("reverses", reverses.orElse(null))
                .query((row, _) -> adjustment(row))
                .single();
    }

    private static Adjustment adjustment(ResultSet row) throws SQLException {
        var figure = new AdjustedFigure(
                new UnitCode(row.getString("unit")),
                row.getString("form"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"));
        return new Adjustment(
                row.getLong("id"),
                row.getString("programme"),
                Period.of(row.getString("period")),
                figure,
                row.getBigDecimal("amount"),
                Actor.ofProvince(row.getString("who")),
                new Reason(row.getString("reason")),
                SubmissionRow.instant(row, "at"),
                Optional.ofNullable(row.getObject("reverses", Long.class)));
    }
}
