package vn.tiendo.submission.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/** A row of the table {@code finding}. */
final class FindingRow implements RowMapper<Finding> {

    @Override
    public Finding mapRow(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                row.getString("form"),
                row.getString("sheet"),
                texts(row, "cells").stream().map(CellAddress::of).toList(),
                Optional.ofNullable(row.getString("subject")),
                said(row, "found"),
                said(row, "expected"),
                both(row, "message"),
                row.getInt("folded"),
                Optional.ofNullable(row.getString("exemption")),
                detail(row));
    }

    /** Findings kept before their parts were have none. */
    private static Optional<Finding.Detail> detail(ResultSet row) throws SQLException {
        if (row.getString("identity") == null) {
            return Optional.empty();
        }
        return Optional.of(new Finding.Detail(
                about(texts(row, "subjects"), texts(row, "fields")),
                row.getString("column_title"),
                both(row, "row"),
                both(row, "difference"),
                both(row, "fix"),
                row.getInt("times"),
                row.getInt("left_out"),
                row.getArray("follows") == null ? List.of() : texts(row, "follows"),
                Optional.ofNullable(row.getString("given")),
                row.getString("unit_vi") == null ? LocalText.of("") : both(row, "unit")));
    }

    private static List<Finding.About> about(List<String> subjects, List<String> fields) {
        return IntStream.range(0, subjects.size())
                .mapToObj(i -> new Finding.About(subjects.get(i), fields.get(i)))
                .toList();
    }

    /** In English only where its parts are known. */
    private static LocalText said(ResultSet row, String column) throws SQLException {
        String vietnamese = row.getString(column);
        String english = row.getString(column + "_en");
        return new LocalText(vietnamese, english == null ? vietnamese : english);
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
