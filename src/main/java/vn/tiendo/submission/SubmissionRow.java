package vn.tiendo.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** A row of the table {@code submission}, with the size of its content. */
public final class SubmissionRow implements RowMapper<Submission> {

    @Override
    public Submission mapRow(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getLong("receipt"),
                arrival(row),
                row.getString("sha256"),
                row.getLong("size"),
                instant(row, "received_at"),
                decision(row));
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getString("programme"),
                new FileName(row.getString("file_name")),
                row.getString("channel"),
                unit(row, "claimed_unit"),
                period(row, "claimed_period"),
                Optional.ofNullable(row.getString("folder")));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        if (state == State.PENDING) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                state,
                unit(row, "unit"),
                period(row, "period"),
                instant(row, "decided_at"),
                row.getString("definition_version")));
    }

    private static Optional<UnitCode> unit(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UnitCode::new);
    }

    private static Optional<Period> period(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Period::of);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
