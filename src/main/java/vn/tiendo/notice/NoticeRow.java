package vn.tiendo.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.MailAddress;

/** A mail as the database keeps it. */
final class NoticeRow {

    private NoticeRow() {}

    static Notice of(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("key"),
                row.getString("programme"),
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("receipt", Long.class)),
                Optional.ofNullable(row.getString("period")).map(Period::of),
                Optional.ofNullable(row.getString("unit")).map(UnitCode::new),
                instant(row, "as_of"),
                new MailAddress(row.getString("recipient")),
                row.getString("recipient_name"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                Enclosure.valueOf(row.getString("enclosure")),
                row.getInt("attempts"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
