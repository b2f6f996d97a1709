package vn.tiendo.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.sum.ConsolidationScope;

/** Figures as they were reported, not rolled up, from the submissions that count. */
final class ReportedRows {

    /** The driver holds no more of an answer in memory. */
    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    ReportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of the form, if there is one: by unit, then as they stood in the sheet. */
    List<RowLine> of(ConsolidationScope scope, Optional<Form> form) {
        return form.map(f -> of(scope, f, new Gathered(false))).orElse(List.of());
    }

    /** The same with their words alone: of forms with very many rows, each of which has a code. */
    List<RowLine> words(ConsolidationScope scope, Optional<Form> form) {
        return form.map(f -> of(scope, f, new Gathered(true))).orElse(List.of());
    }

    private List<RowLine> of(ConsolidationScope scope, Form form, Gathered rows) {
        jdbc.sql("""
                        SELECT c.unit, f.subject, f.value, f.words, f.mark,
                               CASE WHEN f.member = '' THEN f.field ELSE f.field || ':' || f.member END AS field
                        FROM current_submission(:programme, :period, :asOf) c JOIN figure f USING (receipt)
                        WHERE f.period = :period AND f.form = :form AND (f.words IS NOT NULL OR NOT :wordsAlone)
                        ORDER BY c.unit COLLATE "C", f.row_number, f.subject COLLATE "C"
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("form", form.code())
                .param("wordsAlone", rows.wordsAlone)
                .withFetchSize(ROWS_AT_ONCE)
                .query(rows);
        return rows.lines();
    }

    /** Rows that come cell by cell. What they say again and again is held once. */
    private static final class Gathered implements RowCallbackHandler {

        private final boolean wordsAlone;
        private final Map<String, RowLine> rows = new LinkedHashMap<>();
        private final Map<String, UnitCode> units = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();

        Gathered(boolean wordsAlone) {
            this.wordsAlone = wordsAlone;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            String unit = row.getString("unit");
            String subject = row.getString("subject");
            var line = rows.computeIfAbsent(unit + '\0' + subject, _ -> line(unit, subject));
            String field = shared(row.getString("field"));
            String words = row.getString("words");
            if (words != null) {
                line.texts().put(field, shared(words));
            }
            if (!wordsAlone) {
                put(line.numbers(), field, row.getBigDecimal("value"));
                put(line.marks(), field, row.getString("mark"));
            }
        }

        private RowLine line(String unit, String subject) {
            var code = units.computeIfAbsent(unit, UnitCode::new);
            return wordsAlone
                    ? new RowLine(code, subject, new HashMap<>(), Map.of())
                    : new RowLine(code, subject, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        private String shared(String text) {
            return texts.computeIfAbsent(text, _ -> text);
        }

        private static <T> void put(Map<String, T> said, String field, @Nullable T value) {
            if (value != null) {
                said.put(field, value);
            }
        }

        List<RowLine> lines() {
            return new ArrayList<>(rows.values());
        }
    }

    /** How many subjects each of the forms reports on, by its code; forms that brought nothing are not there. */
    Map<String, Long> subjects(ConsolidationScope scope, List<Form> forms) {
        var subjects = new TreeMap<String, Long>();
        if (forms.isEmpty()) {
            return subjects;
        }
        jdbc.sql("""
                        SELECT f.form, count(DISTINCT (c.unit, f.subject)) AS subjects
                        FROM current_submission(:programme, :period, :asOf) c JOIN figure f USING (receipt)
                        WHERE f.period = :period AND f.form = ANY (CAST(:forms AS text[]))
                        GROUP BY f.form
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("forms", forms.stream().map(Form::code).toArray(String[]::new))
                .query(row -> {
                    subjects.put(row.getString("form"), row.getLong("subjects"));
                });
        return subjects;
    }
}
