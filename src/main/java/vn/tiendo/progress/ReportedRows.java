package vn.tiendo.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.Consolidation.RowLine;
import vn.tiendo.progress.Consolidation.TownDatum;

/** Figures as they were reported, not rolled up, from the submissions that count. */
final class ReportedRows {

    private final JdbcClient jdbc;

    ReportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of the forms: by unit, then as they stood in the sheet. Fields that carry a member are {@code field:member}. */
    List<RowLine> of(Scope scope, String[] forms) {
        var rows = new LinkedHashMap<String, RowLine>();
        jdbc.sql("""
                        SELECT c.unit, f.form, f.subject, f.value, f.words,
                               CASE WHEN f.member = '' THEN f.field ELSE f.field || ':' || f.member END AS field
                        FROM current_submission(:programme, :period, :asOf) c JOIN figure f USING (receipt)
                        WHERE f.form = ANY (CAST(:forms AS text[]))
                        ORDER BY c.unit COLLATE "C", f.form COLLATE "C", f.row_number, f.subject COLLATE "C"
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("forms", forms)
                .query(row -> {
                    add(rows, row);
                });
        return new ArrayList<>(rows.values());
    }

    private static void add(Map<String, RowLine> rows, ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        String subject = row.getString("subject");
        var line = rows.computeIfAbsent(
                unit + '\0' + row.getString("form") + '\0' + subject,
                _ -> new RowLine(new UnitCode(unit), subject, new HashMap<>(), new HashMap<>()));
        String words = row.getString("words");
        if (words != null) {
            line.texts().put(row.getString("field"), words);
        }
        BigDecimal value = row.getBigDecimal("value");
        if (value != null) {
            line.numbers().put(row.getString("field"), value);
        }
    }

    /** Base data by town, then item. What was left blank is not there. */
    Map<String, Map<String, TownDatum>> towns(Scope scope) {
        var towns = new LinkedHashMap<String, Map<String, TownDatum>>();
        jdbc.sql("""
                        SELECT f.subject, f.field, f.value, f.mark
                        FROM current_submission(:programme, :period, :asOf) c JOIN figure f USING (receipt)
                        WHERE f.form = ANY (CAST(:forms AS text[])) AND f.words IS NULL
                        ORDER BY f.subject COLLATE "C", f.field COLLATE "C", c.unit COLLATE "C"
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("forms", scope.townForms())
                .query(row -> {
                    towns.computeIfAbsent(row.getString("subject"), _ -> new LinkedHashMap<>())
                            .put(row.getString("field"), datum(row));
                });
        return towns;
    }

    private static TownDatum datum(ResultSet row) throws SQLException {
        return new TownDatum(
                Optional.ofNullable(row.getBigDecimal("value")), Optional.ofNullable(row.getString("mark")));
    }
}
