package vn.tiendo.submission.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import vn.tiendo.programme.fault.LocalText;

/** A row of the table {@code finding}. */
final class FindingRow implements RowMapper<KeptFinding> {

    @Override
    public KeptFinding mapRow(ResultSet row, int number) throws SQLException {
        return new KeptFinding(
                row.getString("rule"),
                row.getString("severity"),
                row.getString("form"),
                row.getString("sheet"),
                texts(row, "cells"),
                Optional.ofNullable(row.getString("subject")),
                row.getString("found"),
                row.getString("expected"),
                row.getString("message_vi"),
                row.getString("message_en"),
                row.getInt("folded"),
                Optional.ofNullable(row.getString("exemption")),
                detail(row));
    }

    /** Findings kept before their parts were have none. */
    private static Optional<KeptFinding.Detail> detail(ResultSet row) throws SQLException {
        if (row.getString("identity") == null) {
            return Optional.empty();
        }
        return Optional.of(new KeptFinding.Detail(
                about(texts(row, "subjects"), texts(row, "fields")),
                row.getString("column_title"),
                both(row, "row"),
                row.getString("found_en"),
                row.getString("expected_en"),
                both(row, "difference"),
                both(row, "fix"),
                row.getInt("times"),
                row.getInt("left_out"),
                row.getArray("follows") == null ? List.of() : texts(row, "follows"),
                Optional.ofNullable(row.getString("given")),
                row.getString("unit_vi") == null ? LocalText.of("") : both(row, "unit")));
    }

    private static List<KeptFinding.About> about(List<String> subjects, List<String> fields) {
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> new KeptFinding.About(subjects.get(i), fields.get(i)))
                .toList();
    }

    private static LocalText both(ResultSet row, String column) throws SQLException {
        return new LocalText(row.getString(column + "_vi"), row.getString(column + "_en"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }
}
