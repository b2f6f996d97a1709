package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.tiendo.database.TestDatabase;

/** Figures of a home in which each said everything about itself are the same after they were put by period. */
class FiguresOfAnOlderHomeTest {

    private static final String IN_FULL = """
            SELECT concat_ws('|', receipt, programme, period, unit, form, subject, field, member, value::text,
                             COALESCE(words, '-'), COALESCE(mark, '-'), sheet, row_number, cell, raw)
            FROM figure ORDER BY receipt, form, subject, field, member
            """;

    private final TestDatabase database = TestDatabase.empty();

    @BeforeEach
    void isAsItLanded() {
        migrate("22");
        database.jdbc().sql("""
                        INSERT INTO content (sha256, size, bytes) VALUES (encode(sha256(''), 'hex'), 0, '');
                        INSERT INTO submission (programme, sha256, file_name, channel, received_at, state, unit, period,
                                                decided_at, definition_version)
                        SELECT 'p', encode(sha256(''), 'hex'), 'a.xlsx', 'FOLDER', now(), 'ACCEPTED', unit, period, now(), 'v'
                        FROM (VALUES ('095', '2025-05'), ('095', '2025-06'), ('096', '2025-06')) AS s (unit, period);
                        INSERT INTO figure (receipt, programme, period, unit, form, subject, field, member, value, words,
                                            mark, sheet, row_number, cell, raw)
                        SELECT s.receipt, s.programme, s.period, s.unit, f.*
                        FROM submission s CROSS JOIN (VALUES
                            ('B01', '7983001', 'plan', '', 1500000000, NULL, NULL, 'Biểu 01', 16, 'L16', '1500'),
                            ('B01', '7983001', 'plan', 'NSTW', 1500000000, NULL, NULL, 'Biểu 01', 16, 'M16', '1.500,0'),
                            ('B01', '7983001', 'done', '', 85.50, NULL, NULL, 'Biểu 01', 16, 'N16', '0.855'),
                            ('B01', '7983001', 'area', '', 1.50, NULL, NULL, 'Biểu 01', 16, 'O16', '1.50'),
                            ('B01', '7983001', 'length', '', 1.5, NULL, NULL, 'Biểu 01', 16, 'P16', '1.5'),
                            ('B01', '7983001', 'zero', '', 0.00, NULL, NULL, 'Biểu 01', 16, 'Q16', '0'),
                            ('B01', '7983001', 'most', '', 9223372036854775807, NULL, NULL, 'Biểu 01', 16, 'R16', '9223372036854.775807'),
                            ('B01', '7983001', 'less', '', -0.000001, NULL, NULL, 'Biểu 01', 16, 'S16', '-0.000001'),
                            ('B01', '7983001', 'name', '', NULL, 'Đường' || chr(9) || 'A', NULL, 'Biểu 01', 16, 'AAA17', 'Đường' || chr(9) || 'A'),
                            ('B01', '7983001', 'stage', '', NULL, 'thi công', NULL, 'Biểu 01', 16, 'C16', ' Thi công '),
                            ('B01', '7983001', 'rate', '', NULL, NULL, '-', 'Biểu 01 (2)', 16, 'D16', '-'),
                            ('B01', '@17', 'rate', '', NULL, NULL, 'x', 'Biểu 01 (2)', 17, 'D17', ' X '),
                            ('B02', 'TG', 'population', '', 12345, NULL, NULL, '', 3, 'D3', '')
                        ) AS f
                        """).update();
    }

    @Test
    void areTheSameInFull() {
        var before = figures();
        assertThat(before).hasSize(39);

        migrate("latest");

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void sayWhatTheirCellsSayWithoutKeepingItWhereItFollows() {
        migrate("latest");

        assertThat(database.jdbc()
                        .sql("SELECT DISTINCT raw FROM stored_figure WHERE raw IS NOT NULL ORDER BY raw")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("1.500,0", "1.50", " Thi công ", " X ", "");
    }

    @Test
    void haveAPartitionForEachPeriodAndAreStillAddedToOnly() {
        migrate("latest");

        assertThat(database.jdbc()
                        .sql("SELECT DISTINCT tableoid::regclass::text || ' ' || period FROM stored_figure ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("stored_figure_2025_05 2025-05", "stored_figure_2025_06 2025-06");
        for (String loss : List.of(
                "DELETE FROM stored_figure",
                "DELETE FROM stored_figure_2025_05",
                "UPDATE stored_figure_2025_06 SET value = value + 1",
                "TRUNCATE stored_figure",
                "TRUNCATE stored_figure_2025_06")) {
            assertThat(refused(loss)).as(loss).contains("append-only");
        }
    }

    private String refused(String sql) {
        try {
            database.jdbc().sql(sql).update();
            return "not at all";
        } catch (DataAccessException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .target(version)
                .load()
                .migrate();
    }

    private List<String> figures() {
        return database.jdbc().sql(IN_FULL).query((row, _) -> row.getString(1)).list();
    }
}
