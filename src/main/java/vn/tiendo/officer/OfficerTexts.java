package vn.tiendo.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Turns;

/** What officers wrote for reports. Only ever added to. Safe for use by many threads. */
public final class OfficerTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    public OfficerTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands in a report as of an instant, by the codes of its places: the last text of each, if it says anything. */
    public Map<String, OfficerText> of(ReportKey report, Instant asOf) {
        var standing = new LinkedHashMap<String, OfficerText>();
        all(report).stream().filter(text -> !text.at().isAfter(asOf)).forEach(text -> {
            standing.remove(text.block());
            if (!text.words().isEmpty()) {
                standing.put(text.block(), text);
            }
        });
        return Collections.unmodifiableMap(standing);
    }

    /** Everything that was ever written for a report, in order; what was withdrawn is followed by an empty text. */
    public List<OfficerText> all(ReportKey report) {
        return jdbc.sql("""
                        SELECT * FROM officer_text
                        WHERE programme = :programme AND audience = :audience AND period = :period
                        ORDER BY id
                        """)
                .param("programme", report.programme())
                .param("audience", report.audience())
                .param("period", report.period().toString())
                .query((row, _) -> text(row))
                .list();
    }

    /**
     * What somebody wants to write.
     *
     * @param block the code of the place
     * @param words empty to take back what stands there
     */
    public record Wanted(ReportKey report, String block, WrittenWords words, Actor by, List<QuotedFigure> quoted) {

        public Wanted {
            quoted = List.copyOf(quoted);
        }
    }

    /** Writes it down, in the caller's transaction. */
    public OfficerText add(Wanted wanted) {
        var report = wanted.report();
        var at = new Turns(jdbc).next(report.programme(), clock.instant());
        // Another programme's turn is not this one's, and numbers are of all of them.
        jdbc.sql("LOCK TABLE officer_text IN SHARE ROW EXCLUSIVE MODE").update();
        long id = jdbc.sql("""
                        INSERT INTO officer_text (id, programme, period, audience, block, words, who, at)
                        SELECT COALESCE(MAX(id), 0) + 1, :programme, :period, :audience, :block, :words, :who, :at
                        FROM officer_text
                        RETURNING id
                        """)
                .param("programme", report.programme())
                .param("period", report.period().toString())
                .param("audience", report.audience())
                .param("block", wanted.block())
                .param("words", wanted.words().text())
                .param("who", wanted.by().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (int i = 0; i < wanted.quoted().size(); i++) {
            add(id, i + 1, wanted.quoted().get(i));
        }
        return new OfficerText(id, wanted.block(), wanted.words(), wanted.by(), at, wanted.quoted());
    }

    private void add(long text, int ordinal, QuotedFigure figure) {
        jdbc.sql("""
                        INSERT INTO officer_text_figure (written, ordinal, begins, ends, value, unit, fact, dimension, key)
                        VALUES (:written, :ordinal, :begins, :ends, :value, :unit, :fact, :dimension, :key)
                        """)
                .param("written", text)
                .param("ordinal", ordinal)
                .param("begins", figure.begins())
                .param("ends", figure.ends())
                .param("value", figure.value())
                .param("unit", figure.unit())
                .param("fact", figure.fact())
                .param("dimension", figure.dimension())
                .param("key", figure.key())
                .update();
    }

    private OfficerText text(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new OfficerText(
                id,
                row.getString("block"),
                new WrittenWords(row.getString("words")),
                Actor.ofProvince(row.getString("who")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                quoted(id));
    }

    private List<QuotedFigure> quoted(long text) {
        return jdbc.sql("SELECT * FROM officer_text_figure WHERE written = :written ORDER BY ordinal")
                .param("written", text)
                .query((row, _) -> new QuotedFigure(
                        row.getInt("begins"),
                        row.getInt("ends"),
                        row.getBigDecimal("value"),
                        row.getString("unit"),
                        row.getString("fact"),
                        row.getString("dimension"),
                        row.getString("key")))
                .list();
    }
}
