package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        transaction.executeWithoutResult(_ -> {
            if (isFirst(receipt, tally) && tally instanceof Tally.Read(var forms)) {
                keepForms(receipt, forms);
                keepSums(receipt, forms);
            }
        });
    }

    // Of two at once the second waits here for the first, and then adds nothing.
    private boolean isFirst(long receipt, Tally tally) {
        return jdbc.sql("""
                        INSERT INTO counted_file (receipt, is_read) VALUES (:receipt, :isRead)
                        ON CONFLICT (receipt) DO NOTHING
                        """)
                        .param("receipt", receipt)
                        .param("isRead", tally instanceof Tally.Read)
                        .update()
                == 1;
    }

    private void keepForms(long receipt, List<Counted> forms) {
        var rows = new ArrayList<Object[]>();
        for (var form : forms) {
            rows.add(new Object[] {receipt, rows.size() + 1, form.form(), form.rows(), form.figures()});
        }
        batches.batchUpdate(
                "INSERT INTO counted_form (receipt, ordinal, form, row_count, figures) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private void keepSums(long receipt, List<Counted> forms) {
        var rows = new ArrayList<Object[]>();
        for (var form : forms) {
            for (var sum : form.sums()) {
                rows.add(new Object[] {
                    receipt,
                    form.form(),
                    rows.size() + 1,
                    sum.field(),
                    sum.member(),
                    sum.title(),
                    sum.unit(),
                    sum.sum(),
                    sum.figures()
                });
            }
        }
        batches.batchUpdate("""
                INSERT INTO counted_sum (receipt, form, ordinal, field, member, title, unit, sum, figures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
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
