package vn.tiendo.progress.score;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** What units wrote in one field of a form, a period at a time. Stores nothing. Safe for use by many threads. */
public final class FieldWords {

    private final JdbcClient jdbc;

    public FieldWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which field of which form of a programme. */
    public record Field(String programme, String form, String field) {}

    /** Of what a unit wrote. */
    public record Row(UnitCode unit, String subject) {}

    /**
     * What stands in the field, by unit, then as it stood in the sheet. Rows in which nothing stands are not there.
     *
     * @param asOf only what was received and decided by then counts
     */
    public Map<Row, String> of(Field field, Period period, Instant asOf) {
        return words(field, period, asOf, jdbc.sql("""
                        SELECT c.unit, f.subject, f.words
                        FROM current_submission(:programme, :period, :asOf) c JOIN figure f USING (receipt)
                        WHERE f.period = :period
                          AND f.series = ANY (ARRAY(
                              SELECT id FROM figure_series WHERE form = :form AND field = :field AND member = ''))
                          AND f.words IS NOT NULL
                        ORDER BY c.unit COLLATE "C", f.row_number, f.subject COLLATE "C"
                        """));
    }

    /** The same of some subjects alone, which are looked up one by one. */
    public Map<Row, String> of(Field field, Period period, Instant asOf, Set<String> subjects) {
        return words(field, period, asOf, jdbc.sql("""
                        SELECT c.unit, f.subject, f.words
                        FROM current_submission(:programme, :period, :asOf) c JOIN figure f USING (receipt)
                        WHERE f.period = :period
                          AND f.series = ANY (ARRAY(
                              SELECT id FROM figure_series WHERE form = :form AND field = :field AND member = ''))
                          AND f.subject = ANY (CAST(:subjects AS text[])) AND f.words IS NOT NULL
                        ORDER BY c.unit COLLATE "C", f.row_number, f.subject COLLATE "C"
                        """).param("subjects", subjects.toArray(String[]::new)));
    }

    private static Map<Row, String> words(Field field, Period period, Instant asOf, StatementSpec query) {
        var words = new LinkedHashMap<Row, String>();
        query.param("programme", field.programme())
                .param("period", period.toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("form", field.form())
                .param("field", field.field())
                .query(row -> {
                    String said = row.getString("words").strip();
                    if (!said.isEmpty()) {
                        words.put(new Row(new UnitCode(row.getString("unit")), row.getString("subject")), said);
                    }
                });
        return words;
    }

    /** The units of which something counts. */
    public Set<UnitCode> reported(String programme, Period period, Instant asOf) {
        var units = new LinkedHashSet<UnitCode>();
        jdbc.sql("""
                        SELECT unit FROM current_submission(:programme, :period, :asOf) ORDER BY unit COLLATE "C"
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    units.add(new UnitCode(row.getString("unit")));
                });
        return units;
    }
}
