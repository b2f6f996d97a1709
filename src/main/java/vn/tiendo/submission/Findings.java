package vn.tiendo.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the senders are told, by submission. */
@Component
public class Findings {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Findings(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.batches = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps them in the order given, in place of those kept before. Part of the caller's transaction, if any. */
    public void keep(long receipt, List<KeptFinding> findings) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM finding WHERE receipt = :receipt")
                    .param("receipt", receipt)
                    .update();
            batches.batchUpdate("""
                    INSERT INTO finding (receipt, ordinal, rule, severity, form, sheet, cells, subject,
                                         found, expected, message_vi, message_en, folded, exemption)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, new Rows(receipt, findings));
        });
    }

    /** In the order in which they were kept. */
    public List<KeptFinding> of(long receipt) {
        return jdbc.sql("SELECT * FROM finding WHERE receipt = :receipt ORDER BY ordinal")
                .param("receipt", receipt)
                .query((row, _) -> finding(row))
                .list();
    }

    private static KeptFinding finding(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getString("rule"),
                row.getString("severity"),
                row.getString("form"),
                row.getString("sheet"),
                Stream.of((Object[]) row.getArray("cells").getArray())
                        .map(String::valueOf)
                        .toList(),
                Optional.ofNullable(row.getString("subject")),
                row.getString("found"),
                row.getString("expected"),
                row.getString("message_vi"),
                row.getString("message_en"),
                row.getInt("folded"),
                Optional.ofNullable(row.getString("exemption")));
    }

    private record Rows(long receipt, List<KeptFinding> findings) implements BatchPreparedStatementSetter {

        @Override
        public int getBatchSize() {
            return findings.size();
        }

        @Override
        public void setValues(PreparedStatement statement, int i) throws SQLException {
            var finding = findings.get(i);
            statement.setLong(1, receipt);
            statement.setInt(2, i + 1);
            statement.setString(3, finding.rule());
            statement.setString(4, finding.severity());
            statement.setString(5, storable(finding.form()));
            statement.setString(6, storable(finding.sheet()));
            statement.setArray(7, cells(statement.getConnection(), finding));
            statement.setString(8, finding.subject().map(Rows::storable).orElse(null));
            statement.setString(9, storable(finding.found()));
            statement.setString(10, storable(finding.expected()));
            statement.setString(11, storable(finding.messageVi()));
            statement.setString(12, storable(finding.messageEn()));
            statement.setInt(13, finding.folded());
            statement.setString(14, finding.exemption().map(Rows::storable).orElse(null));
        }

        private static java.sql.Array cells(Connection connection, KeptFinding finding) throws SQLException {
            return connection.createArrayOf("text", finding.cells().toArray());
        }

        // PostgreSQL's text holds every character but this one, and an old .xls may hold it.
        private static String storable(String text) {
            return text.replace('\0', '\uFFFD');
        }
    }
}
