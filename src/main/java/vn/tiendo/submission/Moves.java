package vn.tiendo.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;

/** What moved submissions after they were accepted. Only ever added to. */
final class Moves {

    private final JdbcClient jdbc;

    Moves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By receipt, of those that had been moved by an instant; of all if it is empty. */
    Map<Long, Move> of(Collection<Long> receipts, Optional<Instant> asOf) {
        var cells = cells(receipts);
        var moves = new HashMap<Long, Move>();
        jdbc.sql("""
                        SELECT * FROM submission_move
                        WHERE receipt = ANY (:receipts) AND at <= COALESCE(CAST(:asOf AS timestamptz), 'infinity')
                        """)
                .param("receipts", receipts.toArray(Long[]::new))
                .param("asOf", asOf.map(i -> i.atOffset(ZoneOffset.UTC)).orElse(null))
                .query(row -> {
                    var move = move(row, cells);
                    moves.put(move.receipt(), move);
                });
        return moves;
    }

    private Map<Long, List<Move.Cell>> cells(Collection<Long> receipts) {
        var cells = new HashMap<Long, List<Move.Cell>>();
        jdbc.sql("SELECT * FROM submission_move_cell WHERE receipt = ANY (:receipts) ORDER BY receipt, ordinal")
                .param("receipts", receipts.toArray(Long[]::new))
                .query(row -> {
                    cells.computeIfAbsent(row.getLong("receipt"), _ -> new ArrayList<>())
                            .add(new Move.Cell(
                                    row.getString("form"),
                                    row.getString("sheet"),
                                    row.getString("cell"),
                                    new Reason(row.getString("reason"))));
                });
        return cells;
    }

    private static Move move(ResultSet row, Map<Long, List<Move.Cell>> cells) throws SQLException {
        long receipt = row.getLong("receipt");
        var unit = Optional.ofNullable(row.getString("role_unit")).map(UnitCode::new);
        String who = row.getString("who");
        return new Move(
                receipt,
                Move.Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                unit.map(code -> Actor.ofUnit(who, code)).orElseGet(() -> Actor.ofProvince(who)),
                new Reason(row.getString("reason")),
                cells.getOrDefault(receipt, List.of()));
    }

    /** In the caller's transaction. */
    void add(Move move) {
        jdbc.sql("""
                        INSERT INTO submission_move (receipt, kind, at, who, role, role_unit, reason)
                        VALUES (:receipt, :kind, :at, :who, :role, :unit, :reason)
                        """)
                .param("receipt", move.receipt())
                .param("kind", move.kind().name())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .param("who", move.by().name())
                .param("role", role(move.by()))
                .param("unit", move.by().role() instanceof Actor.Role.OfUnit(var unit) ? unit.value() : null)
                .param("reason", move.reason().text())
                .update();
        for (int i = 0; i < move.cells().size(); i++) {
            add(move.receipt(), i + 1, move.cells().get(i));
        }
    }

    private static String role(Actor actor) {
        return switch (actor.role()) {
            case Actor.Role.OfUnit _ -> "UNIT";
            case Actor.Role.OfProvince() -> "PROVINCE";
            case Actor.Role.OfSystem() -> throw new IllegalArgumentException("The program moves nothing by itself");
        };
    }

    private void add(long receipt, int ordinal, Move.Cell cell) {
        jdbc.sql("""
                        INSERT INTO submission_move_cell (receipt, ordinal, form, sheet, cell, reason)
                        VALUES (:receipt, :ordinal, :form, :sheet, :cell, :reason)
                        """)
                .param("receipt", receipt)
                .param("ordinal", ordinal)
                .param("form", cell.form())
                .param("sheet", cell.sheet())
                .param("cell", cell.cell())
                .param("reason", cell.reason().text())
                .update();
    }
}
