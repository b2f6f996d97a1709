package vn.tiendo.progress.adjust;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.DoubleRows;

/** What rows say of which something is adjusted; one that is in no submission that counts is not there. */
public record AdjustedRows(Map<Row, Said> rows) {

    public record Row(String unit, String form, String subject) {

        public static Row of(AdjustedFigure figure) {
            return new Row(figure.unit().value(), figure.form(), figure.subject());
        }

        static Row of(String form, DoubleRows.Row row) {
            return new Row(row.unit().value(), form, row.subject());
        }

        public AdjustedFigure figure(String field, String member) {
            return new AdjustedFigure(new UnitCode(unit), form, subject, field, member);
        }
    }

    /** @param words by field */
    record Said(Map<String, String> words, List<Value> numbers) {}

    record Value(String field, String member, BigDecimal value) {}

    /** Reads no more than there is: most periods have no adjustments. */
    static AdjustedRows of(JdbcClient jdbc, ConsolidationScope scope, Collection<Row> wanted) {
        var rows = new HashMap<Row, Said>();
        if (wanted.isEmpty()) {
            return new AdjustedRows(rows);
        }
        jdbc.sql("""
                        SELECT c.unit, f.form, f.subject, f.field, f.member, f.words, f.value
                        FROM current_submission(:programme, :period, :asOf) c
                        JOIN unnest(CAST(:units AS text[]), CAST(:forms AS text[]), CAST(:subjects AS text[]))
                            AS w (unit, form, subject) USING (unit)
                        JOIN figure f ON f.receipt = c.receipt AND f.period = :period AND f.form = w.form
                            AND f.subject = w.subject
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("units", texts(wanted, Row::unit))
                .param("forms", texts(wanted, Row::form))
                .param("subjects", texts(wanted, Row::subject))
                .query(row -> {
                    note(row, rows);
                });
        return new AdjustedRows(rows);
    }

    private static String[] texts(Collection<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static void note(ResultSet row, Map<Row, Said> rows) throws SQLException {
        var said = rows.computeIfAbsent(
                new Row(row.getString("unit"), row.getString("form"), row.getString("subject")),
                _ -> new Said(new HashMap<>(), new ArrayList<>()));
        String text = row.getString("words");
        if (text != null && row.getString("member").isEmpty()) {
            said.words().put(row.getString("field"), text);
        }
        BigDecimal value = row.getBigDecimal("value");
        if (value != null) {
            said.numbers().add(new Value(row.getString("field"), row.getString("member"), value));
        }
    }
}
