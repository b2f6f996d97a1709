package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was counted in every submission that was decided, accepted or returned. Only ever added to. Safe for use by many
 * threads.
 */
@Component
public class Counts {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Counts(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.batches = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps it, in the caller's transaction if there is one. What was kept before stays: doing it again changes nothing. */
    public void keep(long receipt, Tally tally) {
        keep(Map.of(receipt, tally));
    }

    /** The same of several, by receipt. */
    public void keep(Map<Long, Tally> tallies) {
        transaction.executeWithoutResult(_ -> {
            var first = new TreeMap<Long, List<Counted>>();
            first(tallies).forEach(receipt -> {
                if (tallies.get(receipt) instanceof Tally.Read(var forms)) {
                    first.put(receipt, forms);
                }
            });
            keepForms(first);
            keepSums(first);
        });
    }

    // Of two at once the second waits here for the first, and then adds nothing.
    private List<Long> first(Map<Long, Tally> tallies) {
        var receipts = tallies.keySet().stream().sorted().toList();
        return jdbc.sql("""
                        INSERT INTO counted_file (receipt, is_read)
                        SELECT * FROM unnest(CAST(:receipts AS bigint[]), CAST(:read AS boolean[]))
                        ON CONFLICT (receipt) DO NOTHING
                        RETURNING receipt
                        """)
                .param("receipts", receipts.toArray(Long[]::new))
                .param(
                        "read",
                        receipts.stream()
                                .map(receipt -> tallies.get(receipt) instanceof Tally.Read)
                                .toArray(Boolean[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private void keepForms(Map<Long, List<Counted>> counted) {
        var rows = new ArrayList<Object[]>();
        counted.forEach((receipt, forms) -> {
            int ordinal = 0;
            for (var form : forms) {
                rows.add(new Object[] {receipt, ++ordinal, form.form(), form.rows(), form.figures()});
            }
        });
        batches.batchUpdate(
                "INSERT INTO counted_form (receipt, ordinal, form, row_count, figures) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private void keepSums(Map<Long, List<Counted>> counted) {
        var rows = new ArrayList<Object[]>();
        counted.forEach((receipt, forms) -> {
            int ordinal = 0;
            for (var form : forms) {
                for (var sum : form.sums()) {
                    rows.add(row(receipt, form, ++ordinal, sum));
                }
            }
        });
        batches.batchUpdate("""
                INSERT INTO counted_sum (receipt, form, ordinal, field, member, title, unit, sum, figures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] row(long receipt, Counted form, int ordinal, CountedSum sum) {
        return new Object[] {
            receipt, form.form(), ordinal, sum.field(), sum.member(), sum.title(), sum.unit(), sum.sum(), sum.figures()
        };
    }

    /** Puts it in the place of what is kept, in the caller's transaction; for who proves that what is kept is wrong. */
    void replace(long receipt, Tally tally) {
        batches.update("ALTER TABLE counted_sum DISABLE TRIGGER counted_sum_append_only");
        batches.update("ALTER TABLE counted_form DISABLE TRIGGER counted_form_append_only");
        batches.update("ALTER TABLE counted_file DISABLE TRIGGER counted_file_append_only");
        batches.update("DELETE FROM counted_sum WHERE receipt = ?", receipt);
        batches.update("DELETE FROM counted_form WHERE receipt = ?", receipt);
        batches.update("DELETE FROM counted_file WHERE receipt = ?", receipt);
        batches.update("ALTER TABLE counted_sum ENABLE TRIGGER counted_sum_append_only");
        batches.update("ALTER TABLE counted_form ENABLE TRIGGER counted_form_append_only");
        batches.update("ALTER TABLE counted_file ENABLE TRIGGER counted_file_append_only");
        keep(receipt, tally);
    }

    /** Empty while it is pending, and of what was decided before counts were kept. */
    public Optional<Tally> of(long receipt) {
        return jdbc.sql("SELECT is_read FROM counted_file WHERE receipt = :receipt")
                .param("receipt", receipt)
                .query(Boolean.class)
                .optional()
                .map(isRead -> isRead ? new Tally.Read(forms(receipt)) : new Tally.Unread());
    }

    private List<Counted> forms(long receipt) {
        var sums = sums(receipt);
        return jdbc.sql("SELECT form, row_count, figures FROM counted_form WHERE receipt = :receipt ORDER BY ordinal")
                .param("receipt", receipt)
                .query((row, _) -> new Counted(
                        row.getString("form"),
                        row.getInt("row_count"),
                        row.getInt("figures"),
                        sums.getOrDefault(row.getString("form"), List.of())))
                .list();
    }

    private record SumOfForm(String form, CountedSum sum) {}

    private Map<String, List<CountedSum>> sums(long receipt) {
        return jdbc.sql("""
                        SELECT form, field, member, title, unit, sum, figures
                        FROM counted_sum WHERE receipt = :receipt ORDER BY ordinal
                        """).param("receipt", receipt).query(Counts::sum).list().stream()
                .collect(Collectors.groupingBy(
                        SumOfForm::form, Collectors.mapping(SumOfForm::sum, Collectors.toList())));
    }

    private static SumOfForm sum(ResultSet row, int number) throws SQLException {
        return new SumOfForm(
                row.getString("form"),
                new CountedSum(
                        row.getString("field"),
                        row.getString("member"),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getBigDecimal("sum"),
                        row.getInt("figures")));
    }
}
