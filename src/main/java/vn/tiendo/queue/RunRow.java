package vn.tiendo.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.tiendo.measure.Period;

/** A row of the table {@code run}. */
final class RunRow implements RowMapper<Run> {

    @Override
    public Run mapRow(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("programme"),
                Optional.ofNullable(row.getString("period")).map(Period::of),
                Run.What.valueOf(row.getString("what")),
                row.getTimestamp("as_of").toInstant(),
                row.getString("reason"),
                row.getString("who"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                Run.State.valueOf(row.getString("state")),
                row.getString("message"),
                course(row));
    }

    private static Run.Course course(ResultSet row) throws SQLException {
        return new Run.Course(
                row.getInt("attempts"),
                instant(row.getTimestamp("retry_at")),
                Optional.ofNullable(row.getString("fault")).map(RunFault::valueOf),
                Optional.ofNullable(row.getString("holder")),
                step(row));
    }

    private static Optional<Run.Step> step(ResultSet row) throws SQLException {
        String name = row.getString("step");
        return name == null
                ? Optional.empty()
                : Optional.of(new Run.Step(name, row.getLong("done"), row.getLong("total")));
    }

    private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
