package vn.tiendo.submission.finding;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Storable;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/** What the senders are told, by submission. */
@Component
public class Findings {

    private static final FindingRow ROW = new FindingRow();

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Findings(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.batches = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps them in the order given, in place of those kept before. Part of the caller's transaction, if any. */
    public void keep(long receipt, List<Finding> findings) {
        keep(Map.of(receipt, findings));
    }

    /** The same of several submissions, by receipt. */
    public void keep(Map<Long, List<Finding>> findings) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("DELETE FROM finding WHERE receipt = ANY (CAST(:receipts AS bigint[]))")
                    .param("receipts", findings.keySet().toArray(Long[]::new))
                    .update();
            batches.batchUpdate("""
                    INSERT INTO finding (receipt, ordinal, rule, severity, form, sheet, cells, subject,
                                         found, expected, message_vi, message_en, folded, exemption,
                                         identity, subjects, fields, column_title, row_vi, row_en,
                                         found_en, expected_en, difference_vi, difference_en,
                                         fix_vi, fix_en, times, left_out, follows, given, unit_vi, unit_en)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, Rows.of(findings));
        });
    }

    /** Keeps what became of the cells of workbooks, by receipt, likewise. */
    public void keepCells(Map<Long, CellCount> cells) {
        batches.batchUpdate(
                """
                INSERT INTO cell_count (receipt, is_read, recognised, told) VALUES (?, ?, ?, ?)
                ON CONFLICT (receipt) DO UPDATE
                SET is_read = EXCLUDED.is_read, recognised = EXCLUDED.recognised, told = EXCLUDED.told
                """,
                cells.entrySet().stream()
                        .map(one -> new Object[] {
                            one.getKey(),
                            one.getValue().read(),
                            one.getValue().recognised(),
                            one.getValue().told()
                        })
                        .toList());
    }

    /** Empty of files that were not read, and of what was checked before it was kept. */
    public Optional<CellCount> cells(long receipt) {
        return jdbc.sql("SELECT is_read, recognised, told FROM cell_count WHERE receipt = :receipt")
                .param("receipt", receipt)
                .query((row, _) -> new CellCount(row.getInt("is_read"), row.getInt("recognised"), row.getInt("told")))
                .optional();
    }

    /** In the order in which they were kept. */
    public List<Finding> of(long receipt) {
        return jdbc.sql("SELECT * FROM finding WHERE receipt = :receipt ORDER BY ordinal")
                .param("receipt", receipt)
                .query(ROW)
                .list();
    }

    private record Row(long receipt, int ordinal, Finding finding) {}

    private record Rows(List<Row> all) implements BatchPreparedStatementSetter {

        private static final List<Integer> NULL_TYPES = List.of(
                Types.VARCHAR,
                Types.ARRAY,
                Types.ARRAY,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.INTEGER,
                Types.INTEGER,
                Types.ARRAY,
                Types.VARCHAR,
                Types.VARCHAR,
                Types.VARCHAR);

        static Rows of(Map<Long, List<Finding>> findings) {
            var rows = new ArrayList<Row>();
            findings.forEach((receipt, own) -> {
                int ordinal = 0;
                for (var finding : own) {
                    rows.add(new Row(receipt, ++ordinal, finding));
                }
            });
            return new Rows(rows);
        }

        @Override
        public int getBatchSize() {
            return all.size();
        }

        @Override
        public void setValues(PreparedStatement statement, int i) throws SQLException {
            var finding = all.get(i).finding;
            statement.setLong(1, all.get(i).receipt);
            statement.setInt(2, all.get(i).ordinal);
            statement.setString(3, finding.rule());
            statement.setString(4, finding.severity().name());
            statement.setString(5, Storable.text(finding.form()));
            statement.setString(6, Storable.text(finding.sheet()));
            statement.setArray(
                    7,
                    texts(
                            statement,
                            finding.cells().stream().map(CellAddress::toString).toList()));
            statement.setString(8, finding.subject().map(Storable::text).orElse(null));
            statement.setString(9, Storable.text(finding.found().vi()));
            statement.setString(10, Storable.text(finding.expected().vi()));
            statement.setString(11, Storable.text(finding.message().vi()));
            statement.setString(12, Storable.text(finding.message().en()));
            statement.setInt(13, finding.folded());
            statement.setString(14, finding.exemption().map(Storable::text).orElse(null));
            if (finding.detail().isPresent()) {
                statement.setString(15, finding.identity());
                setDetail(statement, finding, finding.detail().get());
            } else {
                setNoDetail(statement);
            }
        }

        private static void setDetail(PreparedStatement statement, Finding finding, Finding.Detail detail)
                throws SQLException {
            var about = detail.about();
            statement.setArray(
                    16,
                    texts(statement, about.stream().map(Finding.About::subject).toList()));
            statement.setArray(
                    17,
                    texts(statement, about.stream().map(Finding.About::field).toList()));
            statement.setString(18, Storable.text(detail.column()));
            set(statement, 19, detail.row());
            statement.setString(21, Storable.text(finding.found().en()));
            statement.setString(22, Storable.text(finding.expected().en()));
            set(statement, 23, detail.difference());
            set(statement, 25, detail.fix());
            statement.setInt(27, detail.times());
            statement.setInt(28, detail.leftOut());
            statement.setArray(29, texts(statement, detail.follows()));
            statement.setString(30, detail.given().map(Storable::text).orElse(null));
            set(statement, 31, detail.unit());
        }

        private static void set(PreparedStatement statement, int column, LocalText text) throws SQLException {
            statement.setString(column, Storable.text(text.vi()));
            statement.setString(column + 1, Storable.text(text.en()));
        }

        private static void setNoDetail(PreparedStatement statement) throws SQLException {
            for (int column = 15; column <= 32; column++) {
                statement.setNull(column, NULL_TYPES.get(column - 15));
            }
        }

        private static java.sql.Array texts(PreparedStatement statement, List<String> texts) throws SQLException {
            return statement
                    .getConnection()
                    .createArrayOf("text", texts.stream().map(Storable::text).toArray());
        }
    }
}
