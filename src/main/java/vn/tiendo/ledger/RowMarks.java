package vn.tiendo.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.adjust.DoubleRows;

/**
 * By what the rows of accepted submissions are known again when another unit reports them. Rows are looked up by their
 * marks; what others have reported is not read for it, however much that is.
 */
public final class RowMarks {

    private final JdbcClient jdbc;

    RowMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks of one form's rows, by subject. */
    public record OfForm(String form, Map<String, Set<UUID>> bySubject) {}

    /**
     * Rows that are sought.
     *
     * @param unit whose rows are not
     */
    public record Sought(String programme, Period period, String form, UnitCode unit, Set<UUID> marks) {}

    /** Keeps those of an accepted submission, in the caller's transaction if there is one; once more, it changes nothing. */
    public void keep(long receipt, String programme, Period period, List<OfForm> forms) {
        var inForm = new ArrayList<String>();
        var subjects = new ArrayList<String>();
        var marks = new ArrayList<String>();
        for (OfForm form : forms) {
            form.bySubject()
                    .forEach((subject, of) -> of.forEach(mark -> {
                        inForm.add(form.form());
                        subjects.add(subject);
                        marks.add(mark.toString());
                    }));
        }
        jdbc.sql("""
                        WITH marked AS (
                            INSERT INTO marked_submission (receipt) VALUES (:receipt) ON CONFLICT DO NOTHING
                        )
                        INSERT INTO row_mark (programme, period, form, mark, receipt, subject)
                        SELECT :programme, :period, m.form, CAST(m.mark AS uuid), :receipt, m.subject
                        FROM unnest(CAST(:forms AS text[]), CAST(:marks AS text[]), CAST(:subjects AS text[]))
                             AS m (form, mark, subject)
                        ON CONFLICT DO NOTHING""")
                .param("receipt", receipt)
                .param("programme", programme)
                .param("period", period.toString())
                .param("forms", inForm.toArray(String[]::new))
                .param("marks", marks.toArray(String[]::new))
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    /**
     * What the rows of other units with one of the marks say in words, from the submissions that count, in order of units.
     * Marks are made of words, a row's code among them.
     *
     * @param asOf what was accepted up to this instant counts; all of it if empty
     */
    public Map<UnitCode, List<KeptFigure>> elsewhere(Sought sought, Optional<Instant> asOf) {
        var found = found(sought);
        return found.isEmpty() ? Map.of() : figures(sought, found, asOf);
    }

    private record Row(long receipt, String unit, String subject) {}

    private List<Row> found(Sought sought) {
        return jdbc.sql("""
                        SELECT DISTINCT m.receipt, s.unit, m.subject
                        FROM row_mark m JOIN submission s USING (receipt)
                        WHERE m.programme = :programme AND m.period = :period AND m.form = :form
                          AND m.mark = ANY (CAST(:marks AS uuid[])) AND s.unit <> :unit""")
                .param("programme", sought.programme())
                .param("period", sought.period().toString())
                .param("form", sought.form())
                .param("marks", sought.marks().stream().map(UUID::toString).toArray(String[]::new))
                .param("unit", sought.unit().value())
                .query((row, _) -> new Row(row.getLong("receipt"), row.getString("unit"), row.getString("subject")))
                .list();
    }

    /**
     * Two rows of two units that have a mark in common.
     *
     * @param receipt of the submission of the unit whose code comes first
     */
    public record Pair(long receipt, long otherReceipt, DoubleRows rows) {}

    /** Those of a period in the submissions that count, in order of forms and units. */
    public List<Pair> pairs(String programme, Period period, Instant asOf) {
        return jdbc.sql("""
                        WITH mark AS (
                            SELECT m.form, m.mark, m.subject, c.receipt, c.unit COLLATE "C" AS unit
                            FROM current_submission(:programme, :period, :asOf) c JOIN row_mark m USING (receipt)
                            WHERE m.programme = :programme AND m.period = :period
                        )
                        SELECT DISTINCT one.form COLLATE "C" AS form, one.unit, one.subject COLLATE "C" AS subject,
                               one.receipt, other.unit AS other_unit, other.subject COLLATE "C" AS other_subject,
                               other.receipt AS other_receipt
                        FROM mark one JOIN mark other ON other.form = one.form AND other.mark = one.mark
                            AND other.unit > one.unit
                        ORDER BY form, unit, subject, other_unit, other_subject""")
                .param("programme", programme)
                .param("period", period.toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Pair(
                        row.getLong("receipt"),
                        row.getLong("other_receipt"),
                        new DoubleRows(
                                row.getString("form"),
                                new DoubleRows.Row(new UnitCode(row.getString("unit")), row.getString("subject")),
                                new DoubleRows.Row(
                                        new UnitCode(row.getString("other_unit")), row.getString("other_subject")))))
                .list();
    }

    private Map<UnitCode, List<KeptFigure>> figures(Sought sought, List<Row> rows, Optional<Instant> asOf) {
        return jdbc
                .sql("""
                        -- Step by step: where a period has just begun, all would be found out anew for every column.
                        WITH found AS MATERIALIZED (
                            SELECT c.receipt, c.unit, s.id, s.subject
                            FROM unnest(CAST(:receipts AS bigint[]), CAST(:subjects AS text[])) AS r (receipt, subject)
                            JOIN current_submission(
                                :programme, :period, COALESCE(CAST(:asOf AS timestamptz), 'infinity')) c USING (receipt)
                            JOIN figure_subject s USING (subject)
                            -- What counts is looked up of these units alone, however many there are.
                            WHERE c.unit = ANY (CAST(:units AS text[]))
                        ), said AS MATERIALIZED (
                            SELECT found.unit, found.subject, f.series, f.value, f.words
                            FROM found
                            JOIN stored_figure f
                                ON f.receipt = found.receipt AND f.subject = found.id AND f.period = :period
                            WHERE f.words IS NOT NULL
                        )
                        SELECT said.unit, said.subject, e.field, e.member, said.value, said.words
                        FROM said JOIN figure_series e ON e.id = said.series AND e.form = :form""")
                .param("units", rows.stream().map(Row::unit).distinct().toArray(String[]::new))
                .param("receipts", rows.stream().map(Row::receipt).toArray(Long[]::new))
                .param("subjects", rows.stream().map(Row::subject).toArray(String[]::new))
                .param("programme", sought.programme())
                .param("period", sought.period().toString())
                .param("form", sought.form())
                .param(
                        "asOf",
                        asOf.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null))
                .query(Ledger::kept)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        figure -> new UnitCode(figure.unit()), TreeMap::new, Collectors.toList()));
    }

    /** An accepted submission of before rows had marks. */
    public record Unmarked(long receipt, String programme, Period period, UnitCode unit) {}

    /** Those whose rows have no marks yet. */
    public List<Unmarked> unmarked() {
        return jdbc.sql("""
                        SELECT s.receipt, s.programme, s.period, s.unit FROM submission s
                        WHERE s.state IN ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS')
                          AND NOT EXISTS (SELECT FROM marked_submission m WHERE m.receipt = s.receipt)
                        ORDER BY s.receipt""")
                .query((row, _) -> new Unmarked(
                        row.getLong("receipt"),
                        row.getString("programme"),
                        Period.of(row.getString("period")),
                        new UnitCode(row.getString("unit"))))
                .list();
    }

    /** A form's figures of a submission, whether it counts or not. */
    public List<KeptFigure> figures(long receipt, String form) {
        return jdbc.sql("""
                        SELECT unit, subject, field, member, value, words FROM figure
                        WHERE receipt = :receipt AND form = :form""")
                .param("receipt", receipt)
                .param("form", form)
                .query(Ledger::kept)
                .list();
    }
}
