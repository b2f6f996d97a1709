package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;

/** The figures that count for a period, one by one, however many there are. Safe for use by many threads. */
public final class FigureLines {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String COUNTING = """
            SELECT f.form, f.unit, f.subject, f.field, f.member, trim_scale(f.value) AS value, f.words, f.mark,
                   f.sheet, f.cell, f.raw, f.receipt
            FROM current_submission(?, ?, ?) c JOIN figure f USING (receipt)
            WHERE f.period = ? AND (CAST(? AS text) IS NULL OR f.form = ?)
            ORDER BY f.form COLLATE "C", f.unit COLLATE "C", f.subject COLLATE "C", f.field COLLATE "C",
                     f.member COLLATE "C"
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public FigureLines(DataSource database, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(database);
        // Rows come a few at a time only where a transaction holds the cursor.
        jdbc.setFetchSize(ROWS_AT_ONCE);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Which figures are wanted.
     *
     * @param programme its code
     * @param form all of them if empty
     */
    public record Wanted(String programme, Period period, Optional<String> form, Instant asOf) {}

    /** In one order, whatever was received first: by form, unit, subject, field and member. */
    public void forEach(Wanted wanted, Consumer<FigureLine> taker) {
        String form = wanted.form.orElse(null);
        transaction.executeWithoutResult(_ -> jdbc.query(
                COUNTING,
                row -> {
                    taker.accept(line(row));
                },
                wanted.programme,
                wanted.period.toString(),
                wanted.asOf.atOffset(ZoneOffset.UTC),
                wanted.period.toString(),
                form,
                form));
    }

    private static FigureLine line(ResultSet row) throws SQLException {
        return new FigureLine(
                row.getString("form"),
                row.getString("unit"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"),
                Optional.ofNullable(row.getBigDecimal("value")),
                Optional.ofNullable(row.getString("words")),
                Optional.ofNullable(row.getString("mark")),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("raw"),
                row.getLong("receipt"));
    }
}
