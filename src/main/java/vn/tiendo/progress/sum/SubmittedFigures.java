package vn.tiendo.progress.sum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.Stated;
import vn.tiendo.measure.UnitCode;

/** What submissions say, one after the other: so few are held at once that their number does not matter. */
public final class SubmittedFigures {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    public SubmittedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes all that one says of the forms asked for. */
    @FunctionalInterface
    public interface Taker {
        void take(UnitCode unit, long receipt, List<Stated> figures);
    }

    /** @param receipts of submissions, by their units; one that says nothing of the forms is taken, too */
    public void forEach(Map<UnitCode, Long> receipts, Set<String> forms, Taker taker) {
        var all = new ArrayList<>(receipts.entrySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var said = said(some.stream().map(Map.Entry::getValue).toArray(Long[]::new), forms);
            some.forEach(one -> taker.take(one.getKey(), one.getValue(), said.getOrDefault(one.getValue(), List.of())));
        }
    }

    private Map<Long, List<Stated>> said(Long[] receipts, Set<String> forms) {
        var said = new HashMap<Long, List<Stated>>();
        jdbc.sql("""
                        SELECT receipt, form, subject, field, member, value, words
                        FROM figure
                        WHERE receipt = ANY (CAST(:receipts AS bigint[])) AND period = ANY (ARRAY(
                                SELECT DISTINCT s.period FROM submission s WHERE s.receipt = ANY (CAST(:receipts AS bigint[]))))
                          AND form = ANY (CAST(:forms AS text[]))
                        """)
                .param("receipts", receipts)
                .param("forms", forms.toArray(String[]::new))
                .query(row -> {
                    said.computeIfAbsent(row.getLong("receipt"), _ -> new ArrayList<>())
                            .add(stated(row));
                });
        return said;
    }

    private static Stated stated(ResultSet row) throws SQLException {
        return new Stated(
                row.getString("form"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"),
                row.getBigDecimal("value"),
                row.getString("words"));
    }
}
