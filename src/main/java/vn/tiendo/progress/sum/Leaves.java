package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.progress.metric.Metrics;

/**
 * The figures that a term adds up, one by one: the same that {@link Metrics} rolls up. In the order of receipts, and in
 * each as the cells stand in the sheet.
 */
public final class Leaves {

    private final JdbcClient jdbc;

    /** @param jdbc that fetches few rows at a time, if they are many */
    public Leaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of those submissions.
     *
     * @param leaf the field that names a row of the term's form
     */
    public void forEach(Term term, String leaf, Collection<Long> receipts, Consumer<PlacedLeaf<Leaf>> taker) {
        var statement = term.field() == null
                ? counted().param("leaf", leaf)
                : said().param("field", term.field()).param("members", term.members());
        bind(statement, term, receipts).query(row -> {
            taker.accept(placed(leaf(row, term), row, term));
        });
    }

    private StatementSpec said() {
        return jdbc.sql("""
                SELECT f.receipt, f.unit, f.subject, f.field, f.member, f.value AS amount, f.sheet, f.cell, f.raw,
                       ARRAY(
                           SELECT left(s.words, 300)
                           FROM unnest(CAST(:saidIn AS text[])) WITH ORDINALITY AS u (field, turn)
                           LEFT JOIN figure s ON s.receipt = f.receipt AND s.period = f.period AND s.form = f.form AND s.subject = f.subject
                               AND s.field = u.field AND s.member = ''
                           ORDER BY u.turn) AS said
                FROM figure f
                WHERE f.receipt = ANY (CAST(:receipts AS bigint[])) AND f.period = ANY (ARRAY(
                    SELECT DISTINCT c.period FROM submission c WHERE c.receipt = ANY (CAST(:receipts AS bigint[]))))
                  AND f.value IS NOT NULL
                  AND f.series = ANY (ARRAY(
                      SELECT id FROM figure_series
                      WHERE form = :form AND field = :field AND (CAST(:members AS text) IS NULL OR member ~ :members)))
                  AND :conditions = (
                      SELECT count(*)
                      FROM unnest(CAST(:conditionFields AS text[]), CAST(:conditionValues AS text[])) AS w (field, value)
                      JOIN figure s ON s.receipt = f.receipt AND s.period = f.period AND s.form = f.form AND s.subject = f.subject
                          AND s.field = w.field AND s.member = '' AND s.words = w.value)
                ORDER BY f.receipt, f.sheet COLLATE "C", f.row_number, length(f.cell), f.cell COLLATE "C",
                         f.subject COLLATE "C", f.member COLLATE "C"
                """);
    }

    // A row that is none of those counted brings 0: that there are none is known.
    private StatementSpec counted() {
        return jdbc.sql("""
                SELECT * FROM (
                    SELECT DISTINCT ON (f.receipt, f.subject) f.receipt, f.unit, f.subject, f.field, '' AS member,
                           f.sheet, f.row_number, f.cell, f.raw,
                           CASE WHEN :conditions = (
                               SELECT count(*)
                               FROM unnest(CAST(:conditionFields AS text[]), CAST(:conditionValues AS text[]))
                                   AS w (field, value)
                               JOIN figure s ON s.receipt = f.receipt AND s.period = f.period AND s.form = f.form AND s.subject = f.subject
                                   AND s.field = w.field AND s.member = '' AND s.words = w.value)
                               THEN 1 ELSE 0 END AS amount,
                           ARRAY(
                               SELECT left(s.words, 300)
                               FROM unnest(CAST(:saidIn AS text[])) WITH ORDINALITY AS u (field, turn)
                               LEFT JOIN figure s ON s.receipt = f.receipt AND s.period = f.period AND s.form = f.form
                                   AND s.subject = f.subject AND s.field = u.field AND s.member = ''
                               ORDER BY u.turn) AS said
                    FROM figure f
                    WHERE f.receipt = ANY (CAST(:receipts AS bigint[])) AND f.period = ANY (ARRAY(
                        SELECT DISTINCT c.period FROM submission c WHERE c.receipt = ANY (CAST(:receipts AS bigint[]))))
                      AND f.form = :form
                    ORDER BY f.receipt, f.subject, f.field = :leaf DESC, f.row_number, length(f.cell),
                             f.cell COLLATE "C"
                ) counted
                ORDER BY receipt, sheet COLLATE "C", row_number, length(cell), cell COLLATE "C", subject COLLATE "C"
                """);
    }

    /**
     * Rows of those submissions that say nothing in the term's field. Of a count there are none.
     */
    public void blanks(Term term, Collection<Long> receipts, Consumer<PlacedLeaf<BlankRow>> taker) {
        if (term.field() == null) {
            return;
        }
        var statement = jdbc.sql("""
                        SELECT b.receipt, b.unit, b.subject, '' AS member, b.sheet, b.row_number, b.mark,
                               ARRAY(
                                   SELECT left(s.words, 300)
                                   FROM unnest(CAST(:saidIn AS text[])) WITH ORDINALITY AS u (field, turn)
                                   LEFT JOIN figure s ON s.receipt = b.receipt AND s.period = b.period AND s.form = b.form
                                       AND s.subject = b.subject AND s.field = u.field AND s.member = ''
                                   ORDER BY u.turn) AS said
                        FROM (
                            SELECT f.receipt, f.period, f.unit, f.form, f.subject, min(f.sheet COLLATE "C") AS sheet,
                                   min(f.row_number) AS row_number,
                                   max(f.mark) FILTER (WHERE f.field = :field
                                       AND (CAST(:members AS text) IS NULL OR f.member ~ :members)) AS mark
                            FROM figure f
                            WHERE f.receipt = ANY (CAST(:receipts AS bigint[])) AND f.period = ANY (ARRAY(
                                SELECT DISTINCT c.period FROM submission c WHERE c.receipt = ANY (CAST(:receipts AS bigint[]))))
                              AND f.form = :form
                            GROUP BY f.receipt, f.period, f.unit, f.form, f.subject
                            HAVING count(f.value) FILTER (WHERE f.field = :field
                                AND (CAST(:members AS text) IS NULL OR f.member ~ :members)) = 0
                        ) b
                        WHERE :conditions = (
                              SELECT count(*)
                              FROM unnest(CAST(:conditionFields AS text[]), CAST(:conditionValues AS text[]))
                                  AS w (field, value)
                              JOIN figure s ON s.receipt = b.receipt AND s.period = b.period AND s.form = b.form
                                  AND s.subject = b.subject AND s.field = w.field AND s.member = '' AND s.words = w.value)
                        ORDER BY b.receipt, b.sheet, b.row_number, b.subject COLLATE "C"
                        """).param("field", term.field()).param("members", term.members());
        bind(statement, term, receipts).query(row -> {
            taker.accept(placed(blank(row, term), row, term));
        });
    }

    private static StatementSpec bind(StatementSpec statement, Term term, Collection<Long> receipts) {
        var conditions = term.where().entrySet().stream()
                .flatMap(field -> field.getValue().stream().distinct().map(value -> Map.entry(field.getKey(), value)))
                .toList();
        return statement
                .param("receipts", receipts.toArray(Long[]::new))
                .param("form", term.form())
                .param("saidIn", term.saidIn().toArray(String[]::new))
                .param("conditions", term.conditions())
                .param(
                        "conditionFields",
                        conditions.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "conditionValues",
                        conditions.stream().map(Map.Entry::getValue).toArray(String[]::new));
    }

    private static Leaf leaf(ResultSet row, Term term) throws SQLException {
        return new Leaf(
                row.getLong("receipt"),
                row.getString("unit"),
                term.form(),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"),
                plain(row.getBigDecimal("amount")),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("raw"));
    }

    private static BlankRow blank(ResultSet row, Term term) throws SQLException {
        return new BlankRow(
                row.getLong("receipt"),
                row.getString("unit"),
                term.form(),
                row.getString("subject"),
                row.getString("sheet"),
                row.getInt("row_number"),
                Optional.ofNullable(row.getString("mark")));
    }

    private static <T> PlacedLeaf<T> placed(T leaf, ResultSet row, Term term) throws SQLException {
        return new PlacedLeaf<>(
                leaf,
                row.getString("unit"),
                row.getString("subject"),
                row.getString("member"),
                said(term.saidIn(), row));
    }

    private static Map<String, String> said(List<String> fields, ResultSet row) throws SQLException {
        @Nullable Object[] words = (@Nullable Object[]) row.getArray("said").getArray();
        var said = new HashMap<String, String>();
        for (int i = 0; i < fields.size(); i++) {
            if (words[i] != null) {
                said.put(fields.get(i), String.valueOf(words[i]));
            }
        }
        return said;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
